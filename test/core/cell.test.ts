import vm from "node:vm";
import { describe, expect, test } from "vitest";
import { type Cell, isBlank, isDateCell, isErrorCell, keyText, trimmed } from "../../src/core/cell";

describe("text of a cell", () => {
  test.each([
    ["  a b  ", "a b"],
    ["\u00a0a\u3000", "a"],
    ["\ufeffa\u200b", "a"],
    ["\u200e\u200fa\u2060\n", "a"],
    ["a\u200bb", "a\u200bb"],
  ])("loses invisible characters at its ends only: %j gives %j", (text, expected) => {
    expect(trimmed(text)).toBe(expected);
  });

  test("is composed, so that two ways to write an accent are the same", () => {
    expect(trimmed("Jose\u0301")).toBe("Jos\u00e9");
  });
});

describe("blank cells", () => {
  test.each<[Cell | null | undefined]>([
    [""],
    [" "],
    ["\t\n"],
    ["\u200b"],
    ["\u00a0\ufeff"],
    [null],
    [undefined],
  ])("%j shows nothing", (cell) => {
    expect(isBlank(cell)).toBe(true);
  });

  test.each<[Cell]>([[0], [false], ["0"], ["-"], ["a"], [new Date(0)]])("%j shows something", (cell) => {
    expect(isBlank(cell)).toBe(false);
  });
});

describe("error cells", () => {
  test.each([
    "#N/A",
    "#REF!",
    "#VALUE!",
    "#DIV/0!",
    "#NAME?",
    "#NUM!",
    "#NULL!",
    "#ERROR!",
    "Loading...",
    " #N/A ",
  ])("%j is an error", (text) => {
    expect(isErrorCell(text)).toBe(true);
  });

  test.each<[Cell]>([["#1001"], ["N/A"], ["#n/a please"], ["Loading dock"], [0], [true], [new Date(0)]])(
    "%j is no error",
    (cell) => {
      expect(isErrorCell(cell)).toBe(false);
    },
  );
});

describe("dates", () => {
  test("are known even when another script context made them", () => {
    const foreign: unknown = vm.runInNewContext("new Date(0)");
    expect(foreign instanceof Date).toBe(false);
    expect(isDateCell(foreign)).toBe(true);
  });

  test.each([["2024-01-01"], [45292], [null], [{}], [[]]])("%j is no date", (value) => {
    expect(isDateCell(value)).toBe(false);
  });
});

describe("the key of a customer", () => {
  test("is the same for a number and for the same number typed as text", () => {
    expect(keyText(1001)).toBe(keyText(" 1001 "));
  });

  test.each<[Cell, string]>([
    ["00123", "00123"],
    ["A1", "A1"],
    ["a1", "a1"],
    [12345678901234, "12345678901234"],
    [-7.5, "-7.5"],
    [true, "true"],
    [new Date(Date.UTC(2024, 0, 2)), "2024-01-02T00:00:00.000Z"],
    ["", ""],
  ])("of %j is %j", (cell, key) => {
    expect(keyText(cell)).toBe(key);
  });
});
