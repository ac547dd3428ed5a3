// Texts. Positions count from one.

import { type FunctionTable, plain, scalar } from "../function-table";
import type { Scope } from "../scope";
import { badValue, CellError, Matrix, type Scalar, toMatrix, type Value } from "../value";

/** A function of one text. */
function ofText(change: (text: string) => Scalar) {
  return scalar("s", ([value], { document: { coerce } }) => change(coerce.text(value)));
}

function count(value: Scalar, scope: Scope, least: number, name: string): number {
  const number = scope.document.coerce.integer(value);
  if (number >= least) return number;
  throw badValue(`A parameter of ${name} is ${number}. It should be at least ${least}.`);
}

/** Text of values row by row; errors are thrown. */
function textsOf(args: readonly Value[], { document: { coerce } }: Scope): string[] {
  return args.flatMap((arg) =>
    (arg instanceof Matrix ? arg.flat() : [arg as Scalar]).map((value) => coerce.text(value)),
  );
}

function find(fold: (text: string) => string, name: string) {
  return scalar("ss|s", ([wanted, within, from], scope) => {
    const { coerce } = scope.document;
    const start = from === undefined ? 1 : count(from, scope, 1, name);
    const at = fold(coerce.text(within)).indexOf(fold(coerce.text(wanted)), start - 1);
    if (at >= 0) return at + 1;
    throw badValue(
      `In ${name} evaluation, cannot find '${coerce.text(wanted)}' within '${coerce.text(within)}'.`,
    );
  });
}

function substitute([text, from, to, nth]: readonly Scalar[], scope: Scope): string {
  const { coerce } = scope.document;
  const [whole, old, fresh] = [coerce.text(text), coerce.text(from), coerce.text(to)];
  if (old === "") return whole;
  const parts = whole.split(old);
  if (nth === undefined) return parts.join(fresh);
  const number = count(nth, scope, 1, "SUBSTITUTE");
  if (number >= parts.length) return whole;
  return `${parts.slice(0, number).join(old)}${fresh}${parts.slice(number).join(old)}`;
}

/** One character more is found by SPLIT for each character of the delimiter, unless it is taken as a whole. */
function split(
  [value, delimiter, each, dropEmpty]: readonly Value[],
  { document: { coerce } }: Scope,
): Value {
  const [text, by] = [coerce.text(value as Scalar), coerce.text(delimiter as Scalar)];
  if (by === "") throw badValue("Function SPLIT parameter 2 value should be non-empty.");
  const isEach = each === undefined || coerce.boolean(each as Scalar);
  const parts = isEach ? splitAtEach(text, by) : text.split(by);
  const isDropping = dropEmpty === undefined || coerce.boolean(dropEmpty as Scalar);
  const kept = isDropping ? parts.filter((part) => part !== "") : parts;
  if (kept.length === 0) throw badValue("Function SPLIT parameter 1 value should be non-empty.");
  return new Matrix([kept.map((part) => (part === "" ? undefined : (numberIn(part, coerce) ?? part)))]);
}

function splitAtEach(text: string, delimiters: string): string[] {
  const set = new Set(delimiters);
  const parts = [""];
  for (const letter of text) {
    if (set.has(letter)) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

function numberIn(text: string, coerce: Scope["document"]["coerce"]): number | undefined {
  return text.trim() === "" ? undefined : coerce.numeric(text);
}

export const TEXTS: FunctionTable = {
  LEN: ofText((text) => text.length),
  UPPER: ofText((text) => text.toUpperCase()),
  LOWER: ofText((text) => text.toLowerCase()),
  PROPER: ofText((text) =>
    text
      .toLowerCase()
      .replace(
        /(^|[^\p{L}])(\p{L})/gu,
        (_all, before: string, letter: string) => before + letter.toUpperCase(),
      ),
  ),
  TRIM: ofText((text) => text.trim().replace(/ +/g, " ")),
  CLEAN: ofText((text) => [...text].filter((letter) => letter >= " ").join("")),
  LEFT: scalar("s|s", ([text, size], scope) =>
    scope.document.coerce.text(text).slice(0, size === undefined ? 1 : count(size, scope, 0, "LEFT")),
  ),
  RIGHT: scalar("s|s", ([value, size], scope) => {
    const text = scope.document.coerce.text(value);
    return text.slice(Math.max(0, text.length - (size === undefined ? 1 : count(size, scope, 0, "RIGHT"))));
  }),
  MID: scalar("sss", ([text, from, size], scope) => {
    const start = count(from, scope, 1, "MID") - 1;
    return scope.document.coerce.text(text).slice(start, start + count(size, scope, 0, "MID"));
  }),
  REPT: scalar("ss", ([text, times], scope) =>
    scope.document.coerce.text(text).repeat(count(times, scope, 0, "REPT")),
  ),
  FIND: find((text) => text, "FIND"),
  SEARCH: find((text) => text.toLowerCase(), "SEARCH"),
  SUBSTITUTE: scalar("sss|s", substitute),
  REPLACE: scalar("ssss", ([value, from, size, fresh], scope) => {
    const text = scope.document.coerce.text(value);
    const start = count(from, scope, 1, "REPLACE") - 1;
    return (
      text.slice(0, start) +
      scope.document.coerce.text(fresh) +
      text.slice(start + count(size, scope, 0, "REPLACE"))
    );
  }),
  EXACT: scalar("ss", ([one, other], { document: { coerce } }) => coerce.text(one) === coerce.text(other)),
  CONCAT: scalar("ss", ([one, other], { document: { coerce } }) => coerce.text(one) + coerce.text(other)),
  CONCATENATE: plain("v||v", (args, scope) => textsOf(args, scope).join("")),
  JOIN: plain("sv||v", ([delimiter, ...args], scope) =>
    textsOf(args, scope).join(scope.document.coerce.text(delimiter as Scalar)),
  ),
  TEXTJOIN: plain("ssv||v", ([delimiter, skipBlank, ...args], scope) => {
    const { coerce } = scope.document;
    const skips = coerce.boolean(skipBlank as Scalar);
    const texts = textsOf(args, scope).filter((text) => !skips || text !== "");
    return texts.join(coerce.text(delimiter as Scalar));
  }),
  SPLIT: plain("vs|ss", (args, scope) => {
    const texts = toMatrix(args[0]);
    if (!scope.array || texts.height * texts.width === 1)
      return split([texts.get(0, 0), ...args.slice(1)], scope);
    return stacked(texts.column(0).map((text) => splitOrError([text, ...args.slice(1)], scope)));
  }),
  CHAR: scalar("s", ([code], scope) => String.fromCodePoint(count(code, scope, 1, "CHAR"))),
  UNICHAR: scalar("s", ([code], scope) => String.fromCodePoint(count(code, scope, 1, "UNICHAR"))),
  CODE: ofText((text) => text.codePointAt(0)),
  UNICODE: ofText((text) => text.codePointAt(0)),
};

function splitOrError(args: readonly Value[], scope: Scope): readonly Scalar[] {
  try {
    return toMatrix(split(args, scope)).rows[0] ?? [];
  } catch (error) {
    if (error instanceof CellError) return [error];
    throw error;
  }
}

function stacked(rows: readonly (readonly Scalar[])[]): Matrix {
  const width = Math.max(...rows.map((row) => row.length));
  return new Matrix(rows.map((row) => Array.from({ length: width }, (_cell, column) => row[column])));
}
