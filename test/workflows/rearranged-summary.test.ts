// The user inserts, deletes or sorts rows on the page RFM summary.

import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import { asUser, COMMANDS, KINDS, mustDo, openSmall, scoredBefore } from "../faults/add-on-document";

const PAGE = "RFM summary";
const pageNamed = ({ sheets }: Realm, name: string) => sheets.snapshot().find((one) => one.name === name);
const textsOn = (realm: Realm, name: string): string[] =>
  (pageNamed(realm, name)?.values ?? [])
    .flat()
    .map(String)
    .filter((text) => text !== "");

/** Titles that stand more than once on a page. */
function twice(realm: Realm, name: string): string[] {
  const titles = ["Customer segments", "Rows of your sheet", "Good to know", "How customers were scored"];
  const texts = textsOn(realm, name);
  return titles.filter((title) => texts.filter((text) => text === title).length > 1);
}

type Page = GoogleAppsScript.Spreadsheet.Sheet;
const EDITS: Readonly<Record<string, (page: Page) => void>> = {
  "inserts a row at the top": (page) => {
    page.insertRowsBefore(1, 1);
    page.getRange("A1").setValue("For the board");
  },
  "inserts rows in the legend": (page) => {
    page.insertRowsAfter(10, 2);
    page.getRange("A11").setValue("For the board");
  },
  "inserts a column": (page) => {
    page.insertColumnsBefore(1, 1);
    page.getRange("A1").setValue("For the board");
  },
  "deletes a row and writes": (page) => {
    page.deleteRows(3, 1);
    page.getRange("N2").setValue("For the board");
  },
};

describe.each(KINDS)("when the user of a %s rearranges the summary", (kind) => {
  it.each(Object.keys(EDITS))(
    "and %s, the next run makes a page of its own and leaves theirs alone",
    (name) => {
      const realm = openSmall(kind);
      scoredBefore(realm, kind);
      asUser(realm, (app) => {
        const page = app.getActiveSpreadsheet().getSheetByName(PAGE);
        if (page !== null) {
          if (name === "deletes a row and writes") page.insertColumnsAfter(page.getMaxColumns(), 1);
          EDITS[name]?.(page);
        }
      });
      // Above the pivot tables, which are live.
      const top = () => JSON.stringify(pageNamed(realm, PAGE)?.values.slice(0, 10));
      const before = top();
      mustDo(realm, COMMANDS.score);
      expect(textsOn(realm, PAGE)).toContain("For the board");
      expect(top()).toBe(before);
      expect(textsOn(realm, `${PAGE} 2`).join()).toContain("a new summary was made");
      expect(pageNamed(realm, `${PAGE} 2`)?.charts).toHaveLength(2);
      expect(twice(realm, `${PAGE} 2`)).toEqual([]);
      mustDo(realm, COMMANDS.undo);
      expect(pageNamed(realm, `${PAGE} 2`)).toBeUndefined();
      expect(textsOn(realm, PAGE)).toContain("For the board");
      mustDo(realm, COMMANDS.score);
      mustDo(realm, COMMANDS.score);
      expect(pageNamed(realm, `${PAGE} 3`)).toBeUndefined();
    },
  );

  it("a text of ours that they rewrote, and what they put beside the page, do not make it theirs", () => {
    const realm = openSmall(kind);
    scoredBefore(realm, kind);
    asUser(realm, (app) => {
      const page = app.getActiveSpreadsheet().getSheetByName(PAGE);
      page?.getRange("A1").setValue("Our customers");
      page?.insertColumnsAfter(page.getMaxColumns(), 1);
      page?.getRange("N5").setValue("beside");
    });
    mustDo(realm, COMMANDS.score);
    expect(pageNamed(realm, `${PAGE} 2`)).toBeUndefined();
    expect(textsOn(realm, PAGE)).toContain("beside");
  });
});
