// What the tests of the summary page share: a speaker, a sheet of people, a small shop.

import type { Cell } from "../../../src/core/cell";
import { displayOf } from "../../../src/core/display";
import { type Say, speaker } from "../../../src/core/messages/catalogue";
import type { PeopleTable, SummaryInput } from "../../../src/core/plan/summary-input";
import type { ScoreResult } from "../../../src/core/score-sheet";
import type { StatedSettings } from "../../../src/core/settings";
import { day, scoreValuesOf } from "../fixture";

export const say: Say = speaker("en");

/** The sheet of customers that an order log gets, everybody of a result on it. */
export function peopleOf(result: ScoreResult): PeopleTable {
  return {
    range: { sheet: "customers", row: 1, column: 1, rows: result.customers.ids.length + 1, columns: 11 },
    columns: { customer: 1, recencyDays: 4, orders: 5, spend: 6, r: 7, f: 8, m: 9, segment: 11 },
    sorted: true,
  };
}

/** Input of the page for a result; anything can be replaced. */
export function inputOf(result: ScoreResult, changes: Partial<SummaryInput> = {}): SummaryInput {
  return {
    result,
    runTime: "2024-06-30 18:05",
    previous: null,
    people: peopleOf(result),
    moneyFormat: "#,##0.00",
    // International dates.
    display: displayOf("en_CA"),
    language: "en",
    say,
    ...changes,
  };
}

const HEADER = ["Customer ID", "Order date", "Amount"];

/** Scores an order log as of 2024-06-30. */
export function scoredOrders(orders: readonly Cell[][], stated: StatedSettings = {}): ScoreResult {
  return scoreValuesOf({ values: [HEADER, ...orders], reading: { asOf: day("2024-06-30") } }, stated);
}

const MEMBER_HEADER = ["Member", "Recency days", "Orders", "Spend"];
const MEMBER_COLUMNS = { customer: "Member", recency: "Recency days", orders: "Orders", spend: "Spend" };

/** Scores a member sheet. */
export function scoredMembers(members: readonly Cell[][], stated: StatedSettings = {}): ScoreResult {
  return scoreValuesOf({ values: [MEMBER_HEADER, ...members], columns: MEMBER_COLUMNS }, stated);
}

/** Within 30 days, from two orders, from 100: two levels each, stretched to 1 and 5. */
export const SHOP_CUTS = { cuts: { recency: [30], frequency: [2], monetary: [100] } };

/**
 * Five customers by {@link SHOP_CUTS}: ann 222 champion, bob 211 and eve 211 new, cat 122 cannot
 * lose, dan 111 lost. One row names nobody.
 */
export const SHOP_ORDERS: readonly Cell[][] = [
  ["ann", "2024-06-01", 60],
  ["ann", "2024-06-20", 90],
  ["bob", "2024-06-25", 20.5],
  ["cat", "2024-01-01", 200],
  ["cat", "2024-02-01", 300],
  ["dan", "2024-03-02", 40],
  ["eve", "2024-06-10", 10],
  ["", "2024-06-10", 99],
];
