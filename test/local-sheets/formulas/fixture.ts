// A document whose formulas are worked out, and short ways to type into it and to read it.

import { openLocalSheets } from "../../../local-sheets/formulas/index";
import { writeValues } from "../../../local-sheets/services/classes/range-values";
import type { LocalSheets, Setup } from "../../../local-sheets/services/index";
import { readReference } from "../../../local-sheets/services/model/a1";
import type { SheetModel } from "../../../local-sheets/services/model/sheet-model";
import { SCOPES } from "../services/fixture";

/** A document as its user sees it. */
export interface Page {
  readonly sheets: LocalSheets;
  readonly sheet: SheetModel;
  /** The global object of the script; functions put here can be called by cells. */
  readonly script: Record<string, unknown>;
  /** Types into a cell of the first sheet, or of `Name!A1`. */
  type(cell: string, value: string | number | boolean | null): void;
  /** What a block shows: a value for a cell, else a table; blank cells are empty texts. */
  show(range: string): unknown;
  /** What Sheets tells about the error in a cell. */
  problem(cell: string): string | undefined;
}

/** Opens a sheet `Sheet1` with these cells, texts read as if they were typed. */
export function page(values: (string | number | boolean | null)[][] = [], setup: Partial<Setup> = {}): Page {
  const sheets = openLocalSheets({
    scopes: SCOPES,
    sheets: [{ name: "Sheet1", values, mode: "typed" }],
    now: "2024-03-15T10:30:00Z",
    ...setup,
  });
  const script: Record<string, unknown> = {};
  sheets.install(script);
  const { model } = sheets;
  const sheet = model.sheets[0] as SheetModel;
  const place = (text: string) => {
    const reference = readReference(text, { rows: sheet.rowCount, columns: sheet.columnCount });
    if (reference === undefined) throw new Error(`${text} is no reference`);
    const on = reference.sheetName === undefined ? sheet : model.sheetByName(reference.sheetName);
    if (on === undefined) throw new Error(`There is no sheet for ${text}`);
    return { on, block: reference.block };
  };
  return {
    sheets,
    sheet,
    script,
    type: (cell, value) => {
      const { on, block } = place(cell);
      writeValues(model, on, block, [[value]]);
    },
    show: (range) => {
      const { on, block } = place(range);
      const rows = Array.from({ length: block.height }, (_row, r) =>
        Array.from({ length: block.width }, (_cell, c) => on.value(block.top + r, block.left + c) ?? ""),
      );
      return block.height === 1 && block.width === 1 ? rows[0]?.[0] : rows;
    },
    problem: (cell) => {
      const { on, block } = place(cell);
      return model.calculator.errorText(on, block.top, block.left);
    },
  };
}

/** What a formula shows, beside the given cells from A1 on. */
export function answer(formula: string, values: (string | number | boolean | null)[][] = []): unknown {
  const opened = page(values);
  opened.type("Z1", formula);
  return opened.show("Z1");
}
