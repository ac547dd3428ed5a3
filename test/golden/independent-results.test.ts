// Scores, cut points and codes of every customer against independent programs: the R package rfm
// and pandas (test/reference/README.md tells how their results were made).

import { afterAll, describe, expect, it } from "vitest";
import type { ScoreRequest } from "../../src/addon/request";
import { DIMENSIONS } from "../../src/core/dimension";
import type { ScoreReport } from "../../src/core/report";
import { cleanOnlineRetail } from "../reference/clean-online-retail";
import { cellsOf, type Row, readReference, readReferenceJson } from "../reference/read-csv";
import { scoreCells } from "../workflows/score-in-local-sheets";

interface DataSet {
  readonly name: string;
  readonly cells: () => string[][];
  readonly expected: string;
  readonly cases: string;
  readonly columns: Record<string, string>;
}

interface RPackageCase {
  readonly analysis_date: string;
  readonly customers: number;
  readonly recency_bins: number | number[];
  readonly frequency_bins: number | number[];
  readonly monetary_bins: number | number[];
  readonly recency_cut_upper: number[];
  readonly frequency_cut_upper: number[];
  readonly monetary_cut_upper: number[];
}

const ORDERS = { customer: "customer_id", date: "order_date", amount: "revenue" };
const DATA_SETS: readonly DataSet[] = [
  {
    name: "rfm-orders",
    cells: () => cellsOf(readReference("rfm-orders.csv")),
    expected: "golden/rfm-orders.rpkg.csv",
    cases: "golden/rfm-orders.rpkg.json",
    columns: ORDERS,
  },
  {
    name: "cdnow",
    cells: () => cellsOf(readReference("cdnow-orders.csv")),
    expected: "golden/cdnow.rpkg.csv",
    cases: "golden/cdnow.rpkg.json",
    columns: { customer: "customer_id", date: "date", amount: "amount" },
  },
  {
    name: "online-retail",
    cells: () => cellsOf(cleanOnlineRetail(readReference("online-retail-invoices.csv"))),
    expected: "golden/online-retail.rpkg.csv",
    cases: "golden/online-retail.rpkg.json",
    columns: { customer: "customer_id", order: "invoice", date: "invoice_datetime", amount: "amount" },
  },
  {
    name: "rfm-customers",
    cells: () => cellsOf(readReference("rfm-customers.csv")),
    expected: "golden/rfm-customers.rpkg.csv.gz",
    cases: "golden/rfm-customers.rpkg.json",
    columns: {
      customer: "customer_id",
      "last-order": "most_recent_visit",
      orders: "number_of_orders",
      spend: "revenue",
    },
  },
];

let compared = 0;
afterAll(() =>
  console.info(`${compared.toLocaleString("en-US")} customer scores compared with independent results`),
);

describe("the R-package method gives every customer the scores of the R package rfm", () => {
  for (const set of DATA_SETS) {
    const expected = readReference(set.expected);
    const { cases } = readReferenceJson<{ cases: Record<string, RPackageCase> }>(set.cases);
    for (const [id, one] of Object.entries(cases)) {
      it(`${set.name}, ${id}: ${one.customers} customers, cut points and codes`, () => {
        const report = scoreCells({ values: set.cells() }, requestOf(one, set.columns));
        expectSameCuts(report, one);
        expectSameScores(report, expected, (row) => ({
          recencyDays: Number(row.recency_days),
          orderCount: Number(row.transaction_count),
          r: Number(row[`${id}_r`]),
          f: Number(row[`${id}_f`]),
          m: Number(row[`${id}_m`]),
        }));
        expectSameSpend(report, expected);
        if (report.levels.recency < 10) expectSameCodes(report, expected, `${id}_rfm`);
      });
    }
  }
});

describe("the default method gives every customer the scores of pandas' qcut where its cuts are distinct", () => {
  const sets = DATA_SETS.filter(({ name }) => name === "cdnow" || name === "online-retail");
  for (const set of sets) {
    it(`${set.name}: recency and monetary, cut points too`, () => {
      const expected = readReference(`golden/${set.name}.pandas.csv`);
      const golden = readReferenceJson<{ analysis_date: string; notes: Record<string, number[]> }>(
        `golden/${set.name}.pandas.json`,
      );
      const report = scoreCells(
        { values: set.cells() },
        { asOf: golden.analysis_date, columns: set.columns },
      );
      expectClose(report.cuts.recency, golden.notes.qcut_r_edges?.slice(1, -1) ?? []);
      expectClose(report.cuts.monetary, golden.notes.qcut_m_edges?.slice(1, -1) ?? []);
      expectSameScores(report, expected, (row) => ({
        recencyDays: Number(row.recency_days),
        orderCount: Number(row.orders),
        r: Number(row.qcut_r),
        m: Number(row.qcut_m),
      }));
    });

    it(`${set.name}: thresholds of both senses equal pandas' cut`, () => {
      const expected = readReference(`golden/${set.name}.pandas.csv`);
      const golden = readReferenceJson<{
        analysis_date: string;
        thresholds: Record<"recency" | "frequency" | "monetary", number[]>;
      }>(`golden/${set.name}.pandas.json`);
      const { recency, frequency, monetary } = golden.thresholds;
      const asked = { asOf: golden.analysis_date, columns: set.columns, method: "thresholds" };
      const beyond = (cuts: number[], sign: string) => cuts.map((cut) => `${sign}${cut}`);
      const lower = { recency, frequency: beyond(frequency, ">"), monetary: beyond(monetary, ">") };
      const upper = { recency: beyond(recency, "<"), frequency, monetary };
      for (const [cuts, column] of [
        [lower, "cut_le"],
        [upper, "cut_lt"],
      ] as const) {
        const report = scoreCells({ values: set.cells() }, { ...asked, cuts });
        expectSameScores(report, expected, (row) => ({
          r: Number(row[`${column}_r`]),
          f: Number(row[`${column}_f`]),
          m: Number(row[`${column}_m`]),
        }));
      }
    });
  }
});

