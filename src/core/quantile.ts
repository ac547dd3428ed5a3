// Quantiles of type 7 (Hyndman & Fan 1996), the default of R, numpy, Excel's PERCENTILE.INC and
// Google Sheets' PERCENTILE.

/** The values in ascending order, without NaN. */
export function sortedValues(values: Float64Array): Float64Array {
  const greatest = greatestCount(values);
  return greatest < values.length + LEAST_TO_COUNT
    ? sortedByCounting(values, greatest)
    : sortedByComparing(values);
}

/** Even of a few values, counting up to this many takes no time. */
const LEAST_TO_COUNT = 1000;

/** The greatest of values that are all counts (whole, 0 or more) or NaN; infinity when they are not, -1 for none. */
function greatestCount(values: Float64Array): number {
  let greatest = -1;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (value >= 0 && Math.floor(value) === value) greatest = Math.max(greatest, value);
    else if (!Number.isNaN(value)) return Number.POSITIVE_INFINITY;
  }
  return greatest;
}

/** Days and orders are small whole numbers that many customers share: several times as fast as comparing them. */
function sortedByCounting(values: Float64Array, greatest: number): Float64Array {
  const counts = new Int32Array(greatest + 1);
  let size = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (Number.isNaN(value)) continue;
    counts[value] = (counts[value] as number) + 1;
    size += 1;
  }
  const sorted = new Float64Array(size);
  let at = 0;
  for (let value = 0; value < counts.length; value += 1) {
    const count = counts[value] as number;
    if (count > 0) sorted.fill(value, at, at + count);
    at += count;
  }
  return sorted;
}

function sortedByComparing(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  let size = sorted.length;
  while (size > 0 && Number.isNaN(sorted[size - 1])) size -= 1;
  return sorted.subarray(0, size);
}

/**
 * The quantile at `part / parts` of ascending values, interpolated between neighbours (type 7).
 * The position `part * (n - 1) / parts` is found by whole-number division, so that a quantile that
 * falls on a value is that value exactly and no rounding can move anybody over a cut.
 *
 * @param sorted ascending, at least one value, no NaN
 * @param part 0 to `parts`
 * @throws {RangeError} when there is no value or `part` is out of range
 */
export function quantileSorted(sorted: Float64Array, part: number, parts: number): number {
  const position = part * (sorted.length - 1);
  const index = Math.floor(position / parts);
  const remainder = position - index * parts;
  const low = sorted[index];
  if (low === undefined) throw new RangeError("quantileSorted requires a value and 0 <= part <= parts");
  if (remainder === 0) return low;
  const high = sorted[index + 1] ?? low;
  return low + ((high - low) * remainder) / parts;
}
