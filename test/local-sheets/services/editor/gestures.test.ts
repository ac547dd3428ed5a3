import { describe, expect, it } from "vitest";
import { type LocalSheets, openLocalSheets, type SheetSetup } from "../../../../local-sheets/formulas/index";
import type { Gesture } from "../../../../local-sheets/services/index";
import { readReference } from "../../../../local-sheets/services/model/a1";
import { SCOPES } from "../fixture";

const GRID = { rows: 1000, columns: 26 };

function open(...sheets: SheetSetup[]) {
  const given = sheets.length === 0 ? [{ name: "Sheet1", values: [] }] : sheets;
  return openLocalSheets({ scopes: SCOPES, sheets: given, now: "2026-03-05T10:00:00Z" });
}

/** Cells of a sheet by their name. */
function at(name: string, sheetId = 0) {
  const block = readReference(name, GRID)?.block;
  if (block === undefined) throw new Error(`${name} is no reference`);
  return { sheetId, block };
}

/** Does it, and requires that it is not refused. */
function must(sheets: LocalSheets, gesture: Gesture): void {
  expect(sheets.editor.perform(gesture)).toBeNull();
}

function shown(sheets: LocalSheets, name: string, sheetId = 0): string[][] {
  const { block } = at(name, sheetId);
  const view = sheets.editor.view(sheetId);
  return Array.from({ length: block.height }, (_row, row) =>
    Array.from(
      { length: block.width },
      (_cell, column) => view.cell(block.top + row, block.left + column)?.text ?? "",
    ),
  );
}

const NUMBERS = { name: "Sheet1", values: [[3], [1], [2]] };

describe("typing", () => {
  it.each([
    ["1,234.5", "1,234.50"],
    ["12%", "12%"],
    ["2024-03-05", "2024-03-05"],
    ["true", "TRUE"],
    ["'007", "007"],
    ["=1+1", "2"],
    ["hello", "hello"],
  ])("%s shows %s", (text, expected) => {
    const sheets = open();
    must(sheets, { kind: "type", area: at("B2"), text });
    expect(shown(sheets, "B2")).toEqual([[expected]]);
  });

  it("leaves a cell as it was when its own input text is typed again", () => {
    const values = [
      [
        "1e20",
        "-5",
        "1234.5678",
        "12.345%",
        "3/5/2024",
        "10:30",
        "3/5/2024 10:30",
        "'007",
        "'=x",
        "TRUE",
        "=1+1",
      ],
    ];
    const sheets = open({ name: "Sheet1", values, mode: "typed" });
    const before = sheets.snapshot();
    for (let column = 0; column < 11; column += 1) {
      const block = { top: 0, left: column, height: 1, width: 1 };
      const text = sheets.editor.inputText(0, 0, column);
      must(sheets, { kind: "type", area: { sheetId: 0, block }, text });
    }
    expect(sheets.snapshot()).toEqual(before);
  });

  it("is refused in protected cells, and nothing has changed", () => {
    const sheets = open(NUMBERS);
    sheets.model.activeSheet.protections.push({
      place: undefined,
      unprotected: [],
      description: "",
      warningOnly: false,
      isLocked: true,
    } as never);
    const before = sheets.snapshot();
    const refusal = sheets.editor.perform({ kind: "type", area: at("A1"), text: "9" });
    expect(refusal).toContain("protected cell");
    expect(sheets.snapshot()).toEqual(before);
    expect(sheets.editor.history.canUndo).toBe(false);
  });
});

describe("pasting", () => {
  it("types each text of a table, and adds rows and columns where the sheet ends", () => {
    const sheets = open({ ...NUMBERS, rows: 3, columns: 1 });
    must(sheets, { kind: "paste-text", area: at("A3"), table: [["1", "a"], ["2024-03-05"]] });
    expect(shown(sheets, "A3:B4")).toEqual([
      ["1", "a"],
      ["2024-03-05", ""],
    ]);
    expect(sheets.model.activeSheet.rowCount).toBe(4);
    expect(sheets.model.activeSheet.columnCount).toBe(2);
  });

  it("copies formulas with their references and looks, as often as the selection has room", () => {
    const sheets = open({ name: "Sheet1", values: [[1], [2], [3]] });
    must(sheets, { kind: "type", area: at("B1"), text: "=A1*10" });
    must(sheets, { kind: "format", area: at("B1"), format: { background: "#ff0000" } });
    must(sheets, { kind: "paste-cells", from: at("B1"), to: at("B2:B3"), cut: false });
    expect(shown(sheets, "B1:B3")).toEqual([["10"], ["20"], ["30"]]);
    expect(sheets.editor.view(0).cell(2, 1)?.look.background).toBe("#ff0000");
  });

  it("moves what was cut", () => {
    const sheets = open(NUMBERS);
    must(sheets, { kind: "paste-cells", from: at("A1:A2"), to: at("A2"), cut: true });
    expect(shown(sheets, "A1:A4")).toEqual([[""], ["3"], ["1"], [""]]);
  });
});

