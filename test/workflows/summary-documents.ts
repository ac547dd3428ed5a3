// A shop of five customers, CDNOW, and what the legend of their summary says.

import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import type { SetupCell, SheetSnapshot } from "../../local-sheets/services/index";
import type { ScoreReport } from "../../src/core/report";
import { referenceFile } from "../reference/read-csv";
import { openDocument } from "./score-in-local-sheets";

/** Five customers by the cuts: ann 222 champion, bob and eve 211 new, cat 122 cannot lose, dan 111 lost. */
export const SHOP: SetupCell[][] = [
  ["customer", "date", "amount"],
  ["ann", { date: "2024-06-01" }, 60],
  ["ann", { date: "2024-06-20" }, 90],
  ["bob", { date: "2024-06-25" }, 20.5],
  ["cat", { date: "2024-01-01" }, 200],
  ["cat", { date: "2024-02-01" }, 300],
  ["dan", { date: "2024-03-02" }, 40],
  ["eve", { date: "2024-06-10" }, 10],
  ["", { date: "2024-06-10" }, 99],
  ["fay", "soon", 99],
];
export const SHOP_REQUEST = {
  asOf: "2024-06-30",
  method: "thresholds",
  cuts: { recency: [30], frequency: [2], monetary: [100] },
};

export const openShop = (): Realm => openDocument({ values: SHOP, mode: "literal" });

export function cdnow(): SetupCell[][] {
  const [header = "", ...lines] = readFileSync(referenceFile("cdnow-orders.csv"), "utf8").trim().split("\n");
  return [header, ...lines].map((line) => line.trim().split(","));
}

const LEGEND_HEAD = ["Segment", "Customers", "Spend", "Change since last run"];

/** Name, customers, spend and change of each segment, and the total, from the legend. */
export function legendOf({ values }: SheetSnapshot): unknown[][] {
  const head = values.findIndex((row) => LEGEND_HEAD.every((text, at) => row[at] === text));
  const total = values.findIndex((row, at) => at > head && row[0] === "All customers");
  return values.slice(head + 1, total + 1).map((row) => row.slice(0, 4));
}

/** @param kind of the sheet that was scored: an order log has nobody who has not ordered */
export function expectLegend(
  page: SheetSnapshot,
  report: ScoreReport,
  kind: "orders" | "members" = "orders",
): void {
  const segments = report.segments.filter(({ segment }) => kind === "members" || segment !== "prospect");
  const rows = legendOf(page).map((row) => row.slice(0, 3));
  expect(rows.slice(0, -1)).toEqual(
    segments.map(({ label, customers, totalSpend }) => [label, customers, totalSpend]),
  );
  expect(rows.at(-1)?.[1]).toBe(report.customers.length);
}
