import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  civilFromDay,
  dayFromCivil,
  dayInUtc,
  formatDay,
  isCivilDate,
  parseIsoDay,
} from "../../src/core/day";

/** Days from 1 March of year 0 to a date, by counting whole years: written without Date. */
function daysByCounting(year: number, month: number, day: number): number {
  const leap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const lengths = (y: number) => [31, leap(y) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let days = 0;
  for (let y = 1970; y < year; y += 1) days += leap(y) ? 366 : 365;
  for (let y = year; y < 1970; y += 1) days -= leap(y) ? 366 : 365;
  for (let m = 1; m < month; m += 1) days += lengths(year)[m - 1] ?? 0;
  return days + day - 1;
}

describe("civil days", () => {
  test("count from 1970-01-01 = 0", () => {
    expect(dayFromCivil(1970, 1, 1)).toBe(0);
    expect(dayFromCivil(1969, 12, 31)).toBe(-1);
    expect(dayFromCivil(2000, 3, 1)).toBe(11_017);
  });

  test("agree with counting years and months one by one", () => {
    for (const year of [1, 99, 1582, 1899, 1900, 1969, 1999, 2000, 2024, 2100, 2199])
      for (const [month, day] of [
        [1, 1],
        [2, 28],
        [3, 1],
        [12, 31],
      ] as const)
        expect(dayFromCivil(year, month, day)).toBe(daysByCounting(year, month, day));
  });

  test("give the date back that they were made of", () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 800_000 }), (day) => {
        const { year, month, day: dayOfMonth } = civilFromDay(day);
        expect(dayFromCivil(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });
});

describe("calendar dates", () => {
  test.each([
    [2024, 2, 29],
    [2000, 2, 29],
    [2023, 12, 31],
    [50, 1, 1],
  ])("%i-%i-%i exists", (year, month, day) => {
    expect(isCivilDate(year, month, day)).toBe(true);
  });

  test.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2024, 4, 31],
    [2024, 0, 1],
    [2024, 13, 1],
    [2024, 1, 0],
    [2024, 1, 32],
  ])("%i-%i-%i does not exist", (year, month, day) => {
    expect(isCivilDate(year, month, day)).toBe(false);
  });
});

describe("days as text", () => {
  test("are written YYYY-MM-DD and read back", () => {
    expect(formatDay(0)).toBe("1970-01-01");
    expect(formatDay(19_787)).toBe("2024-03-05");
    expect(parseIsoDay("2024-03-05")).toBe(19_787);
  });

  test.each(["2024-3-5", "2024-02-30", "05.03.2024", "2024-03-05T00:00", " 2024-03-05", "", "20240305"])(
    "%j is not read",
    (text) => {
      expect(parseIsoDay(text)).toBeNull();
    },
  );
});

describe("the day of an instant in UTC", () => {
  test("changes at midnight and not before", () => {
    expect(dayInUtc(86_399_999)).toBe(0);
    expect(dayInUtc(86_400_000)).toBe(1);
    expect(dayInUtc(-1)).toBe(-1);
  });
});
