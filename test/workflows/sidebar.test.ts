// The endpoints of the sidebar, on the built bundle in local Sheets.

import { describe, expect, it } from "vitest";
import { buildFolders, openRealm } from "../../local-sheets/cli/realm";
import { DIST } from "../../scripts/fresh-build.mjs";
import { speaker } from "../../src/core/messages/catalogue";
import { choose, edit, score, sheetOf, show, wholeDocument } from "./people";
import { openDocument, scoreCells } from "./score-in-local-sheets";
import { call, given, look } from "./sidebar-calls";
import { MEMBERS as FEW_MEMBERS, openMembers, openOrders, type } from "./small-documents";
import { MEMBERS, ORDERS } from "./writing-documents";

describe("Customize scoring", () => {
  it("shows the page in a sidebar, and nothing opens by itself", () => {
    const realm = openOrders();
    realm.call("onOpen", [{ authMode: "LIMITED" }]);
    expect(realm.sheets.dialogs).toEqual([]);
    choose(realm, "customizeScoring");
    expect(realm.sheets.dialogs).toMatchObject([{ kind: "sidebar", title: "RFM Segments" }]);
  });

  it("has one page without anything from elsewhere", () => {
    const realm = openOrders();
    choose(realm, "customizeScoring");
    const [page] = realm.sheets.dialogs;
    const html = page !== undefined && "html" in page ? page.html : "";
    expect(html).toContain("google.script.run");
    expect(html.match(/<(script|link|img|iframe)[^>]*(src|href)=/g)).toBeNull();
    expect(html.match(/https?:\/\/(?!www\.w3\.org\/)/g)).toBeNull();
  });
});

