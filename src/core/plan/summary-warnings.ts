// What the reader of the summary page should know about the result.

import { wordWarning } from "../wording";
import { titleStyle } from "./summary-grid";
import type { SummaryInput } from "./summary-input";
import { linesOf, type Section } from "./summary-parts";

/** Letters that fit the width of the page; text that runs beyond the last column would be cut off. */
const LINE_LENGTH = 190;
const BULLET = "• ";
const INDENT = "   ";

/** Plans the warnings from a row on; null when there are none. */
export function planWarnings({ result, language, say }: SummaryInput, row: number): Section | null {
  if (result.warnings.length === 0) return null;
  const texts = result.warnings.flatMap((warning) =>
    linesOfText(wordWarning(warning, language)).map((line, at) => (at === 0 ? BULLET : INDENT) + line),
  );
  return {
    blocks: [linesOf(row, 1, [say("summary-warnings"), ...texts])],
    styles: [titleStyle(row)],
    lastRow: row + texts.length,
  };
}

/** Lines of whole words; a word longer than a line has one of its own. */
function linesOfText(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines[lines.length - 1];
    if (last === undefined || last.length + 1 + word.length > LINE_LENGTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
