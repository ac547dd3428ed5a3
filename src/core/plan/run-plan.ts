// The plan of a whole run: scores, summary and what was set aside.

import type { Cell } from "../cell";
import { cleanMetrics, type MetricColumns } from "../clean-metrics";
import type { DayOfInstant } from "../day";
import type { Display } from "../display";
import type { Language, Say } from "../messages/catalogue";
import type { RejectedRow } from "../rejected";
import type { ScoreResult } from "../score-sheet";
import type { SegmentCounts } from "../segment-change";
import type { Understanding } from "../understand";
import { draftCustomers, type ExistingCustomers } from "./customers-draft";
import type { DocumentPlan, SheetDraft } from "./document-plan";
import { draftMembers } from "./members-draft";
import { mergeBlocks } from "./merge-blocks";
import { CONTACT_ROLES, type ContactRole, type OwnRole } from "./own-role";
import { placeOfPeople } from "./people-columns";
import { restOfRow } from "./rest-of-row";
import { planSetAsideSheet } from "./set-aside-sheet";
import { CELLS_ALONE } from "./sheet-parts";
import type { PeopleTable } from "./summary-input";
import { planSummarySheet } from "./summary-sheet";

export interface RunPlanInput {
  readonly result: ScoreResult;
  readonly understanding: Understanding;
  readonly language: Language;
  readonly say: Say;
  /** When the run takes place, `YYYY-MM-DD HH:MM` in the spreadsheet's zone. */
  readonly runTime: string;
  readonly moneyFormat: string;
  readonly display: Display;
  /** Civil day of an instant in the spreadsheet's zone. */
  readonly dayOf: DayOfInstant;
  /** Segment counts of the run before; null at the first. */
  readonly previous: SegmentCounts | null;
  /** The source sheet's name and last content. */
  readonly source: { readonly name: string; readonly lastRow: number; readonly lastColumn: number };
  /** Rows of the grid of the sheet with the scores, as it is or as a new one has it. */
  readonly gridRows: number;
  /** The sheet of customers that an earlier run made. */
  readonly existing: ExistingCustomers | null;
  /** Whether there is a list of rows set aside that has to be emptied when nothing is. */
  readonly hasSetAside: boolean;
  /** Only the summary and the list of rows set aside. */
  readonly summaryOnly: boolean;
}

/** Name of the cell that formulas take their settings from. */
export const SETTINGS_NAME = "RFM_SETTINGS";

/** Plans everything that a run puts into the document. */
export function planRun(input: RunPlanInput): DocumentPlan {
  const people = input.understanding.kind === "orders" ? customersDraft(input) : membersDraft(input);
  const table = peopleTable(input, people);
  const summary = summaryDraft(input, table);
  const setAside = setAsideDraft(input);
  const sheets = [
    ...(input.summaryOnly ? [] : [people]),
    summary.draft,
    ...(setAside === null ? [] : [setAside]),
  ];
  return {
    sheets,
    people: placeOfPeople(table, people),
    names: [{ name: SETTINGS_NAME, range: summary.settingsCell }],
    activate: input.summaryOnly ? "summary" : people.kind,
  };
}

function contactOf({ understanding, result }: RunPlanInput): (role: ContactRole, index: number) => Cell {
  const { roles, table } = understanding;
  const rowOf = result.customers.firstRow;
  return (role, index) => {
    const column = roles[role];
    return column === undefined
      ? ""
      : (table.rows[(rowOf[index] as number) - table.firstRow]?.[column] ?? "");
  };
}

function customersDraft(input: RunPlanInput): SheetDraft {
  const { result, understanding, say, moneyFormat, gridRows, existing } = input;
  const { dateFormat } = input.display;
  const contacts = CONTACT_ROLES.filter((role) => {
    const column = understanding.roles[role];
    return column !== undefined && column !== understanding.roles.customer;
  });
  const name = say("sheet-rfm-customers");
  const contact = contactOf(input);
  return draftCustomers(result, {
    say,
    moneyFormat,
    dateFormat,
    contact,
    name,
    contacts,
    gridRows,
    existing,
  });
}

