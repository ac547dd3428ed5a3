// Columns that shops' exports put beside the right ones, and that were or may be taken for them.

import { describe, expect, test } from "vitest";
import {
  blank,
  count,
  date,
  email,
  fixed,
  guess,
  headers,
  type Maker,
  money,
  person,
  phone,
  repeating,
  repeatingNumber,
  roughly,
  shirt,
  unique,
  uniqueEmail,
  uniqueNumber,
  zeroOrOne,
} from "./columns-fixture";

describe("who bought", () => {
  test("PayPal: the sender of the money, not the shop that stands in every row", () => {
    const found = guess([
      ["Date", date],
      ["Name", person],
      ["Gross", money],
      ["From Email Address", email],
      ["To Email Address", fixed("shop@example.com")],
    ]);
    expect(headers(found)).toMatchObject({ customer: "From Email Address", amount: "Gross" });
  });

  test("eBay: the user name, not the town or the postcode", () => {
    const found = guess([
      ["Order Number", unique("12-")],
      ["Buyer Zip", repeatingNumber(10_115)],
      ["Buyer Username", repeating("shopper")],
      ["Total Price", money],
      ["Sale Date", date],
    ]);
    expect(headers(found)).toMatchObject({ customer: "Buyer Username", order: "Order Number" });
  });

  test.each([
    ["Käufer PLZ", "Käufer-E-Mail"],
    ["注文者姓", "注文者メールアドレス"],
    ["Adresse client", "Mail"],
    ["买家城市", "邮箱"],
  ])("not %s, which many share, but %s", (shared, address) => {
    const found = guess([
      [shared, repeatingNumber(10_115)],
      ["Date", date],
      ["Total", money],
      [address, email],
    ]);
    expect(headers(found)).toMatchObject({ customer: address });
  });

  test("京东: 下单帐号, or without it the name of the customer, never the product", () => {
    const columns: (readonly [string, Maker])[] = [
      ["商品ID", repeatingNumber(10_000)],
      ["下单时间", date],
      ["订单金额", money],
      ["客户姓名", person],
      ["联系电话", fixed("138****0000")],
    ];
    expect(headers(guess(columns))).toMatchObject({ customer: "客户姓名" });
    expect(headers(guess([...columns, ["下单帐号", repeating("jd_")]]))).toMatchObject({
      customer: "下单帐号",
    });
  });

  test("微盟: the phone number, not the nickname that two people may share", () => {
    const found = guess([
      ["下单时间", date],
      ["会员昵称", person],
      ["会员手机号", phone],
      ["实付金额", money],
    ]);
    expect(headers(found)).toMatchObject({ customer: "会员手机号" });
  });

  test("Lazada: the address, not a blank column whose header says buyer among other things", () => {
    const found = guess([
      ["createTime", date],
      ["customerEmail", email],
      ["paidPrice", money],
      ["buyerFailedDeliveryReturnInitiator", blank],
    ]);
    expect(headers(found)).toMatchObject({ customer: "customerEmail" });
  });

  test.each(["Comprador", "Käufer", "Acheteur", "購入者"])("%s, not what was sold", (buyer) => {
    const found = guess([
      ["Título", shirt],
      ["Date", date],
      ["Total", money],
      [buyer, person],
    ]);
    expect(headers(found)).toMatchObject({ customer: buyer });
  });

  test("LINE: 使用者ID, not the tag", () => {
    const found = guess([
      ["使用者ID", unique("U4af")],
      ["顯示名稱", person],
      ["最後互動時間", date],
      ["訊息數", count],
      ["累計消費金額", money],
      ["標籤", shirt],
    ]);
    expect(headers(found)).toMatchObject({
      kind: "members",
      customer: "使用者ID",
      "last-order": "最後互動時間",
      orders: "訊息數",
      spend: "累計消費金額",
    });
  });

  test("the number of an invoice is nobody", () => {
    const found = guess([
      ["Date", date],
      ["Num", uniqueNumber(1001)],
      ["Amount", money],
    ]);
    expect(headers(found)).toEqual({ kind: "orders", order: "Num", date: "Date", amount: "Amount" });
  });
});

