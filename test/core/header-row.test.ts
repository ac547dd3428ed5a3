import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell";
import { findHeaderRow } from "../../src/core/header-row";

const ROW: Cell[] = ["c1", "2024-03-05", 12.5];

describe("the header row", () => {
  test("is the first row of an ordinary sheet", () => {
    expect(findHeaderRow([["Customer", "Date", "Amount"], ROW])).toBe(0);
    expect(findHeaderRow([["会员ID", "最近消费日期", "消费金额"], ROW])).toBe(0);
  });

  test("may stand below titles and blank rows", () => {
    expect(
      findHeaderRow([["Order report"], [], ["Exported", "2024-03-06"], ["Customer", "Date", "Amount"], ROW]),
    ).toBe(3);
    expect(findHeaderRow([["", "", ""], ["Who", "Wann", "Wieviel"], ROW])).toBe(1);
  });

  test("is found by its place when its names are unknown", () => {
    expect(findHeaderRow([["Foo", "Bar", "Baz"], ROW])).toBe(0);
    expect(findHeaderRow([["Foo title", "", ""], ["Foo", "Bar", "Baz"], ROW])).toBe(1);
  });

  test("is missing when the sheet starts with data", () => {
    expect(findHeaderRow([ROW, ROW])).toBeNull();
    expect(findHeaderRow([["c1", new Date(0), 12], ROW])).toBeNull();
    expect(findHeaderRow([["c1", "05/03/2024", "€ 12,50"], ROW])).toBeNull();
    expect(findHeaderRow([["Title"], [], ROW, ROW])).toBeNull();
  });

  test("is not a data row that happens to hold a known word", () => {
    expect(findHeaderRow([["Member", "2024-03-05", 12], ROW])).toBeNull();
  });

  test("is not looked for below the tenth row", () => {
    expect(
      findHeaderRow([...Array.from({ length: 10 }, () => ROW), ["Customer", "Date", "Amount"]]),
    ).toBeNull();
  });

  test("is missing in an empty sheet", () => {
    expect(findHeaderRow([])).toBeNull();
    expect(findHeaderRow([["", ""], [" "]])).toBeNull();
  });
});
