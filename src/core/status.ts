// Whether an order's status says that it did not come about.

import { type Cell, keyText } from "./cell";

/** Words in a status that take an order back, in the languages whose headers we read. */
const WORDS =
  "(?:cancel|canceled|cancelad|fail|refund|void|declin|reject|return|charge ?back|expired|storn|erstattet|retour|zurückge|abgebrochen|annul|anulad|rembours|échou|reembols|devuelt|rechazad|fallid|estornad)";
/** The same in Chinese, which puts no spaces between words. */
const CHINESE_WORDS =
  "(?:取消|失败|失敗|退款|退货|退貨|退回|退件|退订|退訂|作废|作廢|无效|無效|关闭|關閉|撤销|撤銷|撤单|撤單|已过期|已過期|已失效" +
  "|拒收|拒签|拒簽|拒付|拒绝|拒絕|不成立|未取[货貨件]|取[货貨件]未成功|逾期未[取付繳缴]|(?:付款|繳費)逾期)";
const TAKEN_BACK = new RegExp(`(?:^|[^\\p{L}])${WORDS}|${CHINESE_WORDS}|キャンセル|返金|返品`, "u");

/** A refund or a return as Chinese shops write it: 退款, 退货退款, 退貨/退款; 售后 is what comes after the sale. */
const AFTER_SALE = "(?:退款|退货|退貨|退回|退件|售后|售後)";
const CHINESE_REFUND = `${AFTER_SALE}(?:[/、]?${AFTER_SALE})*`;

/** Chinese phrases in which the order stands: a refund that was refused, or is asked for and not given yet. */
const CHINESE_STANDS = [
  `(?:未|部分|一部|没有|沒有|无|無|不可|不能|不支持|不支援)(?:${CHINESE_WORDS}|キャンセル|返金|返品)+`,
  `(?:拒绝|拒絕|驳回|駁回|撤销|撤銷)${CHINESE_REFUND}`,
  `(?<!已)${CHINESE_REFUND}(?:申请|申請)?(?:已|被)*(?:关闭|關閉|拒绝|拒絕|驳回|駁回|取消|失败|失敗|撤销|撤銷)`,
  `${CHINESE_REFUND}(?:申请|申請|处理|處理|审核|審核|进行|進行)*中`,
  `(?:申请|申請|待|等待)${CHINESE_REFUND}(?!成功|完成)`,
  "(?:尚|还|還)未取[货貨件]",
].join("|");

/** Phrases with these words in which the order stands: not cancelled, partially refunded, refund denied. */
const STANDS = new RegExp(
  `(?:^|[^\\p{L}])(?:un|not|never|no|non|nicht|kein|pas|sin|partial|partially|teilweise|partiellement|parcialmente|parcial|partiel)\\s+(?:yet |been |be )?${WORDS}\\p{L}*` +
    `|(?:refund|return)\\p{L}* (?:declined|rejected|denied|failed|requested|pending)` +
    `|${CHINESE_STANDS}`,
  "gu",
);

const YES = new Set(["1", "true", "yes", "y", "ja", "oui", "si", "sí", "是", "はい", "x", "✓", "✔"]);

const NO = new Set(["0", "false", "no", "n", "nein", "non", "否", "いいえ"]);

/** Headers under which "yes" is good news: paid, completed. Under others it takes the order back. */
const GOOD_NEWS =
  /(^|[^\p{L}])(paid|pagad[oa]|bezahlt|payée?|completed?|success|successful|fulfilled|valid)([^\p{L}]|$)|支付|付款|完成|成功/u;
const NEGATED = /(^|[^\p{L}])(not|non|nicht|no|un)([^\p{L}]|$)|未|不/u;

/** Tells for each cell of a status column whether it takes the order back. */
export function takenBackBy(header: string): (cell: Cell) => boolean {
  const title = spaced(header);
  const isGoodNews = GOOD_NEWS.test(title) && !NEGATED.test(title);
  return (cell) => {
    const text = spaced(keyText(cell));
    if (YES.has(text)) return !isGoodNews;
    if (NO.has(text)) return isGoodNews;
    return TAKEN_BACK.test(text.replace(STANDS, " "));
  };
}

/** Lower case, with words that code joins by `_` or `-` apart: `partially_refunded`. */
function spaced(text: string): string {
  return text.toLowerCase().replace(/[_-]+/g, " ").trim();
}
