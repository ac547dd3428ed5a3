// A time zone of the user's own: for today and for times that name theirs, never for the dates that cells show.

import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import { LANGUAGES, speaker } from "../../src/core/messages/catalogue";
import { edit, score, setNow, sheetOf, show, undo, wholeDocument } from "./people";
import { openDocument, refusalOf, scoreCells } from "./score-in-local-sheets";
import { call, given, look } from "./sidebar-calls";

const HEADER = ["customer", "date", "amount"];
/** At 20:00 in Greenwich it is the next day in Taipei. */
const MOMENTS = [
  HEADER,
  ["ann", "2024-03-05T20:00:00Z", 5],
  ["bob", "2024-03-05T20:00:00+08:00", 6],
  ["cat", 1_709_668_800, 7],
  ["dan", { date: "2024-03-05T23:30:00" }, 8],
  ["eve", "2024-03-05 23:30", 9],
];
const recency = (customers: readonly { readonly recencyDays: number | null }[]) =>
  customers.map(({ recencyDays }) => recencyDays);
const FEW = [HEADER, ["ann", "2024-03-01", 5], ["bob", "2024-03-06", 6]];

/** A document in Greenwich, where it is eight in the evening of 5 March 2024. */
function openInTheEvening(values: Parameters<typeof openDocument>[0]["values"]): Realm {
  const realm = openDocument({ values, mode: "literal", timeZone: "Etc/UTC" });
  setNow(realm, Date.UTC(2024, 2, 5, 20));
  return realm;
}

describe("a chosen time zone", () => {
  it("places times with an offset and Unix times, and leaves date cells and plain times as they are shown", () => {
    const document = { values: MOMENTS, mode: "literal", timeZone: "Etc/UTC" } as const;
    const asOf = "2024-03-10";
    expect(recency(scoreCells(document, { asOf }).customers)).toEqual([5, 5, 5, 5, 5]);
    expect(recency(scoreCells(document, { asOf, timeZone: "Asia/Taipei" }).customers)).toEqual([
      4, 5, 4, 5, 5,
    ]);
    expect(recency(scoreCells(document, { asOf, timeZone: "America/Los_Angeles" }).customers)).toEqual([
      5, 5, 5, 5, 5,
    ]);
  });

  it("decides which day is today: an order of tomorrow in the spreadsheet's zone may be today's", () => {
    const values = FEW;
    expect(score(openInTheEvening(values), "Data").rejected).toMatchObject([
      { row: 3, reason: "after-analysis-date" },
    ]);
    const report = score(openInTheEvening(values), "Data", { timeZone: "Asia/Taipei" });
    expect([report.rejected, report.analysisDate]).toEqual([[], "2024-03-07"]);
  });

  it("is kept for its sheet alone: later runs from the menu use it, another sheet and the spreadsheet do not", () => {
    const realm = openInTheEvening(FEW);
    const view = look(realm);
    expect([view.timeZone, view.request.score?.timeZone]).toEqual(["Etc/UTC", undefined]);
    expect(view.preview?.rows.rejected).toBe(1);
    const chosen = look(realm, {
      ...view.request,
      score: { ...view.request.score, timeZone: "Asia/Taipei" },
    });
    expect(chosen.preview?.rows.rejected).toBe(0);
    given(call(realm, "sidebarScore", chosen.request));
    expect(score(realm, "Data").rejected).toEqual([]);
    expect(look(realm, { sheetId: view.sheet.id })).toMatchObject({
      timeZone: "Etc/UTC",
      request: { score: { timeZone: "Asia/Taipei" } },
    });
    const reset = given(call(realm, "sidebarReset", { sheetId: view.sheet.id }));
    expect([reset.request.score?.timeZone, reset.preview?.rows.rejected]).toEqual([undefined, 1]);
    expect(edit(realm, (document) => document.getSpreadsheetTimeZone())).toBe("Etc/UTC");
  });

  it("stands on the summary, with the moment of the run by it, and only where one was chosen", () => {
    const realm = openInTheEvening(FEW);
    const lines = (): unknown[][] => sheetOf(realm, "RFM summary").values;
    const line = (label: string) => lines().find(([first]) => first === label)?.[2];
    score(realm, "Data");
    expect([line("Time zone"), line("Scored on")]).toEqual([undefined, "3/5/2024 20:00"]);
    score(realm, "Data", { timeZone: "Asia/Taipei" });
    expect([line("Time zone"), line("Scored on")]).toEqual(["Asia/Taipei", "3/6/2024 04:00"]);
    score(realm, "Data", { timeZone: "Etc/UTC" });
    expect(line("Time zone")).toBeUndefined();
  });

  it("goes with the run when it is undone", () => {
    const realm = openInTheEvening(FEW);
    const before = JSON.stringify(wholeDocument(realm));
    score(realm, "Data", { timeZone: "Asia/Taipei" });
    undo(realm);
    expect(JSON.stringify(wholeDocument(realm))).toBe(before);
    show(realm, "Data");
    expect(look(realm).preview?.rows.rejected).toBe(1);
  });

  it("that does not exist is refused in words, and nothing is written", () => {
    const document = { values: FEW, mode: "literal" } as const;
    for (const language of LANGUAGES) {
      const refusal = refusalOf(document, { timeZone: "Asia/Taipeh", language });
      expect(refusal).toEqual({
        id: "time-zone-unknown",
        message: speaker(language)("time-zone-unknown", { value: "Asia/Taipeh" }),
      });
    }
    const realm = openDocument(document);
    const before = JSON.stringify(wholeDocument(realm));
    const view = look(realm, { score: { timeZone: "Asia/Taipeh" } });
    expect([view.problem?.id, view.preview]).toEqual(["time-zone-unknown", null]);
    expect(JSON.stringify(wholeDocument(realm))).toBe(before);
  });
});

