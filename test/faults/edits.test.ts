// Somebody edits the sheet while another scores it, or between a run and its Undo.

import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import type { RunResult } from "../../local-sheets/services/index";
import type { SheetModel } from "../../local-sheets/services/model/sheet-model";
import { sortCells } from "../../local-sheets/services/model/sort-cells";
import { COMMANDS, KINDS, mustDo, openSmall, scoredBefore } from "./add-on-document";

/** What somebody does to the data sheet; rows and columns count from zero. */
const EDITS: Readonly<Record<string, (data: SheetModel) => void>> = {
  "sorts the rows": (data) => {
    const { rows, columns } = data.contentExtent();
    const block = { top: 1, left: 0, height: rows - 1, width: columns };
    sortCells(data, block, [{ column: 0, ascending: false }]);
  },
  "inserts a row": (data) => data.insertRows(2, 1),
  "deletes a row": (data) => data.deleteRows(2, 1),
  "renames a header": (data) => data.values.set(0, 1, "Renamed"),
  "inserts a column at the left": (data) => data.insertColumns(0, 1),
};
const NAMES = Object.keys(EDITS);
const OURS = ["R", "F", "M", "RFM", "Segment"];
const REFUSALS = [
  "sheet-changed",
  "read-back-differs",
  "somebody-else-is-scoring",
  "no-usable-rows",
  "columns-missing",
  "already-scored",
  "already-scored",
];

function edit({ sheets: { model } }: Realm, name: string): void {
  const data = model.sheets.find((sheet) => sheet.name === "Data");
  if (data !== undefined) EDITS[name]?.(data);
}

/** Scores by customer on the sheet that holds them; null when there are none. */
function scoresBy({ sheets }: Realm): Map<string, string> {
  const scores = new Map<string, string>();
  for (const sheet of sheets.model.sheets) {
    const { name } = sheet;
    if (name !== "Data" && name !== "RFM customers") continue;
    const values = Array.from({ length: sheet.contentExtent().rows }, (_, row) => sheet.valueRow(row));
    const header = (values[0] ?? []).map(String);
    const columns = OURS.map((one) => header.indexOf(one));
    const id = header.indexOf("Customer");
    if (columns.some((column) => column < 0)) continue;
    for (const row of values.slice(1)) {
      const text = JSON.stringify(columns.map((column) => row[column] ?? ""));
      if (text !== JSON.stringify(OURS.map(() => ""))) scores.set(String(row[id] ?? ""), text);
    }
  }
  return scores;
}

/** What the user entered, by customer, whatever the rows and columns it stands in. */
function enteredBy({ sheets: { model } }: Realm): string[] {
  const data = model.sheets.find((sheet) => sheet.name === "Data");
  if (data === undefined) return [];
  const { rows, columns } = data.contentExtent();
  const values = Array.from({ length: rows }, (_, row) => data.valueRow(row));
  const header = Array.from({ length: columns }, (_, column) => String(values[0]?.[column] ?? ""));
  const id = header.indexOf("Customer");
  const theirs = [...header.keys()].filter((column) =>
    ["Orders", "Spend", "Amount"].includes(header[column] ?? ""),
  );
  return values
    .slice(1)
    .map((row) => JSON.stringify([row[id], ...theirs.map((column) => row[column])]))
    .sort();
}

/** Customers whose scores are not those of an undisturbed run. */
function wrongOnes(
  scores: ReadonlyMap<string, string>,
  allowed: readonly ReadonlyMap<string, string>[],
): string[] {
  return [...scores]
    .filter(([id, text]) => !allowed.some((one) => one.get(id) === text))
    .map(([id, text]) => `${id} has ${text}`);
}

/** What is wrong with how a run ended; one that failed has not happened. */
function complaint(
  { error, returned }: RunResult,
  scores: ReadonlyMap<string, string>,
  former: typeof scores,
): string {
  const answer = returned as { ok: boolean; problem?: { id: string } } | undefined;
  if (answer?.ok === true) return scores.size < 3 ? "said to be done, but scores are missing" : "";
  const why = error?.message ?? answer?.problem?.id ?? "unknown";
  if (wrongOnes(scores, [former]).length > 0) return `scores in spite of ${why}`;
  return error !== null || REFUSALS.some((id) => why.startsWith(id)) ? "" : why;
}

describe.each(KINDS)(
  "while Score runs on a %s",
  (kind) => {
    it.each(NAMES)("no customer gets somebody else's scores when somebody %s before any call", (name) => {
      for (const again of [false, true]) {
        const document = openSmall(kind);
        const { sheets } = document;
        if (again) scoredBefore(document, kind);
        const former = scoresBy(document);
        const start = sheets.checkpoint();
        const { serviceCalls } = mustDo(document, COMMANDS.score);
        const undisturbed = scoresBy(document);
        sheets.restore(start);
        edit(document, name);
        COMMANDS.score(document);
        const edited = scoresBy(document);
        const entered = JSON.stringify(enteredBy(document));
        const tally = { calls: 0, scored: 0, refused: 0, overwritten: 0 };
        const odd: string[] = [];
        for (let before = 1; before <= serviceCalls; before += again ? 3 : 1) {
          sheets.restore(start);
          const run = COMMANDS.score(document, { edits: [{ before, edit: () => edit(document, name) }] });
          const scores = scoresBy(document);
          const wrong = wrongOnes(scores, [former, undisturbed, edited]);
          const bad = complaint(run, scores, former);
          tally.calls += 1;
          if (JSON.stringify(enteredBy(document)) !== entered) tally.overwritten += 1;
          if ((run.returned as { ok?: boolean } | undefined)?.ok === true) tally.scored += 1;
          else tally.refused += 1;
          if (wrong.length > 0 || bad !== "") odd.push(`before call ${before}: ${bad} ${wrong.join("; ")}`);
        }
        console.info(
          `${kind}, ${again ? "second" : "first"} run, somebody ${name}: ${JSON.stringify(tally)}`,
        );
        // A column that comes while the very cells of the scores are written cannot be noticed before.
        const unnoticed = name === "inserts a column at the left" && kind === "member sheet" ? 4 : 0;
        expect(odd.length, odd.join("\n")).toBeLessThanOrEqual(unnoticed);
        expect(odd.filter((one) => !one.includes("in spite of sheet-changed"))).toEqual([]);
        expect(tally.overwritten).toBeLessThanOrEqual(unnoticed);
      }
    });
  },
  100_000,
);

describe.each(KINDS)("between a run on a %s and its Undo", (kind) => {
  it.each(NAMES)("somebody %s, and Undo leaves no score behind", (name) => {
    const document = openSmall(kind);
    mustDo(document, COMMANDS.score);
    edit(document, name);
    mustDo(document, COMMANDS.undo);
    expect([...scoresBy(document)]).toEqual([]);
    const [data] = document.sheets.snapshot();
    expect(data?.values.flat().filter((value) => OURS.includes(String(value)))).toEqual([]);
  });

  it.each(NAMES)("somebody %s, and Undo gives each customer the scores of the run before", (name) => {
    const document = openSmall(kind);
    scoredBefore(document, kind);
    const former = scoresBy(document);
    mustDo(document, COMMANDS.score);
    edit(document, name);
    mustDo(document, COMMANDS.undo);
    const scores = scoresBy(document);
    expect(wrongOnes(scores, [former])).toEqual([]);
    expect(scores.size).toBeGreaterThanOrEqual(former.size - 1);
  });
});
