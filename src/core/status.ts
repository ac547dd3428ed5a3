// Whether an order's status says that it did not come about.

import { type Cell, keyText } from "./cell";

/** Words in a status that take an order back, in the languages whose headers we read. */
const TAKEN_BACK =
  /cancel|fail|refund|void|declin|reject|charge ?back|expired|storniert|erstattet|annul|rembours|reembols|devuelt|取消|失败|失敗|退款|退货|退貨|作废|作廢|已关闭|已關閉|キャンセル|返金|返品/;

/** The same words turned round, or only part of the order: the order stands. */
const STANDS = /^(not?|un|non)\b|\bnot\b|^(un|non)|partial|teilweise|parcial|partiel|未取消|未退款|部分|一部/;

const YES = new Set(["1", "true", "yes", "y", "ja", "oui", "si", "sí", "是", "はい", "x", "✓", "✔"]);
const NO = new Set(["0", "false", "no", "n", "nein", "non", "否", "いいえ"]);

/** Headers under which "yes" is good news: paid, completed. Elsewhere "yes" means cancelled. */
const GOOD_NEWS = /paid|pagad|bezahlt|pay[eé]|complet|success|fulfil|valid|支付|付款|完成|成功/;

/** Tells for each cell of a status column whether it takes the order back. */
export function takenBackBy(header: string): (cell: Cell) => boolean {
  const yesTakesBack = !GOOD_NEWS.test(header.toLowerCase());
  return (cell) => {
    const text = keyText(cell).toLowerCase();
    if (YES.has(text)) return yesTakesBack;
    if (NO.has(text)) return !yesTakesBack;
    return TAKEN_BACK.test(text) && !STANDS.test(text);
  };
}
