// People do things in any order between runs: whatever it was, a run counts everybody, a refused one changes
// nothing, and Undo gives back what was there.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import type { SetupCell, SheetSnapshot } from "../../local-sheets/services/index";
import { edit, type Sheet, sheetOf, show } from "./people";
import { askToScore, openDocument } from "./score-in-local-sheets";

const CUSTOMERS = "RFM customers";
const ORDERS: SetupCell[][] = [
  ["customer", "date", "amount"],
  ...Array.from({ length: 8 }, (_, at): SetupCell[] => [`c${at}`, { date: `202${at % 4}-01-05` }, at + 1]),
];

const doOn = (realm: Realm, name: string, work: (sheet: Sheet) => void): void =>
  edit(realm, (document) => {
    const sheet = document.getSheetByName(name);
    if (sheet !== null) work(sheet);
  });

function leaveRows(sheet: Sheet, blank: number): void {
  const rows = sheet.getLastRow() + blank;
  if (sheet.getMaxRows() > rows) sheet.deleteRows(rows + 1, sheet.getMaxRows() - rows);
}

function addNotes(sheet: Sheet): void {
  const column = sheet.getLastColumn() + 1;
  if (sheet.getMaxColumns() < column) sheet.insertColumnsAfter(column - 1, 1);
  sheet.getRange(1, column, 2, 1).setValues([[`Note ${column}`], ["call"]]);
}

/** What somebody does; the number says how much or where. */
const STEPS: Readonly<Record<string, (realm: Realm, much: number) => void>> = {
  "adds customers": (realm, much) =>
    doOn(realm, "Data", (sheet) => {
      for (let at = 0; at <= much; at += 1)
        sheet.appendRow([`new${sheet.getLastRow()}`, new Date(Date.UTC(2021, much, 3)), 10 * at]);
    }),
  "adds a row that cannot be read": (realm) =>
    doOn(realm, "Data", (sheet) => sheet.appendRow(["x", "soon", 5])),
  "deletes a row": (realm, much) => doOn(realm, "Data", (sheet) => sheet.deleteRow(2 + (much % 5))),
  "leaves few blank customers": (realm, much) =>
    doOn(realm, CUSTOMERS, (sheet) => leaveRows(sheet, much % 3)),
  "leaves few blank rows set aside": (realm, much) =>
    doOn(realm, "RFM set aside", (sheet) => leaveRows(sheet, much % 3)),
  "keeps notes": (realm) => doOn(realm, CUSTOMERS, addNotes),
  "inserts a column between ours": (realm, much) =>
    doOn(realm, CUSTOMERS, (sheet) => sheet.insertColumnBefore(1 + much)),
  "sorts the customers": (realm, much) =>
    doOn(realm, CUSTOMERS, (sheet) => {
      const rows = sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn());
      rows.sort({ column: 1, ascending: much % 2 === 0 });
    }),
  "updates the summary": (realm) => {
    show(realm, "Data");
    expect(realm.call("updateSummary").error).toBeNull();
  },
};
const STEP = fc.tuple(fc.constantFrom(...Object.keys(STEPS)), fc.nat(5));
const ROUND = fc.record({
  steps: fc.array(STEP, { maxLength: 3 }),
  scheme: fc.constantFrom("eleven", "eight"),
  undone: fc.boolean(),
});

/** What people see, wherever ranges of colours and of pivot tables end on blank rows. */
function seen({ sheets }: Realm): unknown[] {
  const look = (sheet: SheetSnapshot) => {
    const { name, values, formulas, numberFormats, shownBackgrounds, notes, filter, rows, columns } = sheet;
    return { name, values, formulas, numberFormats, shownBackgrounds, notes, filter, rows, columns };
  };
  return sheets
    .snapshot()
    .filter(({ hidden }) => !hidden)
    .map(look);
}

/** Everybody is in the filter, and in the total of the pivot table by segment. */
function expectEverybody(realm: Realm): void {
  const { values, filter } = sheetOf(realm, CUSTOMERS);
  const header = (values[0] ?? []).map(String);
  const [id, segment] = [header.indexOf("Customer"), header.indexOf("Segment")];
  const people = values.slice(1).filter((row) => row[id] !== "" && row[segment] !== "No longer in the data");
  const total = sheetOf(realm, "RFM summary").values.find(([first]) => first === "Grand Total");
  expect(total?.[1]).toBe(people.length);
  expect(Number(/\d+$/.exec(filter?.range ?? "")?.[0])).toBeGreaterThanOrEqual(values.length);
}

describe("between runs over an order log", () => {
  it("anything may happen", () => {
    fc.assert(
      fc.property(fc.array(ROUND, { minLength: 2, maxLength: 4 }), (rounds) => {
        const realm = openDocument({ values: ORDERS, mode: "literal" });
        for (const { steps, scheme, undone } of rounds) {
          for (const [name, much] of steps) STEPS[name]?.(realm, much);
          const before = seen(realm);
          show(realm, "Data");
          const { answer } = askToScore(realm, { scheme });
          if (answer.ok) expectEverybody(realm);
          else expect(seen(realm)).toEqual(before);
          if (!answer.ok || !undone) continue;
          expect(realm.call("undoLastRun").error).toBeNull();
          expect(seen(realm)).toEqual(before);
        }
      }),
      { numRuns: 40, seed: 20_261_123 },
    );
  });
});
