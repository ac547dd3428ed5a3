// The grid shows our model and holds no cells itself: Univer asks for a cell when it draws it, so that the two
// cannot come apart, and nothing is copied however large the document is.

import type {
  ICellDataForSheetInterceptor,
  IWorksheetData,
  Univer,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import { CellValueType, ICommandService, UniverInstanceType } from "@univerjs/core";
import { IRenderManagerService, type SpreadsheetSkeleton } from "@univerjs/engine-render";
import {
  INTERCEPTOR_POINT,
  SetFrozenMutation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Editor, SheetModel, ShownCell, SpreadsheetModel } from "../../services/index";
import { styleOf } from "./style";
import { idOf, worksheetData } from "./worksheet";

/** Univer's id of the document. */
export const BOOK = "document";
/** Marks what we tell Univer ourselves. */
export const OWN = { onlyLocal: true, fromProjection: true };

const NOTE_MARK = { tr: { color: "#f4b400", size: 7 } };

/** Keeps Univer's frame of the document like the model, and answers what stands in its cells. */
export class Projection {
  private readonly book: Workbook;
  private readonly shown = new WeakMap<ShownCell, ICellDataForSheetInterceptor>();

  constructor(
    private readonly univer: Univer,
    private readonly model: SpreadsheetModel,
    private readonly editor: Editor,
  ) {
    const sheets = this.frames();
    this.book = univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: BOOK,
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    });
    // Univer has its services only now.
    this.answerCells();
    this.showActive();
  }

  /** The sheet that is looked at, as Univer knows it. */
  get worksheet(): Worksheet {
    return this.book.getActiveSheet();
  }

  /** Where the rows and columns of the sheet that is looked at stand. */
  get skeleton(): SpreadsheetSkeleton | undefined {
    const render = this.univer.__getInjector().get(IRenderManagerService).getRenderById(BOOK);
    return render?.with(SheetSkeletonManagerService).getCurrentSkeleton() ?? undefined;
  }

  /** Follows whatever changed in the model. */
  refresh(): void {
    const frames = this.frames();
    const present = new Set(frames.map(({ id }) => id));
    frames.forEach((frame, index) => {
      const worksheet = this.book.getSheetBySheetId(frame.id);
      if (worksheet) this.follow(worksheet, frame);
      else this.book.addWorksheet(frame.id, index, frame);
    });
    this.showActive();
    for (const worksheet of this.book.getSheets()) {
      if (!present.has(worksheet.getSheetId())) this.book.removeSheet(worksheet.getSheetId());
    }
    this.book.getConfig().sheetOrder.splice(0, frames.length, ...frames.map(({ id }) => id));
    this.paint(frames);
  }

  /** What differs between the model and what Univer shows, in words; empty when nothing does. */
  drift(): string[] {
    const frames = this.frames();
    const order = this.book.getConfig().sheetOrder;
    const names = frames.map(({ id }) => id);
    const tabs = JSON.stringify(order) === JSON.stringify(names) ? [] : [`tabs: ${order} for ${names}`];
    return [...tabs, ...this.model.sheets.flatMap((sheet, index) => this.sheetDrift(sheet, frames[index]))];
  }

  private sheetDrift(sheet: SheetModel, frame: IWorksheetData | undefined): string[] {
    const worksheet = this.book.getSheetBySheetId(idOf(sheet));
    if (!worksheet || frame === undefined) return [`${sheet.name} is not shown`];
    const config = worksheet.getConfig();
    const wrong = FOLLOWED.filter((name) => JSON.stringify(config[name]) !== JSON.stringify(frame[name]));
    return [
      ...wrong.map((name) => `${sheet.name}: ${name} ${JSON.stringify(config[name])}`),
      ...this.cellDrift(sheet, worksheet),
    ];
  }

  private cellDrift(sheet: SheetModel, worksheet: Worksheet): string[] {
    const view = this.editor.view(sheet.sheetId);
    view.refresh();
    const { rows, columns } = sheet.contentExtent();
    const drift: string[] = [];
    for (let row = 0; row < rows; row += 1) {
      if (worksheet.getRowFiltered(row) !== view.isHidden(row)) drift.push(`${sheet.name}: row ${row + 1}`);
      for (let column = 0; column < columns; column += 1) {
        const [own, theirs] = [view.cell(row, column), worksheet.getCell(row, column)];
        const isSame =
          (own?.text ?? "") === (theirs?.v ?? "") && (own === undefined || styleOf(own) === theirs?.s);
        if (!isSame) drift.push(`${sheet.name}: ${row + 1}, ${column + 1}: ${theirs?.v} for ${own?.text}`);
      }
    }
    return drift;
  }

  private frames(): IWorksheetData[] {
    return this.model.sheets.map((sheet) => worksheetData(sheet, this.editor.view(sheet.sheetId)));
  }

  private follow(worksheet: Worksheet, frame: IWorksheetData): void {
    const config = worksheet.getConfig();
    const { name, tabColor, hidden, showGridlines } = frame;
    Object.assign(config, { name, tabColor, hidden, showGridlines });
    worksheet.setRowCount(frame.rowCount);
    worksheet.setColumnCount(frame.columnCount);
    replace(config.rowData, frame.rowData);
    replace(config.columnData, frame.columnData);
    if (JSON.stringify(config.mergeData) !== JSON.stringify(frame.mergeData)) {
      config.mergeData.splice(0, config.mergeData.length, ...frame.mergeData);
      worksheet.getSpanModel().rebuild(config.mergeData);
    }
    if (JSON.stringify(config.freeze) !== JSON.stringify(frame.freeze)) {
      const place = { unitId: BOOK, subUnitId: frame.id };
      this.commands.syncExecuteCommand(SetFrozenMutation.id, { ...place, ...frame.freeze }, OWN);
    }
  }

  private showActive(): void {
    const subUnitId = idOf(this.model.activeSheet);
    if (this.worksheet.getSheetId() === subUnitId) return;
    this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: BOOK, subUnitId }, OWN);
  }

  private paint(frames: readonly IWorksheetData[]): void {
    const render = this.univer.__getInjector().get(IRenderManagerService).getRenderById(BOOK);
    if (!render) return;
    const skeletons = render.with(SheetSkeletonManagerService);
    for (const { id } of frames) skeletons.makeDirty({ sheetId: id }, true);
    skeletons.reCalculate();
    render.mainComponent?.makeForceDirty(true);
    for (const component of render.components.values()) component.makeDirty(true);
    render.scene.makeDirty(true);
  }

  private answerCells(): void {
    const interceptors = this.univer.__getInjector().get(SheetInterceptorService);
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "local-sheets-cells",
      priority: 100,
      handler: (_cell, { subUnitId, row, col }) => this.cell(subUnitId, row, col),
    });
    interceptors.intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
      id: "local-sheets-rows",
      priority: 100,
      handler: (_isHidden, { subUnitId, row }) => this.viewOf(subUnitId)?.isHidden(row) ?? false,
    });
  }

  private cell(id: string, row: number, column: number): ICellDataForSheetInterceptor | undefined {
    const cell = this.viewOf(id)?.cell(row, column);
    if (cell === undefined) return undefined;
    const known = this.shown.get(cell) ?? univerCell(cell);
    this.shown.set(cell, known);
    return known;
  }

  private viewOf(id: string): ReturnType<Editor["view"]> | undefined {
    const sheet = this.model.sheets.find((candidate) => idOf(candidate) === id);
    return sheet && this.editor.view(sheet.sheetId);
  }

  private get commands(): ICommandService {
    return this.univer.__getInjector().get(ICommandService);
  }
}

/** What of a sheet's frame has to be the same in Univer as in the model. */
const FOLLOWED = [
  "name",
  "hidden",
  "rowCount",
  "columnCount",
  "rowData",
  "columnData",
  "mergeData",
  "freeze",
  "showGridlines",
] as const satisfies readonly (keyof IWorksheetData)[];

function univerCell(cell: ShownCell): ICellDataForSheetInterceptor {
  const { text, note } = cell;
  return {
    s: styleOf(cell),
    ...(text === "" ? {} : { v: text, t: CellValueType.STRING }),
    ...(note === "" ? {} : { markers: NOTE_MARK }),
  };
}

function replace<T extends object>(target: T, source: T): void {
  for (const key of Object.keys(target)) delete target[key as keyof T];
  Object.assign(target, source);
}