describe("formulas", () => {
  const FORMULA = (settings: string) =>
    `=RFM_TABLE(Data!A2:A6,Data!B2:B6,Data!C2:C6,DATE(2024,3,10)${settings})`;
  /** Recency by customer, as a formula spills it. */
  function table(realm: Realm, text: string): unknown[] {
    const sheet = realm.sheets.model.insertSheet({
      name: `F${realm.sheets.model.sheets.length}`,
      rows: 20,
      columns: 12,
    });
    sheet.formulas.set(0, 0, text);
    const problem = realm.sheets.model.calculator.errorText(sheet, 0, 0);
    if (problem !== undefined) return [problem];
    return [1, 2, 3, 4, 5].map((row) => sheet.value(row, 1));
  }

  it("with RFM_SETTINGS read times by the zone of the run, as the button does", () => {
    for (const timeZone of ["Asia/Taipei", "America/Los_Angeles", undefined]) {
      const realm = openDocument({ values: MOMENTS, mode: "literal", timeZone: "Asia/Tokyo" });
      const report = score(realm, "Data", { asOf: "2024-03-10", timeZone });
      expect(table(realm, FORMULA(",RFM_SETTINGS"))).toEqual(recency(report.customers));
    }
  });

  it("without a zone read times by the spreadsheet's, also where no cell is a date", () => {
    const values = MOMENTS.filter(([customer]) => customer !== "dan");
    const realm = openDocument({ values, mode: "literal", timeZone: "Asia/Taipei" });
    const report = scoreCells({ values, mode: "literal", timeZone: "Asia/Taipei" }, { asOf: "2024-03-10" });
    const text = '=RFM_TABLE(Data!A2:A5,Data!B2:B5,Data!C2:C5,"2024-03-10")';
    expect(table(realm, text).slice(0, 4)).toEqual(recency(report.customers));
    expect(recency(report.customers)).toEqual([4, 5, 4, 5]);
  });

  it("say so when there is no such zone", () => {
    const realm = openDocument({ values: MOMENTS, mode: "literal" });
    const [told] = table(realm, FORMULA(',"time-zone=Asia/Taipeh"'));
    expect(told).toContain("There is no time zone “Asia/Taipeh”");
  });
});
