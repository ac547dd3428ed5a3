// The menu of the add-on, its questions and its answers.

import { describe, expect, it } from "vitest";
import { ENTRY_POINTS } from "../../src/addon/entry-points";
import { choose, score, sheetOf } from "./people";
import { askToScore, openDocument } from "./score-in-local-sheets";
import { look } from "./sidebar-calls";
import { ORDERS as FEW_ORDERS } from "./small-documents";
import { MEMBERS, ORDERS } from "./writing-documents";

describe("the menu", () => {
  it("has one item a menu entry of the table, in every authorization mode", () => {
    for (const mode of ["NONE", "LIMITED", "FULL"] as const) {
      const realm = openDocument({ values: ORDERS });
      expect(realm.call("onOpen", [{ authMode: mode }], mode).error).toBeNull();
      const expected = ENTRY_POINTS.filter(({ kind }) => kind === "menu").flatMap(({ name, startsGroup }) =>
        startsGroup ? ["separator", name] : [name],
      );
      const items = realm.sheets.menus[0]?.items ?? [];
      expect(items.map((item) => (item.kind === "item" ? item.functionName : item.kind))).toEqual(expected);
      expect(expected).toContain("separator");
    }
  });

  it("asks before it writes, and changes nothing when the answer is cancel", () => {
    const realm = openDocument({ values: ORDERS });
    realm.sheets.answers.push("CANCEL");
    const before = JSON.stringify(realm.sheets.snapshot());
    expect(realm.call("scoreCustomers").error).toBeNull();
    expect(realm.sheets.dialogs).toMatchObject([{ buttons: "YES_NO_CANCEL" }]);
    expect(realm.sheets.dialogs[0]?.prompt).toMatch(
      /Customer = column B \(customer\)[\s\S]*11 rows will be used/,
    );
    expect(JSON.stringify(realm.sheets.snapshot())).toBe(before);
  });

  it("counts rows before it writes as afterwards, in the dialog, the sidebar and on the summary", () => {
    const refund = ["ann", { date: "2024-03-06" }, -5];
    const realm = openDocument({ values: [...FEW_ORDERS, refund, ["bob", "soon", 7]], mode: "literal" });
    expect(look(realm).preview?.rows).toEqual({ read: 6, used: 4, refunds: 1, rejected: 1 });
    const told = choose(realm, "scoreCustomers");
    const asked = realm.sheets.dialogs[0]?.prompt;
    expect(asked).toContain("\n\n4 rows will be used, 1 set aside.\nOne row is a refund.\n\n");
    expect(told).toMatch(/One row is a refund\.[\s\S]*One row was set aside/);
    const counts = sheetOf(realm, "RFM summary").values.flatMap((row) => {
      const at = row.findIndex((cell) => /^(Rows read|Used|Refunds|Set aside)$/.test(String(cell)));
      return at < 0 ? [] : [`${row[at - 1]} ${row[at]}`];
    });
    expect(counts).toEqual(["6 Rows read", "4 Used", "1 Refunds", "1 Set aside"]);
  });

  it("lets columns be chosen by letter or header when the answer is no, asks again, and keeps the choice", () => {
    const values = [
      ["customer", "payer", "date", "paid on", "amount"],
      ["C1", "P1", "2024-01-05", "2024-02-05", "5"],
      ["C2", "P1", "2024-01-06", "2024-02-06", "7"],
      ["C3", "P2", "2024-01-07", "2024-02-07", "9"],
    ];
    const realm = openDocument({ values });
    // Text answers are typed as names of buttons; a prompt takes a button with what is typed.
    const answers = realm.sheets.answers as (string | { button: string; text: string })[];
    answers.push("NO", { button: "OK", text: "customer=payer, date=D, amount=E" }, "YES");
    const report = score(realm, "Data");
    expect(report.customers.map(({ customerId }) => customerId)).toEqual(["P1", "P2"]);
    expect(report.columns).toMatchObject({ customer: "payer", date: "paid on", amount: "amount" });
    const asked = realm.sheets.dialogs.length;
    expect(score(realm, "Data").columns).toEqual(report.columns);
    expect(realm.sheets.dialogs).toHaveLength(asked);
  });

  it("changes nothing when choosing columns is cancelled or names none", () => {
    for (const typed of [
      { button: "CANCEL", text: "" },
      { button: "OK", text: "customer" },
      { button: "OK", text: "customer=no such header, date=C, amount=D" },
    ]) {
      const realm = openDocument({ values: ORDERS });
      const before = JSON.stringify(realm.sheets.snapshot());
      (realm.sheets.answers as unknown[]).push("NO", typed);
      expect(realm.call("scoreCustomers").error).toBeNull();
      expect(JSON.stringify(realm.sheets.snapshot())).toBe(before);
    }
  });

  it("tells how many were scored and what was set aside", () => {
    const realm = openDocument({ values: MEMBERS });
    expect(realm.call("scoreCustomers").error).toBeNull();
    expect(realm.sheets.dialogs.at(-1)?.title).toBe("Customers scored");
    expect(realm.sheets.dialogs.at(-1)?.prompt).toMatch(/3 members were scored[\s\S]*2 rows were set aside/);
  });

  it("gives way to somebody else's run", () => {
    const realm = openDocument({ values: ORDERS });
    realm.sheets.holdDocumentLock(true);
    expect(askToScore(realm).answer).toMatchObject({
      ok: false,
      problem: { id: "somebody-else-is-scoring" },
    });
    expect(realm.sheets.snapshot()).toHaveLength(1);
  });
});
