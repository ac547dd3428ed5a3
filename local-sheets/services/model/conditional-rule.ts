import type { Criterion } from "./criterion";
import type { Place } from "./place";

/** The looks a conditional format gives; those it leaves alone are null. */
export interface RuleLooks {
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: boolean | null;
}

/** The looks of a rule that changes nothing. */
export const NO_LOOKS: RuleLooks = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

/** One end, or the middle, of a gradient. */
export interface GradientPoint {
  readonly color: string;
  /** The name of an interpolation type, such as `PERCENTILE`. */
  readonly type: string;
  readonly value: string;
}

/** Colours between those of a smallest, a middle and a largest value. */
export interface Gradient {
  readonly min: GradientPoint | null;
  readonly mid: GradientPoint | null;
  readonly max: GradientPoint | null;
}

/** One conditional format of a sheet; it keeps its identity as long as it is in the sheet's list. */
export class ConditionalRule {
  constructor(
    readonly criterion: Criterion,
    readonly looks: RuleLooks,
    readonly places: readonly Place[],
    /** Instead of a condition; what its cells look like is not worked out. */
    readonly gradient: Gradient | null = null,
  ) {}
}
