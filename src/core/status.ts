// Whether an order's status says that it did not come about.

import { type Cell, keyText } from "./cell";

/** Words in a status that take an order back, in the languages whose headers we read. */
const WORDS =
  "(?:cancel|canceled|cancelad|fail|refund|void|declin|reject|return|charge ?back|expired|storn|erstattet|retour|zurückge|abgebrochen|annul|anulad|rembours|échou|reembols|devuelt|rechazad|fallid|estornad)";
const TAKEN_BACK = new RegExp(
  `(?:^|[^\\p{L}])${WORDS}|取消|失败|失敗|退款|退货|退貨|作废|作廢|已关闭|已關閉|キャンセル|返金|返品`,
  "u",
);

/** Phrases with these words in which the order stands: not cancelled, partially refunded, refund denied. */
const STANDS = new RegExp(
  `(?:^|[^\\p{L}])(?:un|not|never|no|non|nicht|kein|pas|sin|partial|partially|teilweise|partiellement|parcialmente|parcial|partiel)\\s+(?:yet |been |be )?${WORDS}\\p{L}*` +
    `|(?:refund|return)\\p{L}* (?:declined|rejected|denied|failed|requested|pending)` +
    `|(?:未|部分|一部|没有|沒有)(?:取消|失败|失敗|退款|退货|退貨|キャンセル|返金|返品)`,
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
