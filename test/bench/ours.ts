// The pipeline of the add-on from a sheet's values to scores, segments and the summary: finding header and
// columns, checking every row, exact sums, scores, segments.

import { dayInUtc } from "../../src/core/day";
import { readCustomers, scoreSheet } from "../../src/core/score-sheet";
import { settingsFrom } from "../../src/core/settings";
import { summarizeSegments } from "../../src/core/summary";
import { understandSheet } from "../../src/core/understand";

const HEADER = ["Customer", "Order date", "Amount"];

type Row = [string, Date, number];
type Cell = string | number | Date;

/** Puts the header above the rows, as they stand in a sheet. Not part of what is measured. */
export function sheetOf(rows: Row[]): Cell[][] {
  return [HEADER, ...rows];
}

export function ours(values: Cell[][], analysisDay: number) {
  const reading = {
    decimalMark: ".",
    dateOrder: "month-first",
    dayOf: dayInUtc,
    dayOfMoment: dayInUtc,
    timeZone: null,
    today: analysisDay,
    asOf: analysisDay,
    answers: {},
  } as const;
  const sheet = understandSheet({ name: "Orders", values, marked: [] }, reading);
  const read = readCustomers(sheet, reading, { refunds: "net", amountFormats: [] });
  const scored = scoreSheet(read, settingsFrom({}));
  return { scored, summary: summarizeSegments(scored) };
}

/** What is compared between programs. */
export function checksum({ scored, summary }: ReturnType<typeof ours>) {
  const sum = (scores: Uint8Array): number => scores.reduce((total, score) => total + score, 0);
  const { recency, frequency, monetary } = scored.scores;
  const present = summary.filter(({ customers }) => customers > 0);
  return {
    R: sum(recency),
    F: sum(frequency),
    M: sum(monetary),
    segments: Object.fromEntries(present.map(({ segment, customers }) => [segment, customers])),
  };
}
