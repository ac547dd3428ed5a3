// Fills a message in, in whatever language it is.

import { parseIsoDay } from "../day";
import { type Display, formatDate, formatNumber } from "../display";
import type { Particular, Particulars } from "../problem";
import type { Template } from "./en";

/** What filling needs besides the message. */
export interface Manner {
  /** How a list goes on: `{list}, {next}`. */
  readonly list: Template;
  readonly display: Display;
}

/** A message with its holes filled in; what a value brings with it is left as it is. */
export function fill(template: Template, particulars: Particulars, manner: Manner): string {
  const singular = particulars.count === 1 ? "one" : "other";
  const text = typeof template === "string" ? template : template[singular];
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = particulars[name];
    if (value === undefined) return hole;
    return name === "shownDay" ? shown(value, manner) : written(value, manner);
  });
}

/** A day as the spreadsheet's date cells show it; words about a day stay as they are. */
function shown(value: Particular, manner: Manner): string {
  const day = typeof value === "string" ? parseIsoDay(value) : null;
  return day === null ? written(value, manner) : formatDate(day, manner.display);
}

function written(value: Particular, manner: Manner): string {
  if (typeof value === "number") return formatNumber(value, manner.display);
  if (typeof value === "string") return value;
  const [first = "", ...rest] = value;
  return rest.reduce((list, next) => fill(manner.list, { list, next }, manner), first);
}
