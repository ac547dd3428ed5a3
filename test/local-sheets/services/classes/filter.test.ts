import { describe, expect, it } from "vitest";
import { type Bench, bench, sheet } from "../fixture";

const filtered = (): Bench =>
  bench({
    sheets: [
      {
        name: "a",
        values: [
          ["Name", "Size"],
          ["a", 1],
          ["b", 2],
          ["c", 3],
        ],
      },
    ],
  });

describe("a filter", () => {
  it("hides rows by the values they show, never its header", () => {
    const { must } = filtered();
    must((services) => {
      const criteria = services.SpreadsheetApp.newFilterCriteria().setHiddenValues(["a", "Name"]).build();
      sheet(services).getRange("A1:B4").createFilter().setColumnFilterCriteria(1, criteria);
      const bySize = services.SpreadsheetApp.newFilterCriteria().whenNumberLessThan(3).build();
      sheet(services).getFilter()?.setColumnFilterCriteria(2, bySize);
      const hidden = [1, 2, 3, 4, 5].map((row) => sheet(services).isRowHiddenByFilter(row));
      expect(hidden).toEqual([false, true, false, true, false]);
      expect(sheet(services).isRowHiddenByUser(2)).toBe(false);
    });
  });

  it("is one per sheet until it is removed", () => {
    const { failure, must } = filtered();
    must((services) => sheet(services).getRange("A1:B4").createFilter());
    expect(failure((services) => sheet(services).getRange("A1:B4").createFilter())).toBe(
      "Exception: You can't create a filter in a sheet that already has a filter.",
    );
    expect(
      failure((services) => {
        const filter = sheet(services).getFilter();
        filter?.remove();
        expect(sheet(services).getFilter()).toBe(null);
        filter?.getRange();
      }),
    ).toContain("no longer exists");
  });

  it("follows its cells with its criteria", () => {
    const { must, sheets } = filtered();
    must((services) => {
      const criteria = services.SpreadsheetApp.newFilterCriteria().setVisibleValues(["a"]).build();
      sheet(services).getRange("A1:B4").createFilter().setColumnFilterCriteria(2, criteria);
      sheet(services).insertColumnsAfter(1, 1).insertRowsBefore(1, 2);
    });
    expect(sheets.snapshot()[0]?.filter).toEqual({
      range: "A3:C6",
      criteria: [{ column: 3, hiddenValues: null, visibleValues: ["a"], criterion: null }],
    });
    must((services) => {
      expect(sheet(services).getFilter()?.getColumnFilterCriteria(3)?.getVisibleValues()).toEqual(["a"]);
      expect(sheet(services).getFilter()?.getColumnFilterCriteria(1)).toBe(null);
      sheet(services).getFilter()?.removeColumnFilterCriteria(3);
      sheet(services).deleteRows(3, 4);
      expect(sheet(services).getFilter()).toBe(null);
    });
  });

  it("knows only its own columns, and sorts below its header", () => {
    const { failure, must, sheets } = filtered();
    must((services) => sheet(services).getRange("A1:B4").createFilter().sort(2, false));
    expect(sheets.snapshot()[0]?.values.map(([name]) => name)).toEqual(["Name", "c", "b", "a"]);
    expect(failure((services) => sheet(services).getFilter()?.getColumnFilterCriteria(3))).toContain(
      "outside the range of the filter",
    );
  });
});
