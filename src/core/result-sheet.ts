// Sheets that we wrote and that have lost their marks: a file that another program saved keeps the cells only.

import type { Cell } from "./cell";
import { inEveryLanguage } from "./messages/catalogue";
import type { MessageId } from "./messages/en";
import { findOwnColumns } from "./own-columns";

/** Beyond these rows no summary has its settings, also where the user put rows in. */
const SUMMARY_ROWS = 500;

const SET_ASIDE_HEADERS: readonly MessageId[] = [
  "set-aside-row",
  "set-aside-column",
  "set-aside-value",
  "set-aside-reason",
  "set-aside-rest",
];

/** Whether a sheet holds the results of a run, by what stands on it. */
export function isResultSheet(name: string, values: readonly (readonly Cell[])[]): boolean {
  return isSummary(values) || isSetAside(values[0] ?? []) || isCustomers(name, values[0] ?? []);
}

/** A summary has the settings of the run beside their label, such as `method=quantile; ...`. */
function isSummary(values: readonly (readonly Cell[])[]): boolean {
  const labels = new Set<unknown>(inEveryLanguage("summary-settings-text"));
  const isSettings = (cell: Cell): boolean => typeof cell === "string" && cell.startsWith("method=");
  return values.slice(0, SUMMARY_ROWS).some((row) => {
    const at = row.findIndex((cell) => labels.has(cell));
    return at >= 0 && row.slice(at + 1).some(isSettings);
  });
}

function isSetAside(header: readonly Cell[]): boolean {
  return SET_ASIDE_HEADERS.every((id, at) => inEveryLanguage(id).includes(String(header[at] ?? "")));
}

/** By its name as well: who copies the customers elsewhere may want to score the copy. */
function isCustomers(name: string, header: readonly Cell[]): boolean {
  const names = inEveryLanguage("sheet-rfm-customers");
  return names.includes(name.replace(/ \d+$/, "")) && findOwnColumns(header.map(String)) !== null;
}
