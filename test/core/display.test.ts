import { describe, expect, test } from "vitest";
import { displayOf, formatDate, formatNumber } from "../../src/core/display";
import { writingHabits } from "../../src/core/locale";
import { day } from "./fixture";

const DAY = day("2024-03-05");

describe("within a text of a spreadsheet in the locale", () => {
  test.each([
    ["en_US", "1,234,567.5", "3/5/2024"],
    ["en_GB", "1,234,567.5", "05/03/2024"],
    ["en_CA", "1,234,567.5", "2024-03-05"],
    ["zh_CN", "1,234,567.5", "2024/3/5"],
    ["zh_TW", "1,234,567.5", "2024/3/5"],
    ["ja_JP", "1,234,567.5", "2024/03/05"],
    ["ko_KR", "1,234,567.5", "2024. 3. 5"],
    ["de_DE", "1.234.567,5", "05.03.2024"],
    ["de_CH", "1’234’567.5", "05.03.2024"],
    ["fr_FR", "1 234 567,5", "05/03/2024"],
    ["fr_CA", "1 234 567,5", "2024-03-05"],
    ["es_ES", "1.234.567,5", "05/03/2024"],
    ["es_MX", "1,234,567.5", "05/03/2024"],
    ["nl_NL", "1.234.567,5", "05-03-2024"],
    ["sv_SE", "1 234 567,5", "2024-03-05"],
    ["xx_YY", "1,234,567.5", "2024-03-05"],
  ])("%s, numbers read %s and dates %s", (locale, number, date) => {
    const display = displayOf(locale);
    expect(formatNumber(1_234_567.5, display)).toBe(number.replace(/ /g, "\u00a0"));
    expect(formatDate(DAY, display)).toBe(date);
  });

  test.each([
    [999, "999"],
    [-1234, "-1,234"],
    [0.25, "0.25"],
    [12_345, "12,345"],
  ])("%d reads %s", (value, text) => {
    expect(formatNumber(value, displayOf("en_US"))).toBe(text);
  });

  test("dates have day and month in the order in which that locale's dates are read", () => {
    for (const locale of "en_US en_GB de_DE fr_FR zh_CN ja_JP ko_KR pt_BR es_MX hu_HU".split(" ")) {
      const text = formatDate(DAY, displayOf(locale));
      const monthFirst = text.indexOf("3") < text.indexOf("5");
      expect([locale, monthFirst]).toEqual([locale, writingHabits(locale).dateOrder === "month-first"]);
    }
  });
});
