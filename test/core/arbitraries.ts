// Order logs, settings and messy tables drawn at random, and reports of them.

import fc from "fast-check";
import type { Cell } from "../../src/core/cell";
import { formatDay } from "../../src/core/day";
import { speaker } from "../../src/core/messages/catalogue";
import { RfmError } from "../../src/core/problem";
import { reportOf, type ScoreReport } from "../../src/core/report";
import { SCHEME_IDS } from "../../src/core/scheme";
import type { StatedSettings } from "../../src/core/settings";
import { day, scoreValuesOf } from "./fixture";

export const HEADER = ["Customer ID", "Order ID", "Order date", "Amount", "Status"];
export const COLUMNS = {
  customer: HEADER[0],
  order: HEADER[1],
  date: HEADER[2],
  amount: HEADER[3],
  status: HEADER[4],
};
const FIRST_DAY = day("2024-01-01");

/** A clean order: who, which order (0 for none), the day after the first one, the amount in cents. */
export interface Order {
  readonly who: number;
  readonly id: number;
  readonly after: number;
  readonly cents: number;
}

export const order: fc.Arbitrary<Order> = fc.record({
  who: fc.integer({ min: 1, max: 12 }),
  id: fc.integer({ min: 0, max: 8 }),
  after: fc.integer({ min: 0, max: 120 }),
  cents: fc.oneof(fc.integer({ min: 0, max: 50_000 }), fc.constantFrom(0, 1000, 1000, 9999, -1000)),
});
/** At least one order that stands, so that there is somebody to score. */
export const orders = fc
  .array(order, { minLength: 1, maxLength: 40 })
  .map((list) => [...list, { who: 1, id: 99, after: 60, cents: 2500 }]);

export interface Change {
  readonly factor?: number;
  readonly shift?: number;
}

export function rowsOf(list: readonly Order[], { factor = 1, shift = 0 }: Change = {}): Cell[][] {
  return list.map(({ who, id, after, cents }) => [
    `c${who}`,
    id === 0 ? "" : `o${id}`,
    formatDay(FIRST_DAY + after + shift),
    Number(((cents * factor) / 100).toFixed(4)),
    "paid",
  ]);
}

export function report(rows: readonly (readonly Cell[])[], stated: StatedSettings = {}): ScoreReport {
  const columns = Object.fromEntries(Object.entries(COLUMNS).map(([role, header]) => [role, header ?? ""]));
  const result = scoreValuesOf({ values: [HEADER, ...rows], columns }, stated);
  return reportOf(result, { kind: "orders", columns: {}, say: speaker("en") });
}

/** The report of any table, null when no row of it can be used. */
export function reportOrNull(
  rows: readonly (readonly Cell[])[],
  stated: StatedSettings = {},
): ScoreReport | null {
  try {
    return report(rows, stated);
  } catch (problem) {
    if (problem instanceof RfmError && ["no-usable-rows", "no-rows"].includes(problem.id)) return null;
    throw problem;
  }
}

export const scoresOf = ({ customers }: ScoreReport) =>
  customers.map(({ customerId, r, f, m }) => [customerId, r, f, m]);
export const levels = fc.record({
  recency: fc.integer({ min: 2, max: 10 }),
  frequency: fc.integer({ min: 2, max: 10 }),
  monetary: fc.integer({ min: 2, max: 10 }),
});
const cutList = fc
  .uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 9 })
  .map((list) => list.sort((a, b) => a - b));
export const settings: fc.Arbitrary<StatedSettings> = fc.oneof(
  fc.record({
    method: fc.constantFrom("quantile", "r-package"),
    levels,
    firstLevel: fc.record({ recency: fc.constantFrom(0, 1), frequency: fc.constantFrom(0, 1) }),
    scheme: fc.constantFrom(...SCHEME_IDS),
    refunds: fc.constantFrom("net", "ignore"),
  }),
  fc.record({
    cuts: fc.record({ recency: cutList, frequency: cutList, monetary: cutList }),
    firstLevel: fc.record({ monetary: fc.constantFrom(0, 1) }),
    scheme: fc.constantFrom(...SCHEME_IDS),
  }),
);

/** Any table that people may have: blank rows, errors, text dates, refunds, missing ids, totals. */
const messyCell = {
  customer: fc.constantFrom<Cell>("a", "b", 7, "7", "007", "", " ", "#N/A", "Total", "é", true),
  order: fc.constantFrom<Cell>("", "o1", "o2", 3, "#REF!"),
  date: fc.constantFrom<Cell>(
    "2024-03-05",
    "5 March 2024",
    "2024-02-30",
    "soon",
    "",
    45_400,
    new Date(Date.UTC(2024, 4, 1)),
    new Date(Number.NaN),
    "2031-01-01",
    "#VALUE!",
    false,
  ),
  amount: fc.constantFrom<Cell>(
    10,
    0,
    -10,
    0.1,
    0.2,
    -0.3,
    "$12.50",
    "(5.00)",
    "",
    "x",
    "#DIV/0!",
    true,
    1e300,
  ),
  status: fc.constantFrom<Cell>("", "paid", "cancelled", "refunded", "partially refunded", 1, "#N/A"),
};
const messyRow = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.tuple(
      messyCell.customer,
      messyCell.order,
      messyCell.date,
      messyCell.amount,
      messyCell.status,
    ),
  },
  { weight: 1, arbitrary: fc.constant<Cell[]>(["", "", " ", "", ""]) },
);
export const messy = fc
  .tuple(fc.array(messyRow, { minLength: 1, maxLength: 30 }), fc.boolean())
  .map(([rows, total]): Cell[][] => [...rows, ...(total ? [["Total", "", "", 99, ""] as Cell[]] : [])]);
