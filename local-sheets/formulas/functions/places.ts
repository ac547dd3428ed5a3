// Where things are.

import { columnLetters } from "../../services/model/a1";
import { cellsOf } from "../evaluate";
import { type FunctionTable, lazy, plain, scalar, single } from "../function-table";
import { blockOf, readReference, sheetPrefix } from "../reference";
import type { Scope } from "../scope";
import type { Node } from "../syntax";
import { badReference, columnOf, Matrix, type Scalar, toMatrix, type Value } from "../value";

function lineNumbers(axis: "row" | "column") {
  return lazy(0, 1, ([node], scope): Value => {
    if (node == null) return scope[axis] + 1;
    const { block } = cellsOf(node, scope);
    const start = axis === "row" ? block.top : block.left;
    const size = axis === "row" ? block.height : block.width;
    if (!scope.array || size === 1) return start + 1;
    const numbers = Array.from({ length: size }, (_line, index) => start + index + 1);
    return axis === "row" ? columnOf(numbers) : new Matrix([numbers]);
  });
}

function numberOr(node: Node | null | undefined, scope: Scope, fallback: number): number {
  if (node == null) return fallback;
  return scope.document.coerce.integer(single(scope.evaluate(node, scope), scope) as Scalar);
}

export const PLACES: FunctionTable = {
  ROW: lineNumbers("row"),
  COLUMN: lineNumbers("column"),
  ROWS: plain("v", ([value]) => toMatrix(value).height),
  COLUMNS: plain("v", ([value]) => toMatrix(value).width),
  OFFSET: lazy(3, 5, ([from, down, right, tall, wide], scope) => {
    const { sheet, block } = cellsOf(from ?? null, scope);
    const moved = {
      top: block.top + numberOr(down, scope, 0),
      left: block.left + numberOr(right, scope, 0),
      height: numberOr(tall, scope, block.height),
      width: numberOr(wide, scope, block.width),
    };
    if (moved.top < 0 || moved.left < 0 || moved.height < 1 || moved.width < 1 || !sheet.contains(moved)) {
      throw badReference("Function OFFSET evaluates to an out of bounds range.");
    }
    return scope.document.cells(sheet, moved);
  }),
  INDIRECT: plain("s|s", ([text], { document, sheet }) => {
    const written = document.coerce.text(text as Scalar);
    const named = document.namedRange(written);
    if (named !== undefined) return document.cells(named.sheet, named.block);
    const reference = readReference(written);
    const target = reference?.sheetName === undefined ? sheet : document.sheetNamed(reference.sheetName);
    const block =
      reference && target && blockOf(reference, { rows: target.rowCount, columns: target.columnCount });
    if (target === undefined || block === undefined) {
      throw badReference(
        `Function INDIRECT parameter 1 value is '${written}'. It is not a valid cell/range reference.`,
      );
    }
    return document.cells(target, block);
  }),
  ADDRESS: scalar("ss|sss", ([row, column, mode, _style, sheet], { document: { coerce } }) => {
    const kind = mode === undefined ? 1 : coerce.integer(mode);
    const letters = columnLetters(coerce.integer(column) - 1);
    const cell = `${kind === 1 || kind === 3 ? "$" : ""}${letters}${kind <= 2 ? "$" : ""}${coerce.integer(row)}`;
    return sheet === undefined ? cell : sheetPrefix(coerce.text(sheet)) + cell;
  }),
};
