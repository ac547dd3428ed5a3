import { describe, expect, it } from "vitest";
import type { ConditionalFormatRuleBuilderService } from "../../../../local-sheets/services/classes/conditional-format-builder";
import { bench, modelOf, type Services, sheet } from "../fixture";

const rule = ({ SpreadsheetApp }: Services): ConditionalFormatRuleBuilderService =>
  SpreadsheetApp.newConditionalFormatRule();

describe("conditional formats", () => {
  it("show a cell by its rules: the first rule that matches wins, property by property", () => {
    const one = bench({ sheets: [{ name: "a", values: [["Champions"], ["new champions"], ["x"]] }] });
    one.must((services) => {
      const range = sheet(services).getRange("A1:A3").setBackground("white");
      sheet(services).setConditionalFormatRules([
        rule(services).whenTextEqualTo("champions").setBackground("green").setRanges([range]).build(),
        rule(services)
          .whenTextContains("Champions")
          .setBackground("blue")
          .setFontColor("white")
          .setBold(true)
          .setRanges([range])
          .build(),
      ]);
      expect(range.getBackgrounds()).toEqual([["#ffffff"], ["#ffffff"], ["#ffffff"]]);
    });
    expect(one.sheets.snapshot()[0]?.shownBackgrounds).toEqual([["#008000"], ["#0000ff"], ["#ffffff"]]);
    const shown = one.sheets.editor.view(0);
    expect(shown.cell(0, 0)?.look).toMatchObject({
      background: "#008000",
      fontColor: "#ffffff",
      bold: true,
      italic: false,
    });
    expect(shown.cell(2, 0)?.look).toMatchObject({ fontColor: "#000000", bold: false });
  });

  it.each<[string, (builder: ConditionalFormatRuleBuilderService) => unknown, boolean[]]>([
    [
      "whenNumberGreaterThan",
      (builder) => builder.whenNumberGreaterThan(5),
      [false, false, true, false, false],
    ],
    ["whenNumberLessThan", (builder) => builder.whenNumberLessThan(5), [true, false, false, false, false]],
    ["whenNumberBetween", (builder) => builder.whenNumberBetween(1, 5), [true, true, false, false, false]],
    ["whenNumberEqualTo", (builder) => builder.whenNumberEqualTo(5), [false, true, false, false, false]],
    ["whenCellEmpty", (builder) => builder.whenCellEmpty(), [false, false, false, false, true]],
    ["whenCellNotEmpty", (builder) => builder.whenCellNotEmpty(), [true, true, true, true, false]],
    ["whenTextStartsWith", (builder) => builder.whenTextStartsWith("T"), [false, false, false, true, false]],
    [
      '=A1="text"',
      (builder) => builder.whenFormulaSatisfied('=A1="text"'),
      [false, false, false, true, false],
    ],
    ["=$A2=5", (builder) => builder.whenFormulaSatisfied("=$A2=5"), [true, false, false, false, false]],
    [
      "=SUM(A1)>1",
      (builder) => builder.whenFormulaSatisfied("=SUM(A1)>1"),
      [false, false, false, false, false],
    ],
  ])("%s", (_name, choose, expected) => {
    const one = bench({ sheets: [{ name: "a", values: [[1], [5], [9], ["text"], [null], ["end"]] }] });
    one.must((services) => {
      const builder = rule(services);
      choose(builder);
      builder.setBackground("red").setRanges([sheet(services).getRange("A1:A5")]);
      sheet(services).setConditionalFormatRules([builder.build()]);
    });
    const painted = one.sheets
      .snapshot()[0]
      ?.shownBackgrounds.slice(0, 5)
      .map(([color]) => color === "#ff0000");
    expect(painted).toEqual(expected);
  });

  it("list the formulas that cannot be evaluated", () => {
    const one = bench();
    one.must((services) => {
      const range = sheet(services).getRange("A1");
      sheet(services).setConditionalFormatRules([
        rule(services).whenFormulaSatisfied("=SUM(A1)>1").setBold(true).setRanges([range]).build(),
      ]);
    });
    expect(one.sheets.snapshot()[0]?.notEvaluated).toEqual(["=SUM(A1)>1"]);
  });

  it("move with their cells and go when all of them are deleted", () => {
    const one = bench();
    one.must((services) => {
      const range = sheet(services).getRange("C2:C9");
      sheet(services).setConditionalFormatRules([
        rule(services).whenCellEmpty().setBold(true).setRanges([range]).build(),
      ]);
      sheet(services).insertColumnsBefore(2, 1).insertRowsAfter(3, 2);
    });
    expect(one.sheets.snapshot()[0]?.conditionalRules[0]?.ranges).toEqual(["D2:D11"]);
    one.must((services) => sheet(services).deleteColumns(4, 1));
    expect(one.sheets.snapshot()[0]?.conditionalRules).toEqual([]);
  });

  it("stay the same objects in the sheet when they are read and set again", () => {
    const one = bench();
    one.must((services) => {
      const range = sheet(services).getRange("A1");
      const made = rule(services).whenNumberBetween(1, 2).setBackground("red").setRanges([range]).build();
      sheet(services).setConditionalFormatRules([made]);
    });
    const [before] = modelOf(one).conditionalRules;
    one.must((services) => {
      const [read] = sheet(services).getConditionalFormatRules();
      if (read === undefined) throw new Error("no rule");
      const condition = read.getBooleanCondition();
      if (condition === null) throw new Error("no condition");
      expect(condition.getCriteriaType()).toBe(services.SpreadsheetApp.BooleanCriteria.NUMBER_BETWEEN);
      expect([condition.getCriteriaValues(), condition.getBackground(), condition.getBold()]).toEqual([
        [1, 2],
        "#ff0000",
        null,
      ]);
      const copy = read.copy().whenCellEmpty().build();
      expect(copy.getRanges().map((range) => range.getA1Notation())).toEqual(["A1"]);
      sheet(services).setConditionalFormatRules([copy, read]);
      sheet(services).insertRowsBefore(1, 1);
    });
    expect(modelOf(one).conditionalRules[1]).toBe(before);
    expect(one.sheets.snapshot()[0]?.conditionalRules.map(({ ranges }) => ranges)).toEqual([["A2"], ["A2"]]);
  });

  it("need a condition and ranges of their own sheet", () => {
    const { failure } = bench({
      sheets: [
        { name: "a", values: [] },
        { name: "b", values: [] },
      ],
    });
    expect(failure((services) => rule(services).build())).toContain("needs a condition");
    expect(failure((services) => rule(services).whenCellEmpty().build())).toContain("needs a range");
    expect(
      failure((services) => {
        const other = services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName("b")?.getRange("A1");
        if (other === undefined) throw new Error("no sheet");
        sheet(services).setConditionalFormatRules([
          rule(services).whenCellEmpty().setRanges([other]).build(),
        ]);
      }),
    ).toContain("of the sheet they are set on");
    expect(failure((services) => rule(services).setBackground("foo"))).toContain('"foo" is no colour');
  });
});

it("the colours of a condition can be read as objects", () => {
  bench().must((services) => {
    const rule = services.SpreadsheetApp.newConditionalFormatRule()
      .whenCellNotEmpty()
      .setBackground("#ff0000")
      .setRanges([sheet(services).getRange("A1")])
      .build();
    const condition = rule.getBooleanCondition() as unknown as {
      getBackgroundObject(): { asRgbColor(): { asHexString(): string } };
      getFontColorObject(): null;
    };
    expect(condition.getBackgroundObject().asRgbColor().asHexString()).toBe("#ff0000");
    expect(condition.getFontColorObject()).toBeNull();
  });
});
