// The columns that we write, by what they hold: on a member sheet beside the user's own, on the
// sheet of customers all of them.

import type { Cell } from "../cell";
import { NO_DAY } from "../date-column";
import { serialOfDay } from "../day";
import { inEveryLanguage, type Say } from "../messages/catalogue";
import type { MessageId } from "../messages/en";
import { reportedCustomer } from "../report";
import type { ScoreResult } from "../score-sheet";
import { FORMAT, idCell, type WrittenCell } from "./cell-text";

export const OWN_ROLES = [
  "customer",
  "name",
  "email",
  "phone",
  "first-order",
  "last-order",
  "recency-days",
  "orders",
  "spend",
  "r",
  "f",
  "m",
  "rfm",
  "segment",
] as const;
export type OwnRole = (typeof OWN_ROLES)[number];

/** The columns that hold scores, in their order. */
export const SCORE_ROLES = ["r", "f", "m", "rfm", "segment"] as const satisfies readonly OwnRole[];

/** Roles of text that the source holds about a customer. */
export const CONTACT_ROLES = ["name", "email", "phone"] as const satisfies readonly OwnRole[];
export type ContactRole = (typeof CONTACT_ROLES)[number];

/** Width of a column in pixels: its header has room beside the filter's button. */
export const OWN_WIDTHS: Readonly<Record<OwnRole, number>> = {
  customer: 170,
  name: 170,
  email: 170,
  phone: 170,
  "first-order": 124,
  "last-order": 124,
  "recency-days": 124,
  orders: 124,
  spend: 124,
  r: 60,
  f: 60,
  m: 60,
  rfm: 60,
  segment: 150,
};

/** How a column's cells stand: numbers at the right as they do by themselves, but ids at the left; scores in the middle. */
export const OWN_ALIGNMENT: Readonly<Partial<Record<OwnRole, "left" | "center" | "right">>> = {
  customer: "left",
  name: "left",
  email: "left",
  phone: "left",
  "first-order": "right",
  "last-order": "right",
  "recency-days": "right",
  orders: "right",
  spend: "right",
  r: "center",
  f: "center",
  m: "center",
  rfm: "center",
};

/** The catalogue's header of a column. */
export function ownHeader(role: OwnRole): MessageId {
  return `header-${role}`;
}

/** Whether a text is the header of a column of ours, in any language. */
export function isOwnHeader(role: OwnRole, text: string): boolean {
  return inEveryLanguage(ownHeader(role)).includes(text);
}

const EMPTY: WrittenCell = { value: null, numberFormat: FORMAT.general, readsAs: "" };

/** What cells of a result need besides it. */
export interface OwnCellContext {
  readonly say: Say;
  /** Number format of money. */
  readonly moneyFormat: string;
  /** Number format of dates. */
  readonly dateFormat: string;
  /** What the source says about a customer. */
  contact(role: ContactRole, index: number): Cell;
}

/** The cell of a customer in a column. */
export function ownCell(
  role: OwnRole,
  result: ScoreResult,
  index: number,
  context: OwnCellContext,
): WrittenCell {
  const { customers } = result;
  switch (role) {
    case "customer":
      return idCell(customers.idCells[index] ?? "");
    case "name":
    case "email":
    case "phone":
      return idCell(context.contact(role, index));
    case "first-order":
      return day(customers.firstOrderDay[index] as number, context.dateFormat);
    case "last-order":
      return day(customers.lastOrderDay[index] as number, context.dateFormat);
    default:
      return metricCell(role, result, index, context);
  }
}

type MetricRole = Exclude<OwnRole, "customer" | ContactRole | "first-order" | "last-order">;

function metricCell(
  role: MetricRole,
  result: ScoreResult,
  index: number,
  { say, moneyFormat }: OwnCellContext,
): WrittenCell {
  const customer = reportedCustomer(result, index);
  switch (role) {
    case "recency-days":
      return number(customer.recencyDays, FORMAT.whole);
    case "orders":
      return number(
        customer.orderCount,
        Number.isInteger(customer.orderCount) ? FORMAT.whole : FORMAT.general,
      );
    case "spend":
      return number(customer.totalSpend, moneyFormat);
    case "rfm":
      return customer.code === null ? EMPTY : text(customer.code);
    case "segment":
      return text(say(`segment-${customer.segment}`));
    default:
      return number(customer[role], FORMAT.whole);
  }
}

function day(value: number, dateFormat: string): WrittenCell {
  return value === NO_DAY ? EMPTY : number(serialOfDay(value), dateFormat);
}

function number(value: number | null, numberFormat: string): WrittenCell {
  return value === null ? { ...EMPTY, numberFormat } : { value, numberFormat, readsAs: value };
}

function text(value: string): WrittenCell {
  return { value, numberFormat: FORMAT.text, readsAs: value };
}
