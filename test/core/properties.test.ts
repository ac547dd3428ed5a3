// What must hold for any sheet: the pipeline from cells to report, on generated tables.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell";
import { DIMENSIONS } from "../../src/core/dimension";
import { speaker } from "../../src/core/messages/catalogue";
import { RfmError } from "../../src/core/problem";
import { reportOf, type ScoreReport } from "../../src/core/report";
import {
  HEADER,
  levels,
  messy,
  type Order,
  orders,
  report,
  reportOrNull,
  rowsOf,
  scoresOf,
  settings,
} from "./arbitraries";
import { day, READING, scoreValuesOf } from "./fixture";

describe("for any order log", () => {
  test("row order changes nothing but the places of rows", () => {
    const shuffled = orders.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    const withoutPlaces = (one: ScoreReport) => ({
      ...one,
      rejected: one.rejected.map(({ row: _, ...rest }) => JSON.stringify(rest)).sort(),
    });
    fc.assert(
      fc.property(shuffled, settings, ([list, other], stated) => {
        expect(withoutPlaces(report(rowsOf(other), stated))).toEqual(
          withoutPlaces(report(rowsOf(list), stated)),
        );
      }),
    );
  });

  test("the unit of money changes no score by quantiles", () => {
    fc.assert(
      fc.property(orders, fc.constantFrom(100, 1 / 100, 7), levels, (list, factor, ofLevels) => {
        const stated = { levels: ofLevels };
        expect(scoresOf(report(rowsOf(list, { factor }), stated))).toEqual(
          scoresOf(report(rowsOf(list), stated)),
        );
      }),
    );
  });

  test("a common shift of all dates changes no score and no recency by quantiles", () => {
    fc.assert(
      fc.property(orders, fc.integer({ min: -20_000, max: 60 }), (list, shift) => {
        const [here, there] = [report(rowsOf(list)), report(rowsOf(list, { shift }))];
        expect(there.customers).toEqual(here.customers);
        expect(there.cuts).toEqual(here.cuts);
      }),
    );
  });

  test("customers who are equal have equal scores, and better ones no worse scores", () => {
    fc.assert(
      fc.property(orders, settings, (list, stated) => {
        const { customers } = report(rowsOf(list), stated);
        for (const a of customers)
          for (const b of customers) {
            if ((a.recencyDays ?? 0) <= (b.recencyDays ?? 0)) expect(a.r).toBeGreaterThanOrEqual(b.r ?? -1);
            if (a.orderCount >= b.orderCount) expect(a.f).toBeGreaterThanOrEqual(b.f ?? -1);
            if (a.totalSpend >= b.totalSpend) expect(a.m).toBeGreaterThanOrEqual(b.m ?? -1);
          }
      }),
    );
  });

  test("one more order never lowers F or M of its customer nor makes R worse", () => {
    const one = fc.record({
      who: fc.integer({ min: 1, max: 12 }),
      id: fc.constant(0),
      after: fc.integer({ min: 0, max: 120 }),
      cents: fc.integer({ min: 0, max: 100_000 }),
    });
    fc.assert(
      fc.property(orders, one, levels, (list, more, ofLevels) => {
        const scored = (all: readonly Order[]) =>
          report(rowsOf(all), { levels: ofLevels }).customers.find(
            ({ customerId }) => customerId === `c${more.who}`,
          );
        const before = scored(list);
        if (before === undefined) return;
        const after = scored([...list, more]);
        expect(after?.r).toBeGreaterThanOrEqual(before.r ?? 99);
        expect(after?.f).toBeGreaterThanOrEqual(before.f ?? 99);
        expect(after?.m).toBeGreaterThanOrEqual(before.m ?? 99);
      }),
      { numRuns: 300 },
    );
  });

  test("spend adds up to the amounts of the rows, to the cent", () => {
    const positive = orders.map((list) => list.map((one) => ({ ...one, cents: Math.abs(one.cents) })));
    fc.assert(
      fc.property(positive, (list) => {
        const cents = new Map<string, number>();
        for (const { who, cents: more } of list) cents.set(`c${who}`, (cents.get(`c${who}`) ?? 0) + more);
        for (const { customerId, totalSpend } of report(rowsOf(list)).customers)
          expect(totalSpend).toBe((cents.get(customerId) ?? Number.NaN) / 100);
      }),
    );
  });
});

