// The global functions that Apps Script may call, and nothing else. Their stubs, with help for the
// reader, are made from the table in `addon/entry-points.ts` when the bundle is built.

export { onInstall, onOpen } from "./addon/menu";
export { scoreCustomers, scoreCustomersWith } from "./addon/score-command";