describe("a look", () => {
  it("tells kind, rows, columns with samples, and what would be written, and changes nothing", () => {
    const realm = openDocument({ values: MEMBERS });
    const before = JSON.stringify(wholeDocument(realm));
    const view = look(realm);
    expect(view.sheet.name).toBe("Data");
    expect(view.columns).toMatchObject({
      kind: "members",
      rows: 6,
      roles: { customer: "member", "last-order": "last order", orders: "orders", spend: "spend" },
      missing: [],
    });
    expect(view.columns?.headers[0]).toEqual({
      letter: "A",
      header: "member",
      samples: ["Ann", "Bob", "Cem"],
    });
    expect(view.columns?.headers[1]?.samples).toEqual(["1/5/2024", "1/5/2024", "2/1/2024"]);
    expect(view.preview?.rows).toEqual({ read: 6, used: 4, refunds: 0, rejected: 2 });
    expect(view.preview?.writes.map(({ sheet, isNew }) => [sheet, isNew])).toEqual([
      ["Data", false],
      ["RFM summary", true],
      ["RFM set aside", true],
    ]);
    expect(JSON.stringify(wholeDocument(realm))).toBe(before);
    expect(realm.sheets.dialogs).toEqual([]);
  });

  it("announces exactly the columns and sheets that the run then writes", () => {
    for (const values of [MEMBERS, ORDERS]) {
      const realm = openDocument({ values });
      const view = look(realm);
      given(call(realm, "sidebarScore", view.request));
      for (const { sheet, columns } of view.preview?.writes ?? []) {
        const [header = []] = sheetOf(realm, sheet).values;
        for (const column of columns) expect(header[column.letter.charCodeAt(0) - 65]).toBe(column.header);
      }
    }
  });

  it("counts customers per segment, level and cell as the run does", () => {
    const { preview } = look(openDocument({ values: ORDERS }));
    const report = scoreCells({ values: ORDERS });
    const counts = report.segments.map(({ segment, customers, totalSpend }) => [
      segment,
      customers,
      totalSpend,
    ]);
    expect(preview?.segments.map((one) => [one.segment, one.customers, one.totalSpend])).toEqual(counts);
    const all = report.customers.length;
    const sum = (numbers: readonly { readonly customers: number }[] = []): number =>
      numbers.reduce((total, { customers }) => total + customers, 0);
    expect(sum(preview?.grid.cells)).toBe(all);
    for (const dimension of ["recency", "frequency", "monetary"] as const)
      expect(sum(preview?.dimensions[dimension].levels)).toBe(all);
  });

  it("names the rows set aside by reason", () => {
    const { preview } = look(openDocument({ values: MEMBERS }));
    expect(preview?.setAside.map(({ label, count, rows }) => [label, count, rows[0]])).toEqual([
      ["no customer", 1, { row: 4, column: "member", value: "" }],
      ["no readable amount", 1, { row: 5, column: "spend", value: "n/a" }],
    ]);
  });

  it("says plainly which column is missing, lets it be chosen, and then scores", () => {
    const values = [
      ["who", "x", "y"],
      ["ann", "2024-01-05", "seven"],
      ["bob", "2024-02-05", "eight"],
    ];
    const realm = openDocument({ values });
    const view = look(realm, { kind: "orders" });
    expect(view.preview).toBeNull();
    expect(view.problem?.id).toBe("columns-missing-orders");
    expect(view.columns?.missing).toContain("amount");
    type(realm, "Data", "C2:C3", [[7], [8]]);
    const chosen = look(realm, {
      ...view.request,
      score: { ...view.request.score, columns: { customer: "who", date: "x", amount: "y" } },
    });
    expect(chosen.problem).toBeNull();
    expect(chosen.preview?.customers).toBe(2);
  });

  it("whose chosen column has another header now says so and scores nothing, but shows what it takes for it", () => {
    const values = [
      ["customer", "date", "amount", "status"],
      ["ann", "2024-01-05", "5", "paid"],
      ["bob", "2024-02-05", "6", "paid"],
    ];
    const realm = openDocument({ values });
    const { request } = look(realm);
    const columns = { ...request.score?.columns, status: "" };
    type(realm, "Data", "C1", [["total paid"]]);
    const view = look(realm, { ...request, score: { ...request.score, columns } });
    expect([view.problem?.id, view.preview]).toEqual(["header-unknown", null]);
    expect(view.problem?.message).toContain("amount");
    expect(view.columns?.roles).toEqual({ customer: "customer", date: "date", amount: "total paid" });
    const again = look(realm, view.request);
    expect([again.problem, again.preview?.customers]).toEqual([null, 2]);
    expect(again.columns?.roles.status).toBeUndefined();
  });

  it("leaves a column out that the user does not want, also in later runs from the menu", () => {
    const values = [
      ["customer", "date", "amount", "status"],
      ["ann", "2024-01-05", "5", "cancelled"],
      ["bob", "2024-02-05", "6", ""],
    ];
    const realm = openDocument({ values });
    const view = look(realm);
    expect(view.preview?.rows.rejected).toBe(1);
    const columns = { ...view.request.score?.columns, status: "" };
    const without = look(realm, { ...view.request, score: { ...view.request.score, columns } });
    expect(without.preview?.rows.rejected).toBe(0);
    given(call(realm, "sidebarScore", without.request));
    expect(score(realm, "Data").rows.rejected).toBe(0);
    expect(look(realm, { sheetId: view.sheet.id }).columns?.roles.status).toBeUndefined();
  });

  it("asks about dates that can be read in two ways, and reads them as answered", () => {
    const values = [
      ["customer", "date", "amount"],
      ["ann", "03/04/2024", "5"],
      ["bob", "05/06/2024", "6"],
    ];
    const realm = openDocument({ values, mode: "literal" });
    const view = look(realm);
    const question = view.preview?.question;
    expect(question?.text).toMatch(/03\/04\/2024/);
    const [yes, no] = [question?.yes, question?.no].map((dates) => look(realm, { ...view.request, dates }));
    expect(new Set([yes?.preview?.analysisDate, no?.preview?.analysisDate])).toEqual(
      new Set(["2024-06-06", "2024-05-07"]),
    );
    expect(view.preview?.analysisDate).toBe(yes?.preview?.analysisDate);
    expect(no?.preview?.question).toBeNull();
    given(call(realm, "sidebarScore", no?.request ?? {}));
    expect(realm.sheets.dialogs).toEqual([]);
    expect(look(realm, { sheetId: view.sheet.id }).preview?.analysisDate).toBe(no?.preview?.analysisDate);
  });

  it("at a sheet of results or an empty one says what to open", () => {
    const realm = openOrders();
    score(realm, "Data");
    show(realm, "RFM customers");
    expect(look(realm)).toMatchObject({
      columns: null,
      preview: null,
      problem: { id: "result-sheet-active" },
    });
    edit(realm, (document) => document.insertSheet("Empty"));
    show(realm, "Empty");
    expect(look(realm).problem?.id).toBe("empty-sheet");
  });

  it("shows what changes against the last run", () => {
    const realm = openMembers();
    expect(look(realm).preview?.noChange).toMatch(/next run/);
    score(realm, "Data");
    type(realm, "Data", "B5:D5", [["2023-01-01", 1, 1]]);
    const { preview } = look(realm, {});
    expect(preview?.noChange).toBeNull();
    const changes = preview?.segments.map(({ change }) => change ?? 0) ?? [];
    expect(changes.some((change) => change !== 0)).toBe(true);
    expect(changes.reduce((sum, change) => sum + change, 0)).toBe(0);
  });

  it("speaks the language that is chosen, and hands its words over", () => {
    const view = look(openOrders(), { score: { language: "zh-TW" } });
    expect(view.language).toBe("zh-TW");
    expect(view.words["sidebar-tab-data"]).toBe("資料");
    expect(view.preview?.segments[0]?.label).toBe(speaker("zh-TW")("segment-champion"));
  });

  it("refuses what is no request, in words", () => {
    const realm = openOrders();
    const { returned } = realm.call("sidebarLook", [{ sheetId: "1", more: true }]);
    expect(returned).toMatchObject({ ok: false, problem: { id: "request-unreadable" } });
    expect(call(realm, "sidebarLook", { sheetId: 4711 })).toMatchObject({
      ok: false,
      problem: { id: "sidebar-sheet-gone" },
    });
  });
});

