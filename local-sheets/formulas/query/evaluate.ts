// What the expressions and conditions of a query give for rows of a table.

import { civilOfSerial } from "../../services/model/serial";
import type { Coercion } from "../coerce";
import { compare, equal } from "../compare";
import { sum } from "../functions/numbers";
import { badValue, CellError, type Scalar } from "../value";
import type { Condition, Expression } from "./syntax";

export type Row = readonly Scalar[];

const AGGREGATES: Readonly<Record<string, (values: readonly Scalar[]) => Scalar>> = {
  sum: (values) => {
    const found = numbers(values);
    return found.length === 0 ? undefined : sum(found);
  },
  avg: (values) => {
    const found = numbers(values);
    return found.length === 0 ? undefined : sum(found) / found.length;
  },
  count: (values) => values.length,
  max: (values) => values.reduce((best, value) => (compare(value, best) > 0 ? value : best), values[0]),
  min: (values) => values.reduce((best, value) => (compare(value, best) < 0 ? value : best), values[0]),
};

/** Values of one row; those of days count months from zero, as Google's do. */
const SCALARS: Readonly<Record<string, (value: Scalar) => Scalar>> = {
  upper: (value) => String(value).toUpperCase(),
  lower: (value) => String(value).toLowerCase(),
  year: (value) => day(value).getUTCFullYear(),
  month: (value) => day(value).getUTCMonth(),
  day: (value) => day(value).getUTCDate(),
  quarter: (value) => Math.floor(day(value).getUTCMonth() / 3) + 1,
  dayofweek: (value) => day(value).getUTCDay() + 1,
  hour: (value) => day(value).getUTCHours(),
  minute: (value) => day(value).getUTCMinutes(),
  second: (value) => day(value).getUTCSeconds(),
  todate: (value) => (typeof value === "number" ? Math.floor(value) : undefined),
};

/** Whether an expression is one of whole groups. */
export function isAggregate(expression: Expression): boolean {
  if (expression.kind === "call") return expression.name in AGGREGATES || isAggregate(expression.of);
  return expression.kind === "arithmetic" && (isAggregate(expression.left) || isAggregate(expression.right));
}

/** Works expressions out over the columns of one table. */
export class Evaluation {
  constructor(
    readonly columnOf: (id: string) => number,
    private readonly coerce: Coercion,
  ) {}

  /** The value of an expression for a group of rows; for one row, the group is that row. */
  value(expression: Expression, rows: readonly Row[]): Scalar {
    switch (expression.kind) {
      case "literal":
        return expression.value;
      case "column":
        return rows[0]?.[this.columnOf(expression.id)];
      case "arithmetic":
        return this.calculated(expression, rows);
      default:
        return this.called(expression.name, expression.of, rows);
    }
  }

  meets(condition: Condition, row: Row): boolean {
    switch (condition.kind) {
      case "all":
        return condition.of.every((part) => this.meets(part, row));
      case "any":
        return condition.of.some((part) => this.meets(part, row));
      case "not":
        return !this.meets(condition.of, row);
      case "blank":
        return isBlank(this.value(condition.of, [row]));
      default:
        return holds(
          condition.operator,
          this.value(condition.left, [row]),
          this.value(condition.right, [row]),
        );
    }
  }

  private called(name: string, of: Expression, rows: readonly Row[]): Scalar {
    if (name === "date") return this.coerce.numeric(String(this.value(of, rows)));
    const aggregate = AGGREGATES[name];
    if (aggregate !== undefined) {
      return aggregate(rows.map((row) => this.value(of, [row])).filter((value) => !isBlank(value)));
    }
    const scalar = SCALARS[name];
    if (scalar === undefined) throw badValue(`The function ${name} of QUERY is not known to local Sheets.`);
    const value = this.value(of, rows);
    return isBlank(value) ? undefined : scalar(value);
  }

  private calculated(
    { operator, left, right }: Extract<Expression, { kind: "arithmetic" }>,
    rows: readonly Row[],
  ): Scalar {
    const [one, other] = [this.value(left, rows), this.value(right, rows)];
    if (typeof one !== "number" || typeof other !== "number") return undefined;
    if (operator === "+") return one + other;
    if (operator === "-") return one - other;
    if (operator === "*") return one * other;
    return other === 0 ? undefined : one / other;
  }
}

export function isBlank(value: Scalar): boolean {
  return value === undefined || value === "" || value instanceof CellError;
}

function numbers(values: readonly Scalar[]): number[] {
  return values.filter((value) => typeof value === "number");
}

function day(value: Scalar): Date {
  if (typeof value !== "number") throw badValue("QUERY can take parts of dates only.");
  return new Date(civilOfSerial(value));
}

/** Unlike elsewhere in Sheets, texts are compared with their case. */
function holds(operator: string, one: Scalar, other: Scalar): boolean {
  if (isBlank(one) || isBlank(other)) return (operator === "!=" || operator === "<>") && one !== other;
  const [text, wanted] = [String(one), String(other)];
  switch (operator) {
    case "contains":
      return text.includes(wanted);
    case "starts with":
      return text.startsWith(wanted);
    case "ends with":
      return text.endsWith(wanted);
    case "matches":
      return new RegExp(`^(?:${wanted})$`).test(text);
    case "like":
      return new RegExp(
        `^${wanted
          .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
          .replace(/%/g, ".*")
          .replace(/_/g, ".")}$`,
      ).test(text);
    default:
      return compared(operator, one, other);
  }
}

function compared(operator: string, one: Scalar, other: Scalar): boolean {
  const isSame = typeof one === "string" ? one === other : typeof one === typeof other && equal(one, other);
  if (operator === "=") return isSame;
  if (operator === "!=" || operator === "<>") return !isSame;
  if (typeof one !== typeof other) return false;
  const order = compare(one, other);
  if (operator === "<") return order < 0;
  if (operator === "<=") return order <= 0;
  return operator === ">" ? order > 0 : order >= 0;
}
