// What the levels of a dimension mean, in words: `R5: up to 14 days`.

import type { Cut, Cutpoints } from "../cut";
import type { Dimension } from "../dimension";
import { decimalsOf } from "../exact-sum";
import type { Say } from "../messages/catalogue";

/** End of a level; null is no end. */
interface Bound {
  readonly at: number;
  readonly included: boolean;
}

interface Level {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

export interface LevelWording {
  readonly dimension: Dimension;
  readonly firstLevel: number;
  /** Values of everybody who has ordered: whole ones are worded as whole numbers. */
  readonly values: Float64Array;
  /** Show cuts as the user wrote them, though the data may have fewer decimals. */
  readonly asWritten: boolean;
  readonly say: Say;
}

const LETTER = { recency: "R", frequency: "F", monetary: "M" } as const;
/** Least whole value that somebody who has ordered can have. */
const LEAST = { recency: 0, frequency: 1 } as const;

/** A level with its name, such as `R5`, and the values on it in words. */
export interface WordedLevel {
  readonly level: string;
  readonly range: string;
  readonly score: number;
}

/** One text a level, the best level first; none when there are no cuts. */
export function wordLevels(cuts: Cutpoints, wording: LevelWording): readonly string[] {
  const { say } = wording;
  return levelTexts(cuts, wording).map(({ level, range }) => say("summary-level", { level, range }));
}

/** The levels of a dimension, the best first; none when there are no cuts. */
export function levelTexts(cuts: Cutpoints, wording: LevelWording): WordedLevel[] {
  if (cuts.length === 0) return [];
  const { dimension, firstLevel, values, asWritten, say } = wording;
  const decimals = decimalsOf(values);
  const levels = Array.from({ length: cuts.length + 1 }, (_, rank) => levelAt(cuts, rank, dimension));
  const worded = levels.map((level, rank) => {
    const range = dimension !== "monetary" && decimals === 0 ? wordWhole(level, dimension, say) : null;
    const shown = asWritten ? level : onGrid(level, decimals);
    const score = firstLevel + rank;
    return { level: `${LETTER[dimension]}${score}`, range: range ?? wordRange(shown, say), score };
  });
  return worded.reverse();
}

/** The level that passes as many cuts as its rank, counted from 0. */
function levelAt(cuts: Cutpoints, rank: number, dimension: Dimension): Level {
  const passed = dimension === "recency" ? cuts[cuts.length - rank] : cuts[rank - 1];
  const missed = dimension === "recency" ? cuts[cuts.length - 1 - rank] : cuts[rank];
  const better = passed === undefined ? null : { at: passed.at, included: !passed.beyond };
  const worse = missed === undefined ? null : { at: missed.at, included: (missed as Cut).beyond };
  return dimension === "recency" ? { low: worse, high: better } : { low: better, high: worse };
}

/** The same level for values of so many decimals, with ends that are such values where possible. */
function onGrid({ low, high }: Level, decimals: number): Level {
  return {
    low: low && { ...low, at: snap(low.at, decimals, low.included ? Math.ceil : Math.floor) },
    high: high && { ...high, at: snap(high.at, decimals, high.included ? Math.floor : Math.ceil) },
  };
}

function snap(value: number, decimals: number, round: (value: number) => number): number {
  const unit = 10 ** decimals;
  // A value that is on the grid must stay, though times the unit it may be a hair beside.
  if (Math.round(value * unit) / unit === value) return value;
  return round(value * unit) / unit;
}

function wordWhole(level: Level, dimension: "recency" | "frequency", say: Say): string {
  const low = level.low && (level.low.included ? Math.ceil(level.low.at) : Math.floor(level.low.at) + 1);
  const high = level.high && (level.high.included ? Math.floor(level.high.at) : Math.ceil(level.high.at) - 1);
  const unit = dimension === "recency" ? "days" : "orders";
  const least = LEAST[dimension];
  const from = Math.max(low ?? least, least);
  if (high !== null && from > high) return say("level-range-nobody");
  if (from === high) return say(`level-range-${unit}-exactly`, { count: high });
  if (high === null)
    return unit === "days"
      ? say("level-range-days-over", { count: from - 1 })
      : say("level-range-orders-from", { count: from });
  if (low === null) return say(`level-range-${unit}-up-to`, { count: high });
  return say(`level-range-${unit}-between`, { low: from, high });
}

function wordRange({ low, high }: Level, say: Say): string {
  if (low === null) {
    const end = { high: high?.at ?? 0 };
    return say(high?.included ? "level-range-up-to" : "level-range-under", end);
  }
  if (high === null) return say(low.included ? "level-range-from" : "level-range-over", { low: low.at });
  const ends = { low: low.at, high: high.at };
  if (low.at === high.at && low.included && high.included) return say("level-range-exactly", ends);
  if (low.at >= high.at) return say("level-range-nobody");
  if (low.included) return say(high.included ? "level-range-from-up-to" : "level-range-from-under", ends);
  return say(high.included ? "level-range-over-up-to" : "level-range-over-under", ends);
}
