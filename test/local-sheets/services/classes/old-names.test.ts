import { expect, it } from "vitest";
import { openLocalSheets } from "../../../../local-sheets/services/index";
import { bench, sheet } from "../fixture";

it("old names of ranges do what the new ones do", () => {
  bench().must((services) => {
    const range = sheet(services).getRange("B2").setBackgroundColor("yellow").setComment("c");
    expect([range.getBackground(), range.getNote(), range.getColumnIndex()]).toEqual(["#ffff00", "c", 2]);
    expect([range.offset(0, 0, 2, 3).getEndRow(), range.offset(0, 0, 2, 3).getEndColumn()]).toEqual([3, 4]);
    range.activate();
    expect(sheet(services).getActiveSelection().getA1Notation()).toBe("B2");
    range.setBackgroundColors([["red"]]);
    expect([range.getBackgroundColor(), range.getBackgroundColors(), range.getComment()]).toEqual([
      "#ff0000",
      [["#ff0000"]],
      "c",
    ]);
  });
});

it("the old properties are those of the script and of the user", () => {
  const sheets = openLocalSheets({ scopes: [], sheets: [{ name: "a", values: [] }] });
  const script: Record<string, Record<string, (...args: unknown[]) => unknown>> = {};
  sheets.install(script);
  const { returned } = sheets.run(() => {
    script.ScriptProperties?.setProperty?.("k", 5);
    return script.ScriptProperties?.getProperty?.("k");
  });
  expect([returned, sheets.model.stores.scriptProperties.get("k")]).toEqual(["5", "5"]);
});
