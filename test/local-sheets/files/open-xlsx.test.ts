// Workbooks as Excel and others write them.

import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { openFile } from "../../../local-sheets/files/open-file";
import { sheetsFormat } from "../../../local-sheets/files/xlsx-looks";
import { openLocalSheets, type SheetSnapshot } from "../../../local-sheets/services/index";
import { SCOPES } from "../services/fixture";

describe("a workbook", () => {
  it("keeps dates, times, numbers, booleans, errors and text as they are", async () => {
    const values = (
      await opened({ name: "S", rows: [[new Date(Date.UTC(2024, 2, 5)), 1.5, true, "#N/A", "=1+1"]] })
    )[0]?.values;
    expect(values).toEqual([[{ date: "2024-03-05T00:00:00" }, 1.5, true, "#N/A", "=1+1"]]);
  });

  it("keeps formulas with the value that was saved, without the file's prefixes", async () => {
    const formula = "_xlfn._xlws.FILTER(A1:A3,_xlfn.ISFORMULA(A1))";
    const cells = new Map([["0,0", { value: 7, formula, formulaResult: 7 }]]);
    const [sheet] = await opened({ name: "S", rows: [[7]], cells });
    expect([sheet?.values, sheet?.formulas]).toEqual([[[7]], [["=FILTER(A1:A3,ISFORMULA(A1))"]]]);
  });

  it("takes theme colours: the second one is the dark one of texts", async () => {
    const style = {
      font: { color: { theme: 1 } },
      fill: { type: "pattern", pattern: "solid", fgColor: { theme: 4 } },
    } as const;
    const [sheet] = await opened({
      name: "S",
      rows: [["x"]],
      cells: new Map([["0,0", { value: "x", style }]]),
    });
    expect(sheet?.fontColors).toEqual([["#000000"]]);
    expect(sheet?.backgrounds[0]?.[0]).toMatch(/^#(?!ffffff)[0-9a-f]{6}$/);
  });

  it("opens on a sheet that can be seen", async () => {
    const sheets: WriteSheet[] = [
      { name: "Hidden", rows: [["x"]], hidden: true },
      { name: "Seen", rows: [["y"]] },
    ];
    const { setup } = await openFile("a.xlsx", await writeXlsx({ sheets }));
    expect(setup.active).toBe("Seen");
  });

  it("keeps one row and one column free when everything is frozen", async () => {
    const [sheet] = await opened({ name: "S", rows: [["x"]], freezePane: { rows: 5000, columns: 100 } });
    expect([sheet?.frozenRows, sheet?.frozenColumns]).toEqual([999, 25]);
  });

  it("shows the rows that its filter shows, and no others", async () => {
    const rows = [["name"], ["Ann"], ["Bob"]];
    const autoFilter = { range: "A1:A3", columns: [{ colIndex: 0, filters: ["Ann"] }] };
    const [sheet] = await opened({ name: "S", rows, autoFilter, rowDefs: new Map([[2, { hidden: true }]]) });
    expect(sheet?.filter).toEqual({
      range: "A1:A3",
      criteria: [{ column: 1, visibleValues: ["Ann"], hiddenValues: null, criterion: null }],
    });
    expect(sheet?.hiddenRows).toEqual([]);
  });

  it("says what was not taken over", async () => {
    const sheet: WriteSheet = {
      name: "S",
      rows: [["x", 1]],
      columns: [{ hidden: true }],
      dataValidations: [{ type: "list", values: ["x", "y"], range: "A1:A9" }],
      charts: [{ type: "pie", series: [{ values: "B1:B1" }], anchor: { from: { row: 3, col: 0 } } }],
    };
    const { notes } = await openFile("a.xlsx", await writeXlsx({ sheets: [sheet] }));
    expect(notes).toEqual(["Not taken over from the file: charts, drop-down lists, the hiding of columns."]);
  });
});

describe("Excel's number formats", () => {
  for (const [excel, sheets] of [
    ["General", "General"],
    ["[$-409]d-mmm-yy;@", "d-mmm-yy"],
    ["yyyy\\-mm\\-dd", "yyyy-mm-dd"],
    ["[$€-407]#,##0.00", '"€"#,##0.00'],
    ["#,##0.00_);[Red](#,##0.00)", "#,##0.00;(#,##0.00)"],
    ["_(* #,##0_)", "#,##0"],
    ["[h]:mm", "[h]:mm"],
  ] as const) {
    it(`${excel} is ${sheets} in Sheets`, () => {
      expect(sheetsFormat(excel)).toBe(sheets);
    });
  }
});

async function opened(sheet: WriteSheet): Promise<SheetSnapshot[]> {
  const { setup } = await openFile("a.xlsx", await writeXlsx({ sheets: [sheet] }));
  return openLocalSheets({ ...setup, scopes: SCOPES }).snapshot();
}
