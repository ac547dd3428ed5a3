// What the sidebar shows of a sheet that is scored: rows of a segment, why somebody is in it, and that others scored.

import { describe, expect, it } from "vitest";
import { choose, edit, sheetOf } from "./people";
import { call, given, look } from "./sidebar-calls";
import { openMembers, openOrders } from "./small-documents";

describe("showing", () => {
  it("selects the rows of a segment where its scores stand, and a row that was set aside", () => {
    for (const realm of [openMembers(), openOrders()]) {
      const view = look(realm);
      const run = given(call(realm, "sidebarScore", view.request));
      const segment = run.segments.find(({ customers }) => customers > 0);
      if (segment === undefined) throw new Error("Nobody is in any segment");
      const sheetId = view.sheet.id;
      const shown = given(call(realm, "sidebarShow", { show: "segment", sheetId, segment: segment.segment }));
      expect(shown).toEqual({ sheet: run.sheet, rows: segment.customers, selected: segment.customers });
      const { activeSheet } = realm.sheets.model;
      const values = sheetOf(realm, run.sheet).values;
      const column = (values[0] ?? []).indexOf("Segment");
      const rows = activeSheet.selection.flatMap(({ top, height }) =>
        Array.from({ length: height }, (_, index) => top + index),
      );
      expect(rows.map((row) => values[row]?.[column])).toEqual(rows.map(() => segment.label));
      expect(rows).toHaveLength(segment.customers);
      given(call(realm, "sidebarShow", { show: "row", sheetId, row: 3 }));
      expect(realm.sheets.model.activeSheet.sheetId).toBe(sheetId);
      expect(realm.sheets.model.activeSheet.selection).toMatchObject([{ top: 2, height: 1 }]);
    }
  });
});

describe("why", () => {
  it("explains the customer of the selected row, on the source and on the results", () => {
    const realm = openOrders();
    const view = look(realm);
    given(call(realm, "sidebarShow", { show: "row", sheetId: view.sheet.id, row: 4 }));
    const why = given(call(realm, "sidebarWhy", view.request));
    expect(why.customer).toBe("bob");
    expect(why.dimensions.map(({ value }) => value)).toEqual(["45 days ago", "1 order", "20"]);
    for (const { levels } of why.dimensions) expect(levels.filter(({ here }) => here)).toHaveLength(1);
    const run = given(call(realm, "sidebarScore", view.request));
    const values = sheetOf(realm, run.sheet).values;
    const row = values.findIndex(([customer]) => customer === "bob");
    edit(realm, (document) =>
      document
        .getSheetByName(run.sheet)
        ?.getRange(row + 1, 3)
        .activate(),
    );
    const again = given(call(realm, "sidebarWhy", view.request));
    expect([again.customer, again.code]).toEqual(["bob", why.code]);
    const column = (values[0] ?? []).indexOf("Segment");
    expect(again.segment.label).toBe(values[row]?.[column]);
  });

  it("says what to select when the row is no customer's", () => {
    const realm = openOrders();
    const { request } = look(realm);
    expect(call(realm, "sidebarWhy", request)).toMatchObject({
      ok: false,
      problem: { id: "sidebar-why-nobody" },
    });
  });
});

describe("others meanwhile", () => {
  it("are noticed without reading the sheet, whether they scored or undid", () => {
    const realm = openMembers();
    const stamps = [look(realm).stamp];
    const newest = (): string | null => given(call(realm, "sidebarNewest")).stamp;
    expect(newest()).toBe(stamps[0]);
    choose(realm, "scoreCustomers");
    stamps.push(newest());
    expect(look(realm).stamp).toBe(stamps[1]);
    choose(realm, "scoreCustomers");
    stamps.push(newest());
    choose(realm, "undoLastRun");
    stamps.push(newest());
    expect(new Set(stamps).size).toBe(4);
    expect(stamps).not.toContain(null);
    expect(realm.call("sidebarNewest").serviceCalls).toBe(1);
  });
});
