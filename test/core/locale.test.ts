import { describe, expect, test } from "vitest";
import { writingHabits } from "../../src/core/locale";

describe("how a locale writes", () => {
  test.each([
    ["en_US", ".", "month-first"],
    ["en_PH", ".", "month-first"],
    ["en_GB", ".", "day-first"],
    ["en_AU", ".", "day-first"],
    ["en_IN", ".", "day-first"],
    ["en_ZA", ",", "day-first"],
    ["de_DE", ",", "day-first"],
    ["de_AT", ",", "day-first"],
    ["de_CH", ".", "day-first"],
    ["fr_FR", ",", "day-first"],
    ["es_ES", ",", "day-first"],
    ["es_AR", ",", "day-first"],
    ["es_MX", ".", "day-first"],
    ["pt_BR", ",", "day-first"],
    ["it_IT", ",", "day-first"],
    ["pl_PL", ",", "day-first"],
    ["zh_CN", ".", "month-first"],
    ["zh_TW", ".", "month-first"],
    ["ja_JP", ".", "month-first"],
    ["ko_KR", ".", "month-first"],
    ["hu_HU", ",", "month-first"],
  ])("%s: %s and %s", (locale, decimalMark, dateOrder) => {
    expect(writingHabits(locale)).toEqual({ decimalMark, dateOrder });
  });

  test("that we do not know: a point, day first", () => {
    expect(writingHabits("xx_YY")).toEqual({ decimalMark: ".", dateOrder: "day-first" });
    expect(writingHabits("")).toEqual({ decimalMark: ".", dateOrder: "day-first" });
  });
});
