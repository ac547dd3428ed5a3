// Sums that do not depend on the order of their terms.
//
// Amounts are whole numbers of the column's smallest unit (cents, say), kept in two limbs: the low
// one takes units as long as it stays below 2^52, what is more goes to the high one in steps of
// 2^26. Adding is exact for any number of rows a sheet can hold, and only the final total is
// rounded, once.

/** Amounts are read to six decimals at most; finer digits are noise of formulas such as `=1/3`. */
const MAX_DECIMALS = 6;
const LIMB = 2 ** 26;
const MOST_UNITS = 2 ** 52;

/** Decimals (0 to 6) that the values of a column need; NaN is ignored. */
export function decimalsOf(values: Float64Array): number {
  let decimals = 0;
  let unit = 1;
  for (let index = 0; index < values.length && decimals < MAX_DECIMALS; index += 1) {
    const value = Math.abs(values[index] as number);
    while (decimals < MAX_DECIMALS && !hasDecimals(value, unit)) {
      decimals += 1;
      unit *= 10;
    }
  }
  return decimals;
}

function hasDecimals(value: number, unit: number): boolean {
  return Math.round(value * unit) / unit === value || Number.isInteger(value) || Number.isNaN(value);
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

  /** Adds an amount of at most 2^53 to a group. */
  add(group: number, amount: number): void {
    const units = amount < 0 ? -Math.round(-amount * this.unit) : Math.round(amount * this.unit);
    const low = (this.low[group] as number) + units;
    if (units < MOST_UNITS && units > -MOST_UNITS && low < MOST_UNITS && low > -MOST_UNITS) {
      this.low[group] = low;
    } else this.addApart(group, amount);
  }

  /** Scales whole part and fraction apart, so that large amounts beside small ones lose no cents. */
  private addApart(group: number, amount: number): void {
    this.carry(group);
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

  /** Moves what the low limb holds beyond its 26 bits to the high one. */
  private carry(group: number): void {
    const low = this.low[group] as number;
    const carry = Math.floor(low / LIMB);
    this.high[group] = (this.high[group] as number) + carry;
    this.low[group] = low - carry * LIMB;
  }

  /** All totals. */
  totals(): Float64Array {
    const totals = new Float64Array(this.high.length);
    for (let group = 0; group < totals.length; group += 1) totals[group] = this.total(group);
    return totals;
  }

  /** After carrying, one rounding gives the total. */
  private units(group: number): number {
    if (this.high[group] === 0) return this.low[group] as number;
    this.carry(group);
    return (this.high[group] as number) * LIMB + (this.low[group] as number);
  }
}
