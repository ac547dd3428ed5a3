// What the reader of the summary page should know about the result.

import { linesOfText } from "../text-lines";
import { wordWarning } from "../wording";
import { titleStyle } from "./summary-grid";
import type { SummaryInput } from "./summary-input";
import { linesOf, type Section } from "./summary-parts";

/** Letters of usual width that fit the width of the page; text that runs beyond the last column would be cut off. */
const LINE_LENGTH = 190;
const BULLET = "• ";
const INDENT = "   ";

/** Plans the warnings from a row on; null when there are none. */
export function planWarnings({ result, say }: SummaryInput, row: number): Section | null {
  if (result.warnings.length === 0) return null;
  const texts = result.warnings.flatMap((warning) =>
    linesOfText(wordWarning(warning, say), LINE_LENGTH).map(
      (line, at) => (at === 0 ? BULLET : INDENT) + line,
    ),
  );
  return {
    blocks: [linesOf(row, 1, [say("summary-warnings"), ...texts])],
    styles: [titleStyle(row)],
    lastRow: row + texts.length,
  };
}