describe("whether it came about", () => {
  test("the status of the order counts, not that of the payment", () => {
    const states = ["已完成", "處理中", "已取消"];
    const found = guess([
      ["會員編號", repeating("v")],
      ["訂單日期", date],
      ["訂單總金額", roughly],
      ["實收金額", money],
      ["付款狀態", fixed("已付款")],
      ["訂單狀態", (i) => states[i % 3] ?? ""],
    ]);
    expect(headers(found)).toMatchObject({ status: "訂單狀態", amount: "實收金額" });
  });

  test("the id of a status is none", () => {
    const found = guess([
      ["customer_id", repeating("c")],
      ["date_added", date],
      ["total", money],
      ["order_status_id", fixed(1)],
    ]);
    expect(headers(found)).not.toHaveProperty("status");
  });

  test("a type says which rows are refunds, if it says anything of the kind", () => {
    const columns: (readonly [string, Maker])[] = [
      ["Customer ID", repeating("c")],
      ["Date", date],
      ["Amount", money],
    ];
    const kinds: Maker = (i) => (i % 6 === 0 ? "Refund" : "Sale");
    expect(headers(guess([["Type", kinds], ...columns]))).toMatchObject({ status: "Type" });
    const customers: Maker = (i) => (i % 2 === 0 ? "New" : "Returning");
    expect(headers(guess([["Type", customers], ...columns]))).not.toHaveProperty("status");
  });

  test("レジ: 取消区分", () => {
    const found = guess([
      ["取引日時", date],
      ["会員コード", repeatingNumber(1)],
      ["合計", money],
      ["取消区分", zeroOrOne],
    ]);
    expect(headers(found)).toMatchObject({ status: "取消区分" });
  });
});

describe("which order", () => {
  test("an address for receipts is none", () => {
    const found = guess([
      ["created", date],
      ["amount", money],
      ["customer", repeating("cus_")],
      ["receipt_email", email],
    ]);
    expect(headers(found)).toEqual({
      kind: "orders",
      customer: "customer",
      email: "receipt_email",
      date: "created",
      amount: "amount",
    });
  });
});

describe("which of several numbers", () => {
  test.each<[string, Maker]>([
    ["what was ordered", (i) => ["Latte", "Muffin", "Latte and cake", "Tea"][i % 4] ?? ""],
    ["where", (i) => ["Online", "Store 2"][i % 2] ?? ""],
    ["whether there is one", (i) => (i % 3 === 0 ? "no" : "yes")],
  ])("none where Order holds %s: rows would fall together", (_, what) => {
    const found = guess([
      ["Date", date],
      ["Customer", person],
      ["Order", what],
      ["Amount", money],
    ]);
    expect(headers(found)).toEqual({ kind: "orders", customer: "Customer", date: "Date", amount: "Amount" });
  });

  test("that of the order, not that of each line's transaction", () => {
    const found = guess([
      ["Sale Date", date],
      ["Buyer", person],
      ["Item Total", money],
      ["Transaction ID", unique("t")],
      ["Order ID", repeating("o")],
    ]);
    expect(headers(found)).toMatchObject({ order: "Order ID", amount: "Item Total" });
  });
});

describe("how much", () => {
  test.each([
    ["总金额", "买家实际支付金额"],
    ["应收订单金额", "订单实付金额"],
    ["合計金額", "請求金額"],
    ["Importe", "Total"],
    ["Order Value", "Order Total"],
    ["Taxable Value", "Invoice Value"],
    ["Total Shipped", "Order Total (inc tax)"],
    ["DeliveryAmount", "TotalToPayAmount"],
    ["Price", "Item Total"],
    ["原价", "实付"],
    ["Artikelpreis", "Gesamtsumme"],
    ["施術料金", "お会計"],
  ])("%s yields to %s", (before, paid) => {
    const found = guess([
      ["Customer ID", repeating("c")],
      ["Date", date],
      [before, money],
      [paid, roughly],
    ]);
    expect(headers(found)).toMatchObject({ amount: paid });
  });

  test("a list of contacts has no amount, and this is told", () => {
    const found = guess([
      ["Email Address", uniqueEmail],
      ["MEMBER_RATING", count],
      ["OPTIN_TIME", date],
      ["LATITUDE", money],
      ["LEID", uniqueNumber(100_200)],
    ]);
    expect(headers(found)).not.toHaveProperty("amount");
  });
});
