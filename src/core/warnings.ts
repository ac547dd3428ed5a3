// What the user should know about a result that is right as far as it goes.

import { type Customers, metricsOf } from "./customers";
import { type Cutpoints, writeCut } from "./cut";
import { levelCount } from "./cutpoints";
import { type Day, formatDay } from "./day";
import { DIMENSIONS, type Dimension, perDimension } from "./dimension";
import { halfWidth } from "./fold";
import type { WarningId } from "./messages/en-warnings";
import type { Particulars } from "./problem";
import { sortedValues } from "./quantile";
import { schemeTable } from "./scheme";
import type { ScoredCustomers } from "./scored";
import type { ScoringSettings } from "./settings";
import { proposeThresholds } from "./threshold-proposal";

export interface Warning {
  readonly id: WarningId;
  readonly particulars: Particulars;
  /** Cuts that would avoid the trouble, where there are any. */
  readonly proposal?: { readonly dimension: Dimension; readonly cuts: Cutpoints };
}

/** Orders that end longer ago than this make "recent" mean something else than today. */
const LONG_AGO_DAYS = 60;
/** Somebody who bought within these days is hardly lost. */
const RECENT_DAYS = 30;
/** Digits that a number cell can hold exactly. */
const SAFE_DIGITS = 15;

/** Warnings about the scores themselves. */
export function scoreWarnings(scored: ScoredCustomers, settings: ScoringSettings): Warning[] {
  const count = countScored(scored.customers);
  if (count === 0) return [{ id: "nobody-scored", particulars: {} }];
  const levels = perDimension((d) => levelCount(settings.binning[d]));
  const most = Math.max(...DIMENSIONS.map((d) => levels[d]));
  const compares = DIMENSIONS.some((d) => settings.binning[d].kind === "levels");
  if (compares && count < most) return [{ id: "few-customers", particulars: { count, levels: most } }];
  const { unreachable } = scored.scheme.proof;
  const warnings = DIMENSIONS.flatMap((d) => collapsedLevels(scored, settings, d));
  if (settings.binning.recency.kind === "levels") warnings.push(...bottomBoughtRecently(scored, settings));
  if (unreachable.length > 0) {
    const scheme = schemeTable(settings.scheme).id;
    warnings.push({ id: "segments-cannot-occur", particulars: { scheme, segments: unreachable.join(", ") } });
  }
  return warnings;
}

/** Levels that nobody stands on, because many customers have the same value. */
function collapsedLevels(
  scored: ScoredCustomers,
  settings: ScoringSettings,
  dimension: Dimension,
): Warning[] {
  const levels = levelCount(settings.binning[dimension]);
  const used = levelsUsed(scored.scores[dimension], settings.firstLevel[dimension], levels);
  if (settings.method === "thresholds" || used >= levels) return [];
  const values = sortedValues(metricsOf(scored.customers)[dimension]);
  const cuts = proposeThresholds(values, levels, dimension);
  if (cuts.length === 0) return [{ id: "all-equal", particulars: { dimension, value: values[0] ?? 0 } }];
  const proposal = cuts.map((cut) => writeCut(cut, dimension)).join(",");
  return [
    {
      id: "levels-collapsed",
      particulars: { dimension, used, levels, proposal },
      proposal: { dimension, cuts },
    },
  ];
}

function levelsUsed(scores: Uint8Array, first: number, levels: number): number {
  let used = 0;
  for (let score = first; score < first + levels; score += 1) if (scores.includes(score)) used += 1;
  return used;
}

function countScored({ prospect }: Customers): number {
  return prospect.includes(1) ? prospect.filter((flag) => flag === 0).length : prospect.length;
}

/** The lowest level of recency holds customers who bought only days ago. */
function bottomBoughtRecently({ customers, scores }: ScoredCustomers, settings: ScoringSettings): Warning[] {
  let fewest = Number.POSITIVE_INFINITY;
  let count = 0;
  for (let index = 0; index < scores.recency.length; index += 1) {
    if (scores.recency[index] !== settings.firstLevel.recency) continue;
    const days = customers.recencyDays[index] as number;
    fewest = Math.min(fewest, days);
    if (days <= RECENT_DAYS) count += 1;
  }
  if (fewest > RECENT_DAYS) return [];
  return [{ id: "bottom-bought-recently", particulars: { days: fewest, count, limit: RECENT_DAYS } }];
}

/** Warnings about when the data end. */
export function dateWarnings(newest: Day | null, today: Day, asOfGiven: boolean): Warning[] {
  if (newest === null || asOfGiven || today - newest <= LONG_AGO_DAYS) return [];
  return [{ id: "data-end-long-ago", particulars: { days: today - newest, day: formatDay(newest) } }];
}

/** Ids among which none can fall together with another: no small letters, no spaces side by side, all half-width. */
const ALREADY_FOLDED = /^(?: ?[!-`{-~])*$/;

/** Different ids when case, the number of spaces and the width of characters do not matter. */
function foldedSize(ids: readonly string[], different: number): number {
  if (ids.every((id) => ALREADY_FOLDED.test(id))) return different;
  return new Set(ids.map((id) => halfWidth(id).toLowerCase())).size;
}

/** Warnings about the ids of customers. */
export function idWarnings({ ids, idCells, row }: Customers): Warning[] {
  const warnings: Warning[] = [];
  // Customers of an order log are different already.
  const different = row === null ? { size: ids.length } : new Set(ids);
  if (different.size < ids.length)
    warnings.push({ id: "repeated-customers", particulars: { count: ids.length - different.size } });
  const differing = different.size - foldedSize(ids, different.size);
  if (differing > 0) warnings.push({ id: "ids-differ-in-case", particulars: { count: differing } });
  const long = idCells.filter(
    (cell) => typeof cell === "number" && Math.abs(cell) >= 10 ** SAFE_DIGITS,
  ).length;
  if (long > 0) warnings.push({ id: "long-number-ids", particulars: { count: long, digits: SAFE_DIGITS } });
  return warnings;
}
