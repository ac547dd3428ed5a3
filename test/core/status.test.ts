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

describe("the statuses of Chinese shops", () => {
  const CLOSED =
    "交易关闭 交易關閉 订单关闭 訂單已關閉 已关闭 超时关闭 卖家主动关闭交易 付款以后用户退款成功，交易自动关闭 交易取消 订单取消 已撤单";
  const FAILED =
    "付款失败 支付失敗 已作废 已作廢 无效 不成立 訂單不成立 已过期 已失效 付款逾期 逾期未繳費 已拒绝 拒付";
  const RETURNED =
    "退款成功 退款完成 已退款 未发货，退款成功 退货退款完成 退貨/退款 申请退款成功 已退货 退貨完成 已退回 拒收 拒签 取貨未成功 未取貨 買家未取件 逾期未取 已退订 退款/取消 已退款已取消";

  test.each(`${CLOSED} ${FAILED} ${RETURNED}`.split(" "))("%s take the order back", (status) => {
    expect(byStatus(status)).toBe(true);
  });

  const UNPAID = "未付款 待付款 待支付 等待买家付款 待成团 未支付 尚未付款 尚未取貨 待取貨";
  const UNDER_WAY =
    "已付款 待发货 买家已付款，等待卖家发货 已发货 待出貨 運送中 交易成功 完成 已收货 訂單成立 已取貨";
  const REFUND_ASKED_FOR =
    "退款中 退貨中 退货退款中 退款申请中 退貨/退款處理中 申请退款 待退货 等待退款 未申请退款 部分退款 部分退货退款 部分退貨";
  const REFUND_REFUSED =
    "退款关闭 退款關閉 退款失败 退款已取消 退款申请被拒绝 拒绝退款 商家拒絕退貨 撤销退款 售后关闭 无售后或售后取消 无退款 未退款 不支持退货";

  test.each(`${UNPAID} ${UNDER_WAY} ${REFUND_ASKED_FOR} ${REFUND_REFUSED}`.split(" "))(
    "%s let it stand, as unpaid, pending and refund declined do",
    (status) => {
      expect(byStatus(status)).toBe(false);
    },
  );
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
