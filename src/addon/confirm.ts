// What a first run asks: whether the sheet was understood.

import { readColumnList, writeColumnList } from "../core/column-list";
import type { Say } from "../core/messages/catalogue";
import { columnLetters } from "../core/own-columns";
import { RfmError } from "../core/problem";
import { MEMBER_ROLES, ORDER_ROLES, ROLES, SHARED_ROLES } from "../core/role";
import type { ReadCustomers, RowCounts } from "../core/score-sheet";
import { headersOfRoles, type Understanding } from "../core/understand";

export type Confirmation = "yes" | "choose" | "cancel";

/** The sheet that the scores of an order log go to. */
export interface CustomersSheet {
  readonly name: string;
  /** An earlier run made it. */
  readonly isThere: boolean;
}

/** Tells what was understood and what will happen. No leads to choosing the columns. */
export function confirmScoring(
  understanding: Understanding,
  read: ReadCustomers,
  { say, customers }: { readonly say: Say; readonly customers: CustomersSheet },
): Confirmation {
  const again = understanding.kind === "orders" && customers.isThere;
  const text = say(again ? "ask-score-orders-again" : `ask-score-${understanding.kind}`, {
    columns: columnsInWords(understanding, say),
    used: rowsInWords(read.rows, say),
    target: customers.name,
  });
  const ui = SpreadsheetApp.getUi();
  const button = ui.alert(say("ask-score-title"), text, ui.ButtonSet.YES_NO_CANCEL);
  if (button === ui.Button.YES) return "yes";
  return button === ui.Button.NO ? "choose" : "cancel";
}

/** In the words in which the result tells it. */
function rowsInWords({ used, refunds, rejected }: RowCounts, say: Say): string {
  const rows = say("rows-used", { count: used, aside: rejected });
  return refunds === 0 ? rows : `${rows}\n${say("done-refunds", { count: refunds })}`;
}

/**
 * Asks for columns as `Customer=B, Order date=C, Amount=E`, by letter or by header. An empty answer
 * keeps what was understood.
 *
 * @throws {RfmError} `cancelled`, or `columns-unreadable` with an example
 */
export function chooseColumns(understanding: Understanding, say: Say): Readonly<Record<string, string>> {
  const ui = SpreadsheetApp.getUi();
  const { kind, roles, table } = understanding;
  const example = writeColumnList(roles, say);
  const possible = [...SHARED_ROLES, ...(kind === "orders" ? ORDER_ROLES : MEMBER_ROLES)].map((role) =>
    say(`role-${role}`),
  );
  const response = ui.prompt(
    say("choose-columns-title"),
    say("choose-columns", { example, possible }),
    ui.ButtonSet.OK_CANCEL,
  );
  if (response.getSelectedButton() !== ui.Button.OK) throw new RfmError("cancelled");
  const text = response.getResponseText();
  return text.trim() === "" ? headersOfRoles(understanding) : readColumnList(text, table.header, example);
}

function columnsInWords({ roles, table }: Understanding, say: Say): readonly string[] {
  return ROLES.flatMap((role) => {
    const column = roles[role];
    if (column === undefined) return [];
    const header = table.header[column] ?? "";
    return [say("column-of", { role: say(`role-${role}`), letter: columnLetters(column + 1), header })];
  });
}