it("the R-package method gives the codes of both dates of the migration", () => {
  const expected = readReference("golden/online-retail-migration.rpkg.customers.csv");
  const rows = cleanOnlineRetail(readReference("online-retail-invoices.csv"));
  for (const [asOf, column] of [
    ["2011-06-10", "rfm_from"],
    ["2011-12-10", "rfm_to"],
  ] as const) {
    const before = rows.filter((row) => (row.invoice_datetime ?? "") < asOf);
    const present = expected.filter((row) => /^\d+$/.test(row[column] ?? ""));
    const report = scoreCells({ values: cellsOf(before) }, { method: "r-package", asOf });
    expect(report.customers.length).toBe(present.length);
    expectSameCodes(report, present, column);
    compared += present.length;
  }
});

it("the R-package method gives the scores of all the edge cases", () => {
  const edges = readReferenceJson<Record<string, EdgeCase>>("golden/edge-cases.rpkg.json");
  for (const [name, edge] of Object.entries(edges)) {
    const values = [
      ["id", "recency days", "orders", "spend"],
      ...edge.recency.map((days, at) => [`c${at}`, days, edge.frequency[at] ?? 0, edge.monetary[at] ?? 0]),
    ];
    const columns = { customer: "id", recency: "recency days", orders: "orders", spend: "spend" };
    const request = binsOf({ recency: edge.bins_r, frequency: edge.bins_f, monetary: edge.bins_m });
    const report = scoreCells({ values }, { method: "r-package", columns, ...request });
    const scores = report.customers.map(({ r, f, m, code }) => [r, f, m, Number(code)]);
    expect(scores, name).toEqual(edge.r.map((r, at) => [r, edge.f[at], edge.m[at], edge.rfm[at]]));
    compared += scores.length;
  }
});

interface EdgeCase {
  readonly recency: number[];
  readonly frequency: number[];
  readonly monetary: number[];
  readonly bins_r: number | number[];
  readonly bins_f: number | number[];
  readonly bins_m: number | number[];
  readonly r: number[];
  readonly f: number[];
  readonly m: number[];
  readonly rfm: number[];
}

type Bins = Record<"recency" | "frequency" | "monetary", number | number[]>;

function requestOf(one: RPackageCase, columns: Record<string, string>): ScoreRequest {
  const bins = { recency: one.recency_bins, frequency: one.frequency_bins, monetary: one.monetary_bins };
  return { method: "r-package", asOf: one.analysis_date, columns, ...binsOf(bins) };
}

/** A number of bins is a number of levels; a list is cuts. */
function binsOf({ recency, frequency, monetary }: Bins): ScoreRequest {
  if (Array.isArray(recency) && Array.isArray(frequency) && Array.isArray(monetary))
    return { cuts: { recency, frequency, monetary } };
  return { levels: { recency, frequency, monetary } as Record<"recency" | "frequency" | "monetary", number> };
}

function expectSameCuts(report: ScoreReport, one: RPackageCase): void {
  for (const dimension of DIMENSIONS)
    expectClose(report.cuts[dimension], one[`${dimension}_cut_upper`].slice(0, -1));
}

/** The golden cut points are printed with ten decimals at most. */
function expectClose(actual: readonly (number | string)[], expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, index) => {
    expect(actual[index]).toBeCloseTo(value, 6);
  });
}

function expectSameScores(
  report: ScoreReport,
  expected: readonly Row[],
  of: (row: Row) => Record<string, number>,
): void {
  const byId = new Map(report.customers.map((customer) => [customer.customerId, customer]));
  expect(report.customers.length).toBe(expected.length);
  const different = expected.filter((row) => {
    const customer = byId.get(row.customer_id ?? "");
    const wanted = Object.entries(of(row));
    return !wanted.every(([key, value]) => customer?.[key as keyof typeof customer] === value);
  });
  expect(different).toEqual([]);
  compared += expected.length;
}

function expectSameSpend(report: ScoreReport, expected: readonly Row[]): void {
  const spend = new Map(report.customers.map(({ customerId, totalSpend }) => [customerId, totalSpend]));
  for (const row of expected) {
    const off = Math.abs((spend.get(row.customer_id ?? "") ?? Number.NaN) - Number(row.amount));
    expect(off, `spend of ${row.customer_id}`).toBeLessThan(1e-6);
  }
}

function expectSameCodes(report: ScoreReport, expected: readonly Row[], column: string): void {
  const codes = new Map(report.customers.map(({ customerId, code }) => [customerId, code]));
  const different = expected.filter((row) => codes.get(row.customer_id ?? "") !== row[column]);
  expect(different).toEqual([]);
}
