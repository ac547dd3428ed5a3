import { describe, expect, it } from "vitest";
import { bench, modelOf, sheet } from "../fixture";

describe("a range", () => {
  it("tells where it is, and gives others nearby", () => {
    const { must, failure } = bench();
    must((services) => {
      const range = sheet(services).getRange("B3:D4");
      expect([range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn()]).toEqual([
        3, 2, 4, 4,
      ]);
      expect([range.getNumRows(), range.getNumColumns(), range.getA1Notation()]).toEqual([2, 3, "B3:D4"]);
      expect(range.offset(1, -1).getA1Notation()).toBe("A4:C5");
      expect(range.offset(0, 0, 1, 1).getA1Notation()).toBe("B3");
      expect(range.getSheet().getParent().getActiveSheet().getName()).toBe("Sheet1");
      expect(
        sheet(services)
          .getRange(1, 28 - 2)
          .getA1Notation(),
      ).toBe("Z1");
    });
    expect(failure((services) => sheet(services).getRange("A1").offset(-1, 0))).toContain("outside");
    expect(failure((services) => sheet(services).getRange("A1").offset(0, 0, 0))).toContain("at least 1");
  });

  it("reads and writes one value, formulas, notes and what is displayed", () => {
    const { must, sheets } = bench({ locale: "de_DE" });
    must((services) => {
      const range = sheet(services).getRange("A1:B2");
      range.setValue("1,5").setNumberFormat("0.00");
      expect([range.getValue(), range.getDisplayValues()]).toEqual([
        1.5,
        [
          ["1,50", "1,50"],
          ["1,50", "1,50"],
        ],
      ]);
      range.setFormulas([
        ["=A2", ""],
        ["B1", '=HYPERLINK("#gid=0&range=A2","to ""A2""")'],
      ]);
      expect(range.getFormulas()[1]?.[0]).toBe("=B1");
      range.setNotes([
        ["n", null],
        ["", "m"],
      ]);
      expect(range.getNotes()).toEqual([
        ["n", ""],
        ["", "m"],
      ]);
      expect(range.clearNote().getNotes().flat().join("")).toBe("");
      expect(sheet(services).getRange("C1").setValue(undefined).getValue()).toBe("");
    });
    expect(sheets.snapshot()[0]?.values).toEqual([
      ["#NAME?", ""],
      ["#NAME?", 'to "A2"'],
    ]);
  });

  it("sets looks by tables", () => {
    const { must, failure } = bench();
    must((services) => {
      const range = sheet(services).getRange("A1:B1");
      range.setFontWeights([["bold", null]]).setBackgrounds([["red", null]]);
      range.setHorizontalAlignments([["left", "normal"]]).setFontSizes([[12, 14]]);
      range.setFontColors([["blue", null]]).setWraps([[true, false]]);
      expect([range.getFontWeights(), range.getBackgrounds(), range.getHorizontalAlignments()]).toEqual([
        [["bold", "normal"]],
        [["#ff0000", "#ffffff"]],
        [["left", "general"]],
      ]);
    });
    expect(
      failure((services) =>
        sheet(services)
          .getRange("A1")
          .setFontWeights([["fat"]]),
      ),
    ).toContain("font weight");
    expect(
      failure((services) =>
        sheet(services)
          .getRange("A1:B1")
          .setNotes([["x"]]),
      ),
    ).toContain("has 1 but");
    expect(failure((services) => sheet(services).getRange("A1").setVerticalAlignment("up"))).toContain(
      "vertical alignment",
    );
  });

  it("clears what it is told to clear", () => {
    const one = bench();
    const dress = (): void =>
      one.must((services) => {
        const rule = services.SpreadsheetApp.newDataValidation()
          .requireValueInList(["a", "b"], false)
          .build();
        sheet(services).getRange("A1").setValue(5).setNumberFormat("0.0").setFontWeight("bold").setNote("n");
        sheet(services).getRange("A1").setDataValidation(rule);
      });
    dress();
    one.must((services) => sheet(services).getRange("A1").clearFormat());
    expect(modelOf(one).cell(0, 0)).toMatchObject({ value: 5, numberFormat: "0.0", fontWeight: "normal" });
    dress();
    one.must((services) => sheet(services).getRange("A1").clear());
    expect(modelOf(one).cell(0, 0)).toMatchObject({ value: undefined, numberFormat: "General", note: "n" });
    one.must((services) => {
      const range = sheet(services).getRange("A1");
      const rule = range.getDataValidations()[0]?.[0];
      expect(rule?.getCriteriaType()).toBe(services.SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST);
      expect([rule?.getCriteriaValues(), rule?.getAllowInvalid()]).toEqual([[["a", "b"], false], true]);
      range.clear({ commentsOnly: true, validationsOnly: true });
      expect([range.getNotes(), range.getDataValidations()]).toEqual([[[""]], [[null]]]);
    });
    expect(
      one.failure((services) =>
        Reflect.apply(sheet(services).getRange("A1").clear, undefined, [{ everything: true }]),
      ),
    ).toContain("everything");
    expect(
      one.failure(({ SpreadsheetApp }) =>
        SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 501 }, String)),
      ),
    ).toBe(
      'Exception: The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
    );
  });

  it("cells below a merge hold nothing, whatever is written", () => {
    bench().must((services) => {
      const range = sheet(services).getRange("A1:B1").merge().setValue("Title");
      expect(range.getValues()).toEqual([["Title", ""]]);
      expect(
        sheet(services)
          .getRange("A1:C1")
          .setValues([[1, 2, 3]])
          .getValues(),
      ).toEqual([[1, "", 3]]);
      expect(range.setFormula("=1+1").getFormulas()).toEqual([["=1+1", ""]]);
    });
  });

  it("merges cells, keeps their first value, and takes them apart as a whole only", () => {
    const { must, failure, sheets } = bench({
      sheets: [
        {
          name: "a",
          values: [
            [1, 2],
            [3, 4],
          ],
        },
      ],
    });
    must((services) => {
      const range = sheet(services).getRange("A1:B2").merge();
      expect(range.isPartOfMerge()).toBe(true);
      expect(sheet(services).getRange("B2").getMergedRanges()[0]?.getA1Notation()).toBe("A1:B2");
      sheet(services).insertColumnsAfter(1, 1);
    });
    expect(sheets.snapshot()[0]).toMatchObject({ values: [[1]], merges: ["A1:C2"] });
    const text = "Exception: You must select all cells in a merged range to merge or unmerge them.";
    expect(failure((services) => sheet(services).getRange("A1").breakApart())).toBe(text);
    expect(failure((services) => sheet(services).getRange("B2:D4").merge())).toBe(text);
    must((services) => sheet(services).getRange("A1:C2").breakApart());
    expect(sheets.snapshot()[0]?.merges).toEqual([]);
  });

  it("draws borders around and within, and takes them away", () => {
    const one = bench();
    one.must(({ SpreadsheetApp, ...services }) => {
      const range = sheet({ SpreadsheetApp, ...services }).getRange("A1:B1");
      range.setBorder(true, null, null, null, true, null, "red", SpreadsheetApp.BorderStyle.DASHED);
      range.setBorder(false, null, null, null, null, null);
    });
    const line = { color: "#ff0000", style: "DASHED" };
    expect(one.sheets.snapshot()[0]?.borders).toEqual([
      { cell: "A1", set: { right: line } },
      { cell: "B1", set: { left: line } },
    ]);
  });
});
