// Sums that do not depend on the order of their terms.
//
// Amounts are whole numbers of the column's smallest unit (cents, say), kept in two limbs of 26
// bits and the rest. Both limbs stay far below 2^53, so that adding is exact for any number of
// rows a sheet can hold, and only the final total is rounded, once.

/** Amounts are read to six decimals at most; finer digits are noise of formulas such as `=1/3`. */
const MAX_DECIMALS = 6;
const LIMB = 2 ** 26;

/** Decimals (0 to 6) that the values of a column need; NaN is ignored. */
export function decimalsOf(values: Float64Array): number {
  let decimals = 0;
  for (let index = 0; index < values.length && decimals < MAX_DECIMALS; index += 1) {
    const value = Math.abs(values[index] as number);
    while (decimals < MAX_DECIMALS && !hasDecimals(value, decimals)) decimals += 1;
  }
  return decimals;
}

function hasDecimals(value: number, decimals: number): boolean {
  if (Number.isNaN(value) || Number.isInteger(value)) return true;
  const unit = 10 ** decimals;
  return Math.round(value * unit) / unit === value;
}

/** Totals of several people or groups, added exactly. */
export class ExactSums {
  private readonly high: Float64Array;
  private readonly low: Float64Array;
  private readonly unit: number;

  /** @param groups number of totals; @param decimals of the amounts, as {@link decimalsOf} finds them */
  constructor(groups: number, decimals: number) {
    this.high = new Float64Array(groups);
    this.low = new Float64Array(groups);
    this.unit = 10 ** decimals;
  }

  /**
   * Adds an amount of at most 2^53 to a group. Whole part and fraction are scaled apart, so that
   * large amounts beside small ones lose no cents.
   */
  add(group: number, amount: number): void {
    const sign = amount < 0 ? -1 : 1;
    const whole = Math.floor(Math.abs(amount));
    const cents = Math.round((Math.abs(amount) - whole) * this.unit);
    const wholeHigh = Math.floor(whole / LIMB);
    const rest = (whole - wholeHigh * LIMB) * this.unit + cents;
    const carry = Math.floor(rest / LIMB);
    this.high[group] = (this.high[group] as number) + sign * (wholeHigh * this.unit + carry);
    this.low[group] = (this.low[group] as number) + sign * (rest - carry * LIMB);
  }

  /** Sign of a group's total: negative, zero or positive. */
  sign(group: number): number {
    return Math.sign(this.units(group));
  }

  /** A group's total in the unit of the amounts. */
  total(group: number): number {
    return this.units(group) / this.unit;
  }

  /** All totals. */
  totals(): Float64Array {
    return Float64Array.from(this.high, (_, group) => this.total(group));
  }

  /** Carries what the low limb holds beyond its 26 bits, so that one rounding gives the total. */
  private units(group: number): number {
    const low = this.low[group] as number;
    const carry = Math.floor(low / LIMB);
    return ((this.high[group] as number) + carry) * LIMB + (low - carry * LIMB);
  }
}
