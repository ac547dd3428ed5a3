import { describe, expect, it } from "vitest";
import { SheetLocale } from "../../../../local-sheets/services/model/locale";
import { civilIso } from "../../../../local-sheets/services/model/serial";
import { readTyped } from "../../../../local-sheets/services/model/typed-text";

type Reading = [locale: string, text: string, value: unknown, numberFormat?: string];

function typed(locale: string, text: string, cellFormat?: string) {
  return readTyped(text, { locale: SheetLocale.of(locale), currentYear: 2026 }, cellFormat);
}

describe("readTyped reads numbers the way the locale writes them", () => {
  it.each<Reading>([
    ["en_US", "12", 12],
    ["en_US", " 12 ", 12],
    ["en_US", "-1.5", -1.5],
    ["en_US", "+7", 7],
    ["en_US", ".5", 0.5],
    ["en_US", "00123", 123],
    ["en_US", "1,234", 1234, "#,##0"],
    ["en_US", "1,234,567.89", 1234567.89, "#,##0.00"],
    ["en_US", "10%", 0.1, "0%"],
    ["en_US", "12.5%", 0.125, "0.00%"],
    ["en_US", "1e3", 1000, "0.00E+00"],
    ["en_US", "1E-2", 0.01, "0.00E+00"],
    ["en_US", "$1,200.50", 1200.5, '"$"#,##0.00'],
    ["en_US", "-$5", -5, '"$"#,##0'],
    ["en_US", "$-5", -5, '"$"#,##0'],
    ["en_US", "(5)", -5],
    ["en_US", "€5", 5, '"€"#,##0'],
    ["en_GB", "£3.20", 3.2, '"£"#,##0.00'],
    ["de_DE", "1.234,5", 1234.5, "#,##0.00"],
    ["de_DE", "1,5", 1.5],
    ["de_DE", "5 €", 5, '#,##0 "€"'],
    ["de_DE", "1.234.567", 1234567, "#,##0"],
    ["fr_FR", "1 234,5", 1234.5, "#,##0.00"],
    ["fr_FR", "1\u202f234", 1234, "#,##0"],
    ["fr_FR", "1\u00a0234", 1234, "#,##0"],
    ["es_ES", "1.234,56", 1234.56, "#,##0.00"],
    ["pt_BR", "R$ 10,50", 10.5, '"R$"#,##0.00'],
    ["ja_JP", "¥1,000", 1000, '"¥"#,##0'],
    ["ja_JP", "￥1,000", 1000, '"￥"#,##0'],
    ["zh_CN", "¥88", 88, '"¥"#,##0'],
    ["zh_TW", "NT$1,000", 1000, '"NT$"#,##0'],
  ])("%s: %s", (locale, text, value, numberFormat) => {
    expect(typed(locale, text)).toEqual({ value, ...(numberFormat === undefined ? {} : { numberFormat }) });
  });

  it.each([
    ["en_US", "1,23"],
    ["en_US", "1,5"],
    ["en_US", "1.234.567"],
    ["en_US", "$5%"],
    ["en_US", "(5"],
    ["en_US", "12 apples"],
    ["de_DE", "1,234.5"],
    ["de_DE", "$"],
  ])("%s: %s is no number", (locale, text) => {
    expect(typed(locale, text)).toEqual({ value: text });
  });
});

