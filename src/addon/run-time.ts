// The moment of a run.

import { parseIsoDay } from "../core/day";
import { type Display, formatDate } from "../core/display";

/** `2026-03-31 14:05` in a zone. */
export function nowText(timeZone: string): string {
  return Utilities.formatDate(new Date(Date.now()), timeZone, "yyyy-MM-dd HH:mm");
}

/** The same moment with the date as the spreadsheet's locale has it. */
export function shownTime(time: string, display: Display): string {
  const [date = "", clock = ""] = time.split(" ");
  const day = parseIsoDay(date);
  return day === null ? time : `${formatDate(day, display)} ${clock}`;
}

/** A text that no other run has. */
export function newRunId(): string {
  const random = Math.floor(Math.random() * 36 ** 5);
  return `${Date.now().toString(36)}${random.toString(36).padStart(5, "0")}`;
}
