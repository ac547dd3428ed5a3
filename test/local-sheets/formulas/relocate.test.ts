import { describe, expect, it } from "vitest";
import type { Area, LocalSheets } from "../../../local-sheets/services/index";
import { page } from "./fixture";

const cell = (top: number, left: number, { sheetId = 0, height = 1, width = 1 } = {}): Area => ({
  sheetId,
  block: { top, left, height, width },
});

function cut(sheets: LocalSheets, from: Area, to: Area): void {
  expect(sheets.editor.perform({ kind: "paste-cells", from, to, cut: true })).toBeNull();
}

describe("cells that are cut and pasted", () => {
  it("keep their formulas as they are", () => {
    const { sheets, sheet, show, type } = page([[1], [2]]);
    type("B1", "=A1+$A$2");
    cut(sheets, cell(0, 1), cell(4, 3));
    expect(sheet.formulas.get(4, 3)).toBe("=A1+$A$2");
    expect(show("D5")).toBe(3);
    expect(show("B1")).toBe("");
  });

  it("are followed by references to them, fixed or not, and by those within them", () => {
    const { sheets, sheet, show, type } = page([[1], [2]]);
    type("A3", "=SUM(A1:A2)");
    type("C1", "=$A$3*2");
    type("C2", "=A1");
    cut(sheets, cell(0, 0, { height: 3 }), cell(9, 4));
    expect(sheet.formulas.get(11, 4)).toBe("=SUM(E10:E11)");
    expect(sheet.formulas.get(0, 2)).toBe("=$E$12*2");
    expect(show("C1:C2")).toEqual([[6], [1]]);
  });

  it("leave references alone that also mean cells which stay", () => {
    const { sheets, sheet, type } = page([[1], [2], [3]]);
    type("C1", "=SUM(A1:A3)");
    type("C2", "=SUM(A1:A)");
    cut(sheets, cell(0, 0, { height: 2 }), cell(0, 5));
    expect([sheet.formulas.get(0, 2), sheet.formulas.get(1, 2)]).toEqual(["=SUM(A1:A3)", "=SUM(A1:A)"]);
  });

  it("are found on another sheet, and mean the sheet they come from", () => {
    const { sheets, show, type } = page([[1], [2]], {
      sheets: [
        { name: "Sheet1", values: [[1], [2]], mode: "typed" },
        { name: "My sheet", values: [[""]], mode: "typed" },
      ],
    });
    type("B1", "=A1*10");
    type("C1", "=B1+1");
    const [, other] = sheets.model.sheets;
    cut(sheets, cell(0, 1), cell(0, 0, { sheetId: other?.sheetId ?? 0 }));
    expect(other?.formulas.get(0, 0)).toBe("=Sheet1!A1*10");
    expect(sheets.model.sheets[0]?.formulas.get(0, 2)).toBe("='My sheet'!A1+1");
    expect(show("C1")).toBe(11);
  });

  it("come back with their references when they are taken back", () => {
    const { sheets, sheet, type } = page([[1]]);
    type("B1", "=A1");
    cut(sheets, cell(0, 0), cell(5, 0));
    expect(sheet.formulas.get(0, 1)).toBe("=A6");
    sheets.editor.undo();
    expect(sheet.formulas.get(0, 1)).toBe("=A1");
  });
});
