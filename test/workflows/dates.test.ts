// Recency to the day: zones, daylight saving, spellings, and dates that a spreadsheet misread.

import { afterEach, describe, expect, it } from "vitest";
import { askToScore, openDocument, scoreCells } from "./score-in-local-sheets";

const ZONES = [
  "Pacific/Pago_Pago",
  "Pacific/Honolulu",
  "America/Anchorage",
  "America/Los_Angeles",
  "America/Denver",
  "America/Chicago",
  "America/New_York",
  "America/Halifax",
  "America/St_Johns",
  "America/Sao_Paulo",
  "Atlantic/Azores",
  "Etc/UTC",
  "Europe/London",
  "Europe/Berlin",
  "Africa/Cairo",
  "Asia/Beirut",
  "Asia/Tehran",
  "Asia/Kathmandu",
  "Asia/Shanghai",
  "Asia/Taipei",
  "Australia/Adelaide",
  "Australia/Lord_Howe",
  "Pacific/Chatham",
  "Pacific/Kiritimati",
];
/** Days on which clocks change somewhere, and the days around them. */
const DAYS = [
  "2018-02-17",
  "2018-02-18",
  "2018-11-03",
  "2018-11-04",
  "2023-03-12",
  "2023-03-25",
  "2023-03-26",
  "2023-04-02",
  "2023-04-28",
  "2023-10-01",
  "2023-10-27",
  "2023-10-29",
  "2023-11-05",
  "2024-02-29",
  "2024-12-31",
];
const AS_OF = "2025-01-01";
const HOME = process.env.TZ;

afterEach(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

/** Whole days between two calendar dates. */
function daysTo(asOf: string, day: string): number {
  return (Date.parse(asOf) - Date.parse(day)) / 86_400_000;
}

describe("recency counts calendar days of the spreadsheet's zone", () => {
  for (const timeZone of ZONES) {
    it(`${timeZone}: early, late and without a time, whatever the script's zone`, () => {
      const orders = DAYS.flatMap((day) => [
        [`${day} early`, { date: `${day}T00:05:00` }, 1],
        [`${day} late`, { date: `${day}T23:55:00` }, 1],
        [`${day} day`, { date: `${day}T00:00:00` }, 1],
      ]);
      const values = [["customer", "date", "amount"], ...orders];
      for (const scriptTimeZone of ["Etc/UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
        process.env.TZ = scriptTimeZone;
        const report = scoreCells({ values, timeZone, scriptTimeZone }, { asOf: AS_OF });
        const off = report.customers.filter(
          ({ customerId, recencyDays }) => recencyDays !== daysTo(AS_OF, customerId.slice(0, 10)),
        );
        expect(off).toEqual([]);
        expect(report.customers).toHaveLength(orders.length);
      }
    });
  }
});

describe("text dates", () => {
  /** One spelling a column; apostrophes keep the spreadsheet from reading them. */
  const SPELLINGS: readonly [string, (year: number, month: number, day: number) => string][] = [
    ["ISO", (y, m, d) => `${y}-${two(m)}-${two(d)}`],
    ["slashes, day first", (y, m, d) => `${d}/${m}/${y}`],
    ["slashes, month first", (y, m, d) => `${m}/${d}/${y}`],
    ["dots", (y, m, d) => `${two(d)}.${two(m)}.${y}`],
    ["month in letters", (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`],
    ["Chinese", (y, m, d) => `${y}年${m}月${d}日`],
    ["ISO with time", (y, m, d) => `${y}-${two(m)}-${two(d)} 23:59:59`],
    ["two-digit year", (y, m, d) => `${d}/${m}/${String(y).slice(2)}`],
  ];
  const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

  for (const [name, spell] of SPELLINGS) {
    it(`${name}: read to the day in every zone`, () => {
      const orders = DAYS.map((day) => {
        const [y = 0, m = 0, d = 0] = day.split("-").map(Number);
        return [day, spell(y, m, d), 1];
      });
      const values = [["customer", "date", "amount"], ...orders];
      for (const timeZone of ["Pacific/Pago_Pago", "Etc/UTC", "Pacific/Kiritimati"]) {
        const report = scoreCells({ values, mode: "literal", timeZone }, { asOf: AS_OF });
        for (const { customerId, recencyDays } of report.customers)
          expect(recencyDays, customerId).toBe(daysTo(AS_OF, customerId));
        expect(report.rows.rejected).toBe(0);
      }
    });
  }

  it("an instant with a zone belongs to the day it has in the spreadsheet's zone", () => {
    const values = [
      ["customer", "date", "amount"],
      ["Ann", "2024-03-05T23:30:00Z", 1],
      ["Bob", "2024-03-05T23:30:00-05:00", 1],
    ];
    const recency = (timeZone: string) =>
      scoreCells({ values, mode: "literal", timeZone }, { asOf: "2024-03-10" }).customers.map(
        (c) => c.recencyDays,
      );
    expect(recency("Etc/UTC")).toEqual([5, 4]);
    expect(recency("Asia/Taipei")).toEqual([4, 4]);
    expect(recency("America/New_York")).toEqual([5, 5]);
  });
});

describe("a column that leaves day and month open", () => {
  const values = [
    ["customer", "date", "amount"],
    ["Ann", "03/04/2024", 1],
    ["Bob", "05/06/2024", 1],
  ];
  const ask = (answer: "YES" | "NO") => {
    const realm = openDocument({ values, mode: "literal", locale: "en_GB" });
    realm.sheets.answers.push(answer);
    const { answer: result } = askToScore(realm, { asOf: "2024-07-01" });
    if (!result.ok) throw new Error(result.problem.message);
    return { report: result.report, asked: realm.sheets.dialogs[0] };
  };

  it("is asked about, with both readings of an example, and read as answered", () => {
    const yes = ask("YES");
    expect(yes.asked?.prompt).toContain("03/04/2024 may be 2024-04-03 or 2024-03-04");
    expect(yes.report.customers.map((c) => c.recencyDays)).toEqual([89, 26]);
    expect(yes.report.warnings.map(({ id }) => id)).toContain("dates-read-as");
    expect(ask("NO").report.customers.map((c) => c.recencyDays)).toEqual([119, 56]);
  });
});

it("dates that the spreadsheet swapped are put right when the rest of the column shows how they were typed", () => {
  const typed = ["25/12/2023", "03/04/2024", "13/02/2024", "05/06/2024"];
  const values = [["customer", "date", "amount"], ...typed.map((date, index) => [`c${index}`, date, "1"])];
  const report = scoreCells({ values, locale: "en_US" }, { asOf: "2024-07-01" });
  expect(report.customers.map((c) => c.recencyDays)).toEqual([189, 89, 139, 26]);
  expect(report.warnings.map(({ id }) => id)).toContain("dates-swapped");
});

it("dates typed year first are never suspected of being swapped", () => {
  const typed = ["2024-01-05", "13/02/2024", "2024-03-04", "2024/05/06", "6 Jul 2024"];
  const values = [["customer", "date", "amount"], ...typed.map((date, index) => [`c${index}`, date, "1"])];
  const realm = openDocument({ values, locale: "en_US" });
  const { answer } = askToScore(realm, { asOf: "2024-12-31" });
  if (!answer.ok) throw new Error(answer.problem.message);
  expect(answer.report.customers.map((c) => c.recencyDays)).toEqual([361, 322, 302, 239, 178]);
  expect(realm.sheets.dialogs).toHaveLength(1);
});

function two(number: number): string {
  return String(number).padStart(2, "0");
}
