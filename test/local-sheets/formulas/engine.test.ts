import { describe, expect, it } from "vitest";
import { answer, page } from "./fixture";

describe("a formula", () => {
  it("shows its result as soon as it is typed, and follows the cells it reads", () => {
    const p = page([[1, 2, "=A1+B1", "=C1*2"]]);
    expect(p.show("C1:D1")).toEqual([[3, 6]]);
    p.type("A1", 10);
    expect(p.show("C1:D1")).toEqual([[12, 24]]);
    p.type("C1", "=A1-B1");
    expect(p.show("D1")).toBe(16);
    p.type("C1", null);
    expect(p.show("D1")).toBe(0);
  });

  it("reads open ranges, whole columns and rows, other sheets and named ranges", () => {
    const p = page([[1], [2], [3]]);
    p.sheets.model.insertSheet({ name: "My sheet" });
    p.type("My sheet!B2", 5);
    p.type("C1", "=SUM(A2:A)");
    p.type("D1", "=SUM(A:A)");
    p.type("E1", "='My sheet'!B2+SUM('My sheet'!2:2)");
    expect(p.show("C1:E1")).toEqual([[5, 6, 10]]);
    p.type("A10", 10);
    expect(p.show("C1:D1")).toEqual([[15, 16]]);
  });

  it("shows a circular dependency as #REF!", () => {
    const p = page([["=B1", "=C1", "=A1"]]);
    expect(p.show("A1:C1")).toEqual([["#REF!", "#REF!", "#REF!"]]);
    p.type("C1", 4);
    expect(p.show("A1:C1")).toEqual([[4, 4, 4]]);
  });

  it("spills, and shows #REF! with the cell in the way", () => {
    const p = page([["={1,2;3,4}"]]);
    expect(p.show("A1:B2")).toEqual([
      [1, 2],
      [3, 4],
    ]);
    p.type("D1", "=SUM(A1:B2)");
    expect(p.show("D1")).toBe(10);
    p.type("B2", "x");
    expect(p.show("A1:B2")).toEqual([
      ["#REF!", ""],
      ["", "x"],
    ]);
    expect(p.problem("A1")).toBe("Array result was not expanded because it would overwrite data in B2.");
    expect(p.show("D1")).toBe("#REF!");
    p.type("B2", null);
    expect(p.show("D1")).toBe(10);
  });

  it("works out a column of 20,000 that leads upwards without running out of stack", () => {
    const rows = 20_000;
    const p = page(Array.from({ length: rows }, (_row, row) => [row === rows - 1 ? 1 : `=A${row + 2}+1`]));
    expect(p.show("A1")).toBe(rows);
  });
});

describe("errors", () => {
  it("have Sheets' codes", () => {
    expect(answer("=1/0")).toBe("#DIV/0!");
    expect(answer('="a"+1')).toBe("#VALUE!");
    expect(answer("=NOPE(1)")).toBe("#NAME?");
    expect(answer("=nope")).toBe("#NAME?");
    expect(answer("=1+")).toBe("#ERROR!");
    expect(answer("=SQRT(-1)")).toBe("#NUM!");
    expect(answer("=Other!A1")).toBe("#REF!");
    expect(answer('=IFERROR(1/0,"none")')).toBe("none");
  });
});

it("money stays money when it is multiplied, divided or added up", () => {
  const { sheets } = page([
    [2, "$3.50", "=A1*B1", "=B1/A1", "=A1/B1"],
    [3, "$10", "=A2*B2", "=B2/B1", "=SUM(C1:C2)"],
  ]);
  const shown = sheets.reports()[0]?.displayValues;
  expect(shown).toEqual([
    ["2", "$3.50", "$7.00", "$1.75", "0.5714285714"],
    ["3", "$10", "$30", "2.857142857", "$37.00"],
  ]);
});

it("a date that is looked up, counted on or found by its place is shown as a date", () => {
  const { sheets } = page(
    [
      ["a", "2024-01-31", '=VLOOKUP("b",A1:B2,2,FALSE)', '=INDIRECT("B"&2)', "=OFFSET(B1,1,0)"],
      ["b", "2024-02-15", "=EOMONTH(B1,1)", "=INDEX(A1:B2,2,2)", '=XLOOKUP("b",A1:A2,B1:B2)'],
    ],
    { locale: "en_GB" },
  );
  expect(sheets.reports()[0]?.displayValues.map((row) => row.slice(2))).toEqual([
    ["2024-02-15", "2024-02-15", "2024-02-15"],
    ["29/02/2024", "2024-02-15", "2024-02-15"],
  ]);
});

it("days apart are a number, times apart a duration", () => {
  const { sheets } = page([["2024-01-31", "2024-02-15", "=B1-A1", "9:30", "10:15", "=E1-D1"]]);
  const [row = []] = sheets.reports()[0]?.displayValues ?? [];
  expect([row[2], row[5]]).toEqual(["15", "0:45:00"]);
});
