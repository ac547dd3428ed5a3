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

/** One conditional format of a sheet; it keeps its identity as long as it is in the sheet's list. */
export class ConditionalRule {
  constructor(
    readonly criterion: Criterion,
    readonly looks: RuleLooks,
    readonly places: readonly Place[],
  ) {}
}
