import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell";
import { type DateColumnOptions, NO_DAY, readDateColumn } from "../../src/core/date-column";
import { type DayOfInstant, dayInUtc, formatDay, parseIsoDay } from "../../src/core/day";

const dayOf = dayInUtc;
const US: DateColumnOptions = { dayOf, localeOrder: "month-first" };
const UK: DateColumnOptions = { dayOf, localeOrder: "day-first" };

function read(cells: readonly Cell[], options: DateColumnOptions = US) {
  const column = readDateColumn(
    cells.map((cell) => ["x", cell]),
    1,
    options,
  );
  return { ...column, days: [...column.days].map((day) => (day === NO_DAY ? null : formatDay(day))) };
}

const date = (iso: string) => new Date(`${iso}T00:00:00Z`);
const day = (iso: string) => parseIsoDay(iso);

describe("cells of a date column", () => {
  test("a date is placed in the spreadsheet's zone", () => {
    const inTaipei: DayOfInstant = (ms) => dayInUtc(ms + 8 * 3_600_000);
    const cells = [
      new Date("2024-03-05T17:00:00Z"),
      "2024-03-05T17:00:00Z",
      1_709_658_000,
      1_709_658_000_000,
    ];
    expect(read(cells, { ...US, dayOf: inTaipei }).days).toEqual(Array(4).fill("2024-03-06"));
  });

  test("a zone for moments moves them, and no date cell", () => {
    const inTaipei: DayOfInstant = (ms) => dayInUtc(ms + 8 * 3_600_000);
    const cells = [
      new Date("2024-03-05T17:00:00Z"),
      "2024-03-05T17:00:00Z",
      "05/03/2024 17:00 Z",
      "2024-03-05 17:00",
      1_709_658_000,
      1_709_658_000_000,
    ];
    const { days } = read(cells, { ...UK, dayOfMoment: inTaipei });
    expect(days).toEqual([5, 6, 6, 5, 6, 6].map((one) => `2024-03-0${one}`));
  });

  test("text with an offset and two readings is placed in the spreadsheet's zone", () => {
    expect(read(["25/12/2024 23:30 -02:00"]).days).toEqual(["2024-12-26"]);
  });

  test("serials, yyyymmdd and Unix times are dates", () => {
    const cells = [45_356, 45_356.99, 367, 109_573, 20_240_305, 19_000_101, 1_709_596_800, 1_709_596_800_000];
    expect(read(cells).days).toEqual([
      "2024-03-05",
      "2024-03-05",
      "1901-01-01",
      "2199-12-30",
      "2024-03-05",
      "1900-01-01",
      "2024-03-05",
      "2024-03-05",
    ]);
  });

  test("other values are unreadable", () => {
    const cells: Cell[] = [
      "",
      " ",
      true,
      "soon",
      "#N/A",
      0,
      366,
      109_574,
      -5,
      20_241_301,
      20_240_305.5,
      1e15,
      Number.NaN,
      Infinity,
      new Date(Number.NaN),
    ];
    expect(read(cells).days.every((one) => one === null)).toBe(true);
  });

  test("a time of day, which is a date of 1899-12-30, is unreadable", () => {
    const cells = [
      new Date("1899-12-30T14:30:00Z"),
      date("1900-01-01"),
      date("1900-01-02"),
      date("2200-01-01"),
    ];
    expect(read(cells).days).toEqual([null, null, "1900-01-02", null]);
  });
});

