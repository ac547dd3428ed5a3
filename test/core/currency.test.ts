import { describe, expect, test } from "vitest";
import { canBeOneCurrency, currencyOfFormat } from "../../src/core/currency";

describe("the currency of a number format", () => {
  test.each<[string, string | null]>([
    ['"$"#,##0.00', "$"],
    ["$#,##0.00", "$"],
    ["[$€]#,##0.00", "EUR"],
    ["[$€-407] #,##0.00", "EUR"],
    ["[$NT$-404]#,##0", "TWD"],
    ['#,##0.00 "kr"', "kr"],
    ["#,##0.00 [$zł]", "PLN"],
    ["#,##0.00", null],
    ["0.###############", null],
    ["General", null],
    ["yyyy-mm-dd", null],
    ["0.0%", null],
  ])("%s is %s", (format, currency) => {
    expect(currencyOfFormat(format)).toBe(currency);
  });
});

describe("currencies can be one and the same", () => {
  test.each<[string[], boolean]>([
    [[], true],
    [["EUR"], true],
    [["EUR", "GBP"], false],
    [["$", "USD"], true],
    [["$", "TWD", "元"], true],
    [["¥", "CNY"], true],
    [["¥", "TWD"], false],
    [["$", "EUR"], false],
    [["kr", "SEK"], true],
  ])("%j: %s", (currencies, one) => {
    expect(canBeOneCurrency(currencies)).toBe(one);
  });
});
