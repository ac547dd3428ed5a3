// Decisions. What is not chosen is not worked out, unless the choice is an array's.

import { equal } from "../compare";
import { at, type FunctionTable, lazy, plain, single, spreadOver } from "../function-table";
import type { Scope } from "../scope";
import type { Node } from "../syntax";
import { badNumber, badValue, CellError, Matrix, notAvailable, type Scalar, type Value } from "../value";

const NO_MATCH: Node = { kind: "error", error: notAvailable("No match.") };

type Args = readonly (Node | null)[];

function worked(node: Node | null | undefined, scope: Scope): Value {
  return node == null ? undefined : scope.evaluate(node, scope);
}

/** A value of its own, or an error as a value. */
function attempt(node: Node | null | undefined, scope: Scope): Value {
  try {
    return worked(node, scope);
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}

function condition(node: Node | null | undefined, scope: Scope): Value {
  const value = worked(node, scope);
  return scope.array && value instanceof Matrix ? value : single(value, scope);
}

function ifThen([test, then, otherwise]: Args, scope: Scope): Value {
  const chosen = condition(test, scope);
  const { coerce } = scope.document;
  if (!(chosen instanceof Matrix)) {
    if (coerce.boolean(chosen as Scalar)) return worked(then, scope);
    return otherwise === undefined ? false : worked(otherwise, scope);
  }
  const yes = attempt(then, scope);
  const no = otherwise === undefined ? false : attempt(otherwise, scope);
  return spreadOver(tables([chosen, yes, no]), (row, column) =>
    at(coerce.boolean(at(chosen, row, column)) ? yes : no, row, column),
  );
}

function tables(values: readonly Value[]): Matrix[] {
  return values.filter((value) => value instanceof Matrix);
}

/** IFS as nested IF; the last one falls through to #N/A. */
function ifs(args: Args, scope: Scope): Value {
  if (args.length % 2 === 1) throw notAvailable("Wrong number of arguments to IFS.");
  let node = NO_MATCH;
  for (let index = args.length - 2; index >= 0; index -= 2) {
    node = { kind: "call", name: "IF", args: [args[index] ?? null, args[index + 1] ?? null, node] };
  }
  return scope.evaluate(node, scope);
}

function switchOf([subject, ...cases]: Args, scope: Scope): Value {
  const value = condition(subject, scope);
  const { coerce } = scope.document;
  if (value instanceof Matrix) {
    const options = cases.map((one) => attempt(one, scope));
    return spreadOver(tables([value, ...options]), (row, column) => {
      const texts = options.map((option) => at(option, row, column));
      return pick(at(value, row, column), texts);
    });
  }
  for (let index = 0; index + 1 < cases.length; index += 2) {
    const option = single(worked(cases[index], scope), scope) as Scalar;
    if (equal(value as Scalar, option)) return worked(cases[index + 1], scope);
  }
  if (cases.length % 2 === 1) return worked(cases[cases.length - 1], scope);
  throw notAvailable(`Function SWITCH did not find the value '${coerce.text(value as Scalar)}'.`);
}

function pick(value: Scalar, options: readonly Scalar[]): Scalar {
  for (let index = 0; index + 1 < options.length; index += 2) {
    if (equal(value, options[index])) return options[index + 1];
  }
  if (options.length % 2 === 1) return options[options.length - 1];
  throw notAvailable("Function SWITCH did not find the value.");
}

function instead(isMeant: (value: Scalar) => boolean) {
  return lazy(1, 2, ([first, other], scope) => {
    const value = attempt(first, scope);
    if (!(value instanceof Matrix)) return isMeant(value as Scalar) ? worked(other, scope) : value;
    if (!value.rows.some((row) => row.some(isMeant))) return value;
    if (!scope.array && value.source !== undefined && value.height * value.width > 1) return value;
    const replacement = attempt(other, scope);
    const rows = value.rows.map((row, r) =>
      row.map((cell, c) => (isMeant(cell) ? at(replacement, r, c) : cell)),
    );
    return new Matrix(rows);
  });
}

/** Booleans of arguments; texts and blanks in tables do not count. */
function booleans(args: readonly Value[], { document: { coerce } }: Scope): boolean[] {
  const found = args.flatMap((arg) => {
    if (!(arg instanceof Matrix)) return [coerce.boolean(arg as Scalar)];
    return arg.flat().flatMap((value) => {
      if (value instanceof CellError) throw value;
      return typeof value === "boolean" || typeof value === "number" ? [coerce.boolean(value)] : [];
    });
  });
  if (found.length === 0) throw badValue("There is nothing to decide by: all values are blank.");
  return found;
}

export const LOGIC: FunctionTable = {
  IF: lazy(2, 3, ifThen),
  IFS: lazy(2, 254, ifs),
  SWITCH: lazy(3, 254, switchOf),
  IFERROR: instead((value) => value instanceof CellError),
  IFNA: instead((value) => value instanceof CellError && value.code === "#N/A"),
  CHOOSE: lazy(2, 81, ([index, ...choices], scope) => {
    const number = scope.document.coerce.integer(single(worked(index, scope), scope) as Scalar);
    if (number < 1 || number > choices.length)
      throw badNumber("Function CHOOSE parameter 1 is out of range.");
    return worked(choices[number - 1], scope);
  }),
  AND: plain("v||v", (args, scope) => booleans(args, scope).every(Boolean)),
  OR: plain("v||v", (args, scope) => booleans(args, scope).some(Boolean)),
  XOR: plain("v||v", (args, scope) => booleans(args, scope).filter(Boolean).length % 2 === 1),
  NOT: plain("s", ([value], { document: { coerce } }) => !coerce.boolean(value as Scalar)),
  TRUE: plain("", () => true),
  FALSE: plain("", () => false),
};
