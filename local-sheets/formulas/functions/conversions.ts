// From one type to another, and links.

import { displayText } from "../../services/model/display-text";
import type { Coercion } from "../coerce";
import { formatInference } from "../formats";
import { type FunctionTable, lazy, plain, scalar } from "../function-table";
import type { Scope } from "../scope";
import { badValue, Matrix, type Scalar, toMatrix, type Value } from "../value";

function formatted(value: Scalar, format: Scalar, { document: { coerce } }: Scope): string {
  const pattern = coerce.text(format);
  const number = typeof value === "string" ? coerce.numeric(value) : value;
  if (typeof number !== "number") return coerce.text(value);
  try {
    return displayText(number, plainPattern(pattern), coerce.habits.locale);
  } catch {
    throw badValue(`The number format "${pattern}" is not known to local Sheets.`);
  }
}

/** People write formats in capitals too. */
function plainPattern(pattern: string): string {
  return /^[dmyhs:\-/., ]+$/i.test(pattern) ? pattern.toLowerCase() : pattern;
}

/** The decimals of a format, two if nothing is said; rounded before the point for places below zero. */
function toPlaces(
  value: number,
  places: Scalar,
  coerce: Coercion,
): { readonly decimals: string; readonly rounded: number } {
  const count = places === undefined ? 2 : coerce.integer(places);
  const step = 10 ** Math.max(0, -count);
  return {
    decimals: count > 0 ? `.${"0".repeat(count)}` : "",
    rounded: count < 0 ? Math.round(value / step) * step : value,
  };
}

export const CONVERSIONS: FunctionTable = {
  TEXT: scalar("ss", ([value, format], scope) => formatted(value, format, scope)),
  VALUE: scalar("s", ([value], { document: { coerce } }) => {
    if (value === undefined) return 0;
    if (typeof value === "boolean" || value === "") {
      throw badValue(`VALUE parameter '${coerce.text(value)}' cannot be parsed to number.`);
    }
    return coerce.number(value);
  }),
  TO_TEXT: lazy(1, 1, ([node], scope) => {
    const value = node == null ? undefined : scope.evaluate(node, scope);
    const format = node == null ? undefined : formatInference(node, scope);
    const show = (one: Scalar, row: number, column: number): Scalar => {
      if (typeof one !== "number") return scope.document.coerce.text(one);
      return displayText(one, format?.(row, column), scope.document.coerce.habits.locale);
    };
    const table = toMatrix(value);
    if (!scope.array || table.height * table.width === 1) return show(table.get(0, 0), 0, 0);
    return new Matrix(table.rows.map((row, r) => row.map((one, c) => show(one, r, c))));
  }),
  TO_DATE: scalar("s", ([value], { document: { coerce } }) => coerce.number(value)),
  TO_PURE_NUMBER: scalar("s", ([value], { document: { coerce } }) => coerce.number(value)),
  DOLLAR: scalar("s|s", ([value, places], { document: { coerce } }) => {
    const { decimals, rounded } = toPlaces(coerce.number(value), places, coerce);
    const { currency, currencyAfter } = coerce.habits.locale.data;
    const [before, after] = currencyAfter ? ["", ` "${currency}"`] : [`"${currency}"`, ""];
    return displayText(rounded, `${before}#,##0${decimals}${after}`, coerce.habits.locale);
  }),
  FIXED: scalar("s|ss", ([value, places, bare], { document: { coerce } }) => {
    const { decimals, rounded } = toPlaces(coerce.number(value), places, coerce);
    const whole = bare !== undefined && coerce.boolean(bare) ? "0" : "#,##0";
    return displayText(rounded, whole + decimals, coerce.habits.locale);
  }),
  ENCODEURL: scalar("s", ([text], { document: { coerce } }) => encodeURIComponent(coerce.text(text))),
  /** A link shows its label. */
  HYPERLINK: plain(
    "s|s",
    ([link, label], { document: { coerce } }): Value =>
      label === undefined ? coerce.text(link as Scalar) : (label as Scalar),
  ),
};
