import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell";
import { type ColumnGuess, type GuessOptions, guessColumns } from "../../src/core/columns";
import { dayInUtc } from "../../src/core/day";
import { matchHeader } from "../../src/core/header-match";
import { HEADER_NAMES } from "../../src/core/header-words";
import { ROLES, type Role } from "../../src/core/role";
import { tableFrom } from "../../src/core/table";

const OPTIONS: GuessOptions = { localeDecimalMark: ".", localeOrder: "month-first", dayOf: dayInUtc };
const ROWS = 60;

/** Makes the cell of a row; `index` counts from 0. */
type Maker = (index: number) => Cell;

const repeating =
  (prefix: string): Maker =>
  (i) =>
    `${prefix}${(i * 7) % 23}`;
const unique =
  (prefix: string): Maker =>
  (i) =>
    `${prefix}${1000 + i}`;
const uniqueNumber =
  (first: number): Maker =>
  (i) =>
    first + i * 3;
const repeatingNumber =
  (first: number): Maker =>
  (i) =>
    first + ((i * 7) % 23);
const date: Maker = (i) => new Date(Date.UTC(2024, 0, 1 + i * 3));
const isoText: Maker = (i) => new Date(Date.UTC(2024, 0, 1 + i * 3)).toISOString().slice(0, 10);
const money: Maker = (i) => ((i * 137) % 900) + 0.25 * (1 + (i % 3));
const count: Maker = (i) => 1 + ((i * 5) % 11);
const zeroOrOne: Maker = (i) => (i % 9 === 0 ? 1 : 0);
const email: Maker = (i) => `user${(i * 7) % 23}@example.com`;
const uniqueEmail: Maker = (i) => `user${i}@example.com`;
const phone: Maker = (i) => `+49 170 ${1_000_000 + i * 13}`;
const person: Maker = (i) => ["Ann Lee", "Bob Ray", "Cid Orr", "Dan Poe", "Eve Fox"][i % 5] ?? "";
const shirt: Maker = (i) => ["Shirt", "Shoes"][i % 2] ?? "";
const blank: Maker = () => "";
const fixed =
  (cell: Cell): Maker =>
  () =>
    cell;

function guess(
  columns: readonly (readonly [string, Maker])[],
  options: Partial<GuessOptions> = {},
  rows = ROWS,
): ColumnGuess {
  const values: Cell[][] = [columns.map(([header]) => header)];
  for (let index = 0; index < rows; index += 1) values.push(columns.map(([, maker]) => maker(index)));
  return guessColumns(tableFrom(values), { ...OPTIONS, ...options });
}

function headers({ kind, roles }: ColumnGuess) {
  return { kind, ...Object.fromEntries(roles.map(({ role, header }) => [role, header])) };
}

