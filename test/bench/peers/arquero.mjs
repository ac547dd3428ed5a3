// Arquero, a columnar table library for JavaScript, from the same rows.

import { desc, op, table } from "arquero";
import { ANALYSIS_DAY, MS_PER_DAY, SEGMENTS } from "../workload.mjs";

export function arquero(rows) {
  const orders = table({
    id: rows.map((row) => row[0]),
    day: rows.map((row) => Math.floor(row[1].getTime() / MS_PER_DAY)),
    amount: rows.map((row) => row[2]),
  });
  const customers = orders
    .groupby("id")
    .rollup({ last: (d) => op.max(d.day), frequency: () => op.count(), monetary: (d) => op.sum(d.amount) })
    .params({ today: ANALYSIS_DAY })
    .derive({ recency: (d, $) => $.today - d.last });
  const cuts = Object.fromEntries(
    ["recency", "frequency", "monetary"].map((metric) => [
      metric,
      customers
        .rollup(Object.fromEntries([0.2, 0.4, 0.6, 0.8].map((p, i) => [`c${i}`, op.quantile(metric, p)])))
        .object(),
    ]),
  );
  const scored = customers
    .params({ r: cuts.recency, f: cuts.frequency, m: cuts.monetary })
    .derive({
      R: (d, $) =>
        5 - ((d.recency > $.r.c0) + (d.recency > $.r.c1) + (d.recency > $.r.c2) + (d.recency > $.r.c3)),
      F: (d, $) =>
        1 + (d.frequency > $.f.c0) + (d.frequency > $.f.c1) + (d.frequency > $.f.c2) + (d.frequency > $.f.c3),
      M: (d, $) =>
        1 + (d.monetary > $.m.c0) + (d.monetary > $.m.c1) + (d.monetary > $.m.c2) + (d.monetary > $.m.c3),
    })
    .derive({ cell: (d) => d.R * 10 + op.floor((d.F + d.M + 1) / 2) });
  const sums = scored.rollup({ R: op.sum("R"), F: op.sum("F"), M: op.sum("M") }).object();
  const cells = scored
    .groupby("cell")
    .rollup({ customers: op.count(), spend: op.sum("monetary"), recency: op.mean("recency") })
    .orderby(desc("customers"))
    .objects();
  const segments = {};
  for (const { cell, customers: count } of cells) {
    const name = SEGMENTS[Math.floor(cell / 10) - 1][(cell % 10) - 1];
    segments[name] = (segments[name] ?? 0) + count;
  }
  return { ...sums, segments };
}