describe("day and month", () => {
  test("one cell that fits only one order decides for the column, against the locale", () => {
    expect(read(["03/04/2024", "25/12/2024"])).toMatchObject({
      days: ["2024-04-03", "2024-12-25"],
      order: "day-first",
      decidedBy: "cells",
      doubt: null,
    });
    expect(read(["03/04/2024", "12/25/2024"], UK)).toMatchObject({
      days: ["2024-03-04", "2024-12-25"],
      order: "month-first",
      decidedBy: "cells",
    });
  });

  test("when cells contradict, the majority wins and the others are unreadable", () => {
    expect(read(["25/12/2024", "26/12/2024", "12/25/2024"])).toMatchObject({
      days: ["2024-12-25", "2024-12-26", null],
      order: "day-first",
    });
  });

  test("when nothing decides, the locale is proposed and the doubt told", () => {
    expect(read(["2024-01-01", "05/05/2024", "03/04/2024", "01/02/2024"])).toMatchObject({
      days: ["2024-01-01", "2024-05-05", "2024-03-04", "2024-01-02"],
      order: "month-first",
      decidedBy: "locale",
      doubt: {
        kind: "undecided",
        cells: 2,
        example: "03/04/2024",
        dayFirst: day("2024-04-03"),
        monthFirst: day("2024-03-04"),
        proposal: "month-first",
      },
    });
  });

  test("the user's answer settles it", () => {
    expect(read(["03/04/2024"], { ...US, order: "day-first" })).toMatchObject({
      days: ["2024-04-03"],
      order: "day-first",
      decidedBy: "answer",
      doubt: null,
    });
  });

  test("a column without such text has nothing to decide", () => {
    expect(read(["2024-03-05", date("2024-03-04")])).toMatchObject({
      order: null,
      decidedBy: null,
      doubt: null,
    });
  });
});

describe("dates that the locale misread", () => {
  const typedInDayFirst: Cell[] = [date("2024-05-05"), date("2024-03-04"), "25/12/2024"];

  test("are suspected when text demands the other order and no date has a day above 12", () => {
    expect(read(typedInDayFirst)).toMatchObject({
      days: ["2024-05-05", "2024-03-04", "2024-12-25"],
      doubt: {
        kind: "misread",
        cells: 1,
        row: 1,
        dayFirst: day("2024-04-03"),
        monthFirst: day("2024-03-04"),
        proposal: "swap",
      },
    });
  });

  test("are swapped when the user says so, and left when not", () => {
    expect(read(typedInDayFirst, { ...US, swapMisread: true })).toMatchObject({
      days: ["2024-05-05", "2024-04-03", "2024-12-25"],
      doubt: null,
    });
    expect(read(typedInDayFirst, { ...US, swapMisread: false })).toMatchObject({
      days: ["2024-05-05", "2024-03-04", "2024-12-25"],
      doubt: null,
    });
  });

  test("are suspected in a day-first locale too", () => {
    expect(read([date("2024-03-04"), "12/25/2024"], UK).doubt).toMatchObject({
      kind: "misread",
      dayFirst: day("2024-03-04"),
      monthFirst: day("2024-04-03"),
    });
  });

  test("are not suspected when a date of their format has a day above 12", () => {
    const cells: Cell[] = [date("2024-03-04"), date("2024-03-14"), "25/12/2024"];
    const numberFormats = ["m/d/yyyy", "m/d/yyyy", "@"];
    expect(read(cells, { ...US, numberFormats }).doubt).toBeNull();
    expect(read(cells, { ...US, swapMisread: true }).days).toEqual([
      "2024-03-04",
      "2024-03-14",
      "2024-12-25",
    ]);
  });

  test("are suspected beside dates that were typed in another way, which only their formats tell", () => {
    const cells: Cell[] = [date("2024-03-04"), date("2024-03-14"), "25/12/2024"];
    const numberFormats = ["m/d/yyyy", "yyyy-mm-dd", "@"];
    const doubt = { kind: "misread", cells: 1, row: 0, dayFirst: day("2024-04-03") };
    expect(read(cells).doubt).toMatchObject(doubt);
    expect(read(cells, { ...US, numberFormats }).doubt).toMatchObject(doubt);
    expect(read(cells, { ...US, numberFormats, swapMisread: true }).days).toEqual([
      "2024-04-03",
      "2024-03-14",
      "2024-12-25",
    ]);
  });

  test.each<[string, Cell[]]>([
    ["the text agrees with the locale", [date("2024-03-04"), "12/25/2024"]],
    ["all dates are the same either way", [date("2024-03-03"), "25/12/2024"]],
    ["there are no dates", ["25/12/2024"]],
  ])("are not suspected when %s", (_, cells) => {
    expect(read(cells).doubt).toBeNull();
    expect(read(cells, { ...US, swapMisread: true }).days).toEqual(read(cells).days);
  });
});
