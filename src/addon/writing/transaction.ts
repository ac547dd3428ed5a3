// A run's writing as one transaction: it is complete or has not happened, whatever fails between.
//
// Order: journal "preparing", backup, flush, journal "writing", write, flush, check the ids, journal
// "done" with the record of the run, drop the older backup. The caller holds the document's lock.

import { columnLetters } from "../../core/own-columns";
import type { DocumentPlan } from "../../core/plan/document-plan";
import type { PlannedChart, SheetKind } from "../../core/plan/sheet-parts";
import { RfmError } from "../../core/problem";
import type { SegmentCounts } from "../../core/segment-change";
import { backupSize, dropOrphans, makeBackup, needsBackup } from "./backup";
import type { BeforeImage } from "./before-image";
import { captureBefore, type KnownSheet } from "./capture-before";
import type { StandingChart } from "./charts";
import { requireAsRead, requireOwnHeader } from "./columns-in-place";
import { freeName } from "./free-name";
import type { GridSize } from "./grid";
import { growthOf, recordGrown } from "./growth";
import { type Journal, storeJournal } from "./journal";
import { landmarksOf } from "./landmarks";
import { isOfMoved } from "./moved";
import { findPlaces, type Places } from "./places";
import { type Recovered, takeBack } from "./recovery";
import { requireRoom } from "./room";
import { areasOf, RUN_KEY, type RunRecord, recordMoved, runRecordIn } from "./run-record";
import { settleRows } from "./settle-rows";
import type { GivenBack } from "./surroundings";
import { type Written, writePlan } from "./write-plan";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a run is and says of itself. */
export interface RunToWrite {
  readonly run: string;
  readonly time: string;
  readonly source: Sheet;
  readonly scheme: string;
  readonly language: string;
  readonly counts: SegmentCounts;
  /** What was just read of the sheets to write on. */
  readonly known: (kind: SheetKind) => KnownSheet;
  /** The user does without Undo, since a backup does not fit. */
  readonly withoutUndo: boolean;
  /** More to store with the run, by key. */
  readonly store: Readonly<Record<string, unknown>>;
}

const TOO_MANY_CELLS = /10000000 cells/;
const PROTECTED = /edit a protected cell/i;

/** Writes a plan as one transaction; gives what was written. */
export function commit(
  document: Spreadsheet,
  plan: DocumentPlan,
  { recovered, toWrite }: { readonly recovered: Recovered; readonly toWrite: RunToWrite },
): Written {
  const { run, source } = toWrite;
  refuseIfTooLong(plan);
  const { places } = recovered;
  const previous = recovered.journal?.image ?? null;
  const { people } = plan;
  const last = runRecordIn(recovered.stored);
  const former = last === null ? null : recordMoved(last, { people, sourceId: source.getSheetId() });
  const stored = Object.fromEntries(
    Object.keys(toWrite.store).map((key) => [key, recovered.stored.get(key)] as const),
  );
  const before = captureBefore(document, plan, {
    run,
    places,
    source,
    stored: { ...stored, [RUN_KEY]: former },
    known: toWrite.known,
    areas: former?.areas ?? [],
    charts: new Set(former?.charts.map(({ chart }) => chart.id)),
    reserved: former?.pivots.map((pivot) => pivot.reserved) ?? [],
    freeName: (wanted) => freeName(document, wanted),
  });
  let image: BeforeImage = {
    ...before,
    beside: toWrite.withoutUndo ? [] : before.beside,
    withoutBackup: toWrite.withoutUndo && before.copies.length > 0,
  };
  const grids = gridsOfBackups(places, previous).set(source.getSheetId(), toWrite.known("source").grid);
  requireRoom(document, plan, { image, grids });
  const record = recordOf(plan, toWrite, former);
  const sheetOf = (kind: SheetKind): Sheet | undefined =>
    kind === "source" ? source : places.sheets.get(kind);
  const journal: Journal = { state: "preparing", image, previous, record };
  let state: Journal = journal;
  try {
    if (needsBackup(image) && !image.withoutBackup) {
      storeJournal(state);
      image = makeBackup(document, image);
      SpreadsheetApp.flush();
    }
    // Somebody inserted or sorted while the copies were made: they are not what they are taken for.
    for (const draft of plan.sheets) requireAsRead(draft, image, sheetOf(draft.kind));
    state = { ...journal, image, state: "writing" };
    storeJournal(state);
    const grown = growthOf(image, plan);
    const written = writePlan(document, plan, { image, former: recordGrown(former, grown), grown, sheetOf });
    SpreadsheetApp.flush();
    for (const draft of plan.sheets) {
      const sheet = written.sheets.get(draft.kind) as Sheet;
      settleRows(sheet, draft);
      requireOwnHeader(sheet, draft);
    }
    const done: Journal = { state: "done", image, previous: null, record: null };
    storeJournal(done, { ...toWrite.store, [RUN_KEY]: { ...record, charts: written.charts } });
    tidyUp(document, { plan, written, places, run });
    return written;
  } catch (problem) {
    const [given] = takeBackNow(document, state, former);
    if (given === undefined) throw inUserTerms(problem, plan);
    throw new RfmError("column-moved", { sheet: given.sheet, column: columnLetters(given.column) });
  }
}

