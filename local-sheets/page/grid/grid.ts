// The grid as the rest of the page knows it: what is selected, what changes.

import type { Univer } from "@univerjs/core";
import { ICommandService, LifecycleService, LifecycleStages, RANGE_TYPE } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { type ISelectionWithStyle, SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import {
  ExpandSelectionCommand,
  MoveSelectionCommand,
  ScrollToCellCommand,
  SheetScrollManagerService,
} from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import type { Block, Editor, SheetModel, SpreadsheetModel } from "../../services/index";
import { type CellPlace, CellPlaces } from "./cell-places";
import { fillGesture, watchFillHandles } from "./fill-handle";
import { guard } from "./guard";
import { BOOK, OWN, Projection } from "./projection";
import { startUniver } from "./univer";
import { blockOf, idOf, rangeOf } from "./worksheet";

/** Whether whole rows or columns are selected. */
export type SelectedLines = "cells" | "rows" | "columns" | "all";

/** The grid of an open document. */
export class Grid {
  private readonly univer: Univer;
  private readonly projection: Projection;
  private readonly watchers: (() => void)[] = [];
  /** Whether cells have been on the screen. */
  isPainted = false;
  private readonly resizing = new ResizeObserver(() => this.moved());
  private scrolling: { readonly unsubscribe: () => void } | undefined;

  constructor(
    readonly container: HTMLElement,
    private readonly model: SpreadsheetModel,
    private readonly editor: Editor,
    private readonly onEdit: () => void,
  ) {
    this.univer = startUniver(container);
    guard(this.injector, (request) => this.requested(request));
    this.projection = new Projection(this.univer, model, editor);
    editor.onChange(() => this.refresh());
    this.watch();
  }

  /** Ends the grid. */
  dispose(): void {
    this.watchers.length = 0;
    this.resizing.disconnect();
    this.scrolling?.unsubscribe();
    this.univer.dispose();
  }

  /** Calls back when the selection or the scroll position changed. */
  onMove(watcher: () => void): void {
    this.watchers.push(watcher);
  }

  /** Draws what changed. */
  refresh(): void {
    this.projection.refresh();
    this.moved();
  }

  /** What differs between the grid and the model; empty when nothing does. */
  drift(): string[] {
    return this.projection.drift();
  }

  get sheet(): SheetModel {
    return this.model.activeSheet;
  }

  /** The cell that typing goes to. */
  get activeCell(): CellPlace {
    const primary = this.selection?.primary;
    return { row: primary?.actualRow ?? 0, column: primary?.actualColumn ?? 0 };
  }

  /** The cells that are selected. */
  get selected(): Block {
    const range = this.selection?.range;
    if (!range) return { top: 0, left: 0, height: 1, width: 1 };
    const { rowCount, columnCount } = this.sheet;
    const known = (edge: number, other: number): number => (Number.isNaN(edge) ? other : edge);
    return blockOf({
      startRow: known(range.startRow, 0),
      startColumn: known(range.startColumn, 0),
      endRow: Math.min(known(range.endRow, rowCount - 1), rowCount - 1),
      endColumn: Math.min(known(range.endColumn, columnCount - 1), columnCount - 1),
    });
  }

  /** What is selected: single cells, or lines as a whole. */
  get selectedLines(): SelectedLines {
    const type = this.selection?.range.rangeType;
    if (type === RANGE_TYPE.ROW) return "rows";
    if (type === RANGE_TYPE.COLUMN) return "columns";
    return type === RANGE_TYPE.ALL ? "all" : "cells";
  }

  /** Selects cells and brings the first of them into sight. */
  select(block: Block, active: CellPlace = cornerOf(block)): void {
    this.choose([{ block, active }]);
  }

  /** Selects several blocks, the last of which has the active cell, and brings the first to the top if it is not in sight. */
  selectAll(blocks: readonly Block[]): void {
    const [first] = blocks;
    const forceTop = first !== undefined && !this.isInSight(cornerOf(first));
    this.choose(
      blocks.map((block) => ({ block, active: cornerOf(block) })),
      forceTop,
    );
  }

  /** Whether the corner of a cell is on the screen. */
  isInSight(cell: CellPlace): boolean {
    const { places, container } = this;
    const { left, top } = places.box(cell);
    if (left >= container.clientWidth || top >= container.clientHeight) return false;
    const there = places.cellAt(left + 1, top + 1);
    return there?.row === cell.row && there.column === cell.column;
  }

  /** Moves the active cell as the arrow keys do. */
  step(direction: "up" | "right" | "down" | "left", { expand = false, jump = false } = {}): void {
    const command = expand ? ExpandSelectionCommand : MoveSelectionCommand;
    const number = { up: 0, right: 1, down: 2, left: 3 }[direction];
    this.commands.syncExecuteCommand(command.id, { direction: number, ...(jump ? { jumpOver: 1 } : {}) });
  }

  /** Lets the keyboard go to the grid. */
  focus(): void {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && !this.container.contains(activeElement)) activeElement.blur();
    this.injector.get(ILayoutService).focus();
  }

  /** Where cells are on the screen now. */
  get places(): CellPlaces {
    const view = this.render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const scrolled = { x: view?.viewportScrollX ?? 0, y: view?.viewportScrollY ?? 0 };
    return new CellPlaces(this.sheet, this.projection.skeleton ?? {}, scrolled);
  }

  private get render() {
    return this.injector.get(IRenderManagerService).getRenderById(BOOK);
  }

  private get selection() {
    return this.injector.get(SheetsSelectionsService).getCurrentLastSelection();
  }

  private get injector() {
    return this.univer.__getInjector();
  }

  private get commands(): ICommandService {
    return this.injector.get(ICommandService);
  }

  private choose(
    chosen: readonly { readonly block: Block; readonly active: CellPlace }[],
    forceTop = false,
  ): void {
    const [first] = chosen;
    if (first === undefined) return;
    const selections = chosen.map(({ block, active: { row, column } }): ISelectionWithStyle => {
      const cell = { actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false };
      const primary = { ...rangeOf({ top: row, left: column, height: 1, width: 1 }), ...cell };
      return { range: rangeOf(block), primary, style: null };
    });
    this.commands.syncExecuteCommand(
      SetSelectionsOperation.id,
      { unitId: BOOK, subUnitId: idOf(this.sheet), selections },
      OWN,
    );
    this.commands.syncExecuteCommand(ScrollToCellCommand.id, {
      range: rangeOf({ ...first.block, height: 1, width: 1 }),
      forceTop,
    });
    this.moved();
  }

  private requested(request: Parameters<Parameters<typeof guard>[1]>[0]): void {
    const { sheetId, columnWidths } = this.sheet;
    if (request.kind === "edit") this.onEdit();
    else if (request.kind === "column-width") {
      const pixels = (columnWidths[request.column] ?? 0) + request.by;
      this.editor.perform({ kind: "column-width", sheetId, at: request.column, count: 1, pixels });
    } else if (request.kind === "freeze") {
      const { rows, columns } = request;
      this.editor.perform({ kind: "freeze", sheetId, rows, columns });
    } else {
      const pixels = this.places.height(request.row) + request.by;
      this.editor.perform({ kind: "row-height", sheetId, at: request.row, count: 1, pixels });
    }
  }

  private watch(): void {
    const moved = (): void => this.moved();
    this.injector.get(SheetsSelectionsService).selectionChanged$.subscribe(moved);
    this.injector.get(SheetsSelectionsService).selectionMoving$.subscribe(moved);
    // Univer can tell of scrolling only once it has drawn something.
    const drawn = this.injector.get(LifecycleService).lifecycle$.subscribe((stage) => {
      if (stage < LifecycleStages.Rendered || this.scrolling !== undefined) return;
      this.isPainted = true;
      this.scrolling = this.render?.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(moved);
    });
    this.univer.onDispose(() => drawn.unsubscribe());
    this.resizing.observe(this.container);
  }

  private moved(): void {
    if (this.isPainted && this.render) {
      watchFillHandles(this.render, (from, to) =>
        this.editor.perform(fillGesture(this.sheet.sheetId, from, to)),
      );
    }
    for (const watcher of this.watchers) watcher();
  }
}

function cornerOf({ top, left }: Block): CellPlace {
  return { row: top, column: left };
}