describe("order logs with the headers of real exports", () => {
  test("customer_id, date, quantity, amount", () => {
    const found = guess([
      ["customer_id", repeatingNumber(1)],
      ["date", date],
      ["quantity", count],
      ["amount", money],
    ]);
    expect(headers(found)).toEqual({
      kind: "orders",
      customer: "customer_id",
      date: "date",
      amount: "amount",
    });
    expect(found.because).toEqual(["date", "amount", "customers-repeat"]);
    expect(found.confidence).toBeGreaterThan(0.9);
    expect(found.roles[0]).toMatchObject({ role: "customer", column: 0, evidence: "both" });
  });

  test("invoices with a column cancelled that holds 0 and 1", () => {
    const found = guess([
      ["invoice", uniqueNumber(536_365)],
      ["customer_id", repeatingNumber(17_850)],
      ["invoice_datetime", date],
      ["amount", money],
      ["lines", count],
      ["cancelled", zeroOrOne],
    ]);
    expect(headers(found)).toEqual({
      kind: "orders",
      customer: "customer_id",
      order: "invoice",
      date: "invoice_datetime",
      amount: "amount",
      status: "cancelled",
    });
  });

  test("customers identified by their names, dates as text", () => {
    const found = guess([
      ["customer_id", person],
      ["order_date", isoText],
      ["revenue", count],
    ]);
    expect(headers(found)).toEqual({
      kind: "orders",
      customer: "customer_id",
      date: "order_date",
      amount: "revenue",
    });
  });

  test("Shopify orders, a row for each line item", () => {
    const firstLine =
      (maker: Maker): Maker =>
      (i) =>
        i % 2 === 0 ? maker(i) : "";
    const found = guess([
      ["Name", (i) => `#${1001 + Math.floor(i / 2)}`],
      ["Email", email],
      ["Financial Status", firstLine(fixed("paid"))],
      ["Paid at", firstLine(date)],
      ["Fulfillment Status", firstLine(fixed("fulfilled"))],
      ["Fulfilled at", firstLine(date)],
      ["Accepts Marketing", firstLine(fixed("yes"))],
      ["Currency", firstLine(fixed("USD"))],
      ["Subtotal", firstLine(money)],
      ["Shipping", firstLine(money)],
      ["Taxes", firstLine(money)],
      ["Total", firstLine(money)],
      ["Discount Code", blank],
      ["Discount Amount", firstLine(money)],
      ["Shipping Method", firstLine(fixed("Standard"))],
      ["Created at", date],
      ["Lineitem quantity", count],
      ["Lineitem name", shirt],
      ["Lineitem price", money],
      ["Lineitem sku", unique("sku")],
      ["Billing Name", person],
      ["Billing Phone", phone],
      ["Shipping Name", person],
      ["Notes", blank],
      ["Cancelled at", blank],
      ["Payment Method", fixed("Shopify Payments")],
      ["Refunded Amount", money],
      ["Vendor", fixed("Us")],
      ["Id", firstLine(uniqueNumber(7_410_991_464_714))],
      ["Tags", blank],
      ["Source", fixed("web")],
      ["Phone", phone],
    ]);
    expect(headers(found)).toEqual({
      kind: "orders",
      customer: "Email",
      order: "Name",
      name: "Billing Name",
      phone: "Phone",
      date: "Created at",
      amount: "Total",
      status: "Financial Status",
    });
  });

  test("WooCommerce orders", () => {
    const found = guess([
      ["Order Number", uniqueNumber(1)],
      ["Order Status", fixed("completed")],
      ["Order Date", isoText],
      ["Customer Note", blank],
      ["First Name (Billing)", person],
      ["Email (Billing)", email],
      ["Phone (Billing)", phone],
      ["Cart Discount Amount", money],
      ["Order Subtotal Amount", money],
      ["Order Shipping Amount", money],
      ["Order Total Amount", money],
      ["Quantity", count],
    ]);
    expect(headers(found)).toMatchObject({
      kind: "orders",
      customer: "Email (Billing)",
      order: "Order Number",
      date: "Order Date",
      amount: "Order Total Amount",
      status: "Order Status",
      phone: "Phone (Billing)",
    });
  });

  test("Stripe payments", () => {
    const found = guess([
      ["id", unique("ch_3Nx")],
      ["Description", fixed("Charge")],
      ["Created date (UTC)", isoText],
      ["Amount", money],
      ["Amount Refunded", fixed(0)],
      ["Currency", fixed("usd")],
      ["Converted Amount", money],
      ["Fee", money],
      ["Status", fixed("Paid")],
      ["Customer ID", repeating("cus_")],
      ["Customer Description", blank],
      ["Customer Email", email],
      ["Card ID", unique("card_")],
    ]);
    expect(headers(found)).toEqual({
      kind: "orders",
      customer: "Customer ID",
      email: "Customer Email",
      order: "id",
      date: "Created date (UTC)",
      amount: "Amount",
      status: "Status",
    });
  });

  test("Square transactions", () => {
    const found = guess([
      ["Date", isoText],
      ["Time", fixed("10:30:00")],
      ["Time Zone", fixed("Pacific")],
      ["Gross Sales", money],
      ["Discounts", money],
      ["Net Sales", money],
      ["Tax", money],
      ["Tip", money],
      ["Transaction ID", unique("tx")],
      ["Customer ID", repeating("C")],
      ["Customer Name", person],
    ]);
    expect(headers(found)).toEqual({
      kind: "orders",
      customer: "Customer ID",
      name: "Customer Name",
      order: "Transaction ID",
      date: "Date",
      amount: "Net Sales",
    });
  });

  test.each([
    ["Japanese", "顧客ID", "注文日", "金額"],
    ["German", "Kundennummer", "Bestelldatum", "Betrag"],
    ["Spanish", "Nº cliente", "Fecha", "Importe"],
    ["French", "N° client", "Date de commande", "Montant"],
    ["Simplified Chinese", "客户编号", "下单时间", "实付金额"],
    ["Traditional Chinese", "會員編號", "訂單日期", "訂單金額"],
    ["camel case", "customerId", "orderDate", "totalPrice"],
    ["capitals", "CUSTOMER_ID", "ORDER_DATE", "TOTAL_AMOUNT"],
  ])("%s headers", (_, customer, when, amount) => {
    const found = guess([
      [customer, repeatingNumber(1000)],
      [when, date],
      [amount, money],
    ]);
    expect(headers(found)).toEqual({ kind: "orders", customer, date: when, amount });
    expect(found.confidence).toBeGreaterThan(0.9);
  });

  test("unique ids with only date and amount are an order log", () => {
    const found = guess([
      ["customer_id", unique("c")],
      ["date", date],
      ["amount", money],
    ]);
    expect(headers(found)).toEqual({
      kind: "orders",
      customer: "customer_id",
      date: "date",
      amount: "amount",
    });
  });

  test("customers that come back only far apart are seen to repeat", () => {
    const found = guess(
      [
        ["id", (i) => `c${i % 3000}`],
        ["date", date],
        ["total", money],
      ],
      {},
      6000,
    );
    expect(headers(found)).toMatchObject({ kind: "orders", customer: "id" });
    expect(found.because).toContain("customers-repeat");
  });
});

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

describe("headers and roles", () => {
  test.each<[string, Role]>([
    ["Quantity", "amount"],
    ["qty", "orders"],
    ["数量", "amount"],
    ["Lines", "orders"],
    ["Days since last order", "last-order"],
    ["Birthday", "date"],
    ["Order Date", "order"],
    ["Total orders", "amount"],
    ["Product name", "name"],
  ])("%s is not %s", (header, not) => {
    expect(matchHeader(header).score[not]).toBe(0);
  });

  test("every name of a role is folded as headers are, and names that role", () => {
    for (const role of ROLES) {
      const { strong, weak } = HEADER_NAMES[role];
      for (const name of strong) expect([role, name, matchHeader(name).score[role]]).toEqual([role, name, 1]);
      for (const name of weak)
        expect([role, name, matchHeader(name).score[role] >= 0.6]).toEqual([role, name, true]);
    }
  });

  test("one column has one role, even in a sheet without rows", () => {
    const found = guess(
      [
        ["Customer", blank],
        ["Date", blank],
        ["Amount", blank],
        ["", blank],
      ],
      {},
      0,
    );
    expect(headers(found)).toEqual({ kind: "orders", customer: "Customer", date: "Date", amount: "Amount" });
  });

  test("a sheet without columns has no roles", () => {
    expect(guess([], {}, 0)).toMatchObject({ confidence: 0, roles: [] });
  });
});