function membersDraft(input: RunPlanInput): SheetDraft {
  const { result, understanding, say, moneyFormat, source } = input;
  const { table, headerIndex, roles, own } = understanding;
  const clean = cleanMetrics(result, understanding);
  const metrics = (["recency-days", "orders", "spend"] as const).filter((role) => clean[role] === null);
  const ids = {
    row: table.firstRow,
    column: roles.customer + 1,
    cells: table.rows.map((row) => idOf(row[roles.customer])),
    header: table.header,
  };
  return draftMembers(result, {
    say,
    moneyFormat,
    dateFormat: input.display.dateFormat,
    contact: contactOf(input),
    name: source.name,
    headerRow: headerIndex + 1,
    lastRow: source.lastRow,
    gridRows: input.gridRows,
    lastColumn: source.lastColumn,
    columns: own,
    metrics,
    ids,
  });
}

function idOf(cell: Cell | undefined): string | number | boolean {
  return typeof cell === "object" ? cell.toISOString() : (cell ?? "");
}

function summaryDraft(
  input: RunPlanInput,
  people: PeopleTable,
): { draft: SheetDraft; settingsCell: DocumentPlan["names"][number]["range"] } {
  const { result, say, language, runTime, previous, moneyFormat, display } = input;
  const { settingsCell, size, ...plan } = planSummarySheet({
    result,
    runTime,
    previous,
    people,
    moneyFormat,
    display,
    language,
    say,
  });
  const name = say("sheet-rfm-summary");
  const rest = { ownColumns: [], frozenRows: null, hiddenGridlines: true, filter: null, ids: null };
  const blocks = mergeBlocks(
    plan.blocks,
    plan.pivots.map(({ reserved }) => reserved),
  );
  return { draft: { ...plan, ...rest, blocks, kind: "summary", name, size }, settingsCell };
}

/**
 * The table of people that the summary's pivots take: to the end of the sheet, so that they need not be made anew for
 * everybody who comes. Rows without a segment do not count.
 */
function peopleTable(input: RunPlanInput, people: SheetDraft): PeopleTable {
  const own = new Map<OwnRole, number>(people.ownColumns.map(({ role, column }) => [role, column]));
  const { understanding, result, existing, source } = input;
  const clean: MetricColumns | null =
    understanding.kind === "members" ? cleanMetrics(result, understanding) : null;
  const at = (role: OwnRole): number => own.get(role) ?? 1;
  const metric = (role: keyof MetricColumns): number | null => {
    const theirs = clean?.[role] ?? null;
    return own.get(role) ?? (theirs === null ? null : theirs + 1);
  };
  const headerRow = people.blocks[0]?.row ?? 1;
  const lastRow = Math.max(input.summaryOnly ? 0 : people.size.rows, input.gridRows);
  const columns = Math.max(...own.values(), people.kind === "source" ? source.lastColumn : 0);
  return {
    range: { sheet: people.kind, row: headerRow, column: 1, rows: lastRow - headerRow + 1, columns },
    columns: {
      customer: own.get("customer") ?? understanding.roles.customer + 1,
      recencyDays: metric("recency-days"),
      orders: metric("orders"),
      spend: metric("spend"),
      r: at("r"),
      f: at("f"),
      m: at("m"),
      segment: at("segment"),
    },
    sorted: people.kind === "customers" && !existing?.holdsMore,
  };
}

function setAsideDraft(input: RunPlanInput): SheetDraft | null {
  const { result, say, hasSetAside } = input;
  const restOf = (row: RejectedRow): string => restOfRow(row, input);
  const plan = planSetAsideSheet(result.rejected, say, { evenIfNone: hasSetAside, restOf });
  if (plan === null) return null;
  const rest = { ...CELLS_ALONE, rules: [], ownColumns: [], hiddenGridlines: false, filter: null, ids: null };
  return { ...plan, ...rest, kind: "set-aside", name: say("sheet-rfm-set-aside") };
}
