// QUERY: selects, groups and sorts the rows of a table by a query in words.

import { columnIndex, columnLetters } from "../../services/model/a1";
import { compare } from "../compare";
import { type FormatOf, formatInference } from "../formats";
import { type FunctionTable, lazy, single } from "../function-table";
import { Evaluation, isAggregate, isBlank, type Row } from "../query/evaluate";
import { type Expression, parseQuery, type Query } from "../query/syntax";
import type { Scope } from "../scope";
import type { Node } from "../syntax";
import { badValue, Matrix, type Scalar, toMatrix } from "../value";

export const QUERIES: FunctionTable = {
  QUERY: lazy(1, 3, ([data, text, headers], scope) => {
    const { coerce } = scope.document;
    const read = (node: Node | null | undefined): Scalar =>
      node == null ? undefined : (single(scope.evaluate(node, scope), scope) as Scalar);
    const whole = toMatrix(data == null ? undefined : scope.evaluate(data, { ...scope, array: true }));
    const rows = withoutEnd(whole.rows);
    const asked = read(headers);
    const given = asked === undefined ? -1 : coerce.integer(asked);
    const header = given < 0 ? guessHeader(rows) : Math.min(given, rows.length);
    const formats = data == null ? undefined : formatInference(data, scope);
    return answer(parseQuery(coerce.text(read(text))), { whole, rows, header, formats }, scope);
  }),
};

interface Data {
  readonly whole: Matrix;
  readonly rows: readonly Row[];
  /** How many of the rows are headers. */
  readonly header: number;
  readonly formats: FormatOf | undefined;
}

function answer(query: Query, { whole, rows, header, formats }: Data, { document }: Scope): Matrix {
  const evaluation = new Evaluation(columnsOf(whole), document.coerce);
  const body = rows.slice(header).map((row) => row.map((value) => (isBlank(value) ? undefined : value)));
  const typed = ofOneType(body, whole.width);
  const kept = typed.filter((row) => query.where === null || evaluation.meets(query.where, row));
  const select =
    query.select ?? Array.from({ length: whole.width }, (_column, at): Expression => columnAt(whole, at));
  const groups = grouped(query, select, kept, evaluation);
  const sorted = ordered(query, groups, evaluation).slice(query.offset, query.offset + query.limit);
  const cells = sorted.map((group) => select.map((expression) => evaluation.value(expression, group)));
  const names = select.map((expression) => nameOf(expression, query, rows.slice(0, header), evaluation));
  const hasNames = names.some((name) => name !== "");
  const table = hasNames ? [names, ...cells] : cells;
  if (table.length === 0) throw badValue("Query completed with an empty output.");
  const columns = select.map((expression) => sourceColumn(expression, evaluation));
  const format = (row: number, column: number): string | undefined => {
    const from = columns[column];
    return from === undefined || (hasNames && row === 0) ? undefined : formats?.(header, from);
  };
  return new Matrix(table, undefined, format);
}

/** Rows that hold nothing at the end of an open range do not count. */
function withoutEnd(rows: readonly Row[]): readonly Row[] {
  let height = rows.length;
  while (height > 1 && rows[height - 1]?.every(isBlank)) height -= 1;
  return rows.slice(0, height);
}

/** One row of texts above a column of something else is a header. */
function guessHeader(rows: readonly Row[]): number {
  const [first = [], ...rest] = rows;
  const isText = first.every((value) => isBlank(value) || typeof value === "string");
  const differs = first.some((_value, at) => {
    const below = rest.map((row) => row[at]).find((value) => !isBlank(value));
    return below !== undefined && typeof below !== "string";
  });
  return isText && differs ? 1 : 0;
}

/** Columns go by their letters on the sheet, or by Col1, Col2, ... */
function columnsOf({ source, width }: Matrix): (id: string) => number {
  return (id) => {
    const number = /^col(\d+)$/i.exec(id)?.[1];
    const at = number !== undefined ? Number(number) - 1 : columnIndex(id) - (source?.left ?? Number.NaN);
    if (at >= 0 && at < width) return at;
    throw badValue(`Unable to parse query string for Function QUERY parameter 2: NO_COLUMN: ${id}`);
  };
}

function columnAt({ source }: Matrix, at: number): Expression {
  return { kind: "column", id: source === undefined ? `Col${at + 1}` : columnLetters(source.left + at) };
}

/** A column has the type of most of its values; others count as blank. */
function ofOneType(rows: readonly Row[], width: number): Row[] {
  const types = Array.from({ length: width }, (_column, at) => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const value = row[at];
      if (value !== undefined) counts.set(typeof value, (counts.get(typeof value) ?? 0) + 1);
    }
    return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
  });
  return rows.map((row) => row.map((value, at) => (typeof value === types[at] ? value : undefined)));
}

/** Rows that become one; each row by itself where nothing is grouped. */
function grouped(
  query: Query,
  select: readonly Expression[],
  rows: readonly Row[],
  evaluation: Evaluation,
): (readonly Row[])[] {
  if (query.groups.length === 0) return select.some(isAggregate) ? [rows] : rows.map((row) => [row]);
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(query.groups.map((by) => evaluation.value(by, [row]) ?? null));
    const group = found.get(key) ?? [];
    group.push(row);
    found.set(key, group);
  }
  const order = query.groups.map((by) => ({ by, ascending: true }));
  return ordered({ ...query, order }, [...found.values()], evaluation);
}

function ordered(
  { order }: Query,
  groups: readonly (readonly Row[])[],
  evaluation: Evaluation,
): (readonly Row[])[] {
  const keyed = groups.map((group) => ({ group, keys: order.map(({ by }) => evaluation.value(by, group)) }));
  keyed.sort((one, other) => {
    for (const [at, { ascending }] of order.entries()) {
      const difference = blanksFirst(one.keys[at], other.keys[at]);
      if (difference !== 0) return ascending ? difference : -difference;
    }
    return 0;
  });
  return keyed.map(({ group }) => group);
}

function blanksFirst(one: Scalar, other: Scalar): number {
  if (one === undefined || other === undefined)
    return Number(other === undefined) - Number(one === undefined);
  return compare(one, other);
}

function nameOf(
  expression: Expression,
  query: Query,
  header: readonly Row[],
  evaluation: Evaluation,
): string {
  const label = query.labels.find(({ of }) => JSON.stringify(of) === JSON.stringify(expression));
  if (label !== undefined) return label.text;
  return written(expression, header, evaluation).trim();
}

/** As Google names columns: `sum Amount`, `year(Date)`. */
function written(expression: Expression, header: readonly Row[], evaluation: Evaluation): string {
  switch (expression.kind) {
    case "column":
      return header.map((row) => String(row[evaluation.columnOf(expression.id)] ?? "")).join(" ");
    case "literal":
      return String(expression.value);
    case "call": {
      const of = written(expression.of, header, evaluation);
      return isAggregate(expression) ? `${expression.name} ${of}` : `${expression.name}(${of})`;
    }
    default: {
      const names = { "+": "sum", "-": "difference", "*": "product", "/": "quotient" };
      const name = names[expression.operator as keyof typeof names];
      return `${name}(${written(expression.left, header, evaluation)}${written(expression.right, header, evaluation)})`;
    }
  }
}

/** The column whose format a result keeps. */
function sourceColumn(expression: Expression, evaluation: Evaluation): number | undefined {
  if (expression.kind === "column") return evaluation.columnOf(expression.id);
  const keeps = expression.kind === "call" && /^(sum|avg|max|min)$/.test(expression.name);
  return keeps ? sourceColumn(expression.of, evaluation) : undefined;
}
