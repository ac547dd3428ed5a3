import { describe, expect, it } from "vitest";
import { SheetModel } from "../../../../local-sheets/services/model/sheet-model";

const sheet = (rows = 10, columns = 5): SheetModel =>
  new SheetModel(0, "s", rows, columns, { requireRoom: () => {} });

describe("SheetModel", () => {
  it("counts formulas as content, but neither formats nor notes", () => {
    const model = sheet();
    expect(model.contentExtent()).toEqual({ rows: 0, columns: 0 });
    model.backgrounds.set(8, 4, "#ff0000");
    model.notes.set(8, 4, "note");
    model.formulas.set(2, 1, "=A1");
    model.values.set(0, 2, "x");
    expect(model.contentExtent()).toEqual({ rows: 3, columns: 3 });
  });

  it("moves contents, formats, widths and frozen rows with the grid", () => {
    const model = sheet();
    model.values.set(1, 1, "x");
    model.numberFormats.set(1, 1, "0.0");
    model.setColumnWidths(1, 1, 42);
    model.freezeRows(1);
    model.insertRows(0, 2);
    model.insertColumns(1, 1);
    expect(model.cell(3, 2)).toMatchObject({ value: "x", numberFormat: "0.0" });
    expect(model.columnWidths).toEqual([100, 100, 42, 100, 100, 100]);
    expect([model.rowCount, model.columnCount, model.frozenRows]).toEqual([12, 6, 3]);
    model.deleteRows(0, 3);
    model.deleteColumns(0, 2);
    expect([model.cell(0, 0).value, model.frozenRows, model.columnWidths[0]]).toEqual(["x", 0, 42]);
  });

  it("gives inserted columns the formats, not the contents, of the column before", () => {
    const model = sheet();
    model.values.set(0, 0, 45000);
    model.numberFormats.set(0, 0, "yyyy-mm-dd");
    model.insertColumns(1, 1);
    expect(model.cell(0, 1)).toMatchObject({ value: undefined, numberFormat: "yyyy-mm-dd" });
  });

  it("keeps one row that is not frozen, and one column", () => {
    const model = sheet();
    model.freezeRows(2);
    expect(() => model.deleteRows(2, 8)).toThrow("Sorry, it is not possible to delete all non-frozen rows.");
    expect(() => model.deleteColumns(0, 5)).toThrow("not possible to delete all non-frozen columns");
    expect(() => model.freezeRows(10)).toThrow("You can't freeze all visible rows on the sheet.");
    model.freezeColumns(1);
    expect(() => model.deleteColumns(1, 4)).toThrow("not possible to delete all non-frozen columns");
    expect(() => model.freezeColumns(5)).toThrow("You can't freeze all visible columns on the sheet.");
  });

  it("refuses rows, columns and widths outside the grid", () => {
    const rows = "Those rows are out of bounds.";
    const columns = "Those columns are out of bounds.";
    expect(() => sheet().deleteRows(9, 2)).toThrow(rows);
    expect(() => sheet().insertRows(11, 1)).toThrow(rows);
    expect(() => sheet().insertRows(1, 0)).toThrow(rows);
    expect(() => sheet().freezeRows(-1)).toThrow(rows);
    expect(() => sheet().deleteColumns(4, 2)).toThrow(columns);
    expect(() => sheet().insertColumns(6, 1)).toThrow(columns);
    expect(() => sheet().setColumnWidths(4, 2, 10)).toThrow(columns);
    expect(() => sheet().setColumnWidths(-1, 1, 10)).toThrow(
      "Column and number of columns must be positive.",
    );
    expect(() => sheet().insertColumns(0, 18_274)).toThrow("above the limit of 18278 columns");
  });
});
