// Which number format a result brings along: dates stay dates, shares stay shares.

import { isDateFormat } from "../services/model/number-format";
import { cellsOf } from "./evaluate";
import type { Scope } from "./scope";
import type { Node } from "./syntax";
import { CellError } from "./value";

/** The format of each place of a result; undefined for none of its own. */
export type FormatOf = (row: number, column: number) => string | undefined;

const NONE: FormatOf = () => undefined;
const DAY = "yyyy-mm-dd";
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
const LIKE_SECOND: ReadonlySet<string> = new Set(["IF"]);

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
  if (node.operator !== "+" && node.operator !== "-") return NONE;
  const [left, right] = [formatInference(node.left, scope), formatInference(node.right, scope)];
  return (row, column) => {
    const [one, other] = [left(row, column), right(row, column)];
    const bothDays = one !== undefined && other !== undefined && isDateFormat(one) && isDateFormat(other);
    return bothDays && node.operator === "-" ? undefined : (one ?? other);
  };
}

function ofCall({ name, args }: Extract<Node, { kind: "call" }>, scope: Scope): FormatOf {
  if (DAYS.has(name)) return () => DAY;
  if (name === "NOW") return () => `${DAY} hh:mm:ss`;
  const like = LIKE_FIRST.has(name) ? args[0] : LIKE_SECOND.has(name) ? args[1] : null;
  if (like == null) return NONE;
  const first = formatInference(like, scope);
  if (name === "INDEX" && args[2] != null) return NONE;
  // Rows move; a column has the format of its first row, or of its second below a header.
  return (_row, column) => first(0, column) ?? first(1, column);
}
