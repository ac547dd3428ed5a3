// What a good script author writes without tuning: one pass, a Map of objects, sorted copies for the cuts.

import { ANALYSIS_DAY, MS_PER_DAY, SEGMENTS } from "../workload.mjs";

function quantile(sorted, share) {
  const position = (sorted.length - 1) * share;
  const low = Math.floor(position);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (position - low) * (sorted[high] - sorted[low]);
}

function scorer(customers, metric, fewIsGood) {
  const sorted = customers.map((customer) => customer[metric]).sort((a, b) => a - b);
  const cuts = [0.2, 0.4, 0.6, 0.8].map((share) => quantile(sorted, share));
  return (value) => {
    const score = 1 + cuts.filter((cut) => value > cut).length;
    return fewIsGood ? 6 - score : score;
  };
}

export function tidy(rows) {
  const byId = new Map();
  for (const [id, date, amount] of rows) {
    let customer = byId.get(id);
    if (!customer) {
      customer = { id, last: date, frequency: 0, monetary: 0 };
      byId.set(id, customer);
    }
    if (date > customer.last) customer.last = date;
    customer.frequency++;
    customer.monetary += amount;
  }
  const customers = [...byId.values()];
  for (const customer of customers)
    customer.recency = ANALYSIS_DAY - Math.floor(customer.last.getTime() / MS_PER_DAY);
  const scoreR = scorer(customers, "recency", true);
  const scoreF = scorer(customers, "frequency", false);
  const scoreM = scorer(customers, "monetary", false);
  const summary = {};
  for (const customer of customers) {
    customer.R = scoreR(customer.recency);
    customer.F = scoreF(customer.frequency);
    customer.M = scoreM(customer.monetary);
    customer.segment = SEGMENTS[customer.R - 1][((customer.F + customer.M + 1) >> 1) - 1];
    summary[customer.segment] ??= { customers: 0, spend: 0, recency: 0, orders: 0 };
    const segment = summary[customer.segment];
    segment.customers++;
    segment.spend += customer.monetary;
    segment.recency += customer.recency;
    segment.orders += customer.frequency;
  }
  const sum = (key) => customers.reduce((total, customer) => total + customer[key], 0);
  return { R: sum("R"), F: sum("F"), M: sum("M"), segments: counts(summary) };
}

function counts(summary) {
  return Object.fromEntries(Object.entries(summary).map(([id, { customers }]) => [id, customers]));
}
