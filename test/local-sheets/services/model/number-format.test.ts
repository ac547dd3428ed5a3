import { expect, it } from "vitest";
import { isDateFormat } from "../../../../local-sheets/services/model/number-format";

it.each(["yyyy-mm-dd", "M/d/yyyy", "h:mm", "[h]:mm:ss", "mmm yyyy", 'yyyy"年"m"月"', "hh:mm am/pm"])(
  "%s is a date format",
  (format) => {
    expect(isDateFormat(format)).toBe(true);
  },
);

it.each(["General", "0", "#,##0.00", "0.00E+00", "@", '"days" 0', "[Red]0", "[$USD]#,##0", "0\\d", "0%"])(
  "%s is no date format",
  (format) => {
    expect(isDateFormat(format)).toBe(false);
  },
);
