// Scoring changes nothing but our columns, our sheets, our named range and a filter that is widened.

import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import type { SetupCell, SheetSnapshot } from "../../local-sheets/services/index";
import { takeSpreadsheetSnapshot } from "../../local-sheets/services/index";
import { choose, edit, isBackup, looksOf, score, sheetOf, show } from "./people";
import { openDocument } from "./score-in-local-sheets";

const MEMBERS: SetupCell[][] = [
  ["member", "last order", "orders", "spend", "region", "double"],
  ["ann", { date: "2024-01-05" }, 3, 120, "north", { formula: "=D2*2", value: 240 }],
  ["bob", null, 0, null, "south", { formula: "=D3*2", value: 0 }],
  ["cat", { date: "2024-02-01" }, 1, 20, "north", { formula: "=D4*2", value: 40 }],
  ["dee", { date: "2024-03-01" }, 9, 900, "east", { formula: "=D5*2", value: 1800 }],
  ["eve", { date: "2023-03-01" }, 1, 15, "west", { formula: "=D6*2", value: 30 }],
  ["", { date: "2023-03-01" }, 1, 15, "west", ""],
];
const ORDERS: SetupCell[][] = [
  ["customer", "date", "amount", "channel", "", "double"],
  ["ann", { date: "2024-01-05" }, 100, "web", "", { formula: "=C2*2", value: 200 }],
  ["ann", { date: "2024-03-05" }, 50, "shop", "", { formula: "=C3*2", value: 100 }],
  ["bob", { date: "2024-02-05" }, 20, "web", "", { formula: "=C4*2", value: 40 }],
  ["cat", { date: "2024-03-20" }, 70, "web", "", { formula: "=C5*2", value: 140 }],
  ["", { date: "2024-03-20" }, 9, "shop", "", { formula: "=C6*2", value: 18 }],
];
const KINDS: readonly [string, SetupCell[][]][] = [
  ["an order log", ORDERS],
  ["a member sheet", MEMBERS],
];
/** Column L and beyond lie right of where our columns can come. */
const FAR = 20;

/** Everything that people do to a sheet. */
function open(values: SetupCell[][]): Realm {
  const realm = openDocument({ values, mode: "literal" });
  edit(realm, (document, app) => {
    const sheet = document.getActiveSheet();
    const width = values[0]?.length ?? 1;
    sheet.getRange(1, 1, 1, width).setBackground("#ffeeaa").setFontWeight("bold").setNote("the header");
    sheet.getRange(2, 1, 3, 1).setFontColor("#ff0000").setHorizontalAlignment("right").setWrap(true);
    sheet.getRange("D2:D4").setNumberFormat("[$€]#,##0.00").setFontSize(14);
    sheet.getRange("E3").setNote("call on Monday");
    sheet
      .getRange(values.length + 3, 1, 2, 2)
      .merge()
      .setBackground("#abcdef");
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(2);
    sheet.setColumnWidths(1, 2, 222);
    sheet.setRowHeights(3, 1, 44);
    const list = app.newDataValidation().requireValueInList(["north", "south", "web", "shop"]).build();
    sheet.getRange("D2:E5").setDataValidation(list);
    sheet.getRange("A1:B1").protect().setDescription("header is fixed").setWarningOnly(true);
    sheet.getRange(1, 1, values.length, width).createFilter();
    const hidden = app.newFilterCriteria().setHiddenValues(["north"]).build();
    sheet.getFilter()?.setColumnFilterCriteria(width - 1, hidden);
    const whole = [sheet.getRange("A1:Z1000")];
    const rule = () => app.newConditionalFormatRule();
    sheet.setConditionalFormatRules([
      rule().whenTextEqualTo("Champions").setBackground("#123456").setRanges(whole).build(),
      rule()
        .whenTextContains("north")
        .setFontColor("#654321")
        .setRanges([sheet.getRange("E:E")])
        .build(),
      rule()
        .whenTextEqualTo("Lost")
        .setBackground("#000000")
        .setRanges([sheet.getRange("E2:E9")])
        .build(),
      rule()
        .whenNumberGreaterThan(5)
        .setBold(true)
        .setRanges([sheet.getRange("C2:C9")])
        .build(),
    ]);
    document.setNamedRange("members_all", sheet.getRange(1, 1, values.length, width));
    const other = document.insertSheet("Budget");
    other.getRange("A1:B2").setValues([
      ["month", "sum"],
      ["2024-01", 5],
    ]);
    other.getRange("A1:B1").setBackground("#00ffff").setNote("plan");
    document.setNamedRange("budget", other.getRange("A1:B2"));
  });
  realm.sheets.model.sheetByName("Data")?.hideRows(4, 1, true);
  show(realm, "Data");
  return realm;
}

