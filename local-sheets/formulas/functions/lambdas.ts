// Functions that take a LAMBDA.

import { type FunctionTable, overArrays } from "../function-table";
import {
  badValue,
  columnOf,
  Lambda,
  Matrix,
  notAvailable,
  type Scalar,
  toMatrix,
  toScalar,
  type Value,
} from "../value";

function lambdaIn(value: Value): Lambda {
  if (value instanceof Lambda) return value;
  throw badValue("The last argument must be a LAMBDA.");
}

function one(value: Value): Scalar {
  const table = toMatrix(value);
  if (table.height * table.width === 1) return table.get(0, 0);
  throw badValue("Single value expected. Nested array results are not supported.");
}

export const LAMBDAS: FunctionTable = {
  MAP: overArrays("vv||v", (args) => {
    const tables = args.slice(0, -1).map(toMatrix);
    const lambda = lambdaIn(args[args.length - 1]);
    const [first] = tables;
    if (tables.some((table) => table.height !== first?.height || table.width !== first.width)) {
      throw notAvailable("MAP has arrays of different sizes.");
    }
    return new Matrix(
      (first?.rows ?? []).map((row, r) =>
        row.map((_cell, c) => one(lambda.call(tables.map((table) => table.get(r, c))))),
      ),
    );
  }),
  BYROW: overArrays("vv", ([table, lambda]) =>
    columnOf(toMatrix(table).rows.map((row) => one(lambdaIn(lambda).call([new Matrix([row])])))),
  ),
  BYCOL: overArrays("vv", ([value, lambda]) => {
    const table = toMatrix(value);
    const columns = Array.from({ length: table.width }, (_column, index) => columnOf(table.column(index)));
    return new Matrix([columns.map((column) => one(lambdaIn(lambda).call([column])))]);
  }),
  REDUCE: overArrays("vvv", ([start, table, lambda]) =>
    toMatrix(table)
      .flat()
      .reduce<Value>((total, value) => lambdaIn(lambda).call([total, value]), start),
  ),
  SCAN: overArrays("vvv", ([start, table, lambda]) => {
    let total = toScalar(start);
    return new Matrix(
      toMatrix(table).rows.map((row) =>
        row.map((value) => {
          total = one(lambdaIn(lambda).call([total, value]));
          return total;
        }),
      ),
    );
  }),
  MAKEARRAY: overArrays(
    "ssv",
    ([rows, columns, lambda], { document: { coerce } }) =>
      new Matrix(
        Array.from({ length: coerce.integer(toScalar(rows)) }, (_row, r) =>
          Array.from({ length: coerce.integer(toScalar(columns)) }, (_cell, c) =>
            one(lambdaIn(lambda).call([r + 1, c + 1])),
          ),
        ),
      ),
  ),
};
