// Top of the summary page: title, date and the three sentences.

import { formatDate } from "../display";
import { GREY_TEXT, SECTION_FONT_SIZE } from "./summary-grid";
import type { SummaryInput } from "./summary-input";
import { linesOf, onSummary, type Section } from "./summary-parts";
import { summarySentences } from "./summary-sentences";

const TITLE_ROW = 1;
const SENTENCES_ROW = 4;

/** Plans title and sentences. */
export function planHead(input: SummaryInput): Section {
  const { say } = input;
  const sentences = summarySentences(input);
  const lastRow = SENTENCES_ROW + sentences.length - 1;
  return {
    blocks: [
      linesOf(TITLE_ROW, 1, [say("summary-title"), subtitle(input)]),
      linesOf(SENTENCES_ROW, 1, sentences),
    ],
    styles: [
      { range: onSummary(TITLE_ROW, 1, 1, 1), bold: true, fontSize: 20 },
      { range: onSummary(TITLE_ROW + 1, 1, 1, 1), fontColor: GREY_TEXT },
      { range: onSummary(SENTENCES_ROW, 1, sentences.length, 1), fontSize: SECTION_FONT_SIZE },
    ],
    lastRow,
  };
}

function subtitle({ result: { customers, analysisDate }, say, display }: SummaryInput): string {
  const count = customers.ids.length;
  if (analysisDate === null) return say("summary-subtitle-undated", { count });
  return say("summary-subtitle", { count, date: formatDate(analysisDate, display) });
}
