import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell";
import { takenBackBy } from "../../src/core/status";

const byStatus = takenBackBy("Status");

describe("a status takes an order back", () => {
  test.each<Cell>([
    "cancelled",
    "Canceled",
    "CANCELLED",
    "failed",
    "Payment failed",
    "refunded",
    "Refund",
    "voided",
    "declined",
    "rejected",
    "Chargeback",
    "charge back",
    "expired",
    "storniert",
    "Erstattet",
    "Annulée",
    "Remboursé",
    "cancelado",
    "devuelto",
    "reembolsado",
    "已取消",
    "交易关闭 已关闭",
    "退款成功",
    "已退货",
    "作废",
    "失敗",
    "キャンセル済み",
    "返金済み",
    " refunded ",
    "Unpaid - cancelled",
    "Unshipped / Cancelled",
    "Cancelled (not paid)",
    "Refunded - item not as described",
    "Cancelled - partial shipment",
    "No: cancelled",
    "Non livré, annulé",
    "Returned",
    "Anulado",
    "Rechazado",
    "Fallido",
    "Retourniert",
    "Estornado",
    "Abgebrochen",
    1,
    true,
    "TRUE",
    "yes",
    "Y",
    "ja",
    "是",
    "✓",
  ])("when it says %j", (cell) => {
    expect(byStatus(cell)).toBe(true);
  });
});

describe("an order stands", () => {
  test.each<Cell>([
    "paid",
    "completed",
    "shipped",
    "pending",
    "unpaid",
    "已完成",
    "完了",
    "",
    " ",
    0,
    false,
    "FALSE",
    "no",
    "N",
    "否",
    "not cancelled",
    "Not refunded",
    "no refund",
    "non-refundable",
    "un-cancelled",
    "未取消",
    "未退款",
    "nicht storniert",
    "partially_refunded",
    "partial refund",
    "refund declined",
    "avoided",
    2,
  ])("when its status says %j", (cell) => {
    expect(byStatus(cell)).toBe(false);
  });

  test.each([
    "partially refunded",
    "partially_refunded",
    "Partial refund",
    "teilweise erstattet",
    "部分退款",
    "一部返金",
  ])("when only part of it was taken back: %s", (cell) => {
    expect(byStatus(cell)).toBe(false);
  });
});

describe("yes and no", () => {
  test.each([
    "Paid",
    "Is paid?",
    "Payé",
    "Completed",
    "bezahlt",
    "Successful",
    "Valid",
    "已支付",
    "付款",
    "是否完成",
  ])("under the header %s mean that the order stands or does not", (header) => {
    const takenBack = takenBackBy(header);
    expect([true, "yes", 1, "是"].map(takenBack)).toEqual([false, false, false, false]);
    expect([false, "no", 0, "否"].map(takenBack)).toEqual([true, true, true, true]);
  });

  test.each(["Cancelled", "Refunded", "Status", "已取消", "Storniert"])(
    "under the header %s mean that the order was taken back or was not",
    (header) => {
      const takenBack = takenBackBy(header);
      expect([true, "yes", 1, "是"].map(takenBack)).toEqual([true, true, true, true]);
      expect([false, "no", 0, "否"].map(takenBack)).toEqual([false, false, false, false]);
    },
  );

  test("do not change what a word says: refunded is refunded under any header", () => {
    expect(takenBackBy("Payment completed")("refunded")).toBe(true);
    expect(takenBackBy("Paid")("paid")).toBe(false);
    expect(takenBackBy("Paid")("")).toBe(false);
  });
});

test.each(["Unpaid", "Not paid", "Invalid", "Incomplete", "Unsuccessful", "未支付"])(
  "under the negated header %s yes takes the order back and no lets it stand",
  (header) => {
    expect([takenBackBy(header)("yes"), takenBackBy(header)("no")]).toEqual([true, false]);
  },
);
