// Equality and order of values, as operators, lookups and sorting use them: texts in any case.

import { CellError, type Scalar } from "./value";

const collator = new Intl.Collator("en", { sensitivity: "accent" });

/** Numbers before texts before booleans; blank is what the other side would have for nothing. */
export function compare(one: Scalar, other: Scalar): number {
  const [a, b] = [filled(one, other), filled(other, one)];
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return compareText(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return rank(a) - rank(b);
}

function compareText(one: string, other: string): number {
  return one === other ? 0 : collator.compare(one, other);
}

export function equal(one: Scalar, other: Scalar): boolean {
  const [a, b] = [filled(one, other), filled(other, one)];
  if (typeof a === "string" && typeof b === "string") return a === b || a.toLowerCase() === b.toLowerCase();
  return a === b;
}

/** The value by which equal ones are found in a map. */
export function lookupKey(value: Scalar): Scalar {
  if (typeof value === "string") return `s${value.toLowerCase()}`;
  return value instanceof CellError ? `e${value.code}` : value;
}

function filled(value: Scalar, other: Scalar): Scalar {
  if (value instanceof CellError) throw value;
  if (value !== undefined) return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rank(value: Scalar): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

/** The order of SORT and of the menu's sorting: blanks last in either direction. */
export function sortOrder(one: Scalar, other: Scalar, ascending: boolean): number {
  const [isBlank, otherIsBlank] = [one === undefined, other === undefined];
  if (isBlank || otherIsBlank) return Number(isBlank) - Number(otherIsBlank);
  const [failed, otherFailed] = [one instanceof CellError, other instanceof CellError];
  const order = failed || otherFailed ? Number(failed) - Number(otherFailed) : compare(one, other);
  return ascending ? order : -order;
}
