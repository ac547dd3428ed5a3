// What the other commands cost: as many calls at any number of rows, within the same limits as Score.

import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import type { SetupCell } from "../../local-sheets/services/index";
import { edit, score, sheetOf, show } from "./people";
import { openDocument } from "./score-in-local-sheets";

const MOST_CALLS = 120;
const MOST_ROUND_TRIPS = 40;

const dayOf = (at: number): SetupCell => ({ date: `20${10 + (at % 10)}-01-05` });
const KINDS: Readonly<Record<string, (count: number) => SetupCell[][]>> = {
  "an order log": (count) => [
    ["customer", "date", "amount"],
    ...Array.from({ length: count }, (_, at): SetupCell[] => [`c${at}`, dayOf(at), at + 1]),
  ],
  "a member sheet": (count) => [
    ["member", "last order", "orders", "spend"],
    ...Array.from({ length: count }, (_, at): SetupCell[] => [`c${at}`, dayOf(at), 1 + (at % 7), at + 1]),
  ],
};

const once = (realm: Realm): void => void score(realm, "Data");
const again = (realm: Realm): void => {
  once(realm);
  once(realm);
};
const otherwise = (realm: Realm): void => {
  once(realm);
  score(realm, "Data", { scheme: "eight" });
};
/** The same sheet with somebody more at its end. */
const withSomebodyNew = (realm: Realm): void => {
  once(realm);
  edit(realm, (document) => {
    const data = document.getSheetByName("Data");
    const last = data?.getRange(2, 1, 1, data.getLastColumn()).getValues()[0] ?? [];
    data?.appendRow(["somebody new", ...last.slice(1)]);
  });
  once(realm);
};
/** The rows of customers in another order, so that Undo puts values back customer by customer. */
const sorted = (realm: Realm): void => {
  otherwise(realm);
  const name = realm.sheets.model.sheetByName("RFM customers") === undefined ? "Data" : "RFM customers";
  const { values } = sheetOf(realm, name);
  edit(realm, (document) => {
    const cells = document.getSheetByName(name)?.getRange(2, 1, values.length - 1, values[0]?.length ?? 1);
    cells?.sort({ column: 1, ascending: false });
  });
};
const updated = (realm: Realm): void => {
  once(realm);
  show(realm, "Data");
  realm.call("updateSummary");
};

const COMMANDS: readonly [string, string, (realm: Realm) => void][] = [
  ["Undo of a first run", "undoLastRun", once],
  ["Undo of a run with the same data", "undoLastRun", again],
  ["Undo of a run with another scheme", "undoLastRun", otherwise],
  ["Undo of a run with somebody new", "undoLastRun", withSomebodyNew],
  ["Undo after the rows were sorted", "undoLastRun", sorted],
  ["Undo of Update summary", "undoLastRun", updated],
  ["Update summary", "updateSummary", again],
  ["Delete all add-on data", "deleteAllData", again],
];

function costOf(values: SetupCell[][], command: string, prepare: (realm: Realm) => void): [number, number] {
  const realm = openDocument({ values, mode: "literal" });
  prepare(realm);
  show(realm, "Data");
  const { error, serviceCalls, roundTrips } = realm.call(command);
  expect(error).toBeNull();
  expect(realm.sheets.dialogs.at(-1)?.title).toMatch(
    /^(Undo last run|Summary updated|Delete all add-on data)$/,
  );
  return [serviceCalls, roundTrips];
}

for (const [kind, values] of Object.entries(KINDS)) {
  describe(`on ${kind}`, () => {
    it.each(COMMANDS)(
      "%s: as many calls at 20,000 rows as at 1,000, within the limits",
      (name, command, prepare) => {
        const few = costOf(values(1_000), command, prepare);
        const many = costOf(values(20_000), command, prepare);
        console.info(`${kind}, ${name}: ${many[0]} service calls, ${many[1]} round trips`);
        expect(many).toEqual(few);
        expect(few[0]).toBeLessThanOrEqual(MOST_CALLS);
        expect(few[1]).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
      },
    );
  });
}
