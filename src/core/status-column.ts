// A column of statuses: whether each takes its order back.

import type { Cell } from "./cell";
import { ERROR_ID, readIdColumn } from "./id-column";
import { takenBackBy } from "./status";

/** What a status means for its row: nothing, that the order was taken back, or that a formula failed. */
export const ORDER_STANDS = 0;
export const TAKEN_BACK = 1;
const STATUS_ERROR = 2;

/**
 * Reads column `column` (0-based) of `rows` by the rules of `takenBackBy`, which are asked once for each status:
 * there are few, and they repeat.
 *
 * @param header of the column
 * @returns one of the three a row
 */
export function readStatusColumn(
  rows: readonly (readonly Cell[])[],
  column: number,
  header: string,
): Uint8Array {
  const { ids, numbers } = readIdColumn(rows, column);
  const isTakenBack = takenBackBy(header);
  const meanings = Uint8Array.from(ids, (status) => (isTakenBack(status) ? TAKEN_BACK : ORDER_STANDS));
  const statuses = new Uint8Array(rows.length);
  for (let row = 0; row < statuses.length; row += 1) {
    const number = numbers[row] as number;
    if (number >= 0) statuses[row] = meanings[number] as number;
    else if (number === ERROR_ID) statuses[row] = STATUS_ERROR;
  }
  return statuses;
}
