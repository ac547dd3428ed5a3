// Columns made of headers and makers of cells, and what is guessed of them.

import type { Cell } from "../../src/core/cell";
import { type ColumnGuess, type GuessOptions, guessColumns } from "../../src/core/columns";
import { dayInUtc } from "../../src/core/day";
import { tableFrom } from "../../src/core/table";

export const OPTIONS: GuessOptions = { localeDecimalMark: ".", localeOrder: "month-first", dayOf: dayInUtc };
export const ROWS = 60;

/** Makes the cell of a row; `index` counts from 0. */
export type Maker = (index: number) => Cell;

export const repeating =
  (prefix: string): Maker =>
  (i) =>
    `${prefix}${(i * 7) % 23}`;
export const unique =
  (prefix: string): Maker =>
  (i) =>
    `${prefix}${1000 + i}`;
export const uniqueNumber =
  (first: number): Maker =>
  (i) =>
    first + i * 3;
export const repeatingNumber =
  (first: number): Maker =>
  (i) =>
    first + ((i * 7) % 23);
export const date: Maker = (i) => new Date(Date.UTC(2024, 0, 1 + i * 3));
export const isoText: Maker = (i) => new Date(Date.UTC(2024, 0, 1 + i * 3)).toISOString().slice(0, 10);
export const money: Maker = (i) => ((i * 137) % 900) + 0.25 * (1 + (i % 3));
/** Amounts with more decimals than money has. */
export const roughly: Maker = (i) => 40 + ((i * 13) % 97) / 8;
export const count: Maker = (i) => 1 + ((i * 5) % 11);
export const zeroOrOne: Maker = (i) => (i % 9 === 0 ? 1 : 0);
export const email: Maker = (i) => `user${(i * 7) % 23}@example.com`;
export const uniqueEmail: Maker = (i) => `user${i}@example.com`;
export const phone: Maker = (i) => `+49 170 ${1_000_000 + i * 13}`;
export const person: Maker = (i) => ["Ann Lee", "Bob Ray", "Cid Orr", "Dan Poe", "Eve Fox"][i % 5] ?? "";
export const shirt: Maker = (i) => ["Shirt", "Shoes"][i % 2] ?? "";
export const blank: Maker = () => "";
export const fixed =
  (cell: Cell): Maker =>
  () =>
    cell;

export function guess(
  columns: readonly (readonly [string, Maker])[],
  options: Partial<GuessOptions> = {},
  rows = ROWS,
): ColumnGuess {
  const values: Cell[][] = [columns.map(([header]) => header)];
  for (let index = 0; index < rows; index += 1) values.push(columns.map(([, maker]) => maker(index)));
  return guessColumns(tableFrom(values), { ...OPTIONS, ...options });
}

export function headers({ kind, roles }: ColumnGuess) {
  return { kind, ...Object.fromEntries(roles.map(({ role, header }) => [role, header])) };
}
