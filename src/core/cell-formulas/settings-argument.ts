// The settings of a formula: a text, or the named range that every run writes.

import { isErrorCell } from "../cell";
import type { Cutpoints } from "../cut";
import { type PerDimension, perDimension } from "../dimension";
import { RfmError } from "../problem";
import type { ScoringSettings } from "../settings";
import { type ParsedSettings, parseSettingsText } from "../settings-text";
import { type Argument, isMissing, rowsOf } from "./arguments";

/**
 * Reads the settings argument; nothing means the defaults.
 *
 * @throws {RfmError} naming the setting, what it holds and what it may hold
 */
export function readSettingsArgument(argument: Argument): ParsedSettings {
  if (isMissing(argument)) return parseSettingsText("");
  const cells = rowsOf(argument).flatMap((row) => [...row]);
  const texts = cells.filter((cell) => cell !== "");
  const odd = texts.find((cell) => typeof cell !== "string");
  if (odd !== undefined) throw new RfmError("formula-settings-not-text", { value: String(odd) });
  if (texts.some(isErrorCell)) throw new RfmError("formula-settings-range-missing");
  return parseSettingsText(texts.join("; "));
}

/** Whether an argument can only be settings: a text with `=` in it. */
export function looksLikeSettings(argument: Argument): boolean {
  return rowsOf(argument).every((row) => row.every((cell) => typeof cell === "string" && cell.includes("=")));
}

/** The cut points of the settings; null when they have to be worked out from the customers. */
export function statedCuts({ binning }: ScoringSettings): PerDimension<Cutpoints> | null {
  const { recency, frequency, monetary } = binning;
  const isStated = recency.kind === "cuts" && frequency.kind === "cuts" && monetary.kind === "cuts";
  if (!isStated) return null;
  return perDimension((d) => {
    const one = binning[d];
    return one.kind === "cuts" ? one.cuts : [];
  });
}
