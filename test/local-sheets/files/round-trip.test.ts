// What is saved as XLSX and opened again is the same document.

import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { openFile } from "../../../local-sheets/files/open-file";
import { workbookOf } from "../../../local-sheets/files/save-xlsx";
import {
  openLocalSheets,
  type SheetLooks,
  type SheetSetup,
  type SheetSnapshot,
} from "../../../local-sheets/services/index";
import type { Services } from "../services/fixture";
import { SCOPES } from "../services/fixture";

const NO_LOOKS = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};
const RULES: SheetLooks["conditionalRules"] = [
  {
    ranges: ["C2:C9"],
    criteria: "TEXT_EQUAL_TO",
    values: ['the "best"'],
    looks: { ...NO_LOOKS, background: "#00ab87", fontColor: "#000000" },
  },
  {
    ranges: ["B2:B9", "D2:D9"],
    criteria: "NUMBER_BETWEEN",
    values: [1, 5],
    looks: { ...NO_LOOKS, bold: true },
  },
  {
    ranges: ["A2:A9"],
    criteria: "TEXT_CONTAINS",
    values: ["王"],
    looks: { ...NO_LOOKS, background: "#ffcc00" },
  },
  { ranges: ["A2:A9"], criteria: "TEXT_STARTS_WITH", values: ["@"], looks: { ...NO_LOOKS, italic: true } },
  { ranges: ["A2:A9"], criteria: "CELL_EMPTY", values: [], looks: { ...NO_LOOKS, background: "#eeeeee" } },
  {
    ranges: ["A2:D9"],
    criteria: "CUSTOM_FORMULA",
    values: ['=$C2="Lost"'],
    looks: { ...NO_LOOKS, strikethrough: true },
  },
];

const MEMBERS: SheetSetup = {
  name: "Members",
  rows: 20,
  columns: 8,
  values: [
    ["Name", "Orders", "Segment", "Last order", "Spend"],
    ["王小明", 3, 'the "best"', { date: "2024-03-05" }, 1234.5],
    ["@ann 🎉", { formula: "=1+2", value: 3 }, "Lost", { date: "2024-03-05T10:30:15" }, -0.1],
    ["00123", 0, "=1+1", { date: "1899-12-30T06:00:00" }, 0.075],
    ["  spaces ", true, "+886912345678", "#N/A", ""],
  ],
  looks: {
    columnWidths: [150, 60],
    rowHeights: { 2: 40 },
    frozenRows: 1,
    frozenColumns: 1,
    hiddenRows: [4],
    tabColor: "#ff9900",
    hiddenGridlines: true,
    formats: [
      { range: "A1:E1", fontWeight: "bold", background: "#f1f3f4", verticalAlignment: "middle" },
      { range: "E2:E4", numberFormat: '"NT$"#,##0.00', horizontalAlignment: "right" },
      { range: "A4", numberFormat: "@" },
      { range: "C2", fontColor: "#cc0000", fontStyle: "italic", fontSize: 14 },
      { range: "D2", numberFormat: "d mmm yyyy" },
    ],
    merges: ["A7:C8"],
    notes: [{ cell: "B2", note: "counted by hand" }],
    conditionalRules: RULES,
    filter: { range: "A1:E5", criteria: [] },
  },
};
const HIDDEN: SheetSetup = {
  name: "Hidden & 'quoted' too",
  rows: 1000,
  columns: 26,
  values: [["x"]],
  looks: { hidden: true },
};

