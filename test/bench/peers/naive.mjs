// What many scripts do: copies of every date, sorting where a maximum would do, a search in the sorted
// list for each customer, a pass over all customers for each segment.

import { ANALYSIS_DAY, MS_PER_DAY, SEGMENTS } from "../workload.mjs";

const NAMES = [...new Set(SEGMENTS.flat())];

function quantile(sorted, share) {
  const position = (sorted.length - 1) * share;
  const low = Math.floor(position);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (position - low) * (sorted[high] - sorted[low]);
}

function scoresOf(customers, metric, fewIsGood) {
  const sorted = customers.map((customer) => customer[metric]).sort((a, b) => a - b);
  const cuts = [0.2, 0.4, 0.6, 0.8].map((share) => quantile(sorted, share));
  return customers.map((customer) => {
    const value = customer[metric];
    // The rank that many formulas and scripts look up with MATCH or indexOf.
    customer[`${metric}Rank`] = sorted.indexOf(value) / sorted.length;
    const score = 1 + cuts.filter((cut) => value > cut).length;
    return fewIsGood ? 6 - score : score;
  });
}

export function naive(rows) {
  const byId = {};
  rows.forEach((row) => {
    const id = row[0];
    if (!byId[id]) byId[id] = { id, dates: [], amounts: [] };
    byId[id].dates.push(new Date(row[1]));
    byId[id].amounts.push(Number(row[2]));
  });
  const customers = Object.keys(byId).map((id) => {
    const last = byId[id].dates.sort((a, b) => b - a)[0];
    return {
      id,
      recency: ANALYSIS_DAY - Math.floor(last.getTime() / MS_PER_DAY),
      frequency: byId[id].dates.length,
      monetary: byId[id].amounts.reduce((sum, amount) => sum + amount, 0),
    };
  });
  const R = scoresOf(customers, "recency", true);
  const F = scoresOf(customers, "frequency", false);
  const M = scoresOf(customers, "monetary", false);
  const scored = customers.map((customer, index) => ({
    ...customer,
    segment: SEGMENTS[R[index] - 1][Math.floor((F[index] + M[index] + 1) / 2) - 1],
  }));
  const summary = NAMES.map((name) => {
    const members = scored.filter((customer) => customer.segment === name);
    const spend = members.reduce((sum, customer) => sum + customer.monetary, 0);
    const recency = members.reduce((sum, customer) => sum + customer.recency, 0) / members.length;
    return { name, customers: members.length, spend, recency };
  });
  const sum = (scores) => scores.reduce((total, score) => total + score, 0);
  const segments = Object.fromEntries(summary.map((segment) => [segment.name, segment.customers]));
  return { R: sum(R), F: sum(F), M: sum(M), segments };
}
