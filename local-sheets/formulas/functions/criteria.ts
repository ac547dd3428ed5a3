// Criteria as COUNTIF and its kin take them: `">=5"`, `"gold*"`, a number, a cell.

import type { Coercion } from "../coerce";
import { lookupKey } from "../compare";
import { CellError, type Scalar } from "../value";

/** A criterion on a cell; `only` is the key that values must have when nothing else fits. */
export interface CellTest {
  readonly fits: (value: Scalar) => boolean;
  readonly only?: Scalar;
}

const OPERATOR = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/;

/** Reads a criterion. */
export function readCriterion(criterion: Scalar, coerce: Coercion): CellTest {
  if (typeof criterion !== "string") return equals(criterion);
  const [, operator, wanted = ""] = OPERATOR.exec(criterion) ?? [];
  const number = wanted.trim() === "" ? undefined : coerce.numeric(wanted);
  if (operator === undefined || operator === "=") return isEqual(wanted, number, operator !== undefined);
  if (operator === "<>") {
    const same = isEqual(wanted, number, true);
    return { fits: (value) => !same.fits(value) };
  }
  if (number !== undefined)
    return { fits: (value) => typeof value === "number" && holds(operator, value - number) };
  const text = wanted.toLowerCase();
  return { fits: (value) => typeof value === "string" && holds(operator, order(value.toLowerCase(), text)) };
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function holds(operator: string, difference: number): boolean {
  if (operator === "<") return difference < 0;
  if (operator === "<=") return difference <= 0;
  return operator === ">" ? difference > 0 : difference >= 0;
}

function equals(wanted: Scalar): CellTest {
  // A blank criterion counts zeros, not blanks.
  const value = wanted === undefined ? 0 : wanted;
  const key = lookupKey(value);
  return { fits: (other) => other !== undefined && lookupKey(other) === key, only: key };
}

function isEqual(wanted: string, number: number | undefined, isWritten: boolean): CellTest {
  if (wanted === "") return { fits: (value) => value === undefined || (!isWritten && value === "") };
  if (number !== undefined) {
    const text = wanted.trim().toLowerCase();
    return {
      fits: (value) => value === number || (typeof value === "string" && value.trim().toLowerCase() === text),
    };
  }
  if (/^(true|false)$/i.test(wanted)) {
    const truth = wanted.toLowerCase() === "true";
    return {
      fits: (value) =>
        value === truth || (typeof value === "string" && value.toLowerCase() === wanted.toLowerCase()),
    };
  }
  if (/^#/.test(wanted)) {
    return { fits: (value) => value instanceof CellError && value.code === wanted.toUpperCase() };
  }
  if (/[*?~]/.test(wanted)) {
    const pattern = wildcards(wanted);
    return { fits: (value) => typeof value === "string" && pattern.test(value) };
  }
  return equals(wanted);
}

/** `*` and `?` as in file names; `~` takes their meaning away. */
export function wildcards(text: string): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (found) => {
    if (found === "*") return "[\\s\\S]*";
    if (found === "?") return "[\\s\\S]";
    return `\\${found.length === 2 ? found[1] : found}`;
  });
  return new RegExp(`^${source}$`, "i");
}