describe("scoring from the sidebar", () => {
  it("gives the same scores as the menu, whichever sheet is open, without a question", () => {
    const realm = openRealm(
      {
        sheets: [
          { name: "Data", values: FEW_MEMBERS },
          { name: "Other", values: [] },
        ],
        active: "Data",
      },
      buildFolders(DIST),
    );
    const view = look(realm);
    show(realm, "Other");
    const run = given(call(realm, "sidebarScore", view.request));
    expect(run).toMatchObject({ sheet: "Data" });
    expect(realm.sheets.dialogs).toEqual([]);
    const other = openMembers();
    score(other, "Data");
    expect(sheetOf(realm, "Data").values).toEqual(sheetOf(other, "Data").values);
  });

  it("keeps its settings for the menu, and resetting forgets them", () => {
    const realm = openMembers();
    const view = look(realm);
    const request = { ...view.request, score: { ...view.request.score, scheme: "eight" } };
    given(call(realm, "sidebarScore", request));
    expect(score(realm, "Data").scheme).toBe("eight");
    const reset = given(call(realm, "sidebarReset", { sheetId: view.sheet.id }));
    expect([reset.saved, reset.request.score?.scheme]).toEqual([false, undefined]);
  });

  it("changes from saved cuts to levels without a rest of them", () => {
    const realm = openMembers();
    const cuts = { recency: [30], frequency: [2, 6], monetary: [100, ">500"] };
    const view = look(realm, { score: { method: "thresholds", cuts } });
    given(call(realm, "sidebarScore", view.request));
    const saved = look(realm, { sheetId: view.sheet.id });
    expect(saved.request.score?.cuts).toEqual(cuts);
    const { cuts: _, method: _m, ...rest } = saved.request.score ?? {};
    const levels = { recency: 3, frequency: 3, monetary: 3 };
    expect(
      look(realm, { ...saved.request, score: { ...rest, method: "quantile", levels } }).problem,
    ).toBeNull();
  });

  it("tells that somebody else is scoring, and changes nothing", () => {
    const realm = openMembers();
    const view = look(realm);
    const before = JSON.stringify(wholeDocument(realm));
    realm.sheets.holdDocumentLock(true);
    const answer = call(realm, "sidebarScore", view.request);
    expect(answer).toMatchObject({ ok: false, problem: { id: "somebody-else-is-scoring" } });
    realm.sheets.holdDocumentLock(false);
    expect(JSON.stringify(wholeDocument(realm))).toBe(before);
  });

  it("undoes the run that was asked about, and no other", () => {
    const realm = openMembers();
    const before = JSON.stringify(wholeDocument(realm));
    expect(look(realm).undo).toBeNull();
    given(call(realm, "sidebarScore", look(realm).request));
    const undo = look(realm).undo;
    expect(undo?.question).toContain("RFM summary");
    expect(call(realm, "sidebarUndo", { run: "another" })).toMatchObject({
      ok: false,
      problem: { id: "somebody-else-has-scored" },
    });
    given(call(realm, "sidebarUndo", { run: undo?.run ?? "" }));
    expect(JSON.stringify(wholeDocument(realm))).toBe(before);
  });
});