describe("filling", () => {
  it("goes on with even steps, with days, and repeats everything else", () => {
    const values = [
      [1, { date: "2024-01-30" }, "x", 5],
      [3, null, "y", null],
    ];
    const sheets = open({ name: "Sheet1", values });
    must(sheets, { kind: "fill", from: at("A1:A2"), to: at("A1:A4") });
    must(sheets, { kind: "fill", from: at("B1"), to: at("B1:B4") });
    must(sheets, { kind: "fill", from: at("C1:C2"), to: at("C1:C4") });
    must(sheets, { kind: "fill", from: at("D1"), to: at("D1:D4") });
    must(sheets, { kind: "format", area: at("B1:B4"), format: { numberFormat: "yyyy-mm-dd" } });
    expect(shown(sheets, "A1:D4")).toEqual([
      ["1", "2024-01-30", "x", "5"],
      ["3", "2024-01-31", "y", "5"],
      ["5", "2024-02-01", "x", "5"],
      ["7", "2024-02-02", "y", "5"],
    ]);
  });

  it("goes backwards above its source", () => {
    const sheets = open({ name: "Sheet1", values: [[null], [null], [5], [7]] });
    must(sheets, { kind: "fill", from: at("A3:A4"), to: at("A1:A4") });
    expect(shown(sheets, "A1:A4")).toEqual([["1"], ["3"], ["5"], ["7"]]);
  });
});

describe("rows and columns", () => {
  it("come and go with their formulas following", () => {
    const sheets = open(NUMBERS);
    must(sheets, { kind: "type", area: at("B1"), text: "=SUM(A1:A3)" });
    must(sheets, { kind: "insert-rows", sheetId: 0, at: 1, count: 2 });
    must(sheets, { kind: "type", area: at("A2"), text: "100" });
    expect(shown(sheets, "B1")).toEqual([["106"]]);
    must(sheets, { kind: "delete-rows", sheetId: 0, at: 0, count: 1 });
    expect(shown(sheets, "A1:A4")).toEqual([["100"], [""], ["1"], ["2"]]);
    must(sheets, { kind: "insert-columns", sheetId: 0, at: 0, count: 1 });
    expect(shown(sheets, "B1")).toEqual([["100"]]);
    must(sheets, { kind: "delete-columns", sheetId: 0, at: 0, count: 1 });
    expect(shown(sheets, "A1")).toEqual([["100"]]);
  });

  it("are sorted, filtered, hidden and frozen", () => {
    const sheets = open({ name: "Sheet1", values: [["n"], [3], [1], [2]] });
    must(sheets, { kind: "sort", area: at("A2:A4"), column: 0, ascending: true });
    expect(shown(sheets, "A1:A4")).toEqual([["n"], ["1"], ["2"], ["3"]]);
    must(sheets, { kind: "create-filter", area: at("A1:A4") });
    must(sheets, { kind: "filter-values", sheetId: 0, column: 0, hiddenValues: ["2"] });
    must(sheets, { kind: "hide-rows", sheetId: 0, at: 3, count: 1, hidden: true });
    const view = sheets.editor.view(0);
    expect([0, 1, 2, 3].filter((row) => view.isHidden(row))).toEqual([2, 3]);
    must(sheets, { kind: "freeze", sheetId: 0, rows: 1, columns: 1 });
    expect(sheets.snapshot()[0]).toMatchObject({ frozenRows: 1, frozenColumns: 1 });
    expect(sheets.editor.perform({ kind: "create-filter", area: at("A1:A4") })).toContain(
      "already has a filter",
    );
  });
});

