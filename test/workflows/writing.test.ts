// What a run writes: score columns on a member sheet, a sheet of customers for an order log.

import { describe, expect, it } from "vitest";
import { ENTRY_POINTS } from "../../src/addon/entry-points";
import { askToScore, openDocument } from "./score-in-local-sheets";

const ORDERS = [
  ["order", "customer", "date", "amount"],
  ["1", "00123", "2024-01-05", "10.50"],
  ["2", "00123", "2024-02-05", "20"],
  ["3", "=1+1", "2024-02-07", "7"],
  ["4", "+886912345678", "2024-02-08", "8"],
  ["5", "12345678901234567890", "2024-02-09", "9"],
  ["6", "Zoë 🌸", "2024-02-10", "10"],
  ["7", "مريم", "2024-02-11", "11"],
  ["8", "'quoted", "2024-02-12", "12"],
  ["9", "@handle", "2024-02-13", "13"],
  ["10", "-5 off", "2024-02-14", "14"],
  ["11", "4711", "2024-02-15", "15"],
];
const MEMBERS = [
  ["member", "last order", "orders", "spend"],
  ["Ann", "2024-01-05", "3", "120"],
  ["Bob", "", "0", ""],
  ["", "2024-01-05", "2", "50"],
  ["Cem", "2024-02-01", "1", "n/a"],
  ["Dee", "2024-03-01", "9", "900"],
  ["Eve", "2023-03-01", "1", "20"],
];

describe("an order log", () => {
  it("gets a sheet of customers with dates, counts and scores, sorted by segment and spend", () => {
    const realm = openDocument({ values: ORDERS });
    const { answer } = askToScore(realm);
    expect(answer).toMatchObject({ ok: true, written: { sheet: "RFM customers", range: "G to K" } });
    const [source, result] = realm.sheets.snapshot();
    expect(source?.values[0]).toEqual(ORDERS[0]);
    expect(result).toMatchObject({ name: "RFM customers", rows: 11, columns: 11, frozenRows: 1 });
    expect(result?.values[0]).toEqual(
      "Customer,First order,Last order,Recency days,Orders,Spend,R,F,M,RFM,Segment".split(","),
    );
    const first = result?.values.find(([id]) => id === "00123");
    expect(first).toEqual([
      "00123",
      { date: "2024-01-05T00:00:00" },
      { date: "2024-02-05T00:00:00" },
      11,
      2,
      30.5,
      1,
      5,
      5,
      "155",
      "Cannot lose",
    ]);
  });

  it("reads every id back as it was, with its type, and makes none a formula", () => {
    const realm = openDocument({ values: ORDERS });
    askToScore(realm);
    const [source, result] = realm.sheets.snapshot();
    const ids = (rows: readonly (readonly unknown[])[] | undefined, column: number) =>
      new Set(rows?.slice(1).map((row) => row[column]));
    expect(ids(result?.values, 0)).toEqual(ids(source?.values, 1));
    expect(ids(result?.values, 0)).toContain(4711);
    expect(result?.formulas.flat().filter((formula) => formula !== "")).toEqual([]);
  });

  it("is refused when there is a sheet of that name, and that sheet stays", () => {
    const realm = openDocument({ values: ORDERS });
    askToScore(realm);
    const before = JSON.stringify(realm.sheets.snapshot());
    realm.sheets.model.activate(realm.sheets.model.sheetByName("Data") as never);
    expect(askToScore(realm).answer).toMatchObject({ ok: false, problem: { id: "result-exists" } });
    expect(JSON.stringify(realm.sheets.snapshot())).toBe(before);
  });
});

