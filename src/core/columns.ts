// Guesses what the columns of a sheet mean, from headers and values, and which kind of sheet it is.

import type { DecimalMark } from "./amount";
import { columnFacts, distinctShare, sampleRows } from "./column-facts";
import type { DateOrder } from "./date-text";
import type { DayOfInstant } from "./day";
import { matchHeader } from "./header-match";
import {
  type ColumnRoles,
  MEMBER_ROLES,
  ORDER_ROLES,
  ROLES,
  type Role,
  SHARED_ROLES,
  type TableKind,
} from "./role";
import { CONTRADICTS, headerFit, likelihood, type Values } from "./role-fit";
import type { Table } from "./table";

/** What is known before guessing. */
export interface GuessOptions {
  /** Roles that the user chose; their columns get no other role. */
  readonly fixed?: ColumnRoles;
  /** The kind of sheet that the user chose. */
  readonly kind?: TableKind | undefined;
  /** Roles that the user said no column has. */
  readonly without?: ReadonlySet<Role> | undefined;
  /** Columns (0-based) that must not be used, because they are ours. */
  readonly ignore?: ReadonlySet<number>;
  readonly localeDecimalMark: DecimalMark;
  readonly localeOrder: DateOrder;
  readonly dayOf: DayOfInstant;
}

/** What speaks for a role: the header, the values, both, or the user's word. */
export type Evidence = "header" | "values" | "both" | "given";

