import type { CellFunctions } from "../services/index";
import type { SheetLocale } from "../services/model/locale";
import { isDateFormat } from "../services/model/number-format";
import { civilOfSerial, localDateCell } from "../services/model/serial";
import type { TypedNumber } from "../services/model/typed-cell";
import type { Zone } from "../services/model/zone";
import { isDate } from "../services/strict/script-realm";
import type { CustomArgument } from "./scope";
import { badNumber, CellError, Matrix, type Scalar, toMatrix, type Value } from "./value";

/** Characters of arguments that are remembered with their results. */
const MEMORY = 50_000_000;

type Result = { readonly value: Value; readonly size: number };

/**
 * The script's own functions, as cells call them: blank cells are empty texts, dates are Dates, errors their
 * text, several cells a table; what comes back is remembered, so that equal arguments call nothing.
 */
export class CustomFunctions {
  private readonly results = new Map<string, Result>();
  private size = 0;
  private hasDates = false;

  constructor(
    private readonly functions: CellFunctions,
    private readonly model: { readonly zone: Zone; readonly locale: SheetLocale },
  ) {}

  /** The function of a name in any case. */
  find(name: string): ((args: readonly CustomArgument[]) => Value) | undefined {
    const fn = this.functions.find(name);
    if (fn === undefined) return undefined;
    return (args) => {
      this.hasDates = false;
      const given = args.map((arg) => this.argument(arg));
      // Written as JSON, a date and its text would be the same argument.
      const key = JSON.stringify([name, ...(this.hasDates ? [[], ...given.map(tagged)] : given)]);
      return this.results.get(key)?.value ?? this.remember(key, this.call(fn, given));
    };
  }

  private remember(key: string, value: Value): Value {
    this.results.set(key, { value, size: key.length });
    this.size += key.length;
    for (const [oldest, { size }] of this.results) {
      if (this.size <= MEMORY || oldest === key) break;
      this.results.delete(oldest);
      this.size -= size;
    }
    return value;
  }

  private call(fn: Parameters<CellFunctions["call"]>[0], args: readonly unknown[]): Value {
    const { returned, error } = this.functions.call(fn, args);
    // No trace of where: scripts and tests read the message alone.
    if (error !== null) return new CellError("#ERROR!", error.message);
    try {
      return this.result(returned);
    } catch (problem) {
      if (problem instanceof CellError) return problem;
      throw problem;
    }
  }

  private argument({ value, format }: CustomArgument): unknown {
    const table = toMatrix(value);
    if (table.height === 1 && table.width === 1) return this.toScript(table.get(0, 0), () => format(0, 0));
    return table.rows.map((row, r) => row.map((one, c) => this.toScript(one, () => format(r, c))));
  }

  private toScript(value: Scalar, format: () => string | undefined): unknown {
    if (value === undefined) return "";
    if (value instanceof CellError) return value.code;
    if (typeof value !== "number") return value;
    const shown = format();
    if (shown === undefined || !isDateFormat(shown)) return value;
    this.hasDates = true;
    return new Date(this.model.zone.toInstant(civilOfSerial(value)));
  }

  private result(returned: unknown): Value {
    if (!Array.isArray(returned)) return this.table([[returned]]);
    const rows = returned.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
    return rows.length === 0 ? undefined : this.table(rows);
  }

  private table(rows: readonly (readonly unknown[])[]): Value {
    const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
    const values = rows.map((row) => Array.from({ length: width }, (_cell, at) => this.fromScript(row[at])));
    const format = (row: number, column: number): string | undefined => {
      const value = rows[row]?.[column];
      return isDate(value) ? this.cellOf(value).numberFormat : undefined;
    };
    const hasDates = rows.some((row) => row.some(isDate));
    return hasDates ? new Matrix(values, undefined, format) : new Matrix(values);
  }

  private cellOf(date: Date): TypedNumber {
    return localDateCell(this.model.zone.toCivil(date.getTime()), this.model.locale);
  }

  private fromScript(value: unknown): Scalar {
    if (value === undefined || value === null) return undefined;
    if (typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number") {
      if (Number.isFinite(value)) return value;
      return badNumber("The function returned a value that is no number.");
    }
    if (isDate(value)) return this.cellOf(value).value;
    throw new CellError("#ERROR!", "The function returned a value that a cell cannot hold.");
  }
}

/** Dates and their texts are different arguments. */
function tagged(arg: unknown): unknown {
  if (Array.isArray(arg)) return arg.map(tagged);
  return arg instanceof Date ? { date: arg.getTime() } : arg;
}
