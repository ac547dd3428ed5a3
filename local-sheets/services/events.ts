import { exposeEventRange } from "./classes/event-range";
import { AUTH_MODE } from "./classes/script-enums";
import { exposeSpreadsheet } from "./classes/spreadsheet";
import { exposeUser } from "./classes/user";
import type { TypedEdit } from "./editor/typing";
import type { Host } from "./host";
import type { CellValue } from "./model/cell";

/** What the simple trigger `onOpen` is called with. */
export function openEvent(host: Host): object {
  return { authMode: AUTH_MODE.LIMITED, source: exposeSpreadsheet(host), user: exposeUser(host) };
}

/** What the simple trigger `onEdit` is called with; values are texts, those of blank cells are left out. */
export function editEvent(host: Host, { sheet, block, before, after }: TypedEdit): object {
  return inOrder({
    ...openEvent(host),
    range: exposeEventRange(host, sheet, block),
    ...(after === undefined ? {} : { value: eventText(after) }),
    ...(before === undefined ? {} : { oldValue: eventText(before) }),
  });
}

/** Numbers, dates as their serial numbers among them, and booleans arrive as texts. */
function eventText(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** By the names of the properties, as people see them who log an event as JSON. */
function inOrder(event: object): object {
  return Object.fromEntries(Object.entries(event).sort(([one], [other]) => (one < other ? -1 : 1)));
}