/** What no run may change: everything on the sheet but columns that are ours, our rules and the filter's width. */
function theirs(realm: Realm, name: string): Record<string, unknown> {
  const sheet = sheetOf(realm, name);
  const { model } = realm.sheets;
  const marks = takeSpreadsheetSnapshot(model).metadata.flatMap(({ location }) => {
    const found = /^(.*)!([A-Z]+):[A-Z]+$/.exec(location);
    return found?.[1] === name ? [found[2] ?? ""] : [];
  });
  const ours = new Set(marks.map(numberOf));
  const tables = Object.entries(sheet).filter(([, table]) => isTable(table)) as [
    keyof SheetSnapshot,
    unknown[][],
  ][];
  const kept = (row: unknown[]): unknown[] =>
    Array.from({ length: FAR }, (_, at) => (ours.has(at + 1) ? "ours" : (row[at] ?? "none")));
  const isDefault = (cell: unknown): boolean =>
    ["", "none", "ours", "normal", "General", "general", "bottom", 10, false, "#000000", "#ffffff"].includes(
      cell as never,
    );
  const cells = tables.map(([table, rows]) => [
    table,
    rows.flatMap((row, at) =>
      kept(row).flatMap((cell, column) => (isDefault(cell) ? [] : [[at + 1, column + 1, cell]])),
    ),
  ]);
  const looks = Object.entries(looksOf(realm, name)).map(([layer, set]) => [
    layer,
    set.filter((one) => !ours.has(Number(/C(\d+) /.exec(one)?.[1]))),
  ]);
  const { frozenRows, frozenColumns, hiddenRows, rowHeights, merges, validations, protections, rows } = sheet;
  return {
    ...{ frozenRows, frozenColumns, hiddenRows, rowHeights, merges, validations, protections, rows },
    cells: Object.fromEntries(cells),
    looks: Object.fromEntries(looks),
    widths: sheet.columnWidths.slice(0, 6),
    rules: sheet.conditionalRules.slice(0, 4),
    criteria: sheet.filter?.criteria,
    borders: sheet.borders,
    charts: sheet.charts,
    pivots: sheet.pivots,
  };
}

function isTable(value: unknown): boolean {
  return Array.isArray(value) && Array.isArray(value[0]);
}

function numberOf(letters: string): number {
  return [...letters].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0);
}