/** Seconds that copying a cell to the backup and writing it may take, and that everything else does. */
const [SECONDS_A_CELL, SECONDS_BESIDES] = [80e-6, 30];
/** Google stops a run after six minutes; taking it back would need time as well. */
const MOST_SECONDS = 240;

/** A run that Google would stop in the middle is refused before it starts. */
function refuseIfTooLong(plan: DocumentPlan): void {
  const blocks = plan.sheets.flatMap((draft) => draft.blocks);
  const cells = blocks.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
  if (cells * SECONDS_A_CELL + SECONDS_BESIDES > MOST_SECONDS)
    throw new RfmError("takes-too-long", { cells, minutes: MOST_SECONDS / 60 });
}

/** Refusals of Google's that the user can do something about. */
function inUserTerms(problem: unknown, plan: DocumentPlan): unknown {
  const text = String(problem);
  if (TOO_MANY_CELLS.test(text)) return new RfmError("sheet-too-large");
  const sheets = plan.sheets.map(({ name }) => name);
  if (isOfMoved(problem)) return new RfmError("sheet-changed", { sheet: plan.sheets[0]?.name ?? "" });
  return PROTECTED.test(text) ? new RfmError("protected-cells", { sheets }) : problem;
}

/** What is left when the run is complete. A failure here changes nothing of it: the next run tidies up. */
function tidyUp(
  document: Spreadsheet,
  { plan, written, places, run }: { plan: DocumentPlan; written: Written; places: Places; run: string },
): void {
  try {
    dropOrphans(document, places, run);
    const shown = written.sheets.get(plan.activate);
    if (shown !== undefined) document.setActiveSheet(shown);
  } catch (outage) {
    console.warn(`tidying up is left to the next run: ${outage}`);
  }
}

/** Takes back at once; where that fails too, the journal stays and whoever comes next does it. */
function takeBackNow(
  document: Spreadsheet,
  journal: Journal,
  latest: RunRecord | null,
): readonly GivenBack[] {
  try {
    return takeBack(document, journal, { latest, places: findPlaces(document) }).givenBack;
  } catch (outage) {
    console.warn(`taking back is left to the next run: ${outage}`);
    return [];
  }
}

/** Backups that a run made are exactly as large as it needed. */
function gridsOfBackups({ backups }: Places, previous: BeforeImage | null): Map<number, Partial<GridSize>> {
  const known = backups.filter(({ run }) => run === previous?.run);
  return previous === null
    ? new Map()
    : new Map(known.map(({ sheet }) => [sheet.getSheetId(), backupSize(previous)]));
}

function recordOf(
  plan: DocumentPlan,
  { run, time, source, scheme, language, counts }: RunToWrite,
  former: RunRecord | null,
): RunRecord {
  const pivots = plan.sheets.flatMap((draft) => draft.pivots);
  const written = new Set(plan.sheets.map(({ kind }) => kind));
  const rules = [
    // Update summary leaves the sheet of people and its colours as they are.
    ...(former?.rules ?? []).filter(({ kind }) => !written.has(kind)),
    ...plan.sheets
      .filter((draft) => draft.rules.length > 0)
      .map((draft) => ({ kind: draft.kind, rules: draft.rules })),
  ];
  const sourceId = source.getSheetId();
  return {
    run,
    time,
    sourceId,
    scheme,
    language,
    counts,
    rules,
    pivots,
    people: plan.people,
    // As far as they stand before the run: new ones get their ids when they are made.
    charts: plan.sheets.flatMap((draft) => draft.charts.map((chart) => standingBefore(chart, former))),
    areas: plan.sheets.flatMap(areasOf),
    landmarks: plan.sheets.flatMap(landmarksOf),
  };
}

function standingBefore(chart: PlannedChart, former: RunRecord | null): StandingChart {
  const before = former?.charts.find((one) => one.chart.id === chart.id);
  return { chartId: before?.chartId ?? -1, chart };
}
