import type { Host } from "../host";
import { nextDataCell, stepTo } from "../model/data-region";
import type { SheetModel } from "../model/sheet-model";
import type { EnumConstant } from "../strict/enumeration";
import { documentClass, method } from "../strict/service-class";
import { exposeRange, type RangeService } from "./range";
import { exposeRangeList, type RangeListService } from "./range-list";
import { exposeSheet, type SheetService } from "./sheet";

/** What the user has selected on one sheet. */
export class SelectionService {
  constructor(
    private readonly host: Host,
    private readonly sheet: SheetModel,
  ) {}

  getActiveRange(): RangeService {
    const { selection, currentCell } = this.sheet;
    return exposeRange(this.host, this.sheet, selection[selection.length - 1] ?? currentCell);
  }

  getActiveRangeList(): RangeListService {
    return exposeRangeList(
      this.host,
      this.sheet.selection.map((block) => exposeRange(this.host, this.sheet, block)),
    );
  }

  getActiveSheet(): SheetService {
    return exposeSheet(this.host, this.sheet);
  }

  getCurrentCell(): RangeService {
    return exposeRange(this.host, this.sheet, this.sheet.currentCell);
  }

  /** The active range, extended to where Ctrl+Shift+arrow would reach from the current cell. */
  getNextDataRange(direction: EnumConstant): RangeService {
    const { selection, currentCell } = this.sheet;
    const { top, left, height, width } = selection[selection.length - 1] ?? currentCell;
    const [down, right] = stepTo(direction.toString());
    const from = { row: currentCell.top, column: currentCell.left };
    const end = nextDataCell(this.sheet, from, down, right);
    const start = { row: Math.min(top, end.row), column: Math.min(left, end.column) };
    return exposeRange(this.host, this.sheet, {
      top: start.row,
      left: start.column,
      height: Math.max(top + height, end.row + 1) - start.row,
      width: Math.max(left + width, end.column + 1) - start.column,
    });
  }
}

/** `Selection`, as scripts see it. */
export const SELECTION = documentClass<SelectionService>("Selection", {
  getActiveRange: method("handle", [""]),
  getActiveRangeList: method("handle", [""]),
  getActiveSheet: method("handle", [""]),
  getCurrentCell: method("handle", [""]),
  getNextDataRange: method("read", ["SpreadsheetApp.Direction"]),
});

/** Hands out what is selected on a sheet. */
export function exposeSelection(host: Host, sheet: SheetModel): SelectionService {
  return host.gate.expose(SELECTION, new SelectionService(host, sheet));
}
