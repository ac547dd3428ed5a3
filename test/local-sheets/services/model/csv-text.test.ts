import { describe, expect, it } from "vitest";
import { readCsvField } from "../../../../local-sheets/services/model/csv-text";
import { SheetLocale } from "../../../../local-sheets/services/model/locale";
import { bench, sheet } from "../fixture";

const typing = { locale: SheetLocale.of("en_US"), currentYear: 2026 };

describe("readCsvField", () => {
  it.each(["00123", "12345678901234567890", "1234567890123456", "-1234567890123456", " 007 "])(
    "keeps the id %s as text",
    (text) => {
      expect(readCsvField(text, typing)).toEqual({ value: text, numberFormat: "@" });
    },
  );

  it.each(["=1+1", "@x", "-x", "+A1", "+1-555-1234", "'quoted"])(
    "keeps %s as text without a format",
    (text) => {
      expect(readCsvField(text, typing)).toEqual({ value: text });
    },
  );

  it.each([
    ["-5", -5],
    ["+5", 5],
    ["+886912345678", 886912345678],
    ["0.5", 0.5],
    ["0", 0],
    ["123456789012345", 123456789012345],
  ])("reads %s as a number", (text, value) => {
    expect(readCsvField(text, typing)).toEqual({ value });
  });
});

describe("a CSV sheet", () => {
  it.each(["00123", "12345678901234567890", "=1+1", "@x", "-x", "😀👩‍👩‍👧", "שלום", "مرحبا"])(
    "gives %s back unchanged",
    (text) => {
      const { must } = bench({ sheets: [{ name: "a", values: [[text]], mode: "csv" }] });
      expect(must((services) => sheet(services).getRange(1, 1).getValues())).toEqual([[text]]);
    },
  );

  it("reads dates and amounts as typed", () => {
    const { sheets } = bench({ sheets: [{ name: "a", values: [["2024-03-05", "$1,200.50"]], mode: "csv" }] });
    expect(sheets.snapshot()[0]?.values).toEqual([[{ date: "2024-03-05T00:00:00" }, 1200.5]]);
  });
});
