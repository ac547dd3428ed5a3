// Which column of an order log means what.

import { describe, expect, test } from "vitest";
import {
  blank,
  count,
  date,
  email,
  fixed,
  guess,
  headers,
  isoText,
  type Maker,
  money,
  person,
  phone,
  repeating,
  repeatingNumber,
  shirt,
  unique,
  uniqueNumber,
  zeroOrOne,
} from "./columns-fixture";

describe("order logs with the headers of real exports", () => {
  test.each([
    ["Customer ID", "Customer"],
    ["Kundennummer", "Kunde"],
    ["客户编号", "客户"],
    ["會員編號", "會員"],
  ])("%s tells customers apart, and %s beside it holds their names", (id, name) => {
    const found = guess([
      [id, repeatingNumber(1)],
      [name, person],
      ["date", date],
      ["amount", money],
    ]);
    expect(headers(found)).toMatchObject({ customer: id, name });
  });

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

  test("customers under a header of one word, whatever identifies them", () => {
    const found = guess([
      ["customer", isoText],
      ["date", isoText],
      ["amount", money],
    ]);
    expect(headers(found)).toMatchObject({
      kind: "orders",
      customer: "customer",
      date: "date",
      amount: "amount",
    });
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
