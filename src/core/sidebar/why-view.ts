// Why a customer is where they are, in words.

import { metricsOf } from "../customers";
import { DIMENSIONS, type Dimension } from "../dimension";
import { type Display, formatDate, formatNumber } from "../display";
import type { Say } from "../messages/catalogue";
import { reportedCustomer } from "../report";
import type { ScoreResult } from "../score-sheet";
import { levelsOf } from "./levels-view";
import { wordSegment } from "./preview-view";
import type { WhyView } from "./view";
import { nextFall, type StepUp, stepsUp } from "./why";

/** The view of one customer of a result. */
export function viewWhy(result: ScoreResult, index: number, say: Say, display: Display): WhyView {
  const { customerId, code, segment } = reportedCustomer(result, index);
  const metrics = metricsOf(result.customers);
  const dimensions = DIMENSIONS.flatMap((dimension) => {
    const value = metrics[dimension][index] as number;
    const score = result.scores[dimension][index] as number;
    if (Number.isNaN(value)) return [];
    const values = metrics[dimension].filter((one) => !Number.isNaN(one));
    const levels = levelsOf(result, dimension, { values, say }).map(({ level, range, score: of }) => ({
      level,
      range,
      here: of === score,
    }));
    return [{ dimension, value: wordValue(dimension, value, say), levels }];
  });
  return {
    customer: customerId,
    segment: wordSegment(segment, say),
    code,
    dimensions,
    isBest: result.segment[index] === 0,
    up: stepsUp(result, index).map((step) => wordStep(step, say)),
    falls: wordFall(result, index, say, display),
  };

  function wordValue(dimension: Dimension, value: number, speak: Say): string {
    if (dimension === "monetary") return formatNumber(Math.round(value * 100) / 100, display);
    if (dimension === "recency") return speak("sidebar-days", { count: value });
    return speak("sidebar-orders", { count: value });
  }
}

function wordStep({ dimension, cut, segment }: StepUp, say: Say): string {
  const to = say(`segment-${segment}`);
  if (dimension === "recency") {
    const limit = cut.beyond ? Math.ceil(cut.at) - 1 : Math.floor(cut.at);
    return say("sidebar-up-recency", { count: Math.max(0, limit), segment: to });
  }
  if (dimension === "frequency") {
    const least = cut.beyond ? Math.floor(cut.at) + 1 : Math.ceil(cut.at);
    return say("sidebar-up-frequency", { count: least, segment: to });
  }
  return say(cut.beyond ? "sidebar-up-monetary-over" : "sidebar-up-monetary-from", {
    value: cut.at,
    segment: to,
  });
}

function wordFall(result: ScoreResult, index: number, say: Say, display: Display): string {
  const fall = nextFall(result, index);
  if (fall === null) return say("sidebar-falls-never");
  const segment = say(`segment-${fall.segment}`);
  if (fall.day === null) return say("sidebar-falls-in", { count: fall.inDays, segment });
  return say("sidebar-falls-on", { count: fall.inDays, day: formatDate(fall.day, display), segment });
}
