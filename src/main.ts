// The global functions that Apps Script may call, and nothing else. Their stubs, with help for the
// reader, are made from the table in `addon/entry-points.ts` when the bundle is built.

export { RFM_SCORE, RFM_SEGMENT, RFM_TABLE } from "./addon/cell-formulas";
export { deleteAllData } from "./addon/delete-command";
export { showHelp } from "./addon/help-command";
export { onInstall, onOpen } from "./addon/menu";
export { addSampleData } from "./addon/sample-command";
export { scoreCustomers, scoreCustomersWith, updateSummary } from "./addon/score-command";
export {
  sidebarHelp,
  sidebarLook,
  sidebarNewest,
  sidebarReset,
  sidebarScore,
  sidebarShow,
  sidebarUndo,
  sidebarWhy,
} from "./addon/sidebar/endpoints";
export { customizeScoring } from "./addon/sidebar/open-command";
export { undoLastRun } from "./addon/undo-command";
