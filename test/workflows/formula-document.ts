// A document for trying formulas: members with days, orders and spend, a list of orders, scored once.

import { buildFolders, openRealm } from "../../local-sheets/cli/realm";
import { DIST } from "../../scripts/fresh-build.mjs";
import { askToScore } from "./score-in-local-sheets";

const MEMBERS = [
  ["Customer", "Recency days", "Orders", "Spend"],
  ...Array.from({ length: 30 }, (_member, index) => [
    `c${index}`,
    3 + ((index * 7) % 30) * 9,
    1 + ((index * 11) % 9),
    20 + ((index * 13) % 30) * 25,
  ]),
];
const ORDERS = [
  ["Customer", "Date", "Amount"],
  ...Array.from({ length: 60 }, (_order, index) => [
    `c${index % 12}`,
    { date: `2026-0${1 + (index % 3)}-${10 + (index % 18)}` },
    15 + ((index * 17) % 60),
  ]),
];

/** What a formula gives. */
export interface FormulaResult {
  readonly error: string | undefined;
  /** The cell itself and the one below. */
  readonly values: readonly [string, string];
}

/** Opens and scores the document. */
export function formulaDocument(): { resultOf(formula: string): FormulaResult } {
  const realm = openRealm(
    {
      sheets: [
        { name: "Members", values: MEMBERS },
        { name: "Orders", values: ORDERS },
      ],
    },
    buildFolders(DIST),
  );
  if (!askToScore(realm).answer.ok) throw new Error("The members were not scored");
  const [sheet] = realm.sheets.model.sheets;
  if (sheet === undefined) throw new Error("There is no sheet");
  return {
    resultOf: (formula) => {
      sheet.formulas.set(1, 14, formula);
      const error = realm.sheets.model.calculator.errorText(sheet, 1, 14);
      return { error, values: [String(sheet.value(1, 14)), String(sheet.value(2, 14) ?? "")] };
    },
  };
}
