import { describe, expect, it } from "vitest";
import { takeSpreadsheetSnapshot } from "../../../../local-sheets/services/index";
import { bench, modelOf, sheet } from "../fixture";

describe("named ranges", () => {
  it("follow their cells, and are #REF! once those are gone", () => {
    const one = bench({ sheets: [{ name: "My data", values: [] }] });
    one.must(({ SpreadsheetApp }) => {
      const document = SpreadsheetApp.getActiveSpreadsheet();
      document.setNamedRange("scores", document.getActiveSheet().getRange("B2:C4"));
      document.getActiveSheet().insertRowsBefore(1, 1).insertColumnsAfter(2, 1);
      expect(document.getRangeByName("SCORES")?.getA1Notation()).toBe("B3:D5");
    });
    expect(takeSpreadsheetSnapshot(one.sheets.model)).toEqual({
      name: "Untitled spreadsheet",
      sheets: ["My data"],
      activeSheet: "My data",
      namedRanges: [{ name: "scores", range: "'My data'!B3:D5" }],
      metadata: [],
    });
    one.must(({ SpreadsheetApp }) => {
      const document = SpreadsheetApp.getActiveSpreadsheet();
      document.getActiveSheet().deleteColumns(2, 3);
      expect(document.getRangeByName("scores")).toBe(null);
    });
    expect(takeSpreadsheetSnapshot(one.sheets.model).namedRanges).toEqual([
      { name: "scores", range: "#REF!" },
    ]);
  });

  it("can be moved, renamed and removed; names are unique and well formed", () => {
    const { must, failure } = bench();
    must(({ SpreadsheetApp }) => {
      const document = SpreadsheetApp.getActiveSpreadsheet();
      const one = document.getActiveSheet();
      document.setNamedRange("a_1", one.getRange("A1"));
      document.setNamedRange("a_1", one.getRange("A2"));
      document.setNamedRange("other", one.getRange("B2"));
      const [named] = document.getNamedRanges();
      expect([named?.getName(), named?.getRange()?.getA1Notation()]).toEqual(["a_1", "A2"]);
      named?.setName("renamed").setRange(one.getRange("C1:C2"));
      expect(document.getRangeByName("renamed")?.getA1Notation()).toBe("C1:C2");
      named?.remove();
      document.removeNamedRange("other");
      expect(document.getNamedRanges()).toEqual([]);
    });
    expect(failure(({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().removeNamedRange("x"))).toBe(
      'Exception: Named range "x" does not exist.',
    );
    for (const name of ["A1", "R1C1", "two words", "1st", "true", ""]) {
      expect(
        failure((services) =>
          services.SpreadsheetApp.getActiveSpreadsheet().setNamedRange(name, sheet(services).getRange("A1")),
        ),
      ).toContain("is not valid for a named range");
    }
  });
});

describe("protections", () => {
  const PROTECTED =
    "Exception: You are trying to edit a protected cell or object. " +
    "Please contact the spreadsheet owner to remove protection if you need to edit.";

  it("keep the user out of their cells once they are locked", () => {
    const one = bench({ sheets: [{ name: "a", values: [[1, 2]] }] });
    one.must((services) => {
      const protection = sheet(services).getRange("B1").protect().setDescription("mine");
      expect([protection.canEdit(), sheet(services).getRange("B1").canEdit()]).toEqual([true, true]);
    });
    const [model] = modelOf(one).protections;
    if (model === undefined) throw new Error("no protection");
    model.lockedForUser = true;
    expect(
      one.failure((services) =>
        sheet(services)
          .getRange("A1:B1")
          .setValues([[5, 6]]),
      ),
    ).toBe(PROTECTED);
    expect(one.failure((services) => sheet(services).getRange("B1").setFontWeight("bold"))).toBe(PROTECTED);
    expect(one.failure((services) => sheet(services).deleteColumns(2, 1))).toBe(PROTECTED);
    expect(
      one.failure((services) => {
        sheet(services).getProtections(services.SpreadsheetApp.ProtectionType.RANGE)[0]?.remove();
      }),
    ).toBe(PROTECTED);
    one.must((services) => {
      expect(sheet(services).getRange("A1:B1").canEdit()).toBe(false);
      expect(sheet(services).getRange("A1").setValue(7).canEdit()).toBe(true);
    });
    expect(one.sheets.snapshot()[0]).toMatchObject({
      values: [[7, 2]],
      protections: [{ range: "B1", description: "mine", warningOnly: false }],
    });
  });

  it("that only warn keep nobody out", () => {
    const one = bench();
    one.must((services) => sheet(services).getRange("B1").protect().setWarningOnly(true));
    for (const model of modelOf(one).protections) model.lockedForUser = true;
    one.must((services) => sheet(services).getRange("B1").setValue(1));
  });

  it("of a whole sheet keep the user from everything on it", () => {
    const one = bench({
      sheets: [
        { name: "a", values: [] },
        { name: "b", values: [] },
      ],
    });
    one.must((services) => {
      const { RANGE, SHEET } = services.SpreadsheetApp.ProtectionType;
      sheet(services).protect().setDescription("all");
      expect(sheet(services).protect().getDescription()).toBe("all");
      expect(sheet(services).getProtections(RANGE)).toEqual([]);
      expect(sheet(services).getProtections(SHEET)).toHaveLength(1);
    });
    for (const model of modelOf(one).protections) model.lockedForUser = true;
    const refused = [
      one.failure((services) => sheet(services).getRange("A1").setValue(1)),
      one.failure((services) => sheet(services).insertRowsAfter(1, 1)),
      one.failure((services) => sheet(services).setName("x")),
      one.failure((services) => sheet(services).setConditionalFormatRules([])),
      one.failure((services) => services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet(services))),
    ];
    expect(new Set(refused)).toEqual(new Set([PROTECTED]));
  });
});

describe("charts", () => {
  it("are built, inserted, read, updated in place and removed", () => {
    const one = bench();
    one.must((services) => {
      const { Charts } = services;
      const built = sheet(services)
        .newChart()
        .addRange(sheet(services).getRange("A1:A5"))
        .addRange(sheet(services).getRange("C1:C5"))
        .setNumHeaders(1)
        .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
        .setOption("height", 300)
        .setPosition(2, 5, 10, 20)
        .asColumnChart()
        .setTitle("Customers")
        .setColors(["red"])
        .setStacked()
        .setLegendPosition(Charts.Position.BOTTOM)
        .setXAxisTitle("Segment")
        .setYAxisTitle("Number")
        .build();
      expect(built.getChartId()).toBe(null);
      sheet(services).insertChart(built);
      sheet(services).insertColumnsBefore(1, 1);
    });
    expect(one.sheets.snapshot()[0]?.charts).toEqual([
      {
        id: 1,
        type: "COLUMN",
        ranges: ["Sheet1!B1:B5", "Sheet1!D1:D5"],
        options: {
          height: 300,
          title: "Customers",
          colors: ["#ff0000"],
          isStacked: true,
          "legend.position": "bottom",
          "hAxis.title": "Segment",
          "vAxis.title": "Number",
        },
        anchorRow: 2,
        anchorColumn: 5,
        offsetX: 10,
        offsetY: 20,
        numHeaders: 1,
        mergeStrategy: "MERGE_COLUMNS",
        hiddenDimensionStrategy: "IGNORE_BOTH",
        transposeRowsAndColumns: false,
      },
    ]);
    const [model] = modelOf(one).charts;
    one.must((services) => {
      const [chart] = sheet(services).getCharts();
      if (chart === undefined) throw new Error("no chart");
      expect([chart.getChartId(), chart.getOptions().get("title"), chart.getOptions().get("none")]).toEqual([
        1,
        "Customers",
        null,
      ]);
      expect(chart.getContainerInfo().getAnchorColumn()).toBe(5);
      sheet(services).updateChart(chart.modify().clearRanges().asPieChart().setTitle("Pie").build());
    });
    expect(modelOf(one).charts[0]).toBe(model);
    expect(one.sheets.snapshot()[0]?.charts[0]).toMatchObject({ id: 1, type: "PIE", ranges: [] });
    one.must((services) => {
      const [chart] = sheet(services).getCharts();
      if (chart !== undefined) sheet(services).removeChart(chart);
      expect(sheet(services).getCharts()).toEqual([]);
    });
  });

  it("take enum constants only, titles from typed builders only, and plain options", () => {
    const { failure } = bench();
    expect(
      failure((services) => Reflect.apply(sheet(services).newChart().setChartType, undefined, ["COLUMN"])),
    ).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
    );
    expect(failure((services) => sheet(services).newChart().setTitle("x"))).toContain(
      "EmbeddedChartBuilder.setTitle is not modelled",
    );
    expect(failure((services) => sheet(services).newChart().asPieChart().setStacked())).toContain(
      "EmbeddedPieChartBuilder.setStacked",
    );
    expect(
      failure((services) =>
        sheet(services)
          .newChart()
          .setOption("x", () => 1),
      ),
    ).toContain("a function");
    expect(failure((services) => sheet(services).updateChart(sheet(services).newChart().build()))).toContain(
      "not on this sheet",
    );
  });
});
