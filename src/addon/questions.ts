// The question about dates that can be read in two ways, and what the answers mean.

import type { DateDoubt, MisreadDoubt, UndecidedDoubt } from "../core/date-column";
import type { DateOrder } from "../core/date-text";
import { type Day, formatDay } from "../core/day";
import type { Say } from "../core/messages/catalogue";
import type { DateAnswers } from "../core/reading";
import type { Warning } from "../core/warnings";

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
