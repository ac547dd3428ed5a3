// Columns by which colours and pivot tables go. When the user has inserted others between them, Google moves what
// refers to them along, and they are known again by their headers.

import type { SheetDraft } from "./document-plan";
import type { PlannedPivot, PlannedRule, SheetKind } from "./sheet-parts";
import type { PeopleTable } from "./summary-input";

/** Where the table of people stands, and its columns that colours and pivot tables refer to. */
export interface PeoplePlace {
  readonly sheet: SheetKind;
  /** Row of the headers. */
  readonly row: number;
  readonly columns: readonly { readonly column: number; readonly header: string }[];
}

/** The place of a table of people; its last column counts, since sources of pivot tables end there. */
export function placeOfPeople({ range, columns }: PeopleTable, draft: SheetDraft): PeoplePlace {
  const own = new Map(draft.ownColumns.map(({ column, header }) => [column, header]));
  const used = new Set([...Object.values(columns), range.columns].filter((column) => column !== null));
  const headerOf = (column: number): string => own.get(column) ?? draft.ids?.header[column - 1] ?? "";
  return {
    sheet: range.sheet,
    row: range.row,
    columns: [...used].map((column) => ({ column, header: headerOf(column) })),
  };
}

/** Tells where a column has gone; null where its header is not found, or found twice. */
export function movesOf(before: PeoplePlace, now: PeoplePlace): (column: number) => number | null {
  const named = ({ columns }: PeoplePlace, header: string) => columns.filter((one) => one.header === header);
  return (column) => {
    const header = before.columns.find((one) => one.column === column)?.header ?? "";
    const [found, ...others] = header === "" ? [] : named(now, header);
    return others.length > 0 || named(before, header).length > 1 ? null : (found?.column ?? null);
  };
}

/** The place itself after the moves. */
export function movedPlace(before: PeoplePlace, now: PeoplePlace): PeoplePlace {
  const moves = movesOf(before, now);
  const columns = before.columns.map(({ column, header }) => ({ column: moves(column) ?? column, header }));
  return { ...before, row: now.row, columns };
}

/** A rule as it stands after the moves. */
export function movedRule(rule: PlannedRule, before: PeoplePlace, now: PeoplePlace): PlannedRule {
  const column = movesOf(before, now)(rule.range.column) ?? rule.range.column;
  return { ...rule, range: { ...rule.range, column, row: rule.range.row + now.row - before.row } };
}

/** A pivot table as it stands after the moves; as it was where one of its columns is not found. */
export function movedPivot(pivot: PlannedPivot, before: PeoplePlace, now: PeoplePlace): PlannedPivot {
  const moves = movesOf(before, now);
  let isWhole = true;
  const at = (column: number): number => {
    const found = moves(column);
    if (found === null) isWhole = false;
    return found ?? column;
  };
  const { source, rowGroup, columnGroup, values, only } = pivot;
  const moved = {
    ...pivot,
    source: { ...source, row: source.row + now.row - before.row, columns: at(source.columns) },
    rowGroup: { ...rowGroup, column: at(rowGroup.column) },
    columnGroup: columnGroup === null ? null : { ...columnGroup, column: at(columnGroup.column) },
    values: values.map((value) => ({ ...value, column: at(value.column) })),
    only: only === null ? null : { ...only, column: at(only.column) },
  };
  return isWhole ? moved : pivot;
}
