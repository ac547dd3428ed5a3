import type { SheetLocale } from "./locale";
import type { LocaleData } from "./locale-data";
import type { TypedNumber } from "./typed-cell";

const PLAIN = /^\d{1,15}$/;

/** Reads `1,234.50`, `12%`, `$5`, `5 €`, `1e3`, `(5)` the way the locale writes them. */
export function readNumber(text: string, locale: SheetLocale): TypedNumber | undefined {
  // Most numbers there are, and the same everywhere.
  if (PLAIN.test(text)) return { value: Number(text) };
  const groups = locale.numberPattern.exec(text)?.groups;
  if (groups === undefined || !isConsistent(groups)) return undefined;
  const { data } = locale;
  const digits = (groups.number ?? "").replace(groupMarks(data), "").replace(data.decimal, ".");
  const negative = groups.sign === "-" || groups.sign2 === "-" || groups.open !== undefined;
  const size = Number(digits) / (groups.after === "%" ? 100 : 1);
  const value = negative ? 0 - size : size;
  if (!Number.isFinite(value)) return undefined;
  const numberFormat = formatOf(groups, data);
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

type Groups = Readonly<Record<string, string | undefined>>;

function isConsistent({ sign, sign2, open, close, before, after }: Groups): boolean {
  const oneSign = [sign, sign2, open].filter((mark) => mark !== undefined).length <= 1;
  // Without a symbol between them, `5` cannot have its sign after the place of the symbol.
  const signInPlace = sign2 === undefined || before !== undefined;
  const oneUnit = before === undefined || after === undefined;
  return oneSign && signInPlace && oneUnit && (open === undefined) === (close === undefined);
}

function groupMarks(data: LocaleData): RegExp {
  return data.groups === "." ? /\./g : data.groups === "," ? /,/g : /[ \u00a0\u202f]/g;
}

function formatOf({ number = "", before, after }: Groups, data: LocaleData): string | undefined {
  const decimals = number.includes(data.decimal) ? ".00" : "";
  if (/e/i.test(number)) return "0.00E+00";
  if (after === "%") return `0${decimals}%`;
  const symbol = before ?? after;
  if (symbol !== undefined) {
    const figure = `#,##0${decimals}`;
    return data.currencyAfter && symbol === data.currency ? `${figure} "${symbol}"` : `"${symbol}"${figure}`;
  }
  return groupMarks(data).test(number) ? `#,##0${decimals}` : undefined;
}
