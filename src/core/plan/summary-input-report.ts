// What became of every row of the sheet: nothing is lost in silence.

import { countByReason } from "../rejected";
import { textCell } from "./cell-text";
import { titleStyle } from "./summary-grid";
import type { SummaryInput } from "./summary-input";
import { blockOf, linesOf, numberCell, type Section, type SummaryCell, WHOLE } from "./summary-parts";

/** Columns right of the pivot table by segment: the counts, and what they count. */
const COUNT_COLUMN = 10;
const LABEL_COLUMN = COUNT_COLUMN + 1;
/** Ends with room before the words at its right. */
const COUNT_FORMAT = `${WHOLE}"  "`;

/** Plans the counts of rows from a row on. */
export function planInputReport({ result, say }: SummaryInput, row: number): Section {
  const { rows, rejected } = result;
  const reasons = countByReason(rejected).map(([reason, count]): [string, number] => [
    say("summary-input-reason", { reason: say(`reason-${reason}`) }),
    count,
  ]);
  const lines: [string, number][] = [
    [say("summary-input-read"), rows.read],
    [say("summary-input-used"), rows.used],
    [say("summary-input-refunds"), rows.refunds],
    [say("summary-input-rejected"), rows.rejected],
    ...reasons,
  ];
  const rejectedRow = row + 4;
  return {
    blocks: [
      linesOf(row, COUNT_COLUMN, [say("summary-input")]),
      blockOf(row + 1, COUNT_COLUMN, lines.map(countCells)),
    ],
    styles: [titleStyle(row, COUNT_COLUMN)],
    links:
      rejected.length === 0
        ? []
        : [
            {
              row: rejectedRow,
              column: LABEL_COLUMN,
              text: say("summary-input-rejected"),
              target: { sheet: "set-aside", row: 1, column: 1, rows: 1, columns: 1 },
            },
          ],
    lastRow: row + lines.length,
  };
}

function countCells([label, count]: [string, number]): SummaryCell[] {
  return [numberCell(count, COUNT_FORMAT), textCell(label)];
}