/** One role and its column. */
export interface RoleGuess {
  readonly role: Role;
  /** 0-based. */
  readonly column: number;
  readonly header: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** Why a sheet is taken for an order log or a member sheet. */
export type KindReason =
  | "given-roles"
  | "last-order-or-recency"
  | "orders"
  | "spend"
  | "date"
  | "amount"
  | "customers-unique"
  | "customers-repeat";

export interface ColumnGuess {
  readonly kind: TableKind;
  /** 0 to 1; how sure the kind and the columns it needs are. */
  readonly confidence: number;
  readonly because: readonly KindReason[];
  /** In the order of `ROLES`, each role and each column at most once. */
  readonly roles: readonly RoleGuess[];
}

type Guesses = ReadonlyMap<Role, RoleGuess>;

/** What is known about one column that may be used. */
interface Candidate {
  readonly column: number;
  readonly header: string;
  readonly headerScore: Readonly<Record<Role, number>>;
  readonly ruledOut: ReadonlySet<Role>;
  readonly values: Values;
}

/** Values alone convince less than half as much as a header. */
const VALUES_ONLY = 0.45;
const FIT_WEIGHT = 0.15;
const CONTRADICTED = 0.2;
const NO_VALUES = 0.5;
/** The shop's own address stands in every row of a list of payments, beside those who paid. */
const ALWAYS_THE_SAME = 0.9;
const LEAST_SCORE = 0.2;
/** Less than a header of ids with whatever values. */
const BARE_CUSTOMER = 0.8;
/** Fewer cells say little about what a column holds, and so many different ones among 200 are kinds of things. */
const FEW = 10;
const CATEGORIES = 3;
/** A member sheet may hold a few people twice. */
const MOSTLY_UNIQUE = 0.9;

/** The roles that columns of each kind of sheet may have. */
export const ROLES_OF_KIND: Readonly<Record<TableKind, readonly Role[]>> = {
  orders: [...SHARED_ROLES, ...ORDER_ROLES],
  members: [...SHARED_ROLES, ...MEMBER_ROLES],
};

/** The columns that may get a role, with what headers and a sample of values say. */
function candidatesOf(table: Table, options: GuessOptions): readonly Candidate[] {
  const taken = new Set(Object.values(options.fixed ?? {}));
  const sample = sampleRows(table);
  const { dayOf, localeOrder, localeDecimalMark } = options;
  return table.header.flatMap((header, column) => {
    if (taken.has(column) || options.ignore?.has(column)) return [];
    const facts = columnFacts(sample, column, { dayOf, localeOrder }, localeDecimalMark);
    let share: number | null = null;
    const distinct = () => {
      share = share ?? distinctShare(table, column);
      return share;
    };
    const { score, ruledOut } = matchHeader(header);
    return [{ column, header, headerScore: score, ruledOut, values: { facts, distinct } }];
  });
}

/** Whether values can tell orders apart: “Order” may head what was ordered, or where. */
function canNumberOrders({ facts, distinct }: Values): boolean {
  const { filled, numbers, dates, digitTexts } = facts;
  if (filled < FEW) return true;
  return numbers + dates + digitTexts >= 0.5 && distinct() * filled > CATEGORIES;
}

/** Headers that name orders as well as customers need values to say which. */
function headerScoreOf({ headerScore, values }: Candidate, role: Role, kind: TableKind): number {
  const score = headerScore[role];
  // “Customer” beside “Customer ID” holds names, and two people may have the same.
  const isBare = role === "customer" && score === 1 && headerScore.name > 0;
  if (isBare && headerFit(role, values.facts) >= CONTRADICTS) return BARE_CUSTOMER;
  const vague = score > 0 && score < 1 && headerScore.order >= score;
  if (role === "customer" && kind === "orders" && vague && values.distinct() > MOSTLY_UNIQUE) return 0;
  if (role === "order" && score > 0 && !canNumberOrders(values)) return 0;
  // "Name" is an order's name where it holds codes such as #1001.
  const isNameOfOrder = role === "order" && score < 1 && headerScore.name > 0;
  return isNameOfOrder && values.facts.codes < 0.8 ? 0 : score;
}

/** Whether one address stands in (nearly) all rows. */
function isAlwaysTheSame({ facts, distinct }: Values): boolean {
  return facts.filled > 2 && distinct() * facts.filled <= 1;
}

/** Score of a column for a role; null when it is out of the question. */
function judge(candidate: Candidate, role: Role, kind: TableKind): RoleGuess | null {
  const { column, header, values } = candidate;
  const named = headerScoreOf(candidate, role, kind);
  const fit = headerFit(role, values.facts);
  const likely = candidate.ruledOut.has(role) ? 0 : likelihood(role, values);
  const contradicted = fit < CONTRADICTS ? CONTRADICTED : 1 - FIT_WEIGHT + FIT_WEIGHT * fit;
  const constant = role === "email" && named > 0 && isAlwaysTheSame(values) ? ALWAYS_THE_SAME : 1;
  const byHeader = named * constant * (values.facts.filled === 0 ? NO_VALUES : contradicted);
  const byValues = VALUES_ONLY * likely;
  const confidence = Math.max(byHeader, byValues);
  if (confidence < LEAST_SCORE) return null;
  const agree = likely >= 0.5 || (fit >= 0.8 && values.facts.filled > 0);
  const byName: Evidence = agree ? "both" : "header";
  return { role, column, header, confidence, evidence: byHeader >= byValues ? byName : "values" };
}

/** Gives roles to columns, the surest pair first; of equals, the earlier role and column. */
function assign(
  candidates: readonly Candidate[],
  kind: TableKind,
  given: Guesses,
  without: ReadonlySet<Role>,
): Guesses {
  const open = ROLES_OF_KIND[kind].filter((role) => !given.has(role) && !without.has(role));
  const pairs = open
    .flatMap((role) => candidates.map((candidate) => judge(candidate, role, kind)))
    .filter((pair) => pair !== null)
    .sort((a, b) => b.confidence - a.confidence);
  const chosen = new Map(given);
  const used = new Set<number>();
  for (const pair of pairs) {
    if (chosen.has(pair.role) || used.has(pair.column)) continue;
    chosen.set(pair.role, pair);
    used.add(pair.column);
  }
  return withCustomer(chosen);
}

/** Without a column of customers, the e-mail address identifies them, else the phone, else the name. */
function withCustomer(chosen: Guesses): Guesses {
  const current = chosen.get("customer");
  // A column without values is nobody's when it is only in part named for customers.
  if (current && current.evidence !== "values" && current.confidence >= NO_VALUES) return chosen;
  const least = Math.max(current?.confidence ?? 0, CONTRADICTED);
  const stand = (["email", "phone", "name"] as const)
    .flatMap((role) => chosen.get(role) ?? [])
    .find(({ confidence }) => confidence > least);
  if (!stand || stand.evidence === "given") return chosen;
  const others = [...chosen].filter(([role]) => role !== stand.role);
  return new Map<Role, RoleGuess>([...others, ["customer", { ...stand, role: "customer" }]]);
}

function confidenceOf(chosen: Guesses, role: Role): number {
  return chosen.get(role)?.confidence ?? 0;
}

/** How far the columns of a kind were found, 0 to 1, and which of them. */
interface KindCase {
  readonly kind: TableKind;
  readonly chosen: Guesses;
  readonly confidence: number;
  readonly because: readonly KindReason[];
}

/** Mean confidence of the columns that a kind needs. */
function caseFor(kind: TableKind, chosen: Guesses): KindCase {
  const recent = Math.max(confidenceOf(chosen, "last-order"), confidenceOf(chosen, "recency"));
  const needs: readonly (readonly [KindReason, number])[] =
    kind === "orders"
      ? [
          ["date", confidenceOf(chosen, "date")],
          ["amount", confidenceOf(chosen, "amount")],
        ]
      : [
          ["last-order-or-recency", recent],
          ["orders", confidenceOf(chosen, "orders")],
          ["spend", confidenceOf(chosen, "spend")],
        ];
  const confidence = needs.reduce((sum, [, score]) => sum + score, 0) / needs.length;
  const because = needs.filter(([, score]) => score > 0).map(([reason]) => reason);
  return { kind, chosen, confidence, because };
}

/** The kind that the user's roles belong to, null when they belong to neither. */
function kindOfFixed(fixed: ColumnRoles): TableKind | null {
  if (MEMBER_ROLES.some((role) => fixed[role] !== undefined)) return "members";
  return ORDER_ROLES.some((role) => fixed[role] !== undefined) ? "orders" : null;
}

/** Whether a column named for it says how recent a member is: `last order`, `recency`. */
function namesRecency(chosen: Guesses): boolean {
  return isNamed(chosen, "last-order") || isNamed(chosen, "recency");
}

/** Whether a column has a role by its header. */
function isNamed(chosen: Guesses, role: Role): boolean {
  const guess = chosen.get(role);
  return guess !== undefined && guess.evidence !== "values";
}

/**
 * A complete member sheet, one row a customer, is one; else date and amount make an order log; else
 * the kind of which more was found.
 */
function pickCase(orders: KindCase, members: KindCase, unique: boolean): KindCase {
  const complete = members.because.length === 3 && namesRecency(members.chosen);
  if (complete && unique) return members;
  // A customer's number of orders and spend beside the day of joining are no order log.
  if (unique && (["orders", "spend"] as const).every((role) => isNamed(members.chosen, role))) return members;
  if (orders.because.length === 2) return orders;
  return members.confidence > orders.confidence ? members : orders;
}

function givenGuesses(table: Table, fixed: ColumnRoles): Map<Role, RoleGuess> {
  const given = new Map<Role, RoleGuess>();
  for (const role of ROLES) {
    const column = fixed[role];
    if (column === undefined) continue;
    given.set(role, { role, column, header: table.header[column] ?? "", confidence: 1, evidence: "given" });
  }
  return given;
}

/**
 * Guesses kind and columns of a table. The user's roles in `fixed` stay as they are, and decide the
 * kind where they belong to one.
 */
export function guessColumns(table: Table, options: GuessOptions): ColumnGuess {
  const given = givenGuesses(table, options.fixed ?? {});
  const candidates = candidatesOf(table, options);
  const without = options.without ?? new Set<Role>();
  const orders = caseFor("orders", assign(candidates, "orders", given, without));
  const members = caseFor("members", assign(candidates, "members", given, without));
  const kind = kindOfFixed(options.fixed ?? {}) ?? options.kind ?? null;
  const customer = (members.chosen.get("customer") ?? orders.chosen.get("customer"))?.column;
  const share = candidates.find(({ column }) => column === customer)?.values.distinct;
  const unique = customer === undefined || (share?.() ?? distinctShare(table, customer)) >= MOSTLY_UNIQUE;
  const fixedCase = kind === "orders" ? orders : members;
  const best = kind === null ? pickCase(orders, members, unique) : fixedCase;
  const reasons: KindReason[] = kind === null ? [...best.because] : ["given-roles", ...best.because];
  if (customer !== undefined) reasons.push(unique ? "customers-unique" : "customers-repeat");
  const roles = ROLES.flatMap((role) => best.chosen.get(role) ?? []);
  return { kind: best.kind, confidence: best.confidence, because: reasons, roles };
}
