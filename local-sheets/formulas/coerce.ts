// Values as the type that an operator or function wants, as Sheets converts them.

import type { SheetLocale } from "../services/model/locale";
import { readNumeric } from "../services/model/typed-text";
import { badNumber, badValue, CellError, type Scalar } from "./value";

/** How texts are read as numbers, and numbers written. */
export interface Habits {
  readonly locale: SheetLocale;
  readonly currentYear: number;
}

/** Values as other types, by the document's locale. */
export class Coercion {
  constructor(readonly habits: Habits) {}

  /** Blank is 0, TRUE is 1, text that reads as a number or date is that number. */
  number(value: Scalar): number {
    if (typeof value === "number") return value;
    if (value === undefined) return 0;
    if (typeof value === "boolean") return value ? 1 : 0;
    if (value instanceof CellError) throw value;
    const read = this.numeric(value);
    if (read === undefined) {
      throw badValue(`The text '${value}' cannot be converted to a number.`);
    }
    return read;
  }

  /** The number a text reads as. */
  numeric(text: string): number | undefined {
    if (text === "") return 0;
    return readNumeric(text.trim(), this.habits)?.value;
  }

  integer(value: Scalar): number {
    return Math.trunc(this.number(value));
  }

  text(value: Scalar): string {
    if (typeof value === "string") return value;
    if (value === undefined) return "";
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (value instanceof CellError) throw value;
    return numberText(value, this.habits.locale.data.decimal);
  }

  boolean(value: Scalar): boolean {
    if (typeof value === "boolean") return value;
    if (typeof value === "number") return value !== 0;
    if (value === undefined || value === "") return false;
    if (value instanceof CellError) throw value;
    if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
    throw badValue(`The text '${value}' cannot be converted to TRUE or FALSE.`);
  }
}

/** A number as Sheets joins it to text: at most 15 digits. */
function numberText(value: number, decimal: string): string {
  const size = Math.abs(value);
  const text =
    size !== 0 && (size >= 1e21 || size < 1e-6)
      ? value.toExponential().replace("e", "E")
      : String(Number(value.toPrecision(15)));
  return decimal === "." ? text : text.replace(".", decimal);
}

/** A result that is no number becomes an error. */
export function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw badNumber("The result is not a number, or too large.");
}
