// Example values for what messages leave open, as the code hands them over: ids where it hands over ids.

import type { Language, Say } from "../../src/core/messages/catalogue";
import type { Particulars } from "../../src/core/problem";
import { ROLES, type Role } from "../../src/core/role";
import { SCHEME_IDS } from "../../src/core/scheme";

type NameId = "sheet" | "members" | "id" | "date" | "amount" | "price" | "quantity" | "currency" | "odd";

/** What people in the examples call their sheets and columns. */
const NAMES: Readonly<Record<Language, Readonly<Record<NameId, string>>>> = {
  en: {
    sheet: "Orders",
    members: "Members",
    id: "Client",
    date: "Order date",
    amount: "Total",
    price: "Unit price",
    quantity: "Quantity",
    currency: "Currency",
    odd: "a lot",
  },
  "zh-CN": {
    sheet: "订单",
    members: "会员",
    id: "会员号",
    date: "下单日期",
    amount: "实付金额",
    price: "单价",
    quantity: "数量",
    currency: "币种",
    odd: "很多",
  },
  "zh-TW": {
    sheet: "訂單",
    members: "會員",
    id: "會員編號",
    date: "訂單日期",
    amount: "實付金額",
    price: "單價",
    quantity: "數量",
    currency: "幣別",
    odd: "很多",
  },
};

/** The particulars of each message that has some. */
export function examplesIn(language: Language, say: Say): Readonly<Record<string, Particulars>> {
  return {
    ...settings(language),
    ...sheets(language, say),
    ...formulas(language),
    ...questions(language, say),
  };
}

function settings(language: Language): Record<string, Particulars> {
  const { odd } = NAMES[language];
  return {
    "setting-not-one-of": { setting: "scheme", value: "nine", allowed: SCHEME_IDS.join(", ") },
    "levels-out-of-range": { dimension: "frequency", value: 12 },
    "thresholds-need-cuts": { dimensions: "frequency, monetary" },
    "cuts-number": { dimension: "monetary", count: 10 },
    "cut-unreadable": { dimension: "monetary", value: odd },
    "cut-not-plain": { dimension: "monetary", value: ">500" },
    "cuts-not-ascending": { dimension: "frequency", value: "6, 2" },
    "first-level-not-0-or-1": { dimension: "recency", value: 2 },
    "as-of-unreadable": { value: "31.3." },
    "time-zone-unknown": { value: "Taipei" },
    "request-unreadable": { detail: "sheetId: Invalid type" },
    "settings-text-entry": { value: "levels" },
    "settings-text-unknown": { setting: "level", allowed: "method, recency, frequency, monetary, levels" },
    "settings-text-twice": { setting: "levels" },
    "settings-text-levels": { value: "5,4" },
    "failure-other": { detail: "TypeError: x is undefined." },
  };
}

function sheets(language: Language, say: Say): Record<string, Particulars> {
  const { sheet, id, date, amount, price, quantity, currency } = NAMES[language];
  const headers = [id, date, amount];
  const here = { sheet };
  const backup = { sheet: "RFM backup" };
  const missing = { missing: "customer", headers: [date, amount], advised: "customer" };
  return {
    "empty-sheet": here,
    "no-rows": here,
    "no-header": here,
    "one-column": here,
    "columns-missing-orders": missing,
    "columns-missing-members": {
      missing: "orders, spend",
      headers: [id, say("role-last-order")],
      advised: "orders",
    },
    "no-usable-rows": { count: 40, reasons: "unreadable-date, missing-customer", row: 2, column: date },
    "mixed-currencies": { column: amount, currencies: ["€", "$"] },
    "already-scored": { ...here, range: "F:J" },
    "result-sheet-active": { sheet: say("sheet-rfm-customers") },
    "score-first": here,
    "columns-unreadable": { value: id, sample: `${say("role-customer")}=B` },
    "role-unknown": { value: "price", allowed: ROLES.join(", ") },
    "header-unknown": { value: "Kunde", role: "customer", headers },
    "header-twice": { header: date, first: "date", second: "customer" },
    "roles-mixed": { orders: "date", members: "spend" },
    "no-room-for-undo": { cells: 240_000 },
    "takes-too-long": { cells: 6_500_000, minutes: 4 },
    "protected-cells": { sheets: [sheet, say("sheet-rfm-summary")] },
    "sheet-changed": here,
    "column-moved": { ...here, column: "F" },
    "read-back-differs": { value: "c1024" },
    "undo-too-old": { days: 14 },
    "backup-gone": backup,
    "backup-edited": backup,
    "few-customers": { count: 3, levels: 5 },
    "levels-collapsed": { dimension: "frequency", used: 3, levels: 5, proposal: "2,3,4,7" },
    "all-equal": { dimension: "frequency", value: 1 },
    "bottom-bought-recently": { count: 12, limit: 30 },
    "data-end-long-ago": { day: "2025-06-30", days: 145 },
    "segments-cannot-occur": { scheme: "eleven", segments: "promising, about-to-sleep" },
    "summary-rearranged": { sheet: say("sheet-rfm-summary") },
    "deducted-twice": { count: 2, row: 17 },
    "totals-repeated": { count: 40, column: amount },
    "price-per-piece": { column: price, quantity },
    "several-currencies": { column: currency, amount, currencies: ["EUR", "USD"] },
    "repeated-customers": { count: 4 },
    "ids-differ-in-case": { count: 2 },
    "long-number-ids": { count: 5, digits: 15 },
    "dates-read-as": {
      column: date,
      count: 20,
      example: "03/04/2026",
      order: "day-first",
      day: "2026-04-03",
    },
    "dates-swapped": { column: date, count: 20, example: "2026-03-04", day: "2026-04-03" },
    "dates-not-swapped": { column: date, count: 20, example: "2026-03-04" },
    "set-aside-more": { count: 5000, total: 6200 },
  };
}

