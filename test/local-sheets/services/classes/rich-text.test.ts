import { expect, it } from "vitest";
import { bench, sheet } from "../fixture";

it("a text has a rich text value, a number, a boolean or a date has none", () => {
  bench({ sheets: [{ name: "Sheet1", values: [["x", 1, true, null]] }] }).must((services) => {
    const values = sheet(services).getRange("A1:D1").getRichTextValues();
    expect(values[0]?.map((value) => value?.getText())).toEqual(["x", undefined, undefined, ""]);
  });
});
