// Works a formula's tree out.

import type { SheetModel } from "../services/model/sheet-model";
import { formatInference } from "./formats";
import { at, callFunction, single, spreadOver } from "./function-table";
import { FUNCTIONS } from "./functions/index";
import { operate } from "./operators";
import { blockOf, type Reference, shiftReference } from "./reference";
import type { Cells, CustomArgument, Document, Scope } from "./scope";
import type { Node } from "./syntax";
import {
  badReference,
  badValue,
  CellError,
  CircularError,
  Lambda,
  Matrix,
  type Scalar,
  toMatrix,
  type Value,
} from "./value";

const NO_NAMES: ReadonlyMap<string, Value> = new Map();
const NO_SHIFT = { rows: 0, columns: 0 };

interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** What a formula in a cell can see. */
export function scopeAt(document: Document, { sheet, row, column }: Place, shift = NO_SHIFT): Scope {
  return { document, sheet, row, column, array: false, names: NO_NAMES, shift, evaluate };
}

/** Works a formula out as if it stood in a cell; an error it meets is its value. */
export function evaluateAt(node: Node, document: Document, place: Place, shift = NO_SHIFT): Value {
  return attempted(node, scopeAt(document, place, shift));
}

function evaluate(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case "literal":
      return node.value;
    case "error":
      throw node.error;
    case "reference":
      return readReference(node.reference, scope);
    case "name":
      return readName(node.name, scope);
    case "unary":
      return unary(node.operator, operand(node.of, scope), scope);
    case "binary":
      return binary(node, scope);
    case "call":
      return call(node.name, node.args, scope);
    case "apply":
      return apply(evaluate(node.callee, scope), node.args, scope);
    case "array":
      return arrayLiteral(node.rows, scope);
    case "lambda":
      return lambda(node.parameters, node.body, scope);
    case "let":
      return letNames(node, scope);
  }
}

/** The cells that a reference or a named range stands for. */
export function cellsOf(node: Node | null, scope: Scope): Cells {
  if (node?.kind === "reference") return referredCells(node.reference, scope);
  const named = node?.kind === "name" ? scope.document.namedRange(node.name) : undefined;
  if (named !== undefined) return named;
  const value = node === null ? undefined : scope.evaluate(node, { ...scope, array: true });
  if (!(value instanceof Matrix) || value.source === undefined)
    throw badValue("The argument must be a range.");
  const { sheet, top, left } = value.source;
  return { sheet, block: { top, left, height: value.height, width: value.width } };
}

function referredCells(reference: Reference, { document, sheet, shift }: Scope): Cells {
  const { sheetName } = reference;
  const target = sheetName === undefined ? sheet : document.sheetNamed(sheetName);
  if (target === undefined) throw badReference(`Unresolved sheet name '${sheetName}'.`);
  const { rows, columns } = shift;
  const shifted = rows === 0 && columns === 0 ? reference : shiftReference(reference, rows, columns);
  const grid = { rows: target.rowCount, columns: target.columnCount };
  const block = shifted && blockOf(shifted, grid);
  if (block === undefined) throw badReference("Reference does not exist.");
  return { sheet: target, block };
}

function readReference(reference: Reference, scope: Scope): Value {
  const { sheet, block } = referredCells(reference, scope);
  return scope.document.cells(sheet, block);
}

function readName(name: string, scope: Scope): Value {
  const own = scope.names.get(name.toLowerCase());
  if (own !== undefined || scope.names.has(name.toLowerCase())) return own;
  const cells = scope.document.namedRange(name);
  if (cells !== undefined) return scope.document.cells(cells.sheet, cells.block);
  if (/^(true|false)$/i.test(name)) return name.toLowerCase() === "true";
  throw new CellError("#NAME?", `Unknown range name: '${name}'.`);
}

function operand(node: Node, scope: Scope): Value {
  const value = evaluate(node, scope);
  return scope.array ? value : single(value, scope);
}

function unary(operator: string, value: Value, scope: Scope): Value {
  const { coerce } = scope.document;
  return elementwise([value], scope, ([one]) => {
    if (one instanceof CellError) throw one;
    if (operator === "+") return one;
    return operator === "%" ? coerce.number(one) / 100 : 0 - coerce.number(one);
  });
}

