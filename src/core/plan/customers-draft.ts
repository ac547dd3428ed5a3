// The sheet of customers that an order log gets: who stands in which row.
//
// While the sheet holds nothing but our columns, it is written anew and sorted. As soon as the user
// keeps something beside them, everybody stays in their row, new customers come below, and those
// who are gone from the data stay and are marked: else the user's notes would stand beside others.

import { type Cell, keyText } from "../cell";
import { listingOrder } from "../customers";
import type { ScoreResult } from "../score-sheet";
import type { SheetDraft } from "./document-plan";
import { planOwnColumns, type RowContent } from "./own-columns-plan";
import { CONTACT_ROLES, OWN_ROLES, type OwnCellContext, type OwnRole, ownCell } from "./own-role";
import { segmentRules } from "./segment-rules";
import { CELLS_ALONE } from "./sheet-parts";

/** The sheet of customers as an earlier run left it and the user changed it. */
export interface ExistingCustomers {
  /** Ids in the rows below the header. */
  readonly ids: readonly Cell[];
  /** Where our columns are now. */
  readonly columns: ReadonlyMap<OwnRole, number>;
  /** Whether anything stands outside our columns. */
  readonly holdsMore: boolean;
  /** Texts of the first row, to the last column with content. */
  readonly header: readonly string[];
}

/** What the draft depends on besides the result. */
export interface CustomersContext extends OwnCellContext {
  readonly name: string;
  /** Contact columns that the source has. */
  readonly contacts: readonly OwnRole[];
  /** Rows of the sheet's grid, as it is or as a new one has it. */
  readonly gridRows: number;
  readonly existing: ExistingCustomers | null;
}

/** Drafts the sheet of customers. */
export function draftCustomers(result: ScoreResult, context: CustomersContext): SheetDraft {
  const { existing } = context;
  const columns = columnsOf(context);
  const rows = existing?.holdsMore ? keptRows(result, existing.ids) : sortedRows(result, existing);
  const parts = planOwnColumns(result, { sheet: "customers", headerRow: 1, rows, columns }, context);
  const idColumn = columns.get("customer") ?? 1;
  const width = Math.max(...columns.values());
  // A blank row stays below, above which the sheet grows: what reaches to it grows along.
  const size = { rows: rows.length + 2, columns: width };
  const reach = Math.max(size.rows, context.gridRows);
  const { ownColumns, columnWidths, ...cells } = parts;
  return {
    ...CELLS_ALONE,
    ...cells,
    ownColumns,
    kind: "customers",
    name: context.name,
    size,
    rules: segmentRules(
      { sheet: "customers", row: 2, column: columns.get("segment") ?? width, rows: reach - 1, columns: 1 },
      result.scheme.segments,
      context.say,
    ),
    widths: existing === null ? columnWidths : [],
    hiddenGridlines: false,
    frozenRows: existing === null ? 1 : null,
    // The user's columns beside ours are in it too: sorting must not tear them off.
    filter: {
      sheet: "customers",
      row: 1,
      column: 1,
      rows: reach,
      columns: Math.max(width, existing?.header.length ?? 0),
    },
    ids: {
      row: 2,
      column: idColumn,
      cells: rows.map((row) => idOf(row, result, context)),
      header: existing?.header ?? [],
    },
  };
}

/** Columns stay where they are; those that are missing come at the right. */
function columnsOf({ contacts, existing }: CustomersContext): Map<OwnRole, number> {
  const contactRoles: readonly OwnRole[] = CONTACT_ROLES;
  const wanted = OWN_ROLES.filter((role) => !contactRoles.includes(role) || contacts.includes(role));
  const columns = new Map(existing?.columns ?? []);
  let last = existing?.header.length ?? 0;
  for (const role of wanted) {
    if (columns.has(role)) continue;
    last += 1;
    columns.set(role, last);
  }
  return columns;
}

/** Best segment first, within a segment by spend; equal ones in listing order. Old rows below are emptied. */
function sortedRows(result: ScoreResult, existing: ExistingCustomers | null): RowContent[] {
  const { segment, customers } = result;
  const spend = customers.totalSpend;
  const order: RowContent[] = [...listingOrder(customers)].sort(
    (a, b) => (segment[a] as number) - (segment[b] as number) || (spend[b] as number) - (spend[a] as number),
  );
  const spare = Math.max(0, (existing?.ids.length ?? 0) - order.length);
  return [...order, ...Array<RowContent>(spare).fill(null)];
}

function keptRows(result: ScoreResult, ids: readonly Cell[]): RowContent[] {
  const { customers } = result;
  const left = new Map(listingOrder(customers).map((index) => [customers.ids[index] as string, index]));
  const kept = ids.map((cell): RowContent => {
    const id = keyText(cell);
    const index = left.get(id);
    left.delete(id);
    if (index !== undefined) return index;
    return id === "" ? null : { gone: cell };
  });
  return [...kept, ...left.values()];
}

function idOf(
  row: RowContent,
  result: ScoreResult,
  context: OwnCellContext,
): string | number | boolean | null {
  if (row === null) return "";
  if (typeof row === "number") return ownCell("customer", result, row, context).readsAs;
  return typeof row.gone === "object" ? row.gone.toISOString() : row.gone;
}
