import { LocalSheets } from "./local-sheets";
import type { Setup } from "./setup";

export type { CellFunctions } from "./cell-functions";
export type { Editor, Tab, WatchedRun } from "./editor/editor";
export type { Area, Gesture } from "./editor/gesture";
export type { Question, RunState } from "./editor/interactive-run";
export type { SheetView } from "./editor/sheet-view";
export type { ShownCell, ShownLook } from "./editor/shown-cell";
export { exception } from "./exception";
export type {
  Answer,
  DialogRecord,
  LogRecord,
  MenuItemRecord,
  MenuRecord,
  PageRecord,
  QuestionRecord,
  ToastRecord,
} from "./host";
export type { LocalSheets, RunError, RunResult, ScriptFunction } from "./local-sheets";
export type { Block } from "./model/block";
export type { Calculator, RuleTest } from "./model/calculator";
export type { CellFormat } from "./model/cell";
export type { ChartModel, ChartPosition } from "./model/chart-model";
export type { SheetModel } from "./model/sheet-model";
export type { SpreadsheetModel } from "./model/spreadsheet-model";
export {
  type ChartSnapshot,
  chartSnapshot,
  type FilterSnapshot,
  type PivotSnapshot,
  type RuleSnapshot,
} from "./object-snapshots";
export type { LiteralValue, Setup, SetupCell, SetupMode, SheetSetup } from "./setup";
export type { RangeLooks, SetupFilter, SheetLooks } from "./setup-looks";
export type { ReportedValue, SheetReport } from "./sheet-report";
export type { SheetSnapshot, SnapshotValue } from "./snapshot";
export { type SpreadsheetSnapshot, takeSpreadsheetSnapshot } from "./spreadsheet-snapshot";
export type { AuthModeName } from "./strict/execution";
export type { CallHooks } from "./strict/gate";
export type { Intrinsics } from "./strict/script-realm";
export { serviceOf } from "./strict/service-object";

/**
 * Opens a document in local Sheets. Load this module inside the realm of the script under test, so that
 * dates and arrays handed to the script are instances of its own Date and Array.
 */
export function openLocalSheets(setup: Setup): LocalSheets {
  return new LocalSheets(setup);
}
