// Which column of a member sheet means what, and what the user says about columns.

import { describe, expect, test } from "vitest";
import {
  count,
  date,
  fixed,
  guess,
  headers,
  money,
  person,
  repeating,
  repeatingNumber,
  roughly,
  shirt,
  unique,
  uniqueEmail,
  uniqueNumber,
} from "./columns-fixture";

describe("member sheets with the headers of real exports", () => {
  test("customer_id, revenue, most_recent_visit, number_of_orders, recency_days", () => {
    const found = guess([
      ["customer_id", uniqueNumber(22_086)],
      ["revenue", count],
      ["most_recent_visit", date],
      ["number_of_orders", count],
      ["recency_days", (i) => 100 + i],
    ]);
    expect(headers(found)).toEqual({
      kind: "members",
      customer: "customer_id",
      "last-order": "most_recent_visit",
      recency: "recency_days",
      orders: "number_of_orders",
      spend: "revenue",
    });
    expect(found.because).toEqual(["last-order-or-recency", "orders", "spend", "customers-unique"]);
  });

  test.each([
    ["simplified Chinese", "会员ID", "最近消费日期", "消费次数", "消费金额"],
    ["traditional Chinese", "會員編號", "最近消費日期", "消費次數", "消費金額"],
    ["Japanese", "会員番号", "最終購入日", "購入回数", "累計購入金額"],
    ["German", "Kundennummer", "Letzte Bestellung", "Anzahl Bestellungen", "Umsatz"],
    ["Spanish", "Cliente", "Última compra", "Número de pedidos", "Gasto total"],
    ["French", "N° client", "Dernière commande", "Nombre de commandes", "Chiffre d'affaires"],
    ["Square", "Reference ID", "Last Visit", "Transaction Count", "Lifetime Spend"],
  ])("%s headers", (_, customer, last, orders, spend) => {
    const found = guess([
      [customer, unique("m")],
      [last, date],
      [orders, count],
      [spend, money],
    ]);
    expect(headers(found)).toEqual({ kind: "members", customer, "last-order": last, orders, spend });
  });

  test("a Telegram community", () => {
    const found = guess([
      ["Member", unique("@m")],
      ["Joined", date],
      ["Messages", count],
      ["Last active", date],
      ["Spend", money],
    ]);
    expect(headers(found)).toEqual({
      kind: "members",
      customer: "Member",
      "last-order": "Last active",
      orders: "Messages",
      spend: "Spend",
      joined: "Joined",
    });
  });

  test("WooCommerce customers", () => {
    const found = guess([
      ["Name", person],
      ["Last active", date],
      ["Date registered", date],
      ["Email", uniqueEmail],
      ["Orders", count],
      ["Total spend", money],
      ["AOV", money],
      ["Country", fixed("DE")],
    ]);
    expect(headers(found)).toEqual({
      kind: "members",
      customer: "Email",
      name: "Name",
      "last-order": "Last active",
      orders: "Orders",
      spend: "Total spend",
      joined: "Date registered",
    });
  });

  test("a ready recency column does for a last order", () => {
    const found = guess([
      ["id", unique("m")],
      ["Recency", count],
      ["Frequency", count],
      ["Monetary", money],
    ]);
    expect(headers(found)).toEqual({
      kind: "members",
      customer: "id",
      recency: "Recency",
      orders: "Frequency",
      spend: "Monetary",
    });
  });
});

describe("unknown headers", () => {
  test("date, amount and customer are found by their values, with less confidence", () => {
    const found = guess([
      ["Foo", date],
      ["Bar", repeating("k")],
      ["Baz", money],
      ["Qux", shirt],
    ]);
    expect(headers(found)).toEqual({ kind: "orders", customer: "Bar", date: "Foo", amount: "Baz" });
    expect(found.confidence).toBeLessThan(0.5);
    for (const { evidence } of found.roles) expect(evidence).toBe("values");
  });

  test("whole amounts are told from ids of equal length", () => {
    const found = guess([
      ["A", repeatingNumber(17_000)],
      ["B", date],
      ["C", (i) => 5 + ((i * 731) % 4000)],
    ]);
    expect(headers(found)).toEqual({ kind: "orders", customer: "A", date: "B", amount: "C" });
  });
});

describe("what the user says", () => {
  const columns = [
    ["A", repeating("k")],
    ["Total", money],
    ["Date", date],
    ["Net", money],
  ] as const;

  test("roles that are given stay, and their columns get no other role", () => {
    const found = guess(columns, { fixed: { amount: 3, name: 0 } });
    expect(found.kind).toBe("orders");
    expect(found.because[0]).toBe("given-roles");
    const amount = { role: "amount", column: 3, header: "Net", confidence: 1, evidence: "given" };
    expect(found.roles).toContainEqual(amount);
    expect(found.roles.filter(({ column }) => column === 3 || column === 0)).toHaveLength(2);
  });

  test("roles of member sheets make it one", () => {
    expect(guess(columns, { fixed: { spend: 1 } }).kind).toBe("members");
    expect(guess(columns, { fixed: { customer: 0 } }).kind).toBe("orders");
  });

  test("ignored columns get no role", () => {
    const found = guess(columns, { ignore: new Set([1]) });
    expect(headers(found)).toMatchObject({ amount: "Net" });
    expect(found.roles.some(({ column }) => column === 1)).toBe(false);
  });
});

describe("members of a mailing list", () => {
  test("the last order counts, not the last opened mail; what was spent, not what is predicted", () => {
    const found = guess([
      ["Email", uniqueEmail],
      ["Last Active", fixed(new Date(Date.UTC(2026, 0, 1)))],
      ["Predicted Number Of Orders", count],
      ["Historic Number Of Orders", count],
      ["Predicted Customer Lifetime Value", roughly],
      ["Total Customer Lifetime Value", roughly],
      ["Historic Customer Lifetime Value", money],
      ["Expected Date Of Next Order", date],
      ["Last Order Date", date],
    ]);
    expect(headers(found)).toMatchObject({
      kind: "members",
      "last-order": "Last Order Date",
      orders: "Historic Number Of Orders",
      spend: "Historic Customer Lifetime Value",
    });
  });

  test("Stripe customers: without the last order they are still members, and the lack is told", () => {
    const found = guess([
      ["id", unique("cus_")],
      ["Email", uniqueEmail],
      ["Created (UTC)", date],
      ["Total Spend", money],
      ["Payment Count", count],
    ]);
    expect(headers(found)).toMatchObject({
      kind: "members",
      joined: "Created (UTC)",
      orders: "Payment Count",
    });
    expect(headers(found)).not.toHaveProperty("last-order");
  });

  test("HubSpot: the last deal, not the day on which a contact was entered", () => {
    const found = guess([
      ["Email", uniqueEmail],
      ["Create Date", date],
      ["Last Activity Date", date],
      ["Recent Deal Close Date", date],
      ["Number of Associated Deals", count],
      ["Total Revenue", money],
    ]);
    expect(headers(found)).toMatchObject({
      kind: "members",
      "last-order": "Recent Deal Close Date",
      orders: "Number of Associated Deals",
      spend: "Total Revenue",
    });
  });
});
