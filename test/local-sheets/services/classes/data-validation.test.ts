import { expect, it } from "vitest";
import { bench, sheet } from "../fixture";

const VIOLATION =
  "Exception: The data you entered in cell A1 violates the data validation rules set on this cell.";

it("a rule that rejects refuses what a script writes, and nothing is written", () => {
  const one = bench();
  one.must((services) => {
    const rule = services.SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"]);
    sheet(services).getRange("A1:A2").setDataValidation(rule.setAllowInvalid(false).build()).setValue("a");
  });
  expect(
    one.failure((services) =>
      sheet(services)
        .getRange("A1:A2")
        .setValues([["c"], ["b"]]),
    ),
  ).toBe(VIOLATION);
  one.must((services) => {
    expect(sheet(services).getRange("A1:A2").getValues()).toEqual([["a"], ["a"]]);
    sheet(services).getRange("A1").clearContent();
  });
});

it.each([
  ["requireNumberBetween", [1, 5], 3, 6],
  ["requireNumberGreaterThan", [1], 2, 1],
  ["requireTextContains", ["x"], "axb", "ab"],
  ["requireTextIsEmail", [], "a@b.example", "a@b"],
  ["requireTextIsUrl", [], "https://example.com", "no"],
  ["requireDate", [], "2024-03-05", "soon"],
  ["requireDateAfter", [new Date("2024-03-05T00:00:00Z")], "2024-03-06", "2024-03-05"],
  ["requireCheckbox", ["yes", "no"], "no", "maybe"],
] as const)("%s", (name, args, good, bad) => {
  const one = bench();
  one.must((services) => {
    const builder = services.SpreadsheetApp.newDataValidation();
    Reflect.apply(builder[name], builder, args);
    sheet(services).getRange("A1").setDataValidation(builder.setAllowInvalid(false).build()).setValue(good);
  });
  expect(one.failure((services) => sheet(services).getRange("A1").setValue(bad))).toBe(VIOLATION);
});

it("a list from a range is read where the rule is met, and given back as a range", () => {
  const one = bench({ sheets: [{ name: "a b", values: [[null, "x"]] }] });
  one.must((services) => {
    const list = sheet(services).getRange("B1:B2");
    const rule = services.SpreadsheetApp.newDataValidation().requireValueInRange(list, false);
    sheet(services).getRange("A1").setDataValidation(rule.setAllowInvalid(false).build()).setValue("x");
    const [range, showDropdown] =
      sheet(services).getRange("A1").getDataValidation()?.getCriteriaValues() ?? [];
    expect([String(range), showDropdown]).toEqual(["Range", false]);
  });
  expect(one.failure((services) => sheet(services).getRange("A1").setValue("y"))).toBe(VIOLATION);
});

it("rules are copied with dates as dates", () => {
  bench().must((services) => {
    const day = new Date("2024-03-05T00:00:00Z");
    const rule = services.SpreadsheetApp.newDataValidation()
      .requireDateAfter(day)
      .setHelpText("late")
      .build();
    const copy = rule.copy().setAllowInvalid(false).build();
    expect([copy.getCriteriaValues(), copy.getHelpText(), copy.getAllowInvalid()]).toEqual([
      [day],
      "late",
      false,
    ]);
    expect(copy.getCriteriaType()).toBe(services.SpreadsheetApp.DataValidationCriteria.DATE_AFTER);
  });
  expect(
    bench().failure(({ SpreadsheetApp }) =>
      SpreadsheetApp.newDataValidation().requireValueInList(new Array(501).fill("x")),
    ),
  ).toContain("more items than the limit of 500");
});

it("checkboxes start unchecked, are checked and unchecked, and removed with their values", () => {
  bench().must((services) => {
    const range = sheet(services).getRange("A1:A2").insertCheckboxes();
    expect(range.getValues()).toEqual([[false], [false]]);
    expect([range.check().isChecked(), range.uncheck().isChecked()]).toEqual([true, false]);
    sheet(services).getRange("A1").check();
    expect([range.isChecked(), sheet(services).getRange("A1:B1").isChecked()]).toEqual([null, null]);
    expect(range.removeCheckboxes().getValues()).toEqual([[""], [""]]);
    const own = sheet(services).getRange("B1").insertCheckboxes("yes", "no");
    expect([own.getValue(), own.check().getValue()]).toEqual(["no", "yes"]);
  });
});
