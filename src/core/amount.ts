// One text as an amount of money: `1.234,56 €`, `(US$ 12.50)`, `￥１，２００`, `1,23,456`, `1.2万元`.

import { currencyOfSign } from "./currency";
import { halfWidth } from "./fold";

/** The character between whole and fractional digits. */
export type DecimalMark = "." | ",";

/** An amount taken apart, before a decimal mark is chosen. */
export interface AmountText {
  readonly negative: boolean;
  /** Digits with separators. */
  readonly numeral: string;
  /** Zeros that the unit stands for: 4 for 万, 8 for 亿. */
  readonly zeros: number;
  /** As {@link currencyOf}. */
  readonly currency: string | null;
}

/** Longer text is no amount; the bound keeps pasted essays away from the patterns. */
const LONGEST = 64;

const SIGN = "([-+\u2212\u2013])?";
// A dot belongs to the currency only after a letter or slash (`Fr.`, `S/.`), so `$.50` keeps its own.
const CURRENCY =
  "((?:[^\\d\\s()+\\-\u2212\u2013.,'\u2019=%]+(?:[a-z/\u0142]\\.)|[^\\d\\s()+\\-\u2212\u2013.,'\u2019=%]+))?";
const NUMERAL = "([.,]?\\d(?:[\\d.,'\u2019 ]*\\d)?)";
const UNIT = "([万萬亿億])?";
const AMOUNT = new RegExp(
  `^(\\()? ?${SIGN} ?${CURRENCY} ?${SIGN} ?(\\()? ?${NUMERAL} ?${UNIT} ?(\\))? ?${CURRENCY} ?${SIGN} ?(\\))?$`,
  "i",
);

/** Whole digits in groups of three with one kind of separator; grouped numbers do not begin with 0. */
const GROUPED = /^[1-9]\d{0,2}([., '\u2019])\d{3}(?:\1\d{3})*$/;
/** Indian grouping: the last group has three digits, those before it two. */
const GROUPED_INDIAN = /^[1-9]\d?(?:,\d{2})+,\d{3}$/;

/** Ten thousand and a hundred million, as simplified and traditional characters write them. */
const ZEROS: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 亿: 8, 億: 8 };

/** Currency code beats sign where both are written (`$12.00 USD`). */
function pickCurrency(before: string | null, after: string | null): string | null {
  return after !== null && after.length === 3 ? after : (before ?? after);
}

/** Takes an amount apart; null when the text is not a number with at most a sign and currencies. */
export function dissectAmount(text: string): AmountText | null {
  if (text.length > LONGEST) return null;
  const match = AMOUNT.exec(halfWidth(text));
  if (!match) return null;
  const [, open, sign1, money1, sign2, openInner, numeral = "", unit = "", closeInner, money2, sign3, close] =
    match;
  const signs = [sign1, sign2, sign3].filter((sign) => sign !== undefined);
  const opened = [open, openInner].filter((mark) => mark !== undefined).length;
  const closed = [closeInner, close].filter((mark) => mark !== undefined).length;
  if (opened !== closed || opened + signs.length > 1 || sign3 === "+") return null;
  const before = money1 === undefined ? null : currencyOfSign(money1);
  const after = money2 === undefined ? null : currencyOfSign(money2);
  if ((money1 !== undefined && before === null) || (money2 !== undefined && after === null)) return null;
  const negative = opened === 1 || (signs.length === 1 && signs[0] !== "+");
  return { negative, numeral, zeros: ZEROS[unit] ?? 0, currency: pickCurrency(before, after) };
}

/** Whole digits without their thousands separators; null when the groups are wrong. */
function ungroup(whole: string, mark: DecimalMark): string | null {
  if (/^\d*$/.test(whole)) return whole;
  if (!GROUPED.test(whole) && !(mark === "." && GROUPED_INDIAN.test(whole))) return null;
  return whole.replace(/\D/g, "");
}

/**
 * Value of digits with separators under one decimal mark, never negative. Null when the separators
 * do not fit the mark (`1,23` under `.`) or the value is beyond `Number.MAX_SAFE_INTEGER`. A unit moves
 * the decimal point within the digits, so that `1.1万` is 11000 and not 11000.000000000002.
 */
function readNumeral({ numeral, zeros }: AmountText, mark: DecimalMark): number | null {
  const parts = numeral.split(mark);
  const fraction = parts[1] ?? "";
  if (parts.length > 2 || !/^\d*$/.test(fraction)) return null;
  const whole = ungroup(parts[0] ?? "", mark);
  if (whole === null) return null;
  const digits = fraction.padEnd(zeros, "0");
  const value = Number(`${whole}${digits.slice(0, zeros)}.${digits.slice(zeros)}0`);
  return value <= Number.MAX_SAFE_INTEGER ? value : null;
}

/** The value of an amount under one decimal mark; null when its separators do not fit the mark. */
export function amountUnder(amount: AmountText, mark: DecimalMark): number | null {
  const value = readNumeral(amount, mark);
  // 0 - value, because -0 is written to a sheet and compared differently.
  return value === null || !amount.negative ? value : 0 - value;
}

/**
 * Currency of an amount (`NT$ 1,200`) or of a sign or code alone (`EUR`): an ISO code where the
 * sign belongs to one currency (€ EUR, £ GBP, US$ USD, RMB and 元 CNY, 円 JPY), the sign itself where
 * several share it (`$`, `¥`, `kr`), null when none is written.
 */
export function currencyOf(text: string): string | null {
  if (text.length > LONGEST) return null;
  return currencyOfSign(halfWidth(text)) ?? dissectAmount(text)?.currency ?? null;
}