describe("readTyped reads dates in the order of the locale", () => {
  it.each<Reading>([
    ["en_US", "3/5/2024", "2024-03-05T00:00:00", "m/d/yyyy"],
    ["en_US", "3-5-2024", "2024-03-05T00:00:00", "m/d/yyyy"],
    ["en_US", "1/2", "2026-01-02T00:00:00", "m/d"],
    ["en_US", "3/5/24", "2024-03-05T00:00:00", "m/d/yyyy"],
    ["en_US", "3/5/87", "1987-03-05T00:00:00", "m/d/yyyy"],
    ["en_US", "2024-03-05", "2024-03-05T00:00:00", "yyyy-mm-dd"],
    ["en_US", "2024/3/5", "2024-03-05T00:00:00", "yyyy/mm/dd"],
    ["en_US", "2024-03", "2024-03-01T00:00:00", "yyyy-mm"],
    ["en_US", "Mar 5, 2024", "2024-03-05T00:00:00", "mmm d, yyyy"],
    ["en_US", "5 March 2024", "2024-03-05T00:00:00", "d mmm yyyy"],
    ["en_US", "5-Mar-2024", "2024-03-05T00:00:00", "d mmm yyyy"],
    ["en_US", "March 2024", "2024-03-01T00:00:00", "mmm yyyy"],
    ["en_US", "May 5", "2026-05-05T00:00:00", "mmm d"],
    ["en_US", "2024-03-05 10:30", "2024-03-05T10:30:00", "yyyy-mm-dd h:mm"],
    ["en_US", "3/5/2024 10:30:15", "2024-03-05T10:30:15", "m/d/yyyy h:mm:ss"],
    ["en_US", "3/5/2024 1:05 PM", "2024-03-05T13:05:00", "m/d/yyyy h:mm am/pm"],
    ["en_GB", "3/5/2024", "2024-05-03T00:00:00", "dd/mm/yyyy"],
    ["en_GB", "1/2", "2026-02-01T00:00:00", "d/m"],
    ["de_DE", "5.3.2024", "2024-03-05T00:00:00", "dd.mm.yyyy"],
    ["de_DE", "1.5", "2026-05-01T00:00:00", "d.m"],
    ["de_DE", "1.5.", "2026-05-01T00:00:00", "d.m"],
    ["de_DE", "5. März 2024", "2024-03-05T00:00:00", "d mmm yyyy"],
    ["fr_FR", "5 mars 2024", "2024-03-05T00:00:00", "d mmm yyyy"],
    ["fr_FR", "5 janv. 2024", "2024-01-05T00:00:00", "d mmm yyyy"],
    ["es_ES", "5 de marzo de 2024", "2024-03-05T00:00:00", "d mmm yyyy"],
    ["pt_BR", "05/03/2024", "2024-03-05T00:00:00", "dd/mm/yyyy"],
    ["ja_JP", "2024/03/05", "2024-03-05T00:00:00", "yyyy/mm/dd"],
    ["ja_JP", "2024年3月5日", "2024-03-05T00:00:00", 'yyyy"年"m"月"d"日"'],
    ["ja_JP", "3/5", "2026-03-05T00:00:00", "m/d"],
    ["zh_CN", "24/3/5", "2024-03-05T00:00:00", "yyyy/m/d"],
    ["zh_TW", "2024.3.5", "2024-03-05T00:00:00", "yyyy.mm.dd"],
    ["zh_TW", "3月5日", "2026-03-05T00:00:00", 'm"月"d"日"'],
    ["en_US", "2/29/2024", "2024-02-29T00:00:00", "m/d/yyyy"],
  ])("%s: %s", (locale, text, date, numberFormat) => {
    const { value, ...rest } = typed(locale, text);
    expect(typeof value === "number" ? civilIso(value) : value).toBe(date);
    expect(rest.numberFormat).toBe(numberFormat);
  });

  it.each([
    ["en_GB", "31/02/2024"],
    ["en_US", "25/12/2024"],
    ["en_US", "29/2/2024"],
    ["en_US", "2/29/2023"],
    ["en_US", "5.3.2024"],
    ["en_US", "1/2-2024"],
    ["en_US", "1001-12"],
    ["en_US", "2024-13"],
    ["en_US", "1/2."],
    ["en_US", "3/5/124"],
    ["en_US", "Foo 5, 2024"],
    ["en_US", "2024-03-05T10:00:00Z"],
    ["en_US", "2024-03-05 25:00"],
    ["de_DE", "32.1.2024"],
  ])("%s: %s stays text", (locale, text) => {
    expect(typed(locale, text)).toEqual({ value: text });
  });
});

describe("readTyped reads times and durations", () => {
  it.each<Reading>([
    ["en_US", "6:00", 0.25, "h:mm"],
    ["en_US", "18:00:00", 0.75, "h:mm:ss"],
    ["en_US", "6:00 PM", 0.75, "h:mm am/pm"],
    ["en_US", "12:00 am", 0, "h:mm am/pm"],
    ["en_US", "6 pm", 0.75, "h am/pm"],
    ["en_US", "36:00", 1.5, "[h]:mm:ss"],
    ["en_US", "36:00:00", 1.5, "[h]:mm:ss"],
  ])("%s: %s", (locale, text, value, numberFormat) => {
    expect(typed(locale, text)).toEqual({ value, numberFormat });
  });

  it.each(["13:00 pm", "10:75", "0 am"])("%s stays text", (text) => {
    expect(typed("en_US", text)).toEqual({ value: text });
  });
});

describe("readTyped reads the rest", () => {
  it.each([
    ["TRUE", true],
    ["false", false],
    ["'12", "12"],
    ["'=1+1", "=1+1"],
    ["''x", "'x"],
    ["@x", "@x"],
    ["-", "-"],
    ["=", "="],
    ["hello", "hello"],
  ])("%s", (text, value) => {
    expect(typed("en_US", text)).toEqual({ value });
  });

  it.each([
    ["=1+1", "=1+1"],
    ["+A1", "=+A1"],
    ["-x", "=-x"],
    ["+1-555-1234", "=+1-555-1234"],
  ])("%s is a formula", (text, formula) => {
    expect(typed("en_US", text)).toEqual({ value: undefined, formula });
  });

  it("blank text leaves the cell blank", () => {
    expect(typed("en_US", "")).toEqual({ value: undefined });
    expect(typed("en_US", "'")).toEqual({ value: undefined });
  });

  it.each(["00123", "1/2", "TRUE", "+x", "'quoted", "10%"])("a text cell keeps %s as typed", (text) => {
    expect(typed("en_US", text, "@")).toEqual({ value: text });
  });

  it("a text cell does not stop a formula", () => {
    expect(typed("en_US", "=1+1", "@")).toEqual({ value: undefined, formula: "=1+1" });
  });

  it("an unknown locale falls back to its language, then to en_US", () => {
    expect(typed("de_AT", "1,5").value).toBe(1.5);
    expect(typed("xx_YY", "1.5").value).toBe(1.5);
    expect(typed("not a locale!", "3/5/2024").numberFormat).toBe("m/d/yyyy");
  });
});
