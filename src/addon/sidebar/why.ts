// Why the customer whose row is selected is in their segment.

import { keyText } from "../../core/cell";
import { RfmError } from "../../core/problem";
import type { WhyView } from "../../core/sidebar/view";
import { viewWhy } from "../../core/sidebar/why-view";
import { findColumns, headersOfRoles } from "../../core/understand";
import { type OpenSheet, openSheet } from "../open-sheet";
import { readMarked } from "../read-marked";
import { readingOf } from "../reading";
import type { Scored } from "../scoring";
import { ownColumnsOf } from "../writing/places";
import { placeOf, scoreToShow, wholeRequest } from "./look";
import type { CheckedLook } from "./request";

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Explains the customer of the current row: on the sheet that is scored, or on that of the results.
 *
 * @throws {RfmError} `sidebar-why-nobody` when the row is no customer's
 */
export function explainSelected(look: CheckedLook): WhyView {
  const place = placeOf(look);
  const { document, stored, speech, sheet } = place;
  const cell = document.getCurrentCell();
  if (cell === null) throw new RfmError("sidebar-why-nobody");
  const open = openSheet(sheet);
  const request = wholeRequest(look, open, stored);
  const timeZone = document.getSpreadsheetTimeZone();
  const reading = readingOf(request.score, { answers: request.dates ?? {}, locale: speech.locale, timeZone });
  const found = findColumns(open.values, reading, request.score.columns, request.kind);
  const columns = { ...request.score.columns, ...headersOfRoles(found) };
  const scored = scoreToShow(place, open, { ...request, score: { ...request.score, columns } });
  const index = customerAt(cell, open, scored);
  if (index < 0) throw new RfmError("sidebar-why-nobody");
  return viewWhy(scored.result, index, speech.say, speech.display);
}

/** Index of the customer whose row holds a cell; below 0 when there is none. */
function customerAt(cell: Range, open: OpenSheet, { result, understanding }: Scored): number {
  const row = cell.getRow();
  const { ids, row: rows } = result.customers;
  if (cell.getSheet().getSheetId() !== open.sheetId) return ids.indexOf(idOnResult(cell, row));
  if (rows !== null) return rows.indexOf(row);
  return ids.indexOf(keyText(open.values.values[row - 1]?.[understanding.roles.customer] ?? ""));
}

/** The customer of a row of the sheet of results. */
function idOnResult(cell: Range, row: number): string {
  const { values, columns } = readMarked(cell.getSheet());
  const column = ownColumnsOf(columns, (values[0] ?? []).map(keyText)).get("customer");
  if (column === undefined || row === 1) throw new RfmError("sidebar-why-nobody");
  return keyText(values[row - 1]?.[column - 1] ?? "");
}
