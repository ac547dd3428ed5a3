import { expect, it } from "vitest";
import { constantNamed, type EnumConstant } from "../../../../local-sheets/services/strict/enumeration";
import { bench, type Services, sheet } from "../fixture";

function percentile({ InterpolationType }: Services["SpreadsheetApp"]): EnumConstant {
  return constantNamed(InterpolationType, "PERCENTILE");
}

it("sheets are inserted with names of their own, and like a template", () => {
  bench().must((services) => {
    const document = services.SpreadsheetApp.getActive();
    sheet(services).getRange("A1").setValue("t").setBackground("red");
    const template = sheet(services);
    expect(document.insertSheet().getName()).toBe("Sheet2");
    const copy = document.insertSheet("March", 0, { template });
    expect([copy.getIndex(), copy.getRange("A1").getValue(), copy.getRange("A1").getBackground()]).toEqual([
      1,
      "t",
      "#ff0000",
    ]);
    expect(document.getActiveSheet().getName()).toBe("March");
    expect(template.copyTo(document).getName()).toBe("Copy of Sheet1");
    expect(document.duplicateActiveSheet().getName()).toBe("Copy of March");
    expect(document.getNumSheets()).toBe(5);
    expect(document.deleteActiveSheet().getName()).toBe("March");
  });
});

it("a selection is kept by sheet", () => {
  bench().must((services) => {
    const { SpreadsheetApp } = services;
    expect(SpreadsheetApp.getActiveRange().getA1Notation()).toBe("A1");
    sheet(services).getRange("B2:C3").activate();
    expect(SpreadsheetApp.getActiveRange().getA1Notation()).toBe("B2:C3");
    expect(SpreadsheetApp.getCurrentCell().getA1Notation()).toBe("B2");
    sheet(services).setActiveRangeList(sheet(services).getRangeList(["A1", "C1:C2"]));
    const list = SpreadsheetApp.getActiveRangeList().getRanges();
    expect(list.map((range) => range.getA1Notation())).toEqual(["A1", "C1:C2"]);
  });
});

it("a recorded macro goes from selection to selection", () => {
  bench({
    sheets: [
      {
        name: "a",
        values: [
          ["h", "i", null, "j"],
          [1, 2],
        ],
      },
    ],
  }).must((services) => {
    const spreadsheet = services.SpreadsheetApp.getActive();
    const { DOWN, NEXT } = services.SpreadsheetApp.Direction;
    spreadsheet.getRange("1:1").activate();
    spreadsheet.getActiveRangeList().setFontWeight("bold").setHorizontalAlignment("center");
    spreadsheet.getRange("A1").activate();
    const currentCell = spreadsheet.getCurrentCell();
    spreadsheet.getSelection().getNextDataRange(NEXT).activate();
    currentCell.activateAsCurrentCell();
    spreadsheet.getSelection().getNextDataRange(DOWN).activate();
    expect(spreadsheet.getActiveRange().getA1Notation()).toBe("A1:B2");
    const active = spreadsheet.getActiveSheet();
    active.insertRowsBefore(spreadsheet.getActiveRange().getRow(), 1);
    spreadsheet.getActiveRange().offset(0, 0, 1, 2).activate().setBackground("yellow");
    expect(active.getRange("A1:B2").getBackgrounds()).toEqual([
      ["#ffff00", "#ffff00"],
      ["#ffffff", "#ffffff"],
    ]);
    expect(active.getRange("B2").getFontWeight()).toBe("bold");
  });
});

it("a list of ranges does the same to each", () => {
  bench().must((services) => {
    const list = sheet(services).getRangeList(["A1", "C3"]).setValue("x").setNote("n").setFontStyle("italic");
    const [, last] = list.getRanges();
    expect([last?.getValue(), last?.getNote(), last?.getFontStyle()]).toEqual(["x", "n", "italic"]);
    list.clearContent().clearNote();
    expect(last?.isBlank()).toBe(true);
  });
});

it("rich texts keep the looks and links of their parts as long as the text stands", () => {
  bench().must((services) => {
    const { SpreadsheetApp } = services;
    const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
    const rich = SpreadsheetApp.newRichTextValue()
      .setText("to be done")
      .setTextStyle(0, 2, bold)
      .setLinkUrl(3, 5, "https://example.com")
      .build();
    const cell = sheet(services).getRange("A1").setRichTextValue(rich);
    expect(cell.getValue()).toBe("to be done");
    const runs = cell.getRichTextValue()?.getRuns() ?? [];
    expect(runs.map((run) => [run.getText(), run.getTextStyle().isBold(), run.getLinkUrl()])).toEqual([
      ["to", true, null],
      [" ", null, null],
      ["be", null, "https://example.com"],
      [" done", null, null],
    ]);
    cell.setValue("else");
    expect(cell.getRichTextValue()?.getRuns().length).toBe(1);
    expect(cell.setValue(5).getRichTextValue()).toBe(null);
    expect(cell.setTextStyle(bold).getFontWeight()).toBe("bold");
  });
});

it("protections keep editors, and locked cells outside of what is left open", () => {
  const one = bench();
  one.must((services) => {
    const protection = sheet(services).protect().addEditors(["a@example.com", "b@example.com"]);
    protection.removeEditor("a@example.com").setUnprotectedRanges([sheet(services).getRange("B1:B9")]);
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual(["b@example.com"]);
  });
  const [protection] = one.sheets.model.activeSheet.protections;
  if (protection !== undefined) protection.lockedForUser = true;
  one.must((services) => sheet(services).getRange("B2").setValue(1));
  expect(one.failure((services) => sheet(services).getRange("A2").setValue(1))).toContain("protected cell");
});

it("triggers need their scope, are kept and deleted", () => {
  const scriptapp = "https://www.googleapis.com/auth/script.scriptapp";
  expect(bench().failure(({ ScriptApp }) => ScriptApp.getProjectTriggers())).toContain(scriptapp);
  bench({ scopes: [scriptapp] }).must(({ ScriptApp }) => {
    const trigger = ScriptApp.newTrigger("run").timeBased().everyHours(2).create();
    expect(ScriptApp.getProjectTriggers().map((one) => one.getHandlerFunction())).toEqual(["run"]);
    expect(trigger.getEventType()).toBe(ScriptApp.EventType.CLOCK);
    ScriptApp.deleteTrigger(trigger);
    expect(ScriptApp.getProjectTriggers()).toEqual([]);
  });
  expect(
    bench({ scopes: [scriptapp] }).failure(({ ScriptApp }) =>
      ScriptApp.newTrigger("run").timeBased().everyMinutes(2),
    ),
  ).toBe("Exception: Invalid argument: everyMinutes 2");
});

it("a gradient is a rule without a condition", () => {
  bench().must((services) => {
    const { SpreadsheetApp } = services;
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .setGradientMinpoint("white")
      .setGradientMidpointWithValue("yellow", percentile(SpreadsheetApp), "50")
      .setGradientMaxpoint("red")
      .setRanges([sheet(services).getRange("A1:A9")])
      .build();
    sheet(services).setConditionalFormatRules([rule]);
    const [read] = sheet(services).getConditionalFormatRules();
    expect(read?.getBooleanCondition()).toBe(null);
    const gradient = read?.getGradientCondition();
    expect([gradient?.getMidColor(), gradient?.getMidValue(), gradient?.getMaxColor()]).toEqual([
      "#ffff00",
      "50",
      "#ff0000",
    ]);
    expect(String(gradient?.getMidType())).toBe("PERCENTILE");
  });
});
