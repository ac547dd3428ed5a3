// Formulas as they read after something moved. Only references change; the rest stays as it was typed.

import { type Token, tokenize } from "@borgar/fx";
import type { GridChange } from "../services/model/grid-change";
import {
  type Corner,
  type Reference,
  readReference,
  referenceText,
  sheetPrefix,
  shiftReference,
} from "./reference";

const REFERENCE_TOKENS: ReadonlySet<string> = new Set(["range", "range_ternary", "range_beam"]);
const LOST = "#REF!";

/** Rewrites every reference of a formula; undefined stands for cells that are gone. */
export function rewrite(formula: string, change: (reference: Reference) => Reference | undefined): string {
  if (!/[A-Z0-9]/i.test(formula)) return formula;
  return tokenize(formula, { allowTernary: true })
    .map((token) => tokenText(token, change))
    .join("");
}

function tokenText(token: Token, change: (reference: Reference) => Reference | undefined): string {
  if (!REFERENCE_TOKENS.has(token.type)) return token.value;
  const reference = readReference(token.value);
  if (reference === undefined) return token.value;
  const changed = change(reference);
  if (changed === reference) return token.value;
  return changed === undefined ? LOST : referenceText(changed);
}

/** A formula copied so many rows down and columns to the right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewrite(formula, (reference) => shiftReference(reference, rows, columns));
}

/** A formula after rows or columns of a sheet came or went. */
export function moveFormula(
  formula: string,
  isThatSheet: (name: string | undefined) => boolean,
  change: GridChange,
): string {
  return rewrite(formula, (reference) =>
    isThatSheet(reference.sheetName) ? movedReference(reference, change) : reference,
  );
}

function movedReference(reference: Reference, { axis, kind, at, count }: GridChange): Reference | undefined {
  const of = (corner: Corner): number | undefined => (axis === "rows" ? corner.row : corner.column);
  const put = (corner: Corner, to: number | undefined): Corner =>
    axis === "rows" ? { ...corner, row: to } : { ...corner, column: to };
  const [first, last] = [of(reference.first), of(reference.last ?? reference.first)];
  if (first === undefined && last === undefined) return reference;
  const start = Math.min(first ?? last ?? 0, last ?? first ?? 0);
  const end = first === undefined || last === undefined ? undefined : Math.max(first, last);
  const moved = kind === "insert" ? inserted(start, end, at, count) : deleted(start, end, at, count);
  if (moved === undefined) return undefined;
  if (moved.start === start && moved.end === end) return reference;
  const from = first === undefined ? reference.first : put(reference.first, moved.start);
  if (reference.last === undefined) return { ...reference, first: from };
  const to =
    last === undefined ? reference.last : put(reference.last, first === undefined ? moved.start : moved.end);
  return { ...reference, first: from, last: to };
}

interface Span {
  readonly start: number;
  /** Undefined for an open end. */
  readonly end: number | undefined;
}

function inserted(start: number, end: number | undefined, at: number, count: number): Span {
  const after = (place: number): number => (place >= at ? place + count : place);
  return { start: after(start), end: end === undefined ? undefined : after(end) };
}

function deleted(start: number, end: number | undefined, at: number, count: number): Span | undefined {
  const gone = at + count;
  const newStart = start < at ? start : Math.max(at, start - count);
  if (end === undefined) return { start: newStart, end };
  if (start >= at && end < gone) return undefined;
  return { start: newStart, end: end < at ? end : Math.max(at - 1, end - count) };
}

/** A formula after a sheet got another name. */
export function renameInFormula(formula: string, before: string, after: string): string {
  const isBefore = (name: string | undefined): boolean => name?.toLowerCase() === before.toLowerCase();
  return rewrite(formula, (reference) =>
    isBefore(reference.sheetName)
      ? { ...reference, prefix: sheetPrefix(after), sheetName: after }
      : reference,
  );
}

/** A formula after a sheet went. */
export function dropInFormula(formula: string, gone: string): string {
  return rewrite(formula, (reference) =>
    reference.sheetName?.toLowerCase() === gone.toLowerCase() ? undefined : reference,
  );
}
