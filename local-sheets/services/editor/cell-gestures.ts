import { requireEditable, requireNoPivot } from "../classes/protected-cells";
import { writeValues } from "../classes/range-values";
import type { Block } from "../model/block";
import { copyCells, copyTarget } from "../model/copy-cells";
import { breakMerges, mergeCells } from "../model/merging";
import type { SheetModel } from "../model/sheet-model";
import { sortCells } from "../model/sort-cells";
import { fillCells } from "./fill";
import type { Area, CellGesture } from "./gesture";
import { type Performers, sheetOf } from "./performers";
import { growTo } from "./room";

type Model = Parameters<typeof sheetOf>[0];

/** What users do to cells. */
export const CELL_GESTURES: Performers<CellGesture> = {
  type: (model, { area, text }) => {
    const sheet = enterable(model, area);
    const { height, width } = area.block;
    writeValues(model, sheet, area.block, filled(height, width, text));
  },
  "paste-text": (model, { area, table }) => {
    const block = { ...area.block, height: table.length, width: Math.max(...table.map((row) => row.length)) };
    growTo(sheetOf(model, area.sheetId), block);
    const sheet = enterable(model, { ...area, block });
    const rows = table.map((row) => Array.from({ length: block.width }, (_cell, index) => row[index] ?? ""));
    writeValues(model, sheet, block, rows);
  },
  "paste-cells": (model, { from, to, cut }) => {
    const source = sheetOf(model, from.sheetId);
    const block = cut
      ? { ...from.block, top: to.block.top, left: to.block.left }
      : copyTarget(from.block, to.block);
    growTo(sheetOf(model, to.sheetId), block);
    const target = enterable(model, { ...to, block });
    if (cut) enterable(model, from);
    copyCells(source, from.block, target, block, { ...WHOLE, cut });
    if (!cut) return;
    clearRest(source, from.block, { sheet: target, block });
    source.calculator.relocated(source, from.block, target, block);
  },
  fill: (model, { from, to }) => fillCells(model, enterable(model, to), from.block, to.block),
  clear: (model, { area }) => enterable(model, area).clearContent(area.block),
  sort: (model, { area, column, ascending }) =>
    sortCells(enterable(model, area), area.block, [{ column, ascending }]),
  note: (model, { area, text }) =>
    editable(model, area).notes.fill(area.block, text === "" ? undefined : text),
  format: (model, { area, format }) => editable(model, area).setFormat(area.block, format),
  "clear-format": (model, { area }) => {
    for (const layer of editable(model, area).formats()) layer.fill(area.block, undefined);
  },
  merge: (model, { area }) => mergeCells(enterable(model, area), area.block),
  unmerge: (model, { area }) => breakMerges(editable(model, area), area.block),
};

const WHOLE = { formulas: true, formats: true, borders: true, notes: true, validations: true } as const;

function editable(model: Model, { sheetId, block }: Area): SheetModel {
  const sheet = sheetOf(model, sheetId);
  requireEditable(sheet, block);
  return sheet;
}

function enterable(model: Model, area: Area): SheetModel {
  const sheet = editable(model, area);
  requireNoPivot(sheet, area.block);
  return sheet;
}

function filled(height: number, width: number, text: string): string[][] {
  return Array.from({ length: height }, () => new Array<string>(width).fill(text));
}

/** What was cut is gone where nothing was pasted over it. */
function clearRest(
  source: SheetModel,
  cut: Block,
  pasted: { readonly sheet: SheetModel; readonly block: Block },
): void {
  for (let row = cut.top; row < cut.top + cut.height; row += 1) {
    for (let column = cut.left; column < cut.left + cut.width; column += 1) {
      if (source === pasted.sheet && isIn(pasted.block, row, column)) continue;
      const cell: Block = { top: row, left: column, height: 1, width: 1 };
      for (const layer of source.all()) layer.fill(cell, undefined);
    }
  }
}

function isIn({ top, left, height, width }: Block, row: number, column: number): boolean {
  return row >= top && row < top + height && column >= left && column < left + width;
}
