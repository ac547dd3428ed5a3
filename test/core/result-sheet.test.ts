import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell";
import { LANGUAGES, speaker } from "../../src/core/messages/catalogue";
import type { MessageId } from "../../src/core/messages/en";
import { isResultSheet } from "../../src/core/result-sheet";

describe.each(LANGUAGES)("a sheet that lost its marks, written in %s,", (language) => {
  const say = speaker(language);
  const words = (...ids: MessageId[]): Cell[] => ids.map((id) => say(id));

  test("is the summary by the settings of its run, also below rows of the user's", () => {
    const settings: Cell[] = [say("summary-settings-text"), "", "method=quantile; levels=5,5,5"];
    expect(isResultSheet("Sheet1", [[say("summary-title")], ["mine"], settings])).toBe(true);
    expect(isResultSheet("Sheet1", [[say("summary-title")]])).toBe(false);
    expect(isResultSheet("Sheet1", [[say("summary-settings-text"), "", "are mine"]])).toBe(false);
  });

  test("is the list of rows set aside by its headers", () => {
    const header = words(
      "set-aside-row",
      "set-aside-column",
      "set-aside-value",
      "set-aside-reason",
      "set-aside-rest",
    );
    expect(isResultSheet("Sheet1", [header, [2, "Amount", "x", "y", ""]])).toBe(true);
    expect(isResultSheet("Sheet1", [header.slice(0, 4)])).toBe(false);
  });

  test("is the list of customers by name and headers; a copy under another name is not", () => {
    const header = words(
      "header-customer",
      "header-r",
      "header-f",
      "header-m",
      "header-rfm",
      "header-segment",
    );
    expect(isResultSheet(say("sheet-rfm-customers"), [header])).toBe(true);
    expect(isResultSheet(`${say("sheet-rfm-customers")} 2`, [header])).toBe(true);
    expect(isResultSheet("My customers", [header])).toBe(false);
    expect(isResultSheet(say("sheet-rfm-customers"), [["mine", "date", "amount"]])).toBe(false);
  });
});

test("an empty sheet is none", () => {
  expect(isResultSheet("RFM summary", [])).toBe(false);
});