describe("tabs", () => {
  it("are added with free names, renamed, moved, hidden, coloured and deleted", () => {
    const sheets = open({ name: "Sheet2", values: [] });
    must(sheets, { kind: "add-sheet" });
    must(sheets, { kind: "rename-sheet", sheetId: 1, name: " Members " });
    must(sheets, { kind: "move-sheet", sheetId: 1, index: 0 });
    must(sheets, { kind: "tab-color", sheetId: 1, color: "#ff0000" });
    expect(sheets.editor.tabs()).toMatchObject([
      { name: "Members", color: "#ff0000", active: true },
      { name: "Sheet2", active: false },
    ]);
    must(sheets, { kind: "hide-sheet", sheetId: 1, hidden: true });
    expect(sheets.editor.tabs()).toMatchObject([{ hidden: true, active: false }, { active: true }]);
    expect(sheets.editor.perform({ kind: "delete-sheet", sheetId: 0 })).toContain("visible sheets");
    expect(sheets.editor.perform({ kind: "rename-sheet", sheetId: 0, name: "members" })).toContain(
      "already exists",
    );
  });
});

describe("undo", () => {
  it("takes every kind of gesture back and makes it again", () => {
    const values = [
      ["n", "m"],
      [3, 1],
      [1, 2],
    ];
    const sheets = open({ name: "Sheet1", values }, { name: "Other", values: [] });
    const gestures: Gesture[] = [
      { kind: "type", area: at("C1"), text: "=SUM(A2:A3)" },
      { kind: "paste-text", area: at("A999"), table: [["1"], ["2"], ["3"]] },
      { kind: "paste-cells", from: at("A1:B2"), to: at("A1", 1), cut: true },
      { kind: "fill", from: at("B3"), to: at("B3:B6") },
      { kind: "sort", area: at("A3:B6"), column: 1, ascending: false },
      { kind: "clear", area: at("A1:A3") },
      { kind: "format", area: at("A1:B2"), format: { fontWeight: "bold", numberFormat: "0.00" } },
      { kind: "note", area: at("B2"), text: "look" },
      { kind: "merge", area: at("D1:E2") },
      { kind: "insert-rows", sheetId: 0, at: 1, count: 3 },
      { kind: "insert-columns", sheetId: 0, at: 0, count: 1 },
      { kind: "delete-columns", sheetId: 0, at: 1, count: 1 },
      { kind: "column-width", sheetId: 0, at: 0, count: 1, pixels: 222 },
      { kind: "row-height", sheetId: 0, at: 0, count: 1, pixels: 55 },
      { kind: "freeze", sheetId: 0, rows: 1, columns: 0 },
      { kind: "create-filter", area: at("A1:B6") },
      { kind: "add-sheet" },
      { kind: "rename-sheet", sheetId: 1, name: "Renamed" },
      { kind: "move-sheet", sheetId: 1, index: 0 },
      { kind: "delete-sheet", sheetId: 1 },
      { kind: "rename-document", name: "Another" },
    ];
    const states = gestures.map((gesture) => {
      const before = JSON.stringify([sheets.model.name, sheets.snapshot()]);
      must(sheets, gesture);
      return before;
    });
    const end = JSON.stringify([sheets.model.name, sheets.snapshot()]);
    for (const before of states.reverse()) {
      sheets.editor.undo();
      expect(JSON.stringify([sheets.model.name, sheets.snapshot()])).toBe(before);
    }
    for (const _gesture of gestures) sheets.editor.redo();
    expect(JSON.stringify([sheets.model.name, sheets.snapshot()])).toBe(end);
  });

  it("leaves the properties of scripts alone", () => {
    const sheets = open(NUMBERS);
    const services = {} as {
      PropertiesService: {
        getDocumentProperties(): {
          setProperty(k: string, v: string): void;
          getProperty(k: string): string | null;
        };
      };
    };
    sheets.install(services);
    sheets.editor
      .run(() => {
        sheets.model.activeSheet.values.set(0, 0, 9);
        services.PropertiesService.getDocumentProperties().setProperty("key", "kept");
      })
      .start();
    sheets.editor.undo();
    expect(shown(sheets, "A1")).toEqual([["3"]]);
    let kept: string | null = null;
    sheets.run(() => {
      kept = services.PropertiesService.getDocumentProperties().getProperty("key");
    });
    expect(kept).toBe("kept");
  });

  it("forgets what was taken back once something else is done", () => {
    const sheets = open(NUMBERS);
    must(sheets, { kind: "type", area: at("A1"), text: "9" });
    sheets.editor.undo();
    must(sheets, { kind: "type", area: at("A2"), text: "8" });
    expect(sheets.editor.history.canRedo).toBe(false);
    sheets.editor.redo();
    expect(shown(sheets, "A1:A2")).toEqual([["3"], ["8"]]);
  });
});
