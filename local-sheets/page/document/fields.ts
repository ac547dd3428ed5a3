// The fields above the grid: the document's name, the name box, the formula bar.

import type { Gesture } from "../../services/index";
import { blockName, readBlockName } from "../a1";
import { showToast } from "../dialogs/toast";
import { byId } from "../dom";
import type { Realm } from "../frame/realm";
import type { Grid } from "../grid/grid";

/** A field without the listeners of the document before. */
export function freshFormulaInput(): HTMLTextAreaElement {
  const former = byId("formula-input");
  const fresh = former.cloneNode() as HTMLTextAreaElement;
  former.replaceWith(fresh);
  return fresh;
}

/** Shows the document's name and lets it be changed. */
export function followName({ sheets }: Realm, perform: (gesture: Gesture) => boolean): void {
  const field = byId("document-name") as HTMLInputElement;
  const show = (): void => {
    if (document.activeElement !== field) field.value = sheets.model.name;
    document.title = `${sheets.model.name} – Local Sheets`;
  };
  field.onchange = () => {
    if (field.value.trim() !== "") perform({ kind: "rename-document", name: field.value });
    show();
  };
  field.onkeydown = (event) => {
    if (event.key === "Enter") field.blur();
  };
  sheets.editor.onChange(show);
  show();
}

/** Shows the name of what is selected, and selects what is typed. */
export function followNameBox(grid: Grid): void {
  const field = byId("name-box") as HTMLInputElement;
  const show = (): void => {
    if (document.activeElement !== field) field.value = blockName(grid.selected);
  };
  field.onkeydown = (event) => {
    if (event.key !== "Enter") return;
    const block = readBlockName(field.value);
    const { rowCount, columnCount } = grid.sheet;
    const fits = block && block.top + block.height <= rowCount && block.left + block.width <= columnCount;
    if (block === undefined || !fits) {
      // What is typed next must not land in the cell that happens to be selected.
      field.select();
      showToast({ message: noSuchCells(field.value, grid), title: "", timeoutSeconds: null });
      return;
    }
    field.blur();
    grid.select(block);
    grid.focus();
    show();
  };
  field.onblur = show;
  field.onfocus = () => field.select();
  grid.onMove(show);
  show();
}

function noSuchCells(typed: string, { sheet: { rowCount, columnCount } }: Grid): string {
  const last = blockName({ top: rowCount - 1, left: columnCount - 1, height: 1, width: 1 });
  return `There is no “${typed}” on this sheet. Type cells between A1 and ${last}, such as A2 or A2:A9.`;
}
