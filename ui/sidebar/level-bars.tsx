// Customers per level of a dimension, as small bars.

import type { Dimension } from "../../src/core/dimension";
import { type Display, formatNumber } from "../../src/core/display";
import type { LevelView } from "../../src/core/sidebar/view";
import type { Speak } from "./speech";

/** The bars, the best level first. */
export function LevelBars({
  say,
  display,
  dimension,
  levels,
}: {
  readonly say: Speak;
  readonly display: Display;
  readonly dimension: Dimension;
  readonly levels: readonly LevelView[];
}) {
  const most = Math.max(1, ...levels.map(({ customers }) => customers));
  const label = say("sidebar-level-bars", { dimension: say(`dimension-${dimension}`) });
  return (
    <ul class="levels" aria-label={label}>
      {levels.map(({ level, range, customers }) => (
        <li key={level}>
          <span class="level">{level}</span>
          <span class="range" dir="auto">
            {range}
          </span>
          <span class="bar-value">{formatNumber(customers, display)}</span>
          <span class="bar-track">
            <span class="bar" style={{ width: `${(100 * customers) / most}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
