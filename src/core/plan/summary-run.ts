// How the customers were scored: settings, run facts and what each level means. The settings text
// is the named range RFM_SETTINGS, which formulas take.

import { metricsOf } from "../customers";
import { DIMENSIONS, perDimension } from "../dimension";
import { formatDate } from "../display";
import type { ScoreResult } from "../score-sheet";
import { formatSettingsText } from "../settings-text";
import { textCell } from "./cell-text";
import { plainCuts } from "./plain-cuts";
import type { PlannedRange } from "./sheet-parts";
import { titleStyle } from "./summary-grid";
import type { SummaryInput } from "./summary-input";
import { wordLevels } from "./summary-levels";
import { blockOf, EMPTY_CELL, linesOf, onSummary, type Section, type SummaryCell } from "./summary-parts";

/** Columns that the words of one dimension's levels take, running over the empty ones. */
const LEVEL_SPAN = 4;

export interface RunSection extends Section {
  /** The one cell of the named range. */
  readonly settingsCell: PlannedRange;
}

/** Plans the settings from a row on. */
export function planRun(input: SummaryInput, row: number): RunSection {
  const { result, language, say } = input;
  const facts = runFacts(input);
  const settingsRow = row + 1 + facts.length;
  const settings = [
    say("summary-settings-text"),
    formatSettingsText({ ...result, cuts: writtenCuts(result) }, language),
  ];
  const levels = levelCells(input);
  const levelsRow = settingsRow + 2;
  return {
    settingsCell: onSummary(settingsRow, 3, 1, 1),
    blocks: [
      linesOf(row, 1, [say("summary-how")]),
      blockOf(row + 1, 1, [...facts, settings].map(factCells)),
      blockOf(levelsRow, 1, levels),
    ],
    styles: [titleStyle(row)],
    lastRow: levelsRow + levels.length - 1,
  };
}

function runFacts({ result, runTime, say, display }: SummaryInput): string[][] {
  const { analysisDate, timeZone, settings } = result;
  const day = analysisDate === null ? say("summary-analysis-date-none") : formatDate(analysisDate, display);
  return [
    [say("summary-analysis-date"), day],
    ...(timeZone === null ? [] : [[say("summary-time-zone"), timeZone]]),
    [say("summary-run-time"), runTime],
    [say("summary-method"), say(`method-${settings.method}`)],
    [say("summary-scheme"), say(`scheme-${settings.scheme}`)],
  ];
}

/** Cuts that were found; those that were given stay as they were given. */
function writtenCuts({ settings, cuts, customers }: ScoreResult): ScoreResult["cuts"] {
  if (settings.method === "thresholds") return cuts;
  const metrics = metricsOf(customers);
  return perDimension((dimension) => plainCuts(cuts[dimension], metrics[dimension]));
}

/** A label that may run over the second column, and what it labels in the third. */
function factCells([label = "", value = ""]: readonly string[]): SummaryCell[] {
  return [textCell(label), EMPTY_CELL, textCell(value)];
}

/** The levels of the three dimensions beside each other, best first. */
function levelCells({ result, say }: SummaryInput): SummaryCell[][] {
  const { settings, cuts, customers } = result;
  const metrics = metricsOf(customers);
  const texts = DIMENSIONS.map((dimension) =>
    wordLevels(cuts[dimension], {
      dimension,
      firstLevel: settings.firstLevel[dimension],
      values: metrics[dimension].filter((value) => !Number.isNaN(value)),
      asWritten: settings.method === "thresholds",
      say,
    }),
  );
  const rows = Math.max(...texts.map((levels) => levels.length));
  if (rows === 0) return [[textCell(say("summary-no-levels"))]];
  return Array.from({ length: rows }, (_, at) => texts.flatMap((levels) => spanned(levels[at] ?? null)));
}

function spanned(text: string | null): SummaryCell[] {
  return Array.from({ length: LEVEL_SPAN }, (_, at) =>
    at === 0 && text !== null ? textCell(text) : EMPTY_CELL,
  );
}
