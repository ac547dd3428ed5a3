import type { LiteralCriterionValue } from "./criterion";

/** What users may enter into a cell. */
export interface ValidationRule {
  /** The name of the criteria, such as `CHECKBOX`. */
  readonly criteria: string;
  readonly values: readonly LiteralCriterionValue[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** The values of a checkbox: checked, unchecked; true and false unless its rule says otherwise. */
export function checkboxValues({ values }: ValidationRule): readonly LiteralCriterionValue[] {
  return values.length === 0 ? [true, false] : values;
}

/** One line at the edge of a cell. */
export interface BorderLine {
  readonly color: string;
  /** The name of the style, such as `SOLID`. */
  readonly style: string;
}

/** The lines around one cell; sides without one are left out. */
export interface CellBorders {
  readonly top?: BorderLine;
  readonly left?: BorderLine;
  readonly bottom?: BorderLine;
  readonly right?: BorderLine;
}
