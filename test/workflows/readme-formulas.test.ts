// The formula table of README.md, run as it stands there.

import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { buildFolders, openRealm } from "../../local-sheets/cli/realm";
import { DIST, ROOT } from "../../scripts/fresh-build.mjs";
import { askToScore } from "./score-in-local-sheets";

const README = readFileSync(path.join(ROOT, "README.md"), "utf8");
const EXAMPLES = [...README.matchAll(/^\| `(=[^`]+)` \| (.+) \|$/gm)].map(([, formula = "", gives = ""]) => ({
  formula,
  gives,
}));

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

it("the README has formulas to copy", () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(8);
});

for (const { formula, gives } of EXAMPLES) {
  it(`${formula} gives ${gives}`, () => {
    const realm = openRealm(
      {
        sheets: [
          { name: "Members", values: MEMBERS },
          { name: "Orders", values: ORDERS },
        ],
      },
      buildFolders(DIST),
    );
    expect(askToScore(realm).answer.ok).toBe(true);
    const [sheet] = realm.sheets.model.sheets;
    if (sheet === undefined) throw new Error("There is no sheet");
    sheet.formulas.set(1, 14, formula);
    const { calculator } = realm.sheets.model;
    expect(calculator.errorText(sheet, 1, 14)).toBeUndefined();
    const first = String(sheet.value(1, 14));
    const second = String(sheet.value(2, 14) ?? "");
    if (formula.startsWith("=RFM_TABLE")) expect([first, second]).toEqual(["Customer", "c0"]);
    else if (formula.startsWith("=RFM_SEGMENT")) expect(first).toMatch(/^[A-Z][a-z]/);
    else expect(first).toMatch(/^(\d{3}|R\d+F\d+M\d+)$/);
  });
}
