import { describe, expect, it } from "vitest";
import type { PivotDisplayName } from "../../../../local-sheets/services/model/pivot-model";
import { sheet } from "../fixture";
import { make, orders, shown, summary } from "./pivot-bench";

describe("a pivot table by rows", () => {
  it("has a header row, groups in ascending order and a grand total", () => {
    const one = orders();
    one.must((services) => {
      const pivot = make(services);
      pivot.addRowGroup(1);
      pivot.addPivotValue(3, summary(services, "SUM"));
      pivot.addPivotValue(3, summary(services, "COUNTA")).setDisplayName("Orders");
    });
    expect(shown(one)).toEqual([
      ["Region", "SUM of Amount", "Orders"],
      ["East", 6, 2],
      ["West", 60, 3],
      ["Grand Total", 66, 5],
    ]);
  });

  it("can be turned round, renamed and left without totals", () => {
    const one = orders();
    one.must((services) => {
      const pivot = make(services);
      pivot.addRowGroup(1).sortDescending().showTotals(false).setDisplayName("Where");
      pivot.addPivotValue(3, summary(services, "MAX"));
    });
    expect(shown(one)).toEqual([
      ["Where", "MAX of Amount"],
      ["West", 30],
      ["East", 4],
    ]);
  });

  it.each([
    ["lowest", false, ["tea", "milk"]],
    ["highest", true, ["milk", "tea"]],
  ] as const)("is sorted by the total of a value, the %s first", (_which, descending, labels) => {
    const one = orders();
    one.must((services) => {
      const pivot = make(services);
      const group = pivot.addRowGroup(2);
      group.sortBy(pivot.addPivotValue(3, summary(services, "SUM")), []);
      if (descending) group.sortDescending();
    });
    // Tea brings 32, milk 34.
    expect(
      shown(one)
        .map(([label]) => label)
        .slice(1, -1),
    ).toEqual(labels);
  });

  it("nests groups with a subtotal each", () => {
    const one = orders();
    one.must((services) => {
      const pivot = make(services);
      pivot.addRowGroup(1);
      pivot.addRowGroup(2);
      pivot.addPivotValue(3, summary(services, "SUM"));
    });
    expect(shown(one)).toEqual([
      ["Region", "Product", "SUM of Amount"],
      ["East", "milk", 4],
      ["", "tea", 2],
      ["East Total", "", 6],
      ["West", "milk", 30],
      ["", "tea", 30],
      ["West Total", "", 60],
      ["Grand Total", "", 66],
    ]);
  });

  it("has a group without a label for blanks, before all others", () => {
    const one = orders([
      ["Region", "Amount"],
      ["West", 1],
      [null, 5],
      ["East", 2],
    ]);
    one.must((services) => {
      const pivot = make(services, "A1:B4");
      pivot.addRowGroup(1);
      pivot.addPivotValue(2, summary(services, "SUM"));
    });
    expect(shown(one).slice(1)).toEqual([
      ["", 5],
      ["East", 2],
      ["West", 1],
      ["Grand Total", 8],
    ]);
  });
});

describe("a pivot table by rows and columns", () => {
  const crossed = (display: PivotDisplayName): unknown[][] => {
    const one = orders();
    one.must((services) => {
      const pivot = make(services);
      pivot.addRowGroup(1);
      pivot.addColumnGroup(2);
      pivot
        .addPivotValue(3, summary(services, "SUM"))
        .showAs(services.SpreadsheetApp.PivotValueDisplayType[display]);
    });
    return shown(one);
  };

  it("names value and column group in the first row, row group and labels in the second", () => {
    expect(crossed("DEFAULT")).toEqual([
      ["SUM of Amount", "Product", "", ""],
      ["Region", "milk", "tea", "Grand Total"],
      ["East", 4, 2, 6],
      ["West", 30, 30, 60],
      ["Grand Total", 34, 32, 66],
    ]);
  });

  it.each<[PivotDisplayName, number[][]]>([
    [
      "PERCENT_OF_ROW_TOTAL",
      [
        [4 / 6, 2 / 6, 1],
        [0.5, 0.5, 1],
        [34 / 66, 32 / 66, 1],
      ],
    ],
    [
      "PERCENT_OF_COLUMN_TOTAL",
      [
        [4 / 34, 2 / 32, 6 / 66],
        [30 / 34, 30 / 32, 60 / 66],
        [1, 1, 1],
      ],
    ],
    [
      "PERCENT_OF_GRAND_TOTAL",
      [
        [4 / 66, 2 / 66, 6 / 66],
        [30 / 66, 30 / 66, 60 / 66],
        [34 / 66, 32 / 66, 1],
      ],
    ],
  ])("shows %s", (display, expected) => {
    expect(
      crossed(display)
        .slice(2)
        .map((row) => row.slice(1)),
    ).toEqual(expected);
  });

  it("leaves a cell blank where no record belongs, and repeats value names for several values", () => {
    const one = orders([
      ["R", "C", "V"],
      ["a", "x", 1],
      ["b", "y", 2],
    ]);
    one.must((services) => {
      const pivot = make(services, "A1:C3");
      pivot.addRowGroup(1);
      pivot.addColumnGroup(2).showTotals(false);
      pivot.addPivotValue(3, summary(services, "SUM")).setDisplayName("s");
      pivot.addPivotValue(3, summary(services, "COUNT")).setDisplayName("n");
    });
    expect(shown(one)).toEqual([
      ["", "C", "", "", ""],
      ["", "x", "", "y", ""],
      ["R", "s", "n", "s", "n"],
      ["a", 1, 1, "", ""],
      ["b", "", "", 2, 1],
      ["Grand Total", 1, 1, 2, 1],
    ]);
  });
});