for (const [kind, values] of KINDS) {
  describe(`${kind} with everything that people do to a sheet`, () => {
    it("keeps cells, formulas, formats, notes, merges, validation, protection, hidden rows and rules of others", () => {
      const realm = open(values);

      const now = () => [theirs(realm, "Data"), sheetOf(realm, "Budget"), looksOf(realm, "Budget")];
      const before = now();
      score(realm, "Data");
      expect(now()).toEqual(before);
      score(realm, "Data", { scheme: "eight" });
      expect(now()).toEqual(before);
      show(realm, "Data");
      choose(realm, "updateSummary");
      expect(now()).toEqual(before);
    });

    it("keeps the rules of others before ours, in their order", () => {
      const realm = open(values);
      const rules = sheetOf(realm, "Data").conditionalRules;
      score(realm, "Data");
      const after = sheetOf(realm, "Data").conditionalRules;
      expect(after.slice(0, rules.length)).toEqual(rules);
      const ours = kind === "a member sheet" ? 12 : 0;
      expect(after).toHaveLength(rules.length + ours);
      score(realm, "Data");
      expect(sheetOf(realm, "Data").conditionalRules).toEqual(after);
    });

    it("keeps the filter's criteria; it is widened only where our columns come", () => {
      const realm = open(values);
      const before = sheetOf(realm, "Data").filter;
      score(realm, "Data");
      const after = sheetOf(realm, "Data").filter;
      expect(after?.criteria).toEqual(before?.criteria);
      const end = (range: string | undefined): string => range?.split(":")[1] ?? "";
      // Recency days, spend (a blank of a row set aside is no number) and five columns of scores.
      if (kind === "an order log") expect(after).toEqual(before);
      else
        expect([after?.range.split(":")[0], numberOf(end(after?.range).replace(/\d/g, "")) > 6]).toEqual([
          "A1",
          true,
        ]);
      score(realm, "Data");
      expect(sheetOf(realm, "Data").filter).toEqual(after);
    });

    it("keeps the names of others and adds one of ours", () => {
      const realm = open(values);
      const names = () => takeSpreadsheetSnapshot(realm.sheets.model).namedRanges;
      const before = names();
      score(realm, "Data");
      score(realm, "Data");
      expect(names().filter(({ name }) => name !== "RFM_SETTINGS")).toEqual(before);
      expect(names()).toHaveLength(before.length + 1);
    });

    it("keeps the sheets in their order, with ours behind them, and the backup hidden", () => {
      const realm = open(values);
      score(realm, "Data");
      score(realm, "Data");
      const sheets = realm.sheets.snapshot();
      expect(sheets.filter(({ name }) => !name.startsWith("RFM")).map(({ name }) => name)).toEqual([
        "Data",
        "Budget",
      ]);
      expect(sheets.filter(({ name }) => isBackup(name)).map(({ hidden }) => hidden)).toEqual([true]);
    });
  });
}

it("columns of the user right of the data keep their place, and ours come right of them", () => {
  const values = MEMBERS.map((row, at) => [...row, "", at === 0 ? "my notes" : `note ${at}`]);
  const realm = openDocument({ values, mode: "literal" });
  score(realm, "Data");
  const after = sheetOf(realm, "Data").values;
  expect(after.map((row) => row.slice(6, 8))).toEqual(values.map((row) => row.slice(6, 8)));
  expect(after[0]?.slice(8).slice(-5)).toEqual(["R", "F", "M", "RFM", "Segment"]);
});

it("a protected range of somebody else that our columns would cross is told, and nothing is changed", () => {
  const realm = openDocument({ values: MEMBERS, mode: "literal" });
  edit(realm, (document) => document.getActiveSheet().getRange("G1:M9").protect());
  const sheet = realm.sheets.model.sheetByName("Data");
  for (const protection of sheet?.protections ?? []) protection.lockedForUser = true;
  const before = JSON.stringify(realm.sheets.snapshot());
  expect(choose(realm, "scoreCustomers")).toMatch(/^Not scored: .*protected/);
  expect(JSON.stringify(realm.sheets.snapshot().filter(({ name }) => !isBackup(name)))).toBe(before);
});

it("a rule of the user with text and colour of ours on a column of their own stays", () => {
  const realm = openDocument({ values: MEMBERS, mode: "literal" });
  score(realm, "Data");
  edit(realm, (document, app) => {
    const sheet = document.getActiveSheet();
    const rule = app.newConditionalFormatRule().whenTextEqualTo("Champions").setBackground("#00ab88");
    const theirRule = rule
      .setFontColor("#000000")
      .setRanges([sheet.getRange("E2:E7")])
      .build();
    sheet.setConditionalFormatRules([theirRule, ...sheet.getConditionalFormatRules()]);
  });
  score(realm, "Data");
  expect(sheetOf(realm, "Data").conditionalRules[0]?.ranges).toEqual(["E2:E7"]);
});

it("the width that the user gave one of our columns, and a colour in its header, stay on a later run", () => {
  const realm = openDocument({ values: ORDERS, mode: "literal" });
  score(realm, "Data");
  edit(realm, (document) => {
    const sheet = document.getSheetByName("RFM customers");
    sheet?.setColumnWidths(1, 1, 333);
    sheet?.getRange("A1").setBackground("#ff00ff");
  });
  score(realm, "Data");
  const sheet = sheetOf(realm, "RFM customers");
  expect([sheet.columnWidths[0], sheet.backgrounds[0]?.[0]]).toEqual([333, "#ff00ff"]);
});
