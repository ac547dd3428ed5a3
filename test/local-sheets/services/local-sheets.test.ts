import { describe, expect, it } from "vitest";
import { openLocalSheets } from "../../../local-sheets/services/index";
import { bench, SCOPES } from "./fixture";

describe("run", () => {
  it("gives what the function returned, with arguments passed on", () => {
    const { sheets } = bench();
    expect(
      sheets.run((one: number, two: { list: number[] }) => one + two.list.length, [1, { list: [1, 2] }]),
    ).toEqual({
      returned: 3,
      error: null,
      serviceCalls: 0,
      roundTrips: 0,
      seconds: 1,
      tally: {},
    });
  });

  it("gives errors as data, whatever was thrown", () => {
    const { sheets } = bench();
    const thrown = sheets.run(() => {
      throw new TypeError("wrong");
    });
    expect(thrown).toMatchObject({ returned: undefined, error: { name: "TypeError", message: "wrong" } });
    expect(thrown.error?.stack).toContain("TypeError: wrong");
    const text = sheets.run(() => {
      throw "just text";
    });
    expect(text.error).toEqual({ name: "Error", message: "just text", stack: "" });
  });

  it("is one execution at a time", () => {
    const { sheets } = bench();
    expect(sheets.run(() => sheets.run(() => 1)).error?.message).toContain("Another execution is running");
    expect(sheets.run(() => 1).returned).toBe(1);
  });
});

describe("openLocalSheets", () => {
  it("reads literal cells as they are, typed cells as a user would type them", () => {
    const values = [["00123", "1/2/2024", "=1+1", 5, null, { formula: "=2+3", value: 5 }]];
    const [literal, typed] = openLocalSheets({
      scopes: SCOPES,
      sheets: [
        { name: "literal", values },
        { name: "typed", values, mode: "typed" },
      ],
    }).snapshot();
    expect(literal?.values).toEqual([["00123", "1/2/2024", "=1+1", 5, "", 5]]);
    expect(literal?.formulas).toEqual([["", "", "", "", "", "=2+3"]]);
    expect(typed?.values).toEqual([[123, { date: "2024-01-02T00:00:00" }, "#NAME?", 5, "", 5]]);
    expect(typed?.formulas).toEqual([["", "", "=1+1", "", "", "=2+3"]]);
  });

  it("makes grids as large as asked, or as the values need", () => {
    const wide = [Array.from({ length: 30 }, () => 1)];
    const [asked, needed] = openLocalSheets({
      scopes: SCOPES,
      sheets: [
        { name: "asked", values: [[1]], rows: 2, columns: 3 },
        { name: "needed", values: wide },
      ],
    }).snapshot();
    expect([asked?.rows, asked?.columns, needed?.rows, needed?.columns]).toEqual([2, 3, 1000, 30]);
  });

  it("takes the year of dates typed without one from the present moment", () => {
    const sheets = openLocalSheets({
      scopes: SCOPES,
      now: "2031-06-01T00:00:00Z",
      sheets: [{ name: "a", values: [["1/2"]], mode: "typed" }],
    });
    expect(sheets.snapshot()[0]?.values).toEqual([[{ date: "2031-01-02T00:00:00" }]]);
  });

  it("refuses fixtures that make no sense", () => {
    const open = (setup: object): unknown =>
      openLocalSheets({ scopes: [], sheets: [{ name: "a", values: [[1]] }], ...setup });
    expect(() => open({ active: "b" })).toThrow("there is no b");
    expect(() => open({ sheets: [] })).toThrow("needs a sheet");
    expect(() => open({ now: "today" })).toThrow("ISO");
    expect(() => open({ sheets: [{ name: "a", values: [[1, 2]], columns: 1 }] })).toThrow("do not fit");
    expect(() => open({ sheets: [{ name: "a", values: [[{ date: "soon" }]] }] })).toThrow("civil ISO");
  });
});
