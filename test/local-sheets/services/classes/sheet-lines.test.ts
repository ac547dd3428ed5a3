import { expect, it } from "vitest";
import { type Bench, bench, sheet } from "../fixture";

function table(...values: (string | number | boolean | null)[][]): Bench {
  return bench({ sheets: [{ name: "a", values }] });
}
const column = (one: Bench): unknown[] =>
  one.must((services) =>
    sheet(services)
      .getDataRange()
      .getValues()
      .map(([first]) => first),
  );

it("appendRow writes below the last content, as if typed, and grows a full grid", () => {
  const one = bench({ sheets: [{ name: "a", values: [[1], [2]], rows: 2, columns: 1 }] });
  one.must((services) => {
    sheet(services).appendRow(["3", "x"]);
    expect([sheet(services).getMaxRows(), sheet(services).getMaxColumns()]).toEqual([3, 2]);
    expect(sheet(services).getRange("A3:B3").getValues()).toEqual([[3, "x"]]);
  });
});

it("moves rows and columns, counted before they are moved", () => {
  const one = table(["a", 1], ["b", 2], ["c", 3]);
  one.must((services) => sheet(services).moveRows(sheet(services).getRange("A1"), 3));
  expect(column(one)).toEqual(["b", "a", "c"]);
  one.must((services) => sheet(services).moveRows(sheet(services).getRange("A3"), 1));
  expect(column(one)).toEqual(["c", "b", "a"]);
  one.must((services) => sheet(services).moveColumns(sheet(services).getRange("B1"), 1));
  expect(column(one)).toEqual([3, 2, 1]);
  expect(one.failure((services) => sheet(services).moveRows(sheet(services).getRange("A1"), 2000))).toBe(
    "Exception: Those rows are out of bounds.",
  );
});

it("sorts all rows but the frozen ones", () => {
  const one = table(["name"], ["b"], ["c"], ["a"]);
  one.must((services) => {
    sheet(services).setFrozenRows(1);
    sheet(services).sort(1, false);
  });
  expect(column(one)).toEqual(["name", "c", "b", "a"]);
});

it("groups rows by depth, collapses them and opens them again", () => {
  const one = table([1]);
  one.must((services) => {
    sheet(services).getRange("2:4").shiftRowGroupDepth(1);
    sheet(services).getRange("3:3").shiftRowGroupDepth(1);
    expect([1, 2, 3].map((row) => sheet(services).getRowGroupDepth(row))).toEqual([0, 1, 2]);
    const group = sheet(services).getRowGroup(3, 1);
    expect([group?.getRange().getA1Notation(), group?.getControlIndex()]).toEqual(["A2:Z4", 5]);
    expect(group?.collapse().isCollapsed()).toBe(true);
    sheet(services).expandAllRowGroups();
    expect(group?.isCollapsed()).toBe(false);
    group?.remove();
    expect(sheet(services).getRowGroup(2, 1)).toBe(null);
  });
});

it("hides columns and sizes them for their text", () => {
  table(["a long text in a cell"]).must((services) => {
    sheet(services).hideColumns(2, 2);
    sheet(services).unhideColumn(sheet(services).getRange("C1"));
    expect([1, 2, 3].map((at) => sheet(services).isColumnHiddenByUser(at))).toEqual([false, true, false]);
    const before = sheet(services).getColumnWidth(1);
    expect(sheet(services).autoResizeColumn(1).getColumnWidth(1)).toBeGreaterThan(before);
  });
});

it("bandings have Google's colours, one at a time on a range", () => {
  const one = table([1]);
  one.must((services) => {
    const banding = sheet(services).getRange("A1:B9").applyRowBanding();
    expect([banding.getHeaderRowColor(), banding.getSecondRowColor(), banding.getFooterRowColor()]).toEqual([
      "#bdbdbd",
      "#f3f3f3",
      null,
    ]);
    expect(banding.setFirstRowColor("red").getFirstRowColor()).toBe("#ff0000");
  });
  expect(one.failure((services) => sheet(services).getRange("B2").applyRowBanding())).toContain(
    "already has alternating background colors",
  );
  expect(one.failure((services) => sheet(services).getBandings()[0]?.setFirstRowColor(null))).toBe(
    "Exception: First row color should not be null.",
  );
  one.must((services) => {
    sheet(services).getBandings()[0]?.remove();
    expect(sheet(services).getBandings()).toEqual([]);
  });
});
