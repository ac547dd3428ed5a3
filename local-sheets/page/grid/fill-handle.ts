// The handle at the corner of a selection.

import type { IRange } from "@univerjs/core";
import type { IRender } from "@univerjs/engine-render";
import { ISheetSelectionRenderService } from "@univerjs/sheets-ui";
import type { Gesture } from "../../services/index";
import { blockOf } from "./worksheet";

const watched = new WeakSet<object>();

/** Listens to the handles of the selections there are now; Univer makes new ones as it likes. */
export function watchFillHandles(render: IRender, fill: (from: IRange, to: IRange) => void): void {
  for (const control of render.with(ISheetSelectionRenderService).getSelectionControls()) {
    if (watched.has(control)) continue;
    watched.add(control);
    control.selectionFilled$.subscribe((to) => {
      if (to === null || to === undefined || to.startRow < 0 || to.startColumn < 0) return;
      const { startRow, startColumn, endRow, endColumn } = control.model;
      fill({ startRow, startColumn, endRow, endColumn }, to);
    });
  }
}

/** A fill as a gesture of a sheet. */
export function fillGesture(sheetId: number, from: IRange, to: IRange): Gesture {
  const source = blockOf(from);
  const target = blockOf(to);
  const top = Math.min(source.top, target.top);
  const left = Math.min(source.left, target.left);
  const whole = {
    top,
    left,
    height: Math.max(source.top + source.height, target.top + target.height) - top,
    width: Math.max(source.left + source.width, target.left + target.width) - left,
  };
  return { kind: "fill", from: { sheetId, block: source }, to: { sheetId, block: whole } };
}
