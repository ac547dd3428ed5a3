import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell";
import { idCell, textCell } from "../../../src/core/plan/cell-text";

describe("text is written so that it stays text", () => {
  test.each([
    "00123",
    "12345678901234567890",
    "1/2",
    "TRUE",
    "a=b",
    "😀 Zoë",
    "1e5",
    "$5",
    "2024-01-01",
    "ＡＢ",
  ])("%j gets the text format and nothing else", (text) => {
    expect(textCell(text)).toEqual({ value: text, numberFormat: "@", readsAs: text });
  });

  test.each(["=1+1", "+886912345678", "-5", "@home", "'x", "''", "="])(
    "%j gets an apostrophe and the general format, never the text format",
    (text) => {
      expect(textCell(text)).toEqual({ value: `'${text}`, numberFormat: "General", readsAs: text });
    },
  );
});

describe("the id of a customer keeps the type it has in the sheet", () => {
  test.each<[Cell, unknown]>([
    [123, { value: 123, numberFormat: "0", readsAs: 123 }],
    [0, { value: 0, numberFormat: "0", readsAs: 0 }],
    [-4, { value: -4, numberFormat: "0", readsAs: -4 }],
    [1.5, { value: 1.5, numberFormat: "General", readsAs: 1.5 }],
    ["123", { value: "123", numberFormat: "@", readsAs: "123" }],
    ["00123", { value: "00123", numberFormat: "@", readsAs: "00123" }],
    ["=1+1", { value: "'=1+1", numberFormat: "General", readsAs: "=1+1" }],
    ["+886912345678", { value: "'+886912345678", numberFormat: "General", readsAs: "+886912345678" }],
    ["'x", { value: "''x", numberFormat: "General", readsAs: "'x" }],
    ["😀", { value: "😀", numberFormat: "@", readsAs: "😀" }],
    [true, { value: true, numberFormat: "General", readsAs: true }],
  ])("%j", (cell, written) => {
    expect(idCell(cell)).toEqual(written);
  });
});
