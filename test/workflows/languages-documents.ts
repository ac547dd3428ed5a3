// Documents and looks for the tests of languages.

import type { Realm } from "../../local-sheets/cli/realm";
import type { SetupCell, SheetSnapshot } from "../../local-sheets/services/index";
import { LANGUAGES, type Language, speaker } from "../../src/core/messages/catalogue";
import type { MessageId } from "../../src/core/messages/en";
import { SEGMENT_IDS } from "../../src/core/segment-table";
import { edit, sheetOf } from "./people";
import { openDocument } from "./score-in-local-sheets";
import { ORDERS as FEW_ORDERS } from "./small-documents";

export const ORDERS: SetupCell[][] = [
  ...FEW_ORDERS,
  ["dan", { date: "2023-03-20" }, 700],
  ["", { date: "2024-03-20" }, 9],
];
export const MEMBERS: SetupCell[][] = [
  ["member", "last order", "orders", "spend"],
  ["ann", { date: "2024-01-05" }, 3, 120],
  ["bob", null, 0, null],
  ["cat", { date: "2024-02-01" }, 1, 20],
  ["dee", { date: "2024-03-01" }, 9, 900],
];
export const KINDS = [
  ["an order log", ORDERS],
  ["a member sheet", MEMBERS],
] as const;
export const CHANGES = LANGUAGES.flatMap((from) =>
  LANGUAGES.filter((to) => to !== from).map((to): [Language, Language] => [from, to]),
);

export const open = (values: SetupCell[][], userLocale = "en"): Realm =>
  openDocument({ values, mode: "literal", userLocale });
export const inWords = (language: Language, id: MessageId): string => speaker(language)(id);
export const segments = (language: Language): string[] =>
  [...SEGMENT_IDS, "gone" as const].map((id) => inWords(language, `segment-${id}`));

/** The sheet that has one of our names, in whatever language it was made. */
export function ours(realm: Realm, id: "customers" | "summary" | "set-aside"): SheetSnapshot {
  const names = LANGUAGES.map((language) => inWords(language, `sheet-rfm-${id}`));
  const found = realm.sheets.snapshot().find(({ name }) => names.includes(name));
  if (found === undefined) throw new Error(`There is no sheet for ${id}`);
  return found;
}

/** The sheet with the scores: the customers' own or the member sheet. */
export const scored = (realm: Realm, values: SetupCell[][]): SheetSnapshot =>
  values === ORDERS ? ours(realm, "customers") : sheetOf(realm, "Data");

/** Everything on the summary, apart from the moment of the run, ids and the names of our sheets. */
export function pageOf(realm: Realm): unknown {
  const { values, formulas, pivots, charts, conditionalRules } = ours(realm, "summary");
  const charted = charts.map(({ id: _id, ...chart }) => chart);
  const text = JSON.stringify([values, formulas, pivots, charted, conditionalRules]);
  return JSON.parse(text.replace(/gid=\d+|'RFM [^']*'!|\d+\/\d+\/\d+ \d\d:\d\d/g, ""));
}

/** What a user adds beside the scores: a note, a look of a header, a rule. */
export function addOwn(realm: Realm, { name, values }: SheetSnapshot): void {
  const width = values[0]?.length ?? 0;
  edit(realm, (document, app) => {
    const sheet = document.getSheetByName(name);
    if (sheet === null) throw new Error("The scores are gone");
    sheet.getRange(1, width + 1, 2, 1).setValues([["My note"], ["call her"]]);
    sheet.getRange(1, width).setBackground("#ff0000").setFontSize(14);
    const rule = app.newConditionalFormatRule().whenTextEqualTo("call her").setBackground("#123456");
    const mine = rule.setRanges([sheet.getRange(1, width + 1, 9, 1)]).build();
    sheet.setConditionalFormatRules([mine, ...sheet.getConditionalFormatRules()]);
  });
}
