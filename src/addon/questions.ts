// The questions of a run in words, and what the answers mean.

import type { DateDoubt, MisreadDoubt, UndecidedDoubt } from "../core/date-column";
import type { DateOrder } from "../core/date-text";
import { type Day, formatDay } from "../core/day";
import type { Say } from "../core/messages/catalogue";
import { columnLetters } from "../core/own-columns";
import type { DateAnswers } from "../core/reading";
import { ROLES, type Role } from "../core/role";
import type { ReadCustomers } from "../core/score-sheet";
import type { Understanding } from "../core/understand";
import type { Warning } from "../core/warnings";

/** What was understood and what will happen, for the user to agree to. */
export function scoreQuestion(
  understanding: Understanding,
  read: ReadCustomers,
  { say, target }: { readonly say: Say; readonly target: string },
): string {
  const { roles, table, kind } = understanding;
  const named = ROLES.filter((role) => roles[role] !== undefined);
  const columns = named.map((role) => columnOf(role, roles[role] as number)).join(", ");
  const used = say("rows-used", { count: read.rows.used + read.rows.refunds, aside: read.rows.rejected });
  return say(`ask-score-${kind}`, { columns, used, target });

  function columnOf(role: Role, column: number): string {
    const header = table.header[column] ?? "";
    return say("column-of", { role: say(`role-${role}`), letter: columnLetters(column + 1), header });
  }
}

export interface DateQuestion {
  readonly title: string;
  readonly text: string;
  /** How to read the dates after yes or no, and what to tell about it in the result. */
  answer(yes: boolean): { readonly answers: DateAnswers; readonly warning: Warning };
}

/** The question about a date column that can be read in two ways. Yes accepts the proposal. */
export function dateQuestion(
  column: string,
  about: DateDoubt,
  { localeOrder, say }: { readonly localeOrder: DateOrder; readonly say: Say },
): DateQuestion {
  if (about.kind === "undecided") return undecided(column, about, say);
  return misread({ column, about, typed: otherOrder(localeOrder) }, say);
}

function undecided(column: string, about: UndecidedDoubt, say: Say): DateQuestion {
  const { cells: count, example, proposal } = about;
  const other = otherOrder(proposal);
  const texts = {
    column,
    example,
    proposed: formatDay(dayBy(proposal, about)),
    other: formatDay(dayBy(other, about)),
  };
  return {
    title: say("ask-date-title"),
    text: say("ask-date-undecided", texts),
    answer: (yes) => {
      const order = yes ? proposal : other;
      const particulars = { column, count, example, order, day: formatDay(dayBy(order, about)) };
      return { answers: { order }, warning: { id: "dates-read-as", particulars } };
    },
  };
}

/** The cells left as text show the order `typed`; the spreadsheet read the others the other way round. */
function misread(
  {
    column,
    about,
    typed,
  }: { readonly column: string; readonly about: MisreadDoubt; readonly typed: DateOrder },
  say: Say,
): DateQuestion {
  const example = formatDay(dayBy(otherOrder(typed), about));
  const day = formatDay(dayBy(typed, about));
  return {
    title: say("ask-date-title"),
    text: say("ask-date-misread", { column, order: say(`order-${typed}`), example, proposed: day }),
    answer: (swapMisread) => ({
      answers: { swapMisread },
      warning: {
        id: swapMisread ? "dates-swapped" : "dates-not-swapped",
        particulars: { column, count: about.cells, example, day },
      },
    }),
  };
}

function otherOrder(order: DateOrder): DateOrder {
  return order === "day-first" ? "month-first" : "day-first";
}

function dayBy(order: DateOrder, about: { readonly dayFirst: Day; readonly monthFirst: Day }): Day {
  return order === "day-first" ? about.dayFirst : about.monthFirst;
}
