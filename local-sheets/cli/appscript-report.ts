// What a run of somebody's script gave, and how it is printed for people.

import type { DialogRecord, MenuItemRecord, MenuRecord, RunError, SheetReport } from "../services/index";

/** The JSON that `npm run appscript` prints. */
export interface AppscriptReport {
  readonly returned: unknown;
  readonly error: RunError | null;
  readonly sheets: readonly SheetReport[];
  readonly menus: readonly MenuEntry[];
  readonly dialogs: readonly DialogRecord[];
  readonly toasts: readonly { readonly title: string; readonly message: string }[];
  readonly log: readonly string[];
  readonly serviceCalls: number;
}

interface MenuEntry {
  readonly caption: string;
  readonly functionName: string;
}

/** The items of all menus and submenus in the order in which they are seen. */
export function flatMenus(menus: readonly MenuRecord[]): MenuEntry[] {
  return menus.flatMap(({ items }) => items.flatMap(entries));
}

function entries(item: MenuItemRecord): MenuEntry[] {
  if (item.kind === "submenu") return item.items.flatMap(entries);
  return item.kind === "item" ? [{ caption: item.caption, functionName: item.functionName }] : [];
}

/** The report as lines of text. */
export function printAppscript(report: AppscriptReport): string {
  const { returned, error, sheets, menus, dialogs, toasts, log, serviceCalls } = report;
  return [
    error === null
      ? `Returned: ${JSON.stringify(returned)}`
      : error.stack || `${error.name}: ${error.message}`,
    ...log.map((text) => `Log: ${text}`),
    ...dialogs.map(dialogLine),
    ...toasts.map(({ title, message }) => `Note: ${title === "" ? "" : `${title}: `}${message}`),
    ...menus.map(({ caption, functionName }) => `Menu: ${caption} -> ${functionName}`),
    ...sheets.flatMap(sheetLines),
    `${serviceCalls} service calls`,
    "",
  ].join("\n");
}

function dialogLine(dialog: DialogRecord): string {
  if ("html" in dialog) return `${dialog.kind}: ${dialog.title} (${dialog.html.length} characters of HTML)`;
  const typed = dialog.text === undefined || dialog.text === "" ? "" : ` "${dialog.text}"`;
  return `${dialog.kind}: ${[dialog.title, dialog.prompt].filter(Boolean).join(" - ")} -> ${dialog.answer}${typed}`;
}

/** The first rows as their user sees them. */
function sheetLines({ name, displayValues }: SheetReport): string[] {
  const shown = displayValues.slice(0, 20).map((row) => `  ${row.join("\t")}`);
  const more = displayValues.length - shown.length;
  return [`Sheet ${name}:`, ...shown, ...(more > 0 ? [`  ... ${more} more rows`] : [])];
}
