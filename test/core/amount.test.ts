import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountUnder, currencyOf, type DecimalMark, dissectAmount } from "../../src/core/amount";

function readAmount(text: string, mark: DecimalMark): number | null {
  const amount = dissectAmount(text);
  return amount && amountUnder(amount, mark);
}

describe("an amount in text", () => {
  test.each([
    ["1234.5", 1234.5],
    ["1,234.50", 1234.5],
    ["$1,234.50", 1234.5],
    ["-$12.50", -12.5],
    ["$-12.50", -12.5],
    ["− 12", -12],
    ["–12", -12],
    ["12-", -12],
    ["(12.50)", -12.5],
    ["($12.50)", -12.5],
    ["$(12.50)", -12.5],
    ["US$ 12", 12],
    ["NT$1,200", 1200],
    ["Fr. 12.50", 12.5],
    ["S/.12.50", 12.5],
    ["$.50", 0.5],
    ["12.50 CHF", 12.5],
    ["1 234.50 zł", 1234.5],
    ["1'234.50", 1234.5],
    ["1’234.50", 1234.5],
    ["1\u202f234.50", 1234.5],
    ["1\u00a0234", 1234],
    ["1,23,456", 123456],
    ["₹12,34,567.80", 1234567.8],
    ["￥１，２００", 1200],
    ["－１２", -12],
    ["100元", 100],
    ["100 块", 100],
    ["RM 9", 9],
    ["1.2万", 12000],
    ["1.2萬", 12000],
    ["3万元", 30000],
    ["3 万元", 30000],
    ["1.5亿", 150_000_000],
    ["2億", 200_000_000],
    ["¥1.1万", 11000],
    ["￥１．２万", 12000],
    ["NT$3.5萬", 35000],
    ["-1.2万", -12000],
    ["(1.2万)", -12000],
    ["1.23456万", 12345.6],
    [".5亿元", 50_000_000],
    ["1,200万", 12_000_000],
    ["0万", 0],
    ["$12.00 USD", 12],
    ["+5", 5],
    ["007", 7],
  ])("%s reads as %d with a decimal dot", (text, value) => {
    expect(readAmount(text, ".")).toBe(value);
  });

  test.each([
    ["1.234,56 €", 1234.56],
    ["1,2万", 12000],
    ["12,5", 12.5],
    ["1 234,50 kr", 1234.5],
    ["1.234", 1234],
    ["-1.234,5", -1234.5],
    ["0,99", 0.99],
  ])("%s reads as %d with a decimal comma", (text, value) => {
    expect(readAmount(text, ",")).toBe(value);
  });

  test.each([
    "1,23",
    "abc",
    "12abc",
    "",
    " ",
    "=1+1",
    "5%",
    "1e5",
    "5²",
    "1,2345",
    "0,123",
    "1,234 567",
    "--5",
    "(5",
    "5)",
    "(-5)",
    "-5-",
    "5+",
    "#N/A",
    "12.34.56",
    "..5",
    "1.",
    "$",
    "9007199254740993",
    "12 abc",
    "abc 12",
    "2024-03-05",
    "万",
    "万3",
    "3万5千",
    "1.2万万",
    "1亿2000万",
    "3万人",
    "12,34万",
    "100000000亿",
  ])("%j is not an amount with a decimal dot", (text) => {
    expect(readAmount(text, ".")).toBeNull();
  });

  test("minus zero reads as zero", () => {
    expect(Object.is(readAmount("-0.00", "."), 0)).toBe(true);
  });

  test("long text is refused in no time", () => {
    expect(readAmount("1".repeat(50_000), ".")).toBeNull();
    expect(currencyOf("$".repeat(50_000))).toBeNull();
  });

  test("every amount written in a locale reads back", () => {
    const locales = [
      [",", "."],
      ["", "."],
      [".", ","],
      [" ", ","],
      ["\u00a0", ","],
      ["\u202f", ","],
      ["'", "."],
      ["’", ","],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.constantFrom(...locales),
        fc.constantFrom("", "$", "€ ", "NT$", "CHF ", "Fr. "),
        fc.constantFrom("", " €", "元", " zł"),
        fc.constantFrom(...UNITS),
        (cents, [separator, mark], before, after, [unit, zeros]) => {
          const digits = String(Math.abs(cents)).padStart(3, "0");
          const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, separator);
          const text = `${cents < 0 ? "-" : ""}${before}${whole}${mark}${digits.slice(-2)}${unit}${after}`;
          // A whole number of cents times a power of ten is exact as an integer before it is divided.
          const value = BigInt(cents) * 10n ** BigInt(zeros);
          const isExact = (value < 0 ? -value : value) <= BigInt(Number.MAX_SAFE_INTEGER) * 100n;
          expect(readAmount(text, mark)).toBe(isExact ? Number(`${value}e-2`) + 0 : null);
        },
      ),
    );
  });

  const UNITS = [
    ["", 0],
    ["万", 4],
    ["萬", 4],
    ["亿", 8],
    [" 億", 8],
  ] as const;

  test("no text makes the parser fail or yield a value that is not finite", () => {
    const piece = fc.constantFrom(
      "1",
      "23",
      "456",
      ".",
      ",",
      " ",
      "-",
      "(",
      ")",
      "$",
      "€",
      "kr.",
      "'",
      "%",
      "=",
      "e",
      "万",
      "亿",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 10 }),
        fc.constantFrom("." as const, "," as const),
        (pieces, mark) => {
          const value = readAmount(pieces.join(""), mark);
          expect(value === null || Number.isFinite(value)).toBe(true);
        },
      ),
    );
  });
});

describe("the currency of an amount", () => {
  test.each([
    ["US$ 12", "USD"],
    ["$12", "$"],
    ["$12.00 USD", "USD"],
    ["12 €", "EUR"],
    ["¥100", "¥"],
    ["￥100", "¥"],
    ["RMB 100", "CNY"],
    ["100元", "元"],
    ["100円", "JPY"],
    ["NT$100", "TWD"],
    ["100 kr", "kr"],
    ["3万元", "元"],
    ["¥1.2万", "¥"],
    ["1.2万 USD", "USD"],
    ["1.5亿", null],
    ["Fr. 5", "CHF"],
    ["gbp 5", "GBP"],
    ["EUR", "EUR"],
    ["12", null],
    ["12 apples", null],
  ])("%s has %s", (text, currency) => {
    expect(currencyOf(text)).toBe(currency);
  });
});
