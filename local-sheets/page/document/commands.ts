// What menus, tools and keys do to the document.

import type { Area, Block, Editor, Gesture } from "../../services/index";
import { openBarMenu } from "../chrome/menu-bar";
import { tell } from "../dialogs/question";
import { byId } from "../dom";
import type { CellPlace } from "../grid/cell-places";
import type { Grid } from "../grid/grid";

/** The commands of an open document. */
export class Commands {
  constructor(
    private readonly grid: Grid,
    private readonly editor: Editor,
  ) {}

  /** Does what the user did, or tells why not; returns whether it was done. */
  readonly perform = (gesture: Gesture): boolean => {
    const refusal = this.editor.perform(gesture);
    this.tellRefusal(refusal);
    return refusal === null;
  };

  /** Tells why something was refused, if it was. */
  readonly tellRefusal = (refusal: string | null): void => {
    if (refusal !== null) void tell("There was a problem", refusal).then(() => this.grid.focus());
  };

  readonly undo = (): void => this.editor.undo();
  readonly redo = (): void => this.editor.redo();

  readonly clear = (): void => {
    this.perform({ kind: "clear", area: this.area });
  };

  readonly toggleBold = (): void => {
    const fontWeight = this.cell.fontWeight === "bold" ? "normal" : "bold";
    this.perform({ kind: "format", area: this.area, format: { fontWeight } });
  };

  readonly toggleItalic = (): void => {
    const fontStyle = this.cell.fontStyle === "italic" ? "normal" : "italic";
    this.perform({ kind: "format", area: this.area, format: { fontStyle } });
  };

  readonly fillDown = (): void => this.fill({ ...this.grid.selected, height: 1 });
  readonly fillRight = (): void => this.fill({ ...this.grid.selected, width: 1 });

  readonly openMenu = (letter: string): boolean => openBarMenu(byId("menu-bar"), letter);

  /** A filter over what is selected, or over everything when that is one row. */
  readonly toggleFilter = (): void => {
    const { sheetId, filter } = this.grid.sheet;
    if (filter !== undefined) {
      this.perform({ kind: "remove-filter", sheetId });
      return;
    }
    const { rows, columns } = this.grid.sheet.contentExtent();
    const whole = { top: 0, left: 0, height: Math.max(1, rows), width: Math.max(1, columns) };
    const block = this.grid.selected.height === 1 ? whole : this.grid.selected;
    this.perform({ kind: "create-filter", area: { sheetId, block } });
  };

  /** What stands in the formula bar for a cell. */
  readonly inputText = ({ row, column }: CellPlace): string =>
    this.editor.inputText(this.grid.sheet.sheetId, row, column);

  /** Types into a cell. */
  readonly type = ({ row, column }: CellPlace, text: string): boolean => {
    const block = { top: row, left: column, height: 1, width: 1 };
    return this.perform({ kind: "type", area: { sheetId: this.grid.sheet.sheetId, block }, text });
  };

  private fill(from: Block): void {
    const { sheetId } = this.grid.sheet;
    this.perform({ kind: "fill", from: { sheetId, block: from }, to: this.area });
  }

  private get area(): Area {
    return { sheetId: this.grid.sheet.sheetId, block: this.grid.selected };
  }

  private get cell() {
    const { row, column } = this.grid.activeCell;
    return this.grid.sheet.cell(row, column);
  }
}