function formulas(language: Language): Record<string, Particulars> {
  const { odd } = NAMES[language];
  return {
    "formula-needs-settings": { example: "B2, C2, D2" },
    "formula-ranges-differ": { name: "Recency", rows: 20, other: "Monetary", otherRows: 19 },
    "formula-one-column": { name: "Frequency", columns: 2 },
    "formula-no-usable-rows": { count: 40, reasons: "unreadable-amount", row: 1, column: "monetary" },
    "formula-no-usable-scores": { levels: "5, 5, 5", value: odd },
    "formula-scores-are-errors": { value: "#ERROR!" },
    "formula-settings-not-text": { value: "5" },
  };
}

function questions(language: Language, say: Say): Record<string, Particulars> {
  const { members, id, date, amount } = NAMES[language];
  const roles = [
    ["customer", "A", id],
    ["date", "B", date],
    ["amount", "C", amount],
  ] as const;
  const ofMembers = [
    ["customer", "A", id],
    ["last-order", "B", say("role-last-order")],
    ["orders", "C", say("role-orders")],
    ["spend", "D", say("role-spend")],
  ] as const;
  const inWords = (list: readonly (readonly [Role, string, string])[]): string[] =>
    list.map(([role, letter, header]) => say("column-of", { role: say(`role-${role}`), letter, header }));
  const pairs = roles.map(([role, letter]) => `${say(`role-${role}`)}=${letter}`).join(", ");
  const asked = {
    columns: inWords(roles),
    used: say("rows-used", { count: 980, aside: 3 }),
    target: say("sheet-rfm-customers"),
  };
  const reasons = [say("reason-count", { reason: say("reason-unreadable-date"), count: 3 })];
  return {
    "ask-score-orders": asked,
    "ask-score-orders-again": asked,
    "ask-score-members": { ...asked, columns: inWords(ofMembers) },
    "choose-columns": { example: pairs, possible: roles.map(([role]) => say(`role-${role}`)) },
    "ask-date-undecided": {
      column: date,
      example: "03/04/2026",
      proposed: "2026-04-03",
      other: "2026-03-04",
    },
    "ask-date-misread": {
      ...{ column: date, example: "2026-03-04", proposed: "2026-04-03" },
      order: say("order-day-first"),
    },
    "ask-without-undo": { cells: 240_000 },
    "ask-undo-sheets": { sheets: [say("sheet-rfm-customers"), say("sheet-rfm-summary")] },
    "done-orders": { count: 412, sheet: say("sheet-rfm-customers") },
    "done-members": { count: 412, range: "F:J", sheet: members },
    "done-prospects": { count: 8 },
    "done-refunds": { count: 5 },
    "done-rejected": { count: 3, reasons, rows: 14 },
    "summary-updated": { sheet: say("sheet-rfm-summary") },
    "sidebar-missing": { roles: [say("role-amount")] },
    "sidebar-cuts-bad": { example: "30, 90, 180" },
  };
}
