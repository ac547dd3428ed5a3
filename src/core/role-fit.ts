// How well the values of a column fit a role.

import type { ColumnFacts } from "./column-facts";
import type { Role } from "./role";

/** Facts of a column, and how its values repeat (see `distinctShare`; asked for only where it matters). */
export interface Values {
  readonly facts: ColumnFacts;
  readonly distinct: () => number;
}

/** Below this, values contradict a role. */
export const CONTRADICTS = 0.3;

const UNIQUE = 0.98;
/** Fewer different values than this are categories (products, shops), not customers. */
const CATEGORY = 0.02;

/** Whole numbers from here on that are all equally long are ids rather than amounts. */
const LONG_IDS = 100_000;

/** Dates in any form that a header may announce. */
function datesOf(facts: ColumnFacts): number {
  return facts.dates + facts.stamps + facts.serials;
}

/** Neither dates nor money: what can identify something. */
function identifies({ dates, money, flags, filled }: ColumnFacts): number {
  // A short sheet may have the ids 0 and 1.
  return 1 - Math.max(dates, money, filled > 2 ? flags : 0);
}

function nameFit({ numbers, dates, digitTexts, emails, statuses }: ColumnFacts): number {
  return 1 - Math.min(1, numbers + dates + digitTexts + emails + statuses);
}

function countFit({ numbers, money }: ColumnFacts): number {
  return Math.max(0, numbers - money);
}

/** Whether values can be what a header says, 0 (they contradict it) to 1. An empty column says nothing. */
export function headerFit(role: Role, facts: ColumnFacts): number {
  switch (role) {
    case "customer":
    case "order":
      return identifies(facts);
    case "name":
      return nameFit(facts);
    case "email":
      return facts.emails;
    case "phone":
      return facts.phones;
    case "date":
    case "last-order":
    case "first-order":
    case "joined":
      return datesOf(facts);
    case "amount":
    case "spend":
      return facts.numbers;
    case "status":
      return Math.max(facts.statuses, facts.flags);
    case "recency":
    case "orders":
      return countFit(facts);
  }
}

function dateLikelihood({ dates, stamps }: ColumnFacts): number {
  const share = Math.max(dates, 0.6 * stamps);
  return share >= 0.5 ? share : 0;
}

/** Money before whole numbers, large numbers before small ones, ids last. */
function amountLikelihood({ numbers, money, evenlyLong, median, flags, stamps }: ColumnFacts): number {
  if (numbers < 0.7 || flags > 0.9 || stamps > 0.5) return 0;
  if (money > 0.1) return 0.9;
  // So long and all alike they number something, and no amount found is told, while a wrong one is not.
  if (evenlyLong > 0.85 && median >= LONG_IDS) return 0;
  return evenlyLong > 0.85 ? 0.45 : 0.5 + Math.min(0.2, Math.log10(1 + median) / 20);
}

function customerLikelihood({ facts, distinct }: Values): number {
  const { dates, stamps, money, flags, statuses, numbers, evenlyLong } = facts;
  if (Math.max(dates, stamps, money, flags, statuses) > 0.3) return 0;
  // Whole numbers of many lengths are counts or amounts rather than ids.
  if (numbers > 0.5 && evenlyLong < 0.6) return 0;
  const share = distinct();
  if (share <= CATEGORY) return 0.45;
  return share >= UNIQUE ? 0.6 : 0.85;
}

/**
 * How likely values alone, without a telling header, are those of a role, 0 to 1. Roles that look
 * like others (last-order like date, spend like amount) have the same value.
 */
export function likelihood(role: Role, values: Values): number {
  const { facts } = values;
  if (facts.filled === 0) return 0;
  switch (role) {
    case "customer":
      return customerLikelihood(values);
    case "email":
      return facts.emails > 0.7 ? 0.95 : 0;
    case "phone":
      return facts.phones > 0.7 && facts.stamps < 0.5 ? 0.5 : 0;
    case "date":
    case "last-order":
      return dateLikelihood(facts);
    case "amount":
    case "spend":
      return amountLikelihood(facts);
    case "status":
      return facts.statuses > 0.8 ? 0.7 : 0;
    default:
      return 0;
  }
}
