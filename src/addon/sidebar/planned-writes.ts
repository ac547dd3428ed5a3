// Which sheets and columns a run would write.

import { columnLetters } from "../../core/own-columns";
import type { WriteView } from "../../core/sidebar/view";
import { existingCustomers } from "../existing-customers";
import type { Speech } from "../language";
import type { OpenSheet } from "../open-sheet";
import { planScored } from "../planning";
import { nowText } from "../run-time";
import type { Scored } from "../scoring";
import { freeName } from "../writing/free-name";
import { findPlaces } from "../writing/places";
import type { RunRecord } from "../writing/run-record";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the run would write, taken from its own plan. */
export function plannedWrites(
  document: Spreadsheet,
  open: OpenSheet,
  scored: Scored,
  { speech, former }: { readonly speech: Speech; readonly former: RunRecord | null },
): WriteView[] {
  const places = findPlaces(document);
  const { sheets } = places;
  const isLog = scored.understanding.kind === "orders";
  const existing = isLog ? (existingCustomers(places)?.existing ?? null) : null;
  const plan = planScored(open, scored, {
    speech,
    runTime: nowText(scored.result.timeZone ?? scored.timeZone),
    former,
    // How far colours reach is not told.
    gridRows: 0,
    existing,
    hasSetAside: sheets.has("set-aside"),
    summaryOnly: false,
  });
  return plan.sheets.map(({ kind, name, ownColumns }) => {
    const there = kind === "source" ? open.sheet : sheets.get(kind);
    const columns = ownColumns.map(({ column, header }) => ({ letter: columnLetters(column), header }));
    return { sheet: there?.getName() ?? freeName(document, name), isNew: there === undefined, columns };
  });
}
