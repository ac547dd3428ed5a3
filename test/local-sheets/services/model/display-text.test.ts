import { describe, expect, it } from "vitest";
import { displayText } from "../../../../local-sheets/services/model/display-text";
import { SheetLocale } from "../../../../local-sheets/services/model/locale";

const shown = (value: number, format: string | undefined, locale = "en_US"): string =>
  displayText(value, format, SheetLocale.of(locale));

describe("displayText", () => {
  it.each<[number, string | undefined, string, string?]>([
    [1234.5, undefined, "1234.5"],
    [1 / 3, "General", "0.3333333333"],
    [0.1 + 0.2, undefined, "0.3"],
    [123_456_789_012, undefined, "123456789012"],
    [1234.5, undefined, "1234,5", "de_DE"],
    [42, "@", "42"],
    [2.5, "0", "3"],
    [1.005, "0.00", "1.01"],
    [-0.001, "0.00", "0.00"],
    [1234567.891, "#,##0", "1,234,568"],
    [1234567.891, "#,##0.00", "1.234.567,89", "de_DE"],
    [1234.5, "#,##0.00", "1\u202f234,50", "fr_FR"],
    [0.12345, "0.0%", "12.3%"],
    [-5, '"$"#,##0.00', "-$5.00"],
    [5, '#,##0 "€"', "5 €", "de_DE"],
    [5, "[$NT$-404]#,##0", "NT$5"],
    [1234, "0.00E+00", "1.23E+03"],
    [7, "+#,##0;-#,##0;0", "+7"],
    [-7, "+#,##0;-#,##0;0", "-7"],
    [0, "+#,##0;-#,##0;0", "0"],
    [-1234.5, "#,##0.00;(#,##0.00)", "(1,234.50)"],
    [-5, '0" ;"', "-5 ;"],
    [45356, "yyyy-mm-dd", "2024-03-05"],
    [45356.75, "m/d/yyyy h:mm am/pm", "3/5/2024 6:00 PM"],
    [45356.5, "yyyy-mm-dd hh:mm:ss", "2024-03-05 12:00:00"],
    [45356, 'yyyy"年"m"月"d"日"', "2024年3月5日"],
    [45356, "d mmm yyyy", "5 Mar 2024"],
    [45356, "dd.mm.yyyy", "05.03.2024", "de_DE"],
    [1.25, "[h]:mm:ss", "30:00:00"],
  ])("shows %d in %s as %s", (value, format, text, locale) => {
    expect(shown(value, format, locale)).toBe(text);
  });

  it("shows blanks as nothing, booleans in capitals, texts and errors as they are", () => {
    const locale = SheetLocale.of("en_US");
    const values = [undefined, true, false, "x", "#N/A"].map((value) => displayText(value, "0.00", locale));
    expect(values).toEqual(["", "TRUE", "FALSE", "x", "#N/A"]);
  });

  it.each<[number | string, string | undefined, string]>([
    [1.5, "# ?/?", "1 1/2"],
    [-5, '0;"minus "0', "minus 5"],
    [5, "[>3]0.0;0", "5.0"],
    [1e20, undefined, "1E+20"],
    [1.5e-9, undefined, "1.5E-09"],
    [45356.5, "hh:mm:ss.00", "12:00:00.00"],
    ["x", '"No. "@', "No. x"],
    ["#N/A", '"No. "@', "#N/A"],
  ])("shows %s in %s as %s", (value, format, text) => {
    expect(displayText(value, format, SheetLocale.of("en_US"))).toBe(text);
  });
});
