// Runs that follow a run: what was chosen before, or is chosen anew.

import { describe, expect, it } from "vitest";
import { buildFolders, openRealm } from "../../local-sheets/cli/realm";
import { DIST } from "../../scripts/fresh-build.mjs";
import { score, sheetOf } from "./people";
import { MEMBERS, openMembers, openOrders, type } from "./small-documents";

describe("choices", () => {
  it("of a run are kept for the next one, without a question", () => {
    const realm = openMembers();
    const first = score(realm, "Data", {
      scheme: "eight",
      levels: { recency: 3, frequency: 3, monetary: 3 },
    });
    const asked = realm.sheets.dialogs.length;
    const again = score(realm, "Data");
    expect([again.scheme, again.levels]).toEqual(["eight", first.levels]);
    expect(realm.sheets.dialogs).toHaveLength(asked);
  });

  it("are kept per sheet", () => {
    const realm = openRealm(
      {
        sheets: [
          { name: "Data", values: MEMBERS },
          { name: "More", values: MEMBERS },
        ],
      },
      buildFolders(DIST),
    );
    score(realm, "Data", { scheme: "eight" });
    expect(score(realm, "More").scheme).toBe("eleven");
    expect(score(realm, "Data").scheme).toBe("eight");
  });

  it("are asked for again when a confirmed header is gone", () => {
    const realm = openMembers();
    score(realm, "Data");
    const asked = realm.sheets.dialogs.length;
    type(realm, "Data", "D1:D1", [["total spend"]]);
    expect(score(realm, "Data").columns).toMatchObject({ spend: "total spend" });
    expect(realm.sheets.dialogs).toHaveLength(asked + 1);
  });
});

describe("another scheme on a later run", () => {
  it("renames segments and colours, with one rule a segment and no rule left over", () => {
    const realm = openMembers();
    score(realm, "Data");
    score(realm, "Data", { scheme: "eight" });
    for (const sheet of ["Data"]) {
      const rules = sheetOf(realm, sheet).conditionalRules;
      expect(rules).toHaveLength(9);
      expect(rules.map(({ values }) => values[0])).not.toContain("Champions");
    }
    const summary = sheetOf(realm, "RFM summary");
    expect(summary.conditionalRules).toHaveLength(9);
    expect(summary.values.flat()).not.toContain("Champions");
    expect(summary.pivots).toHaveLength(2);
    expect(summary.charts).toHaveLength(2);
    score(realm, "Data", { scheme: "eleven" });
    expect(sheetOf(realm, "RFM summary").values.flat()).not.toContain("Important value");
    expect(sheetOf(realm, "RFM summary").conditionalRules).toHaveLength(12);
  });

  it("leaves no cell of the longer summary behind", () => {
    const realm = openOrders();
    score(realm, "Data", { scheme: "eight" });
    const fresh = sheetOf(realm, "RFM summary");
    const other = openOrders();
    score(other, "Data");
    score(other, "Data", { scheme: "eight" });
    const again = sheetOf(other, "RFM summary");
    const texts = (values: readonly (readonly unknown[])[]): unknown[] =>
      values
        .map((row) =>
          row.filter(
            (cell) =>
              cell !== "" &&
              !/Changes will show|another segment scheme|^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(String(cell)),
          ),
        )
        .filter((row) => row.length > 0);
    expect(texts(again.values)).toEqual(texts(fresh.values));
  });
});
