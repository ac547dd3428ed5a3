// Which number format a result brings along: dates stay dates, shares stay shares.

import { isDateFormat } from "../services/model/number-format";
import { cellsOf } from "./evaluate";
import type { Scope } from "./scope";
import type { Node } from "./syntax";
import { CellError, Matrix } from "./value";

/** The format of each place of a result; undefined for none of its own. */
export type FormatOf = (row: number, column: number) => string | undefined;

const NONE: FormatOf = () => undefined;
const DAYS: ReadonlySet<string> = new Set([
  "DATE",
  "TODAY",
  "EDATE",
  "EOMONTH",
  "DATEVALUE",
  "WORKDAY",
  "TO_DATE",
]);
/** Functions that give values of their first argument, column by column. */
const LIKE_FIRST: ReadonlySet<string> = new Set(
  "FILTER SORT SORTN UNIQUE ARRAYFORMULA ARRAY_CONSTRAIN MIN MAX MINIFS MAXIFS SUM AVERAGE MEDIAN IFERROR IFNA TAKE DROP FLATTEN TOCOL SMALL LARGE INDEX SINGLE".split(
    " ",
  ),
);
/** Functions that give a value of another argument than the first. */
const LIKE_OTHER: Readonly<Record<string, number>> = { IF: 1, XLOOKUP: 2 };

/** Goes by the formula alone, not by its result. */
export function formatInference(node: Node, scope: Scope): FormatOf {
  switch (node.kind) {
    case "reference":
    case "name":
      return cellFormats(node, scope);
    case "unary":
      return node.operator === "%" ? () => "0.00%" : formatInference(node.of, scope);
    case "binary":
      return ofOperation(node, scope);
    case "array":
      return (_row, column) => {
        const first = node.rows[0]?.[node.rows[0].length > 1 ? column : 0];
        return (
          first && formatInference(first, scope)(0, node.rows[0] && node.rows[0].length > 1 ? 0 : column)
        );
      };
    case "let":
      return formatInference(node.body, scope);
    case "call":
      return ofCall(node, scope);
    default:
      return NONE;
  }
}

function cellFormats(node: Node, scope: Scope): FormatOf {
  if (node.kind === "name" && scope.names.has(node.name.toLowerCase())) return NONE;
  try {
    const { sheet, block } = cellsOf(node, scope);
    return (row, column) => scope.document.formatOf(sheet, block.top + row, block.left + column);
  } catch (error) {
    if (error instanceof CellError) return NONE;
    throw error;
  }
}

function ofOperation(node: Extract<Node, { kind: "binary" }>, scope: Scope): FormatOf {
  const [left, right] = [formatInference(node.left, scope), formatInference(node.right, scope)];
  if (node.operator === "*" || node.operator === "/") return ofMoney(node.operator, left, right);
  if (node.operator !== "+" && node.operator !== "-") return NONE;
  return (row, column) => {
    const [one, other] = [left(row, column), right(row, column)];
    const bothDays = one !== undefined && other !== undefined && isDateFormat(one) && isDateFormat(other);
    if (!bothDays || node.operator === "+") return one ?? other;
    return isTime(one) && isTime(other) ? "[h]:mm:ss" : undefined;
  };
}

/** Times of the day, whose difference is a duration. */
function isTime(format: string): boolean {
  return /h/i.test(format) && !/[yd]/i.test(format);
}

/** Money times or by a plain number is money; money by money is none. */
function ofMoney(operator: "*" | "/", left: FormatOf, right: FormatOf): FormatOf {
  return (row, column) => {
    const [one, other] = [left(row, column), right(row, column)];
    if (isMoney(one)) return isMoney(other) ? undefined : one;
    return operator === "*" && isMoney(other) ? other : undefined;
  };
}

function isMoney(format: string | undefined): boolean {
  return format !== undefined && /[$€£¥￥₩₹]/.test(format) && !isDateFormat(format);
}

function ofCall(node: Extract<Node, { kind: "call" }>, scope: Scope): FormatOf {
  const { name, args } = node;
  if (name === "INDIRECT" || name === "OFFSET") return ofFound(node, scope);
  if (DAYS.has(name)) return () => scope.document.dateFormat;
  if (name === "NOW") return () => `${scope.document.dateFormat} h:mm:ss`;
  if (name === "TIME") return () => "h:mm am/pm";
  if (name === "VLOOKUP") return ofColumn(args[1], args[2], scope);
  if (name === "INDEX" && args[2] != null) return ofColumn(args[0], args[2], scope);
  const like = LIKE_FIRST.has(name) ? args[0] : args[LIKE_OTHER[name] ?? args.length];
  if (like == null) return NONE;
  const first = formatInference(like, scope);
  // Rows move; a column has the format of its first row, or of its second below a header.
  return (_row, column) => first(0, column) ?? first(1, column);
}

/** Of the cells that a formula works out where to find. */
function ofFound(node: Node, scope: Scope): FormatOf {
  try {
    const value = scope.evaluate(node, scope);
    const source = value instanceof Matrix ? value.source : undefined;
    if (source === undefined) return NONE;
    return (row, column) => scope.document.formatOf(source.sheet, source.top + row, source.left + column);
  } catch (error) {
    if (error instanceof CellError) return NONE;
    throw error;
  }
}

/** That of one column of a table, which a formula names by a plain number. */
function ofColumn(table: Node | null | undefined, index: Node | null | undefined, scope: Scope): FormatOf {
  if (table == null || index?.kind !== "literal" || typeof index.value !== "number") return NONE;
  const formats = formatInference(table, scope);
  const column = index.value - 1;
  return () => formats(0, column) ?? formats(1, column);
}
