// Conditions on days that depend on the present one, as formulas: only calculation knows what day it is.

import { blockText } from "./a1";
import type { RuleTest } from "./calculator";
import type { Criterion } from "./criterion";
import type { Place } from "./place";

const DAYS: Readonly<Record<string, string>> = {
  TODAY: "TODAY()",
  TOMORROW: "TODAY()+1",
  YESTERDAY: "TODAY()-1",
  PAST_WEEK: "TODAY()-7",
  PAST_MONTH: "EDATE(TODAY(),-1)",
  PAST_YEAR: "EDATE(TODAY(),-12)",
};

/** The test of such a condition for cells counted from a place; undefined for every other condition. */
export function relativeDateTest({ criteria, values }: Criterion, origin: Place): RuleTest | undefined {
  const name = String(values[0]);
  const day = DAYS[name];
  if (!criteria.endsWith("_RELATIVE") || day === undefined) return undefined;
  const cell = blockText({ ...origin.present, height: 1, width: 1 });
  const test = `=IF(ISNUMBER(${cell}),${comparison(criteria, `INT(${cell})`, name, day)},FALSE)`;
  return origin.sheet.calculator.rule(test, origin);
}

/** A past week is every day of it, today included. */
function comparison(criteria: string, value: string, name: string, day: string): string {
  if (criteria === "DATE_AFTER_RELATIVE") return `${value}>${day}`;
  if (criteria === "DATE_BEFORE_RELATIVE") return `${value}<${day}`;
  return name.startsWith("PAST_") ? `AND(${value}>=${day},${value}<=TODAY())` : `${value}=${day}`;
}
