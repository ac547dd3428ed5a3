// Quantiles of type 7 (Hyndman & Fan 1996), the default of R, numpy, Excel's PERCENTILE.INC and
// Google Sheets' PERCENTILE.

/** The values in ascending order, without NaN. */
export function sortedValues(values: Float64Array): Float64Array {
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