function binary(node: Extract<Node, { kind: "binary" }>, scope: Scope): Value {
  if (node.operator === ":") return spanned(node.left, node.right, scope);
  const [left, right] = [operand(node.left, scope), operand(node.right, scope)];
  return elementwise([left, right], scope, ([one, other]) =>
    operate(node.operator, [one, other], scope.document.coerce),
  );
}

function elementwise(
  values: readonly Value[],
  scope: Scope,
  make: (values: readonly Scalar[]) => Scalar,
): Value {
  const tables = values.filter((value) => value instanceof Matrix);
  if (!scope.array || tables.length === 0) return make(values as readonly Scalar[]);
  return spreadOver(tables, (row, column) => make(values.map((value) => at(value, row, column))));
}

/** `A1:INDEX(B:B,3)`. */
function spanned(left: Node, right: Node, scope: Scope): Value {
  const [one, other] = [cellsOf(left, scope), cellsOf(right, scope)];
  const [a, b] = [one.block, other.block];
  const top = Math.min(a.top, b.top);
  const first = Math.min(a.left, b.left);
  const height = Math.max(a.top + a.height, b.top + b.height) - top;
  const width = Math.max(a.left + a.width, b.left + b.width) - first;
  return scope.document.cells(one.sheet, { top, left: first, height, width });
}

function call(name: string, args: readonly (Node | null)[], scope: Scope): Value {
  const own = scope.names.get(name.toLowerCase());
  if (own instanceof Lambda) return apply(own, args, scope);
  const fn = FUNCTIONS[name];
  if (fn !== undefined && Object.hasOwn(FUNCTIONS, name)) return callFunction(name, fn, args, scope);
  const custom = scope.document.custom(name);
  if (custom !== undefined) return custom(args.map((arg) => customArgument(arg, scope)));
  scope.document.unknown(name);
  throw new CellError("#NAME?", `Unknown function: '${name}'.`);
}

/** Errors arrive as their text, even those that the argument itself gives, but for that of a circle. */
function customArgument(node: Node | null, scope: Scope): CustomArgument {
  if (node === null) return { value: undefined, format: () => undefined };
  const value = attempted(node, scope);
  if (value instanceof CircularError) throw value;
  return { value, format: formatInference(node, scope) };
}

function attempted(node: Node, scope: Scope): Value {
  try {
    return evaluate(node, scope);
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}

function apply(callee: Value, args: readonly (Node | null)[], scope: Scope): Value {
  if (!(callee instanceof Lambda)) throw new CellError("#ERROR!", "Only a LAMBDA can be called.");
  return callee.call(args.map((arg) => (arg === null ? undefined : evaluate(arg, scope))));
}

function lambda(parameters: readonly string[], body: Node, scope: Scope): Lambda {
  return new Lambda(parameters.length, (args) => {
    if (args.length !== parameters.length) {
      throw new CellError(
        "#N/A",
        `Wrong number of arguments to LAMBDA. Expected ${parameters.length} arguments.`,
      );
    }
    const names = new Map(scope.names);
    parameters.forEach((name, index) => {
      names.set(name.toLowerCase(), args[index]);
    });
    return evaluate(body, { ...scope, names });
  });
}

function letNames(node: Extract<Node, { kind: "let" }>, scope: Scope): Value {
  const names = new Map(scope.names);
  const inner: Scope = { ...scope, names };
  for (const { name, value } of node.names) names.set(name.toLowerCase(), evaluate(value, inner));
  return evaluate(node.body, inner);
}

function arrayLiteral(nodes: readonly (readonly Node[])[], scope: Scope): Value {
  const inner = { ...scope, array: true };
  const blocks = nodes.map((row) => beside(row.map((node) => toMatrix(evaluate(node, inner)))));
  const width = blocks[0]?.width ?? 0;
  if (blocks.some((block) => block.width !== width)) throw unevenLiteral();
  return new Matrix(blocks.flatMap((block) => block.rows));
}

function beside(parts: readonly Matrix[]): Matrix {
  const height = parts[0]?.height ?? 0;
  if (parts.some((part) => part.height !== height)) throw unevenLiteral();
  return new Matrix(
    Array.from({ length: height }, (_row, row) => parts.flatMap((part) => part.rows[row] ?? [])),
  );
}

function unevenLiteral(): CellError {
  return new CellError(
    "#REF!",
    "In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.",
  );
}