describe("a document saved as XLSX and opened again", () => {
  it("has the same values, formulas, looks, rules, notes, filter, widths and frozen panes", async () => {
    const [saved, opened] = await savedAndOpened([MEMBERS, HIDDEN]);
    // The grid itself is not in the file: it gets the usual size.
    const table = ({ rows: _rows, columns: _columns, columnWidths, ...rest }: SheetSnapshot) => ({
      ...rest,
      columnWidths: columnWidths.slice(0, 8),
    });
    expect(opened.map(table)).toEqual(saved.map(table));
  });

  it("has the backgrounds of cells without values, within the content and beyond it", async () => {
    const looks: SheetLooks = {
      formats: [
        { range: "A1:H1", background: "#e8eaed" },
        { range: "B3", background: "#00ab87" },
        { range: "C9:D12", background: "#f1f3f4", numberFormat: "0.00" },
      ],
    };
    const values = [["Segments"], [], ["", "", "x"]];
    const [[saved], [opened]] = await savedAndOpened([{ name: "S", rows: 40, columns: 26, values, looks }]);
    expect(opened?.backgrounds).toEqual(saved?.backgrounds);
    expect(saved?.backgroundsBeyond).toHaveLength(5 + 8);
    expect(opened?.backgroundsBeyond).toEqual(saved?.backgroundsBeyond);
    // Cells that only have a background are no content.
    expect(opened?.values).toEqual(saved?.values);
  });

  it("has every sheet in order, named as before", async () => {
    const [, opened] = await savedAndOpened([MEMBERS, HIDDEN, { name: "Third", values: [[1]] }]);
    expect(opened.map(({ name }) => name)).toEqual(["Members", "Hidden & 'quoted' too", "Third"]);
  });

  it("gets names that Excel takes where Sheets allows more", async () => {
    const long = "A name of more than thirty-one characters";
    const sheets = [
      { name: `${long} one`, values: [[1]] },
      { name: `${long} two`, values: [[2]] },
      { name: "a/b [c]", values: [[3]] },
      { name: "'quoted'", values: [[4]] },
    ];
    const { sheets: read } = await readXlsx(await workbookOf(snapshotOf(sheets)));
    expect(read.map(({ name }) => name)).toEqual([
      "A name of more than thirty-one ",
      "A name of more than thirty-on 2",
      "a b  c ",
      " quoted ",
    ]);
  });

  it("keeps named ranges and the sheet that was in front", async () => {
    const bytes = await workbookOf(snapshotOf([MEMBERS, { name: "My sheet", values: [["settings"]] }]), {
      activeSheet: "My sheet",
      namedRanges: [{ name: "RFM_SETTINGS", range: "'My sheet'!A1:B1" }],
    });
    const { namedRanges, activeSheet } = await readXlsx(bytes);
    expect(namedRanges).toContainEqual({ name: "RFM_SETTINGS", range: "'My sheet'!$A$1:$B$1" });
    expect(activeSheet).toBe(1);
    expect((await openFile("a.xlsx", bytes)).setup.active).toBe("My sheet");
  });

  it("keeps charts with categories, values and the colour of each bar", async () => {
    const values = [
      ["Segment", "People"],
      ["New", 3],
      ["Lost", 1],
    ];
    const { sheets: read } = await readXlsx(await workbookOf(snapshotOf([{ name: "S", values }], addChart)));
    const [chart] = read[0]?.charts ?? [];
    expect(chart).toMatchObject({ title: "People by segment", kinds: ["bar"] });
    expect(chart?.series).toMatchObject([
      { name: "People", categoriesRef: "S!$A$2:$A$3", valuesRef: "S!$B$2:$B$3" },
    ]);
    expect(chart?.series?.[0]?.dataPoints?.map(({ fillColor }) => fillColor)).toEqual(["00AB87", "BFB7BE"]);
  });

  it("is refused with the place when a cell holds more than Excel takes", () => {
    const values = [["short"], ["x".repeat(40_000)]];
    expect(() => workbookOf(snapshotOf([{ name: "S", values }]))).toThrow(
      "Row 2, column 1 of S holds 40,000 characters; a cell of an Excel workbook holds 32,767. Shorten it and save again.",
    );
  });

  it("tells rows of wrapped text how high they must be", async () => {
    const text = "a long text that wraps in its narrow column";
    const looks: SheetLooks = { columnWidths: [70], formats: [{ range: "A1", wrap: true }] };
    const { sheets: read } = await readXlsx(
      await workbookOf(snapshotOf([{ name: "S", values: [[text]], looks }])),
    );
    expect(read[0]?.rowDefs?.get(0)?.height).toBeGreaterThan(4 * 12);
  });
});

function snapshotOf(sheets: readonly SheetSetup[], script?: (services: Services) => void): SheetSnapshot[] {
  const local = openLocalSheets({ scopes: SCOPES, sheets });
  if (script !== undefined) {
    const services = {} as Services;
    local.install(services);
    expect(local.run(() => script(services)).error).toBeNull();
  }
  return local.snapshot();
}

async function savedAndOpened(sheets: readonly SheetSetup[]): Promise<[SheetSnapshot[], SheetSnapshot[]]> {
  const saved = snapshotOf(sheets);
  const { setup, notes } = await openFile("members.xlsx", await workbookOf(saved));
  expect(notes).toEqual([]);
  return [saved, openLocalSheets({ ...setup, scopes: SCOPES }).snapshot()];
}

function addChart({ SpreadsheetApp, Charts }: Services): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.BAR)
    .addRange(sheet.getRange("A1:A3"))
    .addRange(sheet.getRange("B1:B3"))
    .setNumHeaders(1)
    .setOption("title", "People by segment")
    .setOption("colors", ["#00ab87", "#bfb7be"])
    .setPosition(5, 1, 0, 0);
  sheet.insertChart(chart.build());
}
