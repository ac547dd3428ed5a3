// `=RFM_SEGMENT(codes, [settings])` or `=RFM_SEGMENT(r, f, m, [settings])`: the name of each segment.

import { type Cell, isErrorCell } from "../cell";
import { parseCode } from "../code";
import { DIMENSIONS, type PerDimension, perDimension } from "../dimension";
import { type Say, speaker } from "../messages/catalogue";
import { RfmError } from "../problem";
import { type CompiledScheme, compileScheme, schemeTable } from "../scheme";
import { levelRanges, type ScoringSettings } from "../settings";
import type { ParsedSettings } from "../settings-text";
import { type Argument, contentLength, isMissing, isUsable, rowsOf, sideBySide } from "./arguments";
import { looksLikeSettings, readSettingsArgument } from "./settings-argument";

type Scores = PerDimension<number>;

/**
 * Segments of scores, one a row; blank where there are no scores.
 *
 * @throws {RfmError} when no row has scores of the levels in use, or an argument is wrong
 */
export function segmentFormula(args: readonly Argument[]): string[][] {
  const { rows, parsed } = readArguments(args);
  const { settings, language } = parsed;
  const { nameOf } = new Segments(settings, speaker(language ?? "en"));
  const names = rows.slice(0, contentLength(rows)).map((row) => [nameOf(row)]);
  checkUsable(rows, names, settings);
  return names.length === 0 ? [[""]] : names;
}

interface SegmentArguments {
  /** A code, or three scores, in each row. */
  readonly rows: readonly (readonly Cell[])[];
  readonly parsed: ParsedSettings;
}

function readArguments([first, second, third, fourth]: readonly Argument[]): SegmentArguments {
  if (first === undefined) throw new RfmError("formula-needs-scores");
  const width = rowsOf(first)[0]?.length ?? 0;
  const isFirstAlone = isMissing(third) && (isMissing(second) || looksLikeSettings(second));
  if (isFirstAlone && (width === 1 || width === 3)) {
    return { rows: rowsOf(first), parsed: readSettingsArgument(second) };
  }
  if (second === undefined || third === undefined) throw new RfmError("formula-needs-scores");
  const columns = [
    { name: "R", argument: first },
    { name: "F", argument: second },
    { name: "M", argument: third },
  ];
  return { rows: sideBySide(columns), parsed: readSettingsArgument(fourth) };
}

/** Names of segments by scores, for fixed settings. */
class Segments {
  private readonly scheme: CompiledScheme;
  private readonly names: readonly string[];

  constructor(
    private readonly settings: ScoringSettings,
    say: Say,
  ) {
    const ranges = levelRanges(settings);
    this.scheme = compileScheme(
      schemeTable(settings.scheme),
      perDimension((d) => ranges[d].levels),
    );
    this.names = this.scheme.segments.map((segment) => say(`segment-${segment}`));
  }

  /** Blank for what are no scores of these levels. */
  readonly nameOf = (row: readonly Cell[]): string => {
    const scores = scoresOf(row);
    const ranges = levelRanges(this.settings);
    const isOfLevels =
      scores !== null &&
      DIMENSIONS.every((d) => scores[d] >= ranges[d].first && scores[d] < ranges[d].first + ranges[d].levels);
    if (!isOfLevels) return "";
    const rank = perDimension((d) => scores[d] - ranges[d].first + 1);
    return this.names[this.scheme.indexOf(rank.recency, rank.frequency, rank.monetary)] ?? "";
  };
}

function scoresOf(row: readonly Cell[]): Scores | null {
  if (!row.every(isUsable)) return null;
  const [first = "", second = "", third = ""] = row;
  if (row.length === 1) return parseCode(String(first));
  const numbers = [first, second, third].map((cell) => Number(cell));
  if (!numbers.every((number) => Number.isInteger(number))) return null;
  const [recency = 0, frequency = 0, monetary = 0] = numbers;
  return { recency, frequency, monetary };
}

function checkUsable(
  rows: readonly (readonly Cell[])[],
  names: readonly (readonly string[])[],
  settings: ScoringSettings,
): void {
  if (names.some(([name]) => name !== "")) return;
  const first = rows.find((row) => row.some(isUsable));
  if (first === undefined) {
    checkErrors(rows);
    return;
  }
  const ranges = levelRanges(settings);
  const levels = DIMENSIONS.map((d) => ranges[d].levels).join(", ");
  throw new RfmError("formula-no-usable-scores", { levels, value: first.join(", ") });
}

/** Nothing but errors is no blank column: the formula inside has failed, and only there it says why. */
function checkErrors(rows: readonly (readonly Cell[])[]): void {
  const value = rows.flat().find(isErrorCell);
  if (value !== undefined) throw new RfmError("formula-scores-are-errors", { value: String(value) });
}