describe("a pivot table", () => {
  it("follows its source: values, inserted columns, deleted columns", () => {
    const one = orders();
    one.must((services) => {
      const pivot = make(services);
      pivot.addRowGroup(1);
      pivot.addPivotValue(3, summary(services, "SUM"));
      sheet(services).getRange("C3").setValue(100);
    });
    expect(shown(one)[1]).toEqual(["East", 104]);
    one.must((services) => sheet(services).insertColumnsBefore(1, 2));
    expect(shown(one)[1]).toEqual(["East", 104]);
    expect(one.sheets.snapshot()[1]?.pivots[0]).toMatchObject({
      source: "Orders!C1:E6",
      rowGroups: [{ column: 3 }],
    });
    one.must((services) => sheet(services).deleteColumns(5, 1));
    expect(shown(one)).toEqual([["#REF!"]]);
  });

  it("shows #REF! at its anchor over occupied cells", () => {
    const one = orders();
    one.must((services) => {
      make(services).addRowGroup(1);
      services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Pivot")?.getRange("B6").setValue("mine");
    });
    expect(shown(one)).toEqual([["Region"], ["East"], ["West"], ["Grand Total"], ["mine"]]);
    const crowded = orders();
    crowded.must((services) => {
      services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Pivot")?.getRange("B4").setValue("mine");
      make(services).addRowGroup(1);
    });
    expect(shown(crowded)).toEqual([["#REF!"], [""], ["mine"]]);
  });

  it("refuses values in its cells, but not formats", () => {
    const one = orders();
    expect(
      one.failure((services) => {
        make(services).addRowGroup(1);
        const target = services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Pivot");
        target?.getRange("B3").setNumberFormat("0.0%");
        target?.getRange("A3:B3").setValues([[1, 2]]);
      }),
    ).toBe("Exception: Cells of a pivot table cannot be edited.");
    expect(one.sheets.snapshot()[1]?.numberFormats[2]?.[1]).toBe("0.0%");
  });

  it("leaves out the records its filters hide", () => {
    const one = orders();
    one.must((services) => {
      const pivot = make(services);
      pivot.addRowGroup(1);
      pivot.addPivotValue(3, summary(services, "SUM"));
      pivot.addFilter(2, services.SpreadsheetApp.newFilterCriteria().setVisibleValues(["tea"]).build());
      pivot.addFilter(3, services.SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(2).build());
    });
    expect(shown(one).slice(1)).toEqual([
      ["West", 30],
      ["Grand Total", 30],
    ]);
    one.must((services) => {
      const [pivot] =
        services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Pivot")?.getPivotTables() ?? [];
      const [byProduct, byAmount] = pivot?.getFilters() ?? [];
      expect(byProduct?.getSourceDataColumn()).toBe(2);
      byAmount?.remove();
      byProduct?.setFilterCriteria(
        services.SpreadsheetApp.newFilterCriteria().setHiddenValues(["tea"]).build(),
      );
    });
    expect(shown(one).slice(1)).toEqual([
      ["East", 4],
      ["West", 30],
      ["Grand Total", 34],
    ]);
  });

  it("lists and removes its parts, and itself", () => {
    const one = orders();
    one.must((services) => {
      const pivot = make(services);
      pivot.addRowGroup(1);
      pivot.addColumnGroup(2).remove();
      pivot.addPivotValue(3, summary(services, "SUM")).summarizeBy(summary(services, "MIN"));
      const target = pivot.getAnchorCell().getSheet();
      const [read] = target.getPivotTables();
      expect([read?.getRowGroups().length, read?.getColumnGroups().length]).toEqual([1, 0]);
      expect(read?.getRowGroups()[0]?.getSourceDataColumn()).toBe(1);
      expect(read?.getPivotValues()[0]?.getSummarizedBy()).toBe(summary(services, "MIN"));
      expect(read?.getSourceDataRange()?.getA1Notation()).toBe("A1:C6");
      expect(target.getLastRow()).toBe(5);
      expect(target.getDataRange().getValues()[2]).toEqual(["", "East", 2]);
    });
    expect(
      one.failure(({ SpreadsheetApp }) => {
        const pivot = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Pivot")?.getPivotTables()[0];
        pivot?.remove();
        pivot?.getRowGroups();
      }),
    ).toContain("no longer exists");
    expect(shown(one)).toEqual([]);
    expect(one.failure((services) => make(services).addRowGroup(4))).toContain(
      "outside the source data range",
    );
  });
});
