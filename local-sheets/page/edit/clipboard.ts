// Copy, cut and paste: between cells with everything in them, with other programs as tables of text.

import type { Area, Block, Editor } from "../../services/index";
import { element } from "../dom";
import type { Grid } from "../grid/grid";
import { fromHtml, fromTsv, toTsv } from "./table-text";

interface Taken {
  readonly area: Area;
  readonly text: string;
  readonly cut: boolean;
}

/** The clipboard of the grid. */
export class Clipboard {
  private taken: Taken | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly editor: Editor,
    private readonly tellRefusal: (text: string | null) => void,
  ) {}

  /** Takes the selected cells. */
  take(data: DataTransfer, cut: boolean): void {
    const block = this.grid.selected;
    const table = this.texts(block);
    const text = toTsv(table);
    data.setData("text/plain", text);
    data.setData("text/html", htmlTable(table));
    this.taken = { area: this.area(block), text, cut };
  }

  /** Puts down what was taken, or what comes from another program. */
  put(data: DataTransfer): void {
    const text = data.getData("text/plain").replace(/\r\n?/g, "\n");
    if (this.taken !== undefined && (text === this.taken.text || text === "")) {
      this.putCells(this.taken);
      return;
    }
    const html = data.getData("text/html");
    const table = (html === "" ? undefined : fromHtml(html)) ?? fromTsv(text);
    this.putTable(table);
  }

  /** Copies by the menu, where the browser gives no clipboard of its own. */
  async copyByMenu(cut: boolean): Promise<void> {
    const block = this.grid.selected;
    const text = toTsv(this.texts(block));
    this.taken = { area: this.area(block), text, cut };
    await navigator.clipboard?.writeText(text).catch(() => {});
  }

  /** Pastes by the menu: what was taken in this page, else what the browser hands out. */
  async pasteByMenu(): Promise<void> {
    const text = await navigator.clipboard?.readText().catch(() => undefined);
    if (this.taken !== undefined && (text === undefined || text === this.taken.text))
      this.putCells(this.taken);
    else if (text !== undefined) this.putTable(fromTsv(text));
  }

  private putTable(table: readonly (readonly string[])[]): void {
    const { top, left, height, width } = this.grid.selected;
    const [[only] = []] = table;
    const isSingle = table.length === 1 && table[0]?.length === 1 && only !== undefined;
    const filled = isSingle
      ? Array.from({ length: height }, () => new Array<string>(width).fill(only))
      : table;
    const block = {
      top,
      left,
      height: filled.length,
      width: Math.max(1, ...filled.map(({ length }) => length)),
    };
    this.tellRefusal(this.editor.perform({ kind: "paste-text", area: this.area(block), table: filled }));
    this.grid.select(block);
  }

  private putCells({ area, cut }: Taken): void {
    const { top, left, height, width } = this.grid.selected;
    const source = area.block;
    const size = { height: Math.max(source.height, height), width: Math.max(source.width, width) };
    const block = { top, left, ...(cut ? { height: source.height, width: source.width } : size) };
    this.tellRefusal(this.editor.perform({ kind: "paste-cells", from: area, to: this.area(block), cut }));
    if (cut) this.taken = undefined;
    this.grid.select({ top, left, height: source.height, width: source.width });
  }

  private texts({ top, left, height, width }: Block): string[][] {
    const view = this.editor.view(this.grid.sheet.sheetId);
    const rows = Array.from({ length: height }, (_row, index) => top + index).filter(
      (row) => !view.isHidden(row),
    );
    return rows.map((row) =>
      Array.from({ length: width }, (_cell, index) => view.cell(row, left + index)?.text ?? ""),
    );
  }

  private area(block: Block): Area {
    return { sheetId: this.grid.sheet.sheetId, block };
  }
}

function htmlTable(table: readonly (readonly string[])[]): string {
  const rows = table.map((row) => element("tr", {}, ...row.map((text) => element("td", {}, text))));
  return element("table", {}, ...rows).outerHTML;
}