describe("for any messy table", () => {
  test("read = used + refunds + rejected, and each row that is not blank is read", () => {
    fc.assert(
      fc.property(messy, settings, (rows, stated) => {
        const one = reportOrNull(rows, stated);
        if (one === null) return;
        const { read, used, refunds, rejected } = one.rows;
        expect(read).toBe(used + refunds + rejected);
        expect(Math.min(used, refunds, rejected)).toBeGreaterThanOrEqual(0);
        expect(read).toBe(rows.filter((row) => row.some((cell) => String(cell).trim() !== "")).length);
        expect(one.rejected).toHaveLength(rejected);
        expect(used).toBeGreaterThanOrEqual(one.customers.length);
      }),
      { numRuns: 500 },
    );
  });

  test("each rejected row is told once, in sheet order, with what its cell holds", () => {
    fc.assert(
      fc.property(messy, (rows) => {
        const told = reportOrNull(rows)?.rejected ?? [];
        const places = told.map(({ row }) => row);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (const { row, column, value, reason } of told) {
          const cell = rows[row - 2]?.[HEADER.indexOf(column)] ?? "missing";
          if (cell instanceof Date || reason === "only-refunds") continue;
          expect(value).toBe(cell);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("scores lie within the levels and every customer has exactly one segment", () => {
    fc.assert(
      fc.property(messy, settings, (rows, stated) => {
        const one = reportOrNull(rows, stated);
        if (one === null) return;
        for (const { recency, frequency, monetary } of [one.levels])
          for (const { r, f, m } of one.customers) {
            const first = DIMENSIONS.map((d) => stated.firstLevel?.[d] ?? 1);
            const most = [recency, frequency, monetary];
            [r, f, m].forEach((score, index) => {
              expect(score).toBeGreaterThanOrEqual(first[index] ?? 9);
              expect(score).toBeLessThan((first[index] ?? 9) + (most[index] ?? 0));
            });
          }
        const bySegment = new Map<string, number>();
        for (const { segment } of one.customers) bySegment.set(segment, (bySegment.get(segment) ?? 0) + 1);
        expect(one.segments.map(({ customers }) => customers)).toEqual(
          one.segments.map(({ segment }) => bySegment.get(segment) ?? 0),
        );
        expect(one.segments.reduce((sum, { customers }) => sum + customers, 0)).toBe(one.customers.length);
        expect(new Set(one.customers.map(({ customerId }) => customerId)).size).toBe(one.customers.length);
      }),
      { numRuns: 300 },
    );
  });

  test("no customer has bought after the last day that counts, or a negative number of days ago", () => {
    fc.assert(
      fc.property(messy, (rows) => {
        const one = reportOrNull(rows);
        for (const { recencyDays } of one?.customers ?? []) expect(recencyDays).toBeGreaterThanOrEqual(1);
        if (one?.analysisDate) expect(day(one.analysisDate)).toBeLessThanOrEqual(READING.today + 1);
      }),
    );
  });
});

describe("for any member sheet", () => {
  const count = fc.constantFrom<Cell>("", 0, 1, 2, "3", "-", "many", -1, "#N/A");
  const row = fc.tuple(
    fc.constantFrom<Cell>("a", "b", 5, "5", "", "#REF!"),
    fc.constantFrom<Cell>("", "2024-03-05", 45_400, "never", "soon", "2031-01-01"),
    count,
    fc.constantFrom<Cell>("", 0, 10, "$5.00", -3, "x"),
  );
  const values = fc.array(row, { minLength: 1, maxLength: 25 });

  test("read = used + rejected; prospects have no scores, all others have all three", () => {
    fc.assert(
      fc.property(values, settings, (rows, stated) => {
        const columns = { customer: "Member", "last-order": "Last", orders: "Orders", spend: "Spend" };
        let one: ScoreReport;
        try {
          const all: Cell[][] = [["Member", "Last", "Orders", "Spend"], ...rows];
          const result = scoreValuesOf({ values: all, columns }, stated);
          one = reportOf(result, { kind: "members", columns: {}, say: speaker("en") });
        } catch (problem) {
          if (problem instanceof RfmError && ["no-usable-rows", "no-rows", "one-column"].includes(problem.id))
            return;
          throw problem;
        }
        const { read, used, refunds, rejected } = one.rows;
        expect([read, refunds]).toEqual([used + rejected, 0]);
        expect(used).toBe(one.customers.length);
        for (const { segment, r, f, m, code } of one.customers) {
          const missing = [r, f, m, code].filter((value) => value === null).length;
          expect(missing).toBe(segment === "prospect" ? 4 : 0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
