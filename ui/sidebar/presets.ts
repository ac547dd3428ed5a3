// Settings to start from.

import type { StatedScoring } from "../../src/core/sidebar/view";

export const PRESETS = ["five", "three", "shop"] as const;
export type Preset = (typeof PRESETS)[number];

type Scoring = Pick<StatedScoring, "method" | "levels" | "cuts" | "firstLevel" | "code">;

const even = (levels: number): Scoring => ({
  method: "quantile",
  levels: { recency: levels, frequency: levels, monetary: levels },
});

const SETTINGS: Readonly<Record<Preset, Scoring>> = {
  five: even(5),
  three: even(3),
  shop: {
    method: "thresholds",
    cuts: { recency: [30], frequency: [2, 6], monetary: [100, ">500"] },
    firstLevel: { recency: 0, frequency: 1, monetary: 1 },
  },
};

/** The request with the settings of a preset instead of its own. */
export function withPreset(score: StatedScoring, preset: Preset): StatedScoring {
  return { ...withoutLevels(score), ...SETTINGS[preset] };
}

/** The preset that a request is, or null. */
export function presetOf(score: StatedScoring): Preset | null {
  return PRESETS.find((preset) => levelsText(SETTINGS[preset]) === levelsText(score)) ?? null;
}

/** A request without anything that says where levels begin and end. */
export function withoutLevels(score: StatedScoring): StatedScoring {
  const { method: _1, levels: _2, cuts: _3, firstLevel: _4, code: _5, ...rest } = score;
  return rest;
}

function levelsText({ method, levels, cuts, firstLevel }: Scoring): string {
  const kind = method ?? (cuts === undefined ? "quantile" : "thresholds");
  return JSON.stringify([
    kind,
    (["recency", "frequency", "monetary"] as const).map((d) => [
      kind === "thresholds" ? (cuts?.[d] ?? []).map(String) : (levels?.[d] ?? 5),
      kind !== "thresholds" && (cuts?.[d] ?? null),
      firstLevel?.[d] ?? 1,
    ]),
  ]);
}
