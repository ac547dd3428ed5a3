// What a first run asks: whether the sheet was understood.

import type { Say } from "../core/messages/catalogue";
import { columnLetters } from "../core/own-columns";
import { RfmError } from "../core/problem";
import { MEMBER_ROLES, ORDER_ROLES, ROLES, type Role, SHARED_ROLES } from "../core/role";
import type { ReadCustomers } from "../core/score-sheet";
import type { Understanding } from "../core/understand";

export type Confirmation = "yes" | "choose" | "cancel";

/** Tells what was understood and what will happen. No leads to choosing the columns. */
export function confirmScoring(
  understanding: Understanding,
  read: ReadCustomers,
  { say, hasCustomers }: { readonly say: Say; readonly hasCustomers: boolean },
): Confirmation {
  const used = say("rows-used", { count: read.rows.used + read.rows.refunds, aside: read.rows.rejected });
  const again = understanding.kind === "orders" && hasCustomers;
  const text = say(again ? "ask-score-orders-again" : `ask-score-${understanding.kind}`, {
    columns: columnsInWords(understanding, say),
    used,
    target: say("sheet-rfm-customers"),
  });
  const ui = SpreadsheetApp.getUi();
  const button = ui.alert(say("ask-score-title"), text, ui.ButtonSet.YES_NO_CANCEL);
  if (button === ui.Button.YES) return "yes";
  return button === ui.Button.NO ? "choose" : "cancel";
}

/**
 * Asks for columns as `customer=B, date=C, amount=E`, by letter or by header.
 *
 * @throws {RfmError} `cancelled`, or `columns-unreadable` with an example
 */
export function chooseColumns(understanding: Understanding, say: Say): Record<string, string> {
  const ui = SpreadsheetApp.getUi();
  const { kind, roles, table } = understanding;
  const example = ROLES.filter((role) => roles[role] !== undefined)
    .map((role) => `${role}=${columnLetters((roles[role] as number) + 1)}`)
    .join(", ");
  const possible = [...SHARED_ROLES, ...(kind === "orders" ? ORDER_ROLES : MEMBER_ROLES)].join(", ");
  const response = ui.prompt(
    say("choose-columns-title"),
    say("choose-columns", { example, possible }),
    ui.ButtonSet.OK_CANCEL,
  );
  if (response.getSelectedButton() !== ui.Button.OK) throw new RfmError("cancelled");
  return parseColumns(response.getResponseText(), table.header, example);
}

/** Columns by letter or header; an empty answer keeps what was understood. */
function parseColumns(text: string, header: readonly string[], example: string): Record<string, string> {
  const pairs = (text.trim() === "" ? example : text).split(/,(?=\s*[a-z-]+\s*=)/).map((pair) => {
    const [role = "", name] = pair.split("=").map((part) => part.trim());
    if (name === undefined || name === "")
      throw new RfmError("columns-unreadable", { value: pair.trim(), sample: example });
    return [role, headerOf(name, header)] as const;
  });
  return Object.fromEntries(pairs);
}

/** A letter means that column, unless a header has that very name. */
function headerOf(name: string, header: readonly string[]): string {
  if (header.includes(name)) return name;
  const column = header.findIndex((_, index) => columnLetters(index + 1) === name.toUpperCase());
  return column < 0 ? name : (header[column] ?? name);
}

function columnsInWords({ roles, table }: Understanding, say: Say): string {
  const columnOf = (role: Role): string => {
    const column = roles[role] as number;
    const header = table.header[column] ?? "";
    return say("column-of", { role: say(`role-${role}`), letter: columnLetters(column + 1), header });
  };
  return ROLES.filter((role) => roles[role] !== undefined)
    .map(columnOf)
    .join(", ");
}
