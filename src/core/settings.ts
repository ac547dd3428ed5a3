// How to score: what the user chose, checked, with the defaults filled in.

import { CODE_STYLES, type CodeStyle, digitsAreEnough, type LevelRange } from "./code";
import { areAscending, type Cutpoints, parseCut, type WrittenCut } from "./cut";
import { type Binning, levelCount, METHODS, type Method } from "./cutpoints";
import { DIMENSIONS, type Dimension, type PerDimension, perDimension } from "./dimension";
import { RfmError } from "./problem";
import { SCHEME_IDS, type SchemeId } from "./scheme";
import { REFUND_RULES, type RefundRule } from "./summarize-orders";

export interface ScoringSettings {
  readonly method: Method;
  readonly binning: PerDimension<Binning>;
  /** Number of the worst level of each dimension, 0 or 1. */
  readonly firstLevel: PerDimension<number>;
  readonly scheme: SchemeId;
  readonly refunds: RefundRule;
  readonly codeStyle: CodeStyle;
}

/** What may be stated for each dimension, or not. */
type Stated<T> = { readonly [d in Dimension]?: T | undefined };

/** The same as people, the command line and the sidebar state it: everything may be missing. */
export interface StatedSettings {
  readonly method?: string | undefined;
  readonly levels?: Stated<number> | undefined;
  readonly cuts?: Stated<readonly WrittenCut[]> | undefined;
  readonly firstLevel?: Stated<number> | undefined;
  readonly scheme?: string | undefined;
  readonly refunds?: string | undefined;
  readonly code?: string | undefined;
}

const DEFAULT_LEVELS = 5;
const LEAST_LEVELS = 2;
const MOST_LEVELS = 10;

/**
 * Checks stated settings and fills in the defaults: quantiles, five levels counted from 1, the
 * eleven segments, refunds netted. Cuts without a method mean thresholds.
 *
 * @throws {RfmError} naming the setting, what it holds and what it may hold
 */
export function settingsFrom(stated: StatedSettings): ScoringSettings {
  const anyCuts = DIMENSIONS.some((d) => stated.cuts?.[d] !== undefined);
  const method = oneOf("method", stated.method ?? (anyCuts ? "thresholds" : "quantile"), METHODS);
  checkCombination(method, stated, anyCuts);
  const binning = perDimension((d) => binningOf(d, method, stated));
  const firstLevel = perDimension((d) => firstLevelOf(d, stated));
  const ranges = perDimension((d) => ({ levels: levelCount(binning[d]), first: firstLevel[d] }));
  return {
    method,
    binning,
    firstLevel,
    scheme: oneOf("scheme", stated.scheme ?? "eleven", SCHEME_IDS),
    refunds: oneOf("refunds", stated.refunds ?? "net", REFUND_RULES),
    codeStyle: codeStyleOf(stated, ranges),
  };
}

/** Levels and first level of each dimension. */
export function levelRanges(settings: ScoringSettings): PerDimension<LevelRange> {
  return perDimension((d) => ({ levels: levelCount(settings.binning[d]), first: settings.firstLevel[d] }));
}

function oneOf<T extends string>(setting: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((choice) => choice === value);
  if (found === undefined)
    throw new RfmError("setting-not-one-of", { setting, value, allowed: allowed.join(", ") });
  return found;
}

function checkCombination(method: Method, stated: StatedSettings, anyCuts: boolean): void {
  const anyLevels = DIMENSIONS.some((d) => stated.levels?.[d] !== undefined);
  if (anyCuts && anyLevels) throw new RfmError("cuts-and-levels");
  if (anyCuts && method === "quantile") throw new RfmError("cuts-without-thresholds");
  if (method !== "thresholds") return;
  if (anyLevels) throw new RfmError("levels-with-thresholds");
  const missing = DIMENSIONS.filter((d) => stated.cuts?.[d] === undefined);
  if (missing.length > 0) throw new RfmError("thresholds-need-cuts", { dimensions: missing.join(", ") });
}

function binningOf(dimension: Dimension, method: Method, stated: StatedSettings): Binning {
  const written = stated.cuts?.[dimension];
  if (written !== undefined) return { kind: "cuts", cuts: cutsOf(dimension, method, written) };
  const levels = stated.levels?.[dimension] ?? DEFAULT_LEVELS;
  if (!Number.isInteger(levels) || levels < LEAST_LEVELS || levels > MOST_LEVELS)
    throw new RfmError("levels-out-of-range", { dimension, value: levels });
  return { kind: "levels", levels };
}

function cutsOf(dimension: Dimension, method: Method, written: readonly WrittenCut[]): Cutpoints {
  if (written.length < LEAST_LEVELS - 1 || written.length > MOST_LEVELS - 1)
    throw new RfmError("cuts-number", { dimension, count: written.length });
  const cuts = written.map((one) => {
    const cut = parseCut(one, dimension);
    if (cut === null) throw new RfmError("cut-unreadable", { dimension, value: String(one) });
    if (cut.beyond && method === "r-package")
      throw new RfmError("cut-not-plain", { dimension, value: String(one) });
    return cut;
  });
  if (!areAscending(cuts, dimension))
    throw new RfmError("cuts-not-ascending", { dimension, value: written.join(", ") });
  return cuts;
}

function firstLevelOf(dimension: Dimension, stated: StatedSettings): number {
  const first = stated.firstLevel?.[dimension] ?? 1;
  if (first !== 0 && first !== 1) throw new RfmError("first-level-not-0-or-1", { dimension, value: first });
  return first;
}

function codeStyleOf(stated: StatedSettings, ranges: PerDimension<LevelRange>): CodeStyle {
  const enough = digitsAreEnough(ranges);
  if (stated.code === undefined) return enough ? "digits" : "letters";
  const style = oneOf("code", stated.code, CODE_STYLES);
  if (style === "digits" && !enough) throw new RfmError("digits-not-enough");
  return style;
}
