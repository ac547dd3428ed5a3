import { describe, expect, it } from "vitest";
import { bench, modelOf, type Services, sheet } from "../fixture";

function dressed({ SpreadsheetApp, ...services }: Services): void {
  const cell = sheet({ SpreadsheetApp, ...services }).getRange("A1");
  cell.setFormula("=SUM(B1:C1)").setNumberFormat("0.0").setFontWeight("bold").setNote("note");
  cell.setBackground("red").setFontSize(14).setFontColor("blue").setFontStyle("italic").setWrap(true);
  cell.setVerticalAlignment("top").setHorizontalAlignment("center");
  cell.setBorder(true, null, null, null, null, null);
  cell.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
}

describe("Range.copyTo", () => {
  it("copies formula, value, looks, note, borders and validation, also to another sheet", () => {
    const one = bench({
      sheets: [
        { name: "a", values: [] },
        { name: "b", values: [] },
      ],
    });
    one.must((services) => {
      dressed(services);
      const target = services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName("b")?.getRange("C3");
      if (target !== undefined) sheet(services).getRange("A1").copyTo(target);
    });
    const [from, to] = one.sheets.model.sheets;
    expect(to?.cell(2, 2)).toEqual(from?.cell(0, 0));
    expect(to?.cell(2, 2)).toMatchObject({
      formula: "=SUM(B1:C1)",
      value: "#NAME?",
      note: "note",
      fontSize: 14,
    });
    expect(to?.borders.get(2, 2)).toEqual({ top: { color: "#000000", style: "SOLID" } });
    expect(to?.validations.get(2, 2)?.criteria).toBe("CHECKBOX");
  });

  it.each<[string, object]>([
    ["PASTE_VALUES", { value: "#NAME?", formula: undefined, numberFormat: "0.00", note: "mine" }],
    ["PASTE_FORMULA", { formula: "=SUM(B1:C1)", numberFormat: "0.00", note: "mine" }],
    [
      "PASTE_FORMAT",
      { value: "own", formula: undefined, numberFormat: "0.0", note: "mine", fontWeight: "bold" },
    ],
    ["PASTE_NORMAL", { formula: "=SUM(B1:C1)", numberFormat: "0.0", note: "note" }],
  ])("%s takes no more than it says", (name, expected) => {
    const one = bench();
    one.must((services) => {
      dressed(services);
      const target = sheet(services).getRange("B5").setNumberFormat("0.00").setValue("own").setNote("mine");
      const type = Reflect.get(services.SpreadsheetApp.CopyPasteType, name) as object;
      Reflect.apply(sheet(services).getRange("A1").copyTo, undefined, [target, type, false]);
    });
    expect(modelOf(one).cell(4, 1)).toMatchObject(expected);
  });

  it("takes {contentsOnly} and {formatOnly}, and refuses other options", () => {
    const one = bench();
    one.must((services) => {
      dressed(services);
      sheet(services).getRange("A1").copyTo(sheet(services).getRange("B2"), { contentsOnly: true });
      sheet(services).getRange("A1").copyTo(sheet(services).getRange("B3"), { formatOnly: true });
    });
    expect(modelOf(one).cell(1, 1)).toMatchObject({
      value: "#NAME?",
      formula: undefined,
      fontWeight: "normal",
    });
    expect(modelOf(one).cell(2, 1)).toMatchObject({ value: undefined, fontWeight: "bold" });
    expect(
      one.failure((services) =>
        sheet(services).getRange("A1").copyTo(sheet(services).getRange("B2"), { valuesOnly: true }),
      ),
    ).toContain('no option "valuesOnly"');
  });

  it("exchanges rows and columns when it is told to", () => {
    const one = bench({ sheets: [{ name: "a", values: [[1, 2, 3]] }] });
    one.must((services) => {
      const range = sheet(services).getRange("A1:C1");
      const { PASTE_NORMAL } = services.SpreadsheetApp.CopyPasteType;
      range.copyTo(sheet(services).getRange("A3"), PASTE_NORMAL, true);
      expect(sheet(services).getRange("A3:A5").getValues()).toEqual([[1], [2], [3]]);
    });
  });

  it("takes over the widths of columns and nothing else with PASTE_COLUMN_WIDTHS", () => {
    const { must, sheets } = bench({ sheets: [{ name: "a", values: [[1, 2, 3]], columns: 4 }] });
    must(({ SpreadsheetApp, ...services }) => {
      const own = sheet({ SpreadsheetApp, ...services });
      own.setColumnWidths(1, 2, 44);
      const type = SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS;
      own.getRange("B1:C1").copyTo(own.getRange("C1:D1"), type, false);
    });
    expect(sheets.snapshot()[0]?.columnWidths).toEqual([44, 44, 44, 100]);
    expect(sheets.snapshot()[0]?.values).toEqual([[1, 2, 3]]);
  });

  it("repeats whole multiples in a larger target and fills beyond a smaller one", () => {
    const { must, sheets } = bench({ sheets: [{ name: "a", values: [[1, 2]] }] });
    must((services) => {
      sheet(services).getRange("A1:B1").copyTo(sheet(services).getRange("A2:E3"));
      sheet(services).getRange("A1:B1").copyTo(sheet(services).getRange("A4"));
    });
    expect(sheets.snapshot()[0]?.values).toEqual([
      [1, 2, "", ""],
      [1, 2, 1, 2],
      [1, 2, 1, 2],
      [1, 2, "", ""],
    ]);
  });

  it("copies within itself and refuses what reaches out of the grid", () => {
    const { must, failure, sheets } = bench({ sheets: [{ name: "a", values: [[1, 2, 3]], columns: 4 }] });
    must((services) => sheet(services).getRange("A1:C1").copyTo(sheet(services).getRange("B1")));
    expect(sheets.snapshot()[0]?.values).toEqual([[1, 1, 2, 3]]);
    expect(
      failure((services) => sheet(services).getRange("A1:C1").copyTo(sheet(services).getRange("C1"))),
    ).toContain("outside the dimensions");
  });
});

describe("Range.sort", () => {
  const values = [
    ["b", 1],
    [null, 2],
    ["A", 3],
    [5, 4],
    [true, 5],
  ];

  it("sorts numbers, texts in any case, booleans, blanks last, with everything in the cells", () => {
    const { must, sheets } = bench({ sheets: [{ name: "a", values }] });
    must((services) => {
      sheet(services).getRange("A1").setNote("of b");
      sheet(services).getRange("A1:B5").sort(1);
    });
    expect(sheets.snapshot()[0]?.values.map((row) => row[1])).toEqual([4, 3, 1, 5, 2]);
    expect(sheets.snapshot()[0]?.notes[2]?.[0]).toBe("of b");
    must((services) => sheet(services).getRange("A1:B5").sort({ column: 1, ascending: false }));
    expect(sheets.snapshot()[0]?.values.map((row) => row[1])).toEqual([5, 1, 3, 4, 2]);
  });

  it("takes a column of the sheet that is within the range", () => {
    const { failure } = bench({ sheets: [{ name: "a", values }] });
    expect(failure((services) => sheet(services).getRange("B1:B5").sort(1))).toBe(
      "Exception: The sort column is outside the sort range.",
    );
  });
});
