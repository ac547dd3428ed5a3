// Questions about values.

import { isDateFormat } from "../../services/model/number-format";
import { finite } from "../coerce";
import { cellsOf } from "../evaluate";
import { formatInference } from "../formats";
import { type FunctionTable, lazy, scalar } from "../function-table";
import { CellError, ERROR_CODES, notAvailable, type Scalar, toMatrix } from "../value";

function asks(answer: (value: Scalar) => boolean) {
  return scalar("S", ([value]) => answer(value));
}

const ERROR_TYPES = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"] as const;

export const INFORMATION: FunctionTable = {
  ISBLANK: asks((value) => value === undefined),
  ISNUMBER: asks((value) => typeof value === "number"),
  ISTEXT: asks((value) => typeof value === "string"),
  ISNONTEXT: asks((value) => typeof value !== "string"),
  ISLOGICAL: asks((value) => typeof value === "boolean"),
  ISERROR: asks((value) => value instanceof CellError),
  ISERR: asks((value) => value instanceof CellError && value.code !== "#N/A"),
  ISNA: asks((value) => value instanceof CellError && value.code === "#N/A"),
  ISEMAIL: asks((value) => typeof value === "string" && /^[^\s@]+@[^\s@]+\.[A-Za-z]{2,}$/.test(value)),
  ISURL: asks((value) => typeof value === "string" && /^(https?:\/\/|www\.)[^\s/]+\.\S+$/i.test(value)),
  ISFORMULA: lazy(1, 1, ([node], scope) => {
    const { sheet, block } = cellsOf(node ?? null, scope);
    return sheet.formulas.get(block.top, block.left) !== undefined;
  }),
  ISDATE: lazy(1, 1, ([node], scope) => {
    if (node == null) return false;
    const value = toMatrix(scope.evaluate(node, scope)).get(0, 0);
    const format = formatInference(node, scope)(0, 0);
    return typeof value === "number" && format !== undefined && isDateFormat(format);
  }),
  ISEVEN: scalar("s", ([value], { document: { coerce } }) => coerce.integer(value) % 2 === 0),
  ISODD: scalar("s", ([value], { document: { coerce } }) => coerce.integer(value) % 2 !== 0),
  NA: scalar("", () => {
    throw notAvailable("The formula says NA.");
  }),
  N: scalar("s", ([value]) => {
    if (typeof value === "boolean") return value ? 1 : 0;
    return typeof value === "number" ? finite(value) : 0;
  }),
  T: scalar("s", ([value]) => (typeof value === "string" ? value : "")),
  TYPE: scalar("S", ([value]) => {
    if (value instanceof CellError) return 16;
    if (typeof value === "boolean") return 4;
    return typeof value === "string" ? 2 : 1;
  }),
  "ERROR.TYPE": scalar("S", ([value]) => {
    if (!(value instanceof CellError)) throw notAvailable("The value is no error.");
    const index = (ERROR_TYPES as readonly string[]).indexOf(value.code);
    return index < 0 ? ERROR_CODES.length : index + 1;
  }),
};