describe("a member sheet", () => {
  it("gets R, F, M, RFM and Segment at the right; prospects have a segment only, set-aside rows nothing", () => {
    const realm = openDocument({ values: MEMBERS });
    const { answer } = askToScore(realm);
    expect(answer).toMatchObject({ ok: true, written: { sheet: "Data", range: "E to I" } });
    const [sheet] = realm.sheets.snapshot();
    expect(sheet?.values.map((row) => row.slice(4))).toEqual([
      ["R", "F", "M", "RFM", "Segment"],
      [3, 3, 3, "333", "Needs attention"],
      ["", "", "", "", "Prospects"],
      ["", "", "", "", ""],
      ["", "", "", "", ""],
      [5, 5, 5, "555", "Champions"],
      [1, 1, 1, "111", "Lost"],
    ]);
    expect(sheet?.values.map((row) => row.slice(0, 4))).toHaveLength(MEMBERS.length);
  });

  it("keeps every other cell as it was", () => {
    const realm = openDocument({ values: MEMBERS });
    const before = realm.sheets.snapshot()[0];
    askToScore(realm);
    const after = realm.sheets.snapshot()[0];
    expect(after?.values.map((row) => row.slice(0, 4))).toEqual(before?.values);
    expect(after?.numberFormats.map((row) => row.slice(0, 4))).toEqual(before?.numberFormats);
  });

  it("gets columns added when the grid has no room", () => {
    const realm = openDocument({ values: MEMBERS.map((row) => [...row, ...Array(20).fill("x")]) });
    expect(realm.sheets.snapshot()[0]?.columns).toBe(26);
    askToScore(realm);
    expect(realm.sheets.snapshot()[0]?.columns).toBe(29);
  });

  it("is left alone when it is scored already", () => {
    const realm = openDocument({ values: MEMBERS });
    askToScore(realm);
    const before = JSON.stringify(realm.sheets.snapshot());
    expect(askToScore(realm).answer).toMatchObject({
      ok: false,
      problem: { id: "already-scored", message: expect.stringContaining("columns E to I") },
    });
    expect(JSON.stringify(realm.sheets.snapshot())).toBe(before);
  });

  it("is not written when somebody sorted it while the question was open", () => {
    const realm = openDocument({ values: MEMBERS });
    const before = realm.sheets.snapshot()[0]?.values.map((row) => row[0]);
    realm.sheets.hooks.afterCall = (_class, member) => {
      if (member !== "alert") return;
      const sheet = realm.sheets.model.sheets[0];
      sheet?.values.setRow(1, 0, ["Eve"]);
      sheet?.values.setRow(6, 0, ["Ann"]);
    };
    expect(askToScore(realm).answer).toMatchObject({ ok: false, problem: { id: "sheet-changed" } });
    const after = realm.sheets.snapshot()[0];
    expect(after?.values[0]).toHaveLength(before === undefined ? 0 : 4);
  });
});

describe("the menu", () => {
  it("has one item a menu entry of the table, in every authorization mode", () => {
    for (const mode of ["NONE", "LIMITED", "FULL"] as const) {
      const realm = openDocument({ values: ORDERS });
      expect(realm.call("onOpen", [{ authMode: mode }], mode).error).toBeNull();
      const expected = ENTRY_POINTS.filter(({ kind }) => kind === "menu").map(({ name }) => name);
      const items = realm.sheets.menus[0]?.items ?? [];
      expect(items.map((item) => (item.kind === "item" ? item.functionName : item.kind))).toEqual(expected);
    }
  });

  it("asks before it writes, and changes nothing when the answer is no", () => {
    const realm = openDocument({ values: ORDERS });
    realm.sheets.answers.push("NO");
    const before = JSON.stringify(realm.sheets.snapshot());
    expect(realm.call("scoreCustomers").error).toBeNull();
    expect(realm.sheets.dialogs[0]?.prompt).toMatch(
      /Customer = column B \(customer\)[\s\S]*11 rows will be used/,
    );
    expect(JSON.stringify(realm.sheets.snapshot())).toBe(before);
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

describe("service calls", () => {
  const run = (customers: number) => {
    const rows = Array.from({ length: customers }, (_, at) => [
      `c${at}`,
      { date: `20${10 + (at % 10)}-01-05` },
      at + 1,
    ]);
    const realm = openDocument({ values: [["customer", "date", "amount"], ...rows], mode: "literal" });
    return askToScore(realm).run;
  };

  it("do not depend on the number of rows", () => {
    const [few, many] = [run(1_000), run(20_000)];
    console.info(`order log: ${many.serviceCalls} service calls, ${many.roundTrips} round trips`);
    expect([many.serviceCalls, many.roundTrips]).toEqual([few.serviceCalls, few.roundTrips]);
    expect(few.serviceCalls).toBeLessThanOrEqual(40);
  });
});

it("a write that fails is taken back", () => {
  for (const values of [ORDERS, MEMBERS]) {
    const realm = openDocument({ values });
    const before = JSON.stringify(realm.sheets.snapshot());
    let broken = false;
    realm.sheets.hooks.beforeCall = (_class, member) => {
      if (member !== "setColumnWidths" || broken) return;
      broken = true;
      throw new Error("Service Spreadsheets failed");
    };
    expect(realm.call("scoreCustomersWith", [{}]).error?.message).toContain("Service Spreadsheets failed");
    expect(broken).toBe(true);
    expect(JSON.stringify(realm.sheets.snapshot())).toBe(before);
  }
});
