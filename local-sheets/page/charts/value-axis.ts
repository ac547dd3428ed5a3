// The axis of numbers: its scale, its ticks and how they are written.

import { type ScaleLinear, scaleLinear } from "d3-scale";

/** Writes a number in a number format of cells. */
export type FormatNumber = (value: number, numberFormat: string) => string;

/** A scale with written ticks. */
export interface ValueAxis {
  readonly scale: ScaleLinear<number, number>;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** What an axis is made of. */
export interface AxisRequest {
  readonly values: readonly number[];
  /** Pixels of the axis, by which ticks are counted. */
  readonly length: number;
  readonly pixelsATick: number;
  readonly fromZero: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly numberFormat: string;
  readonly format: FormatNumber;
}

/** An axis over values; its scale maps to 0 and on, up to its length. */
export function valueAxis(request: AxisRequest): ValueAxis {
  const { length, pixelsATick } = request;
  const count = Math.max(2, Math.floor(length / pixelsATick));
  const scale = scaleLinear().domain(domainOf(request)).range([0, length]);
  if (request.minimum === null && request.maximum === null) scale.nice(count);
  const values = tellable(scale.ticks(count), request);
  const write = writer(request, values);
  return { scale, ticks: values.map((value) => ({ value, text: write(value) })) };
}

function domainOf({ values, fromZero, minimum, maximum }: AxisRequest): [number, number] {
  const known = values.length === 0 ? [0] : values;
  const least = known.reduce((low, value) => Math.min(low, value));
  const most = known.reduce((high, value) => Math.max(high, value));
  // Lines far from zero show more when the axis begins near them.
  const withZero =
    fromZero ||
    least * most <= 0 ||
    Math.min(Math.abs(least), Math.abs(most)) < Math.max(Math.abs(least), Math.abs(most)) / 2;
  const low = minimum ?? (withZero ? Math.min(0, least) : least);
  const high = maximum ?? (withZero ? Math.max(0, most) : most);
  return low === high ? [low, low + 1] : [low, high];
}

/** A format without decimals would write 0.5 and 1 alike: counts of few have ticks at whole numbers only. */
function tellable(ticks: readonly number[], { numberFormat }: AxisRequest): readonly number[] {
  if (numberFormat === "General" || numberFormat.includes(".")) return ticks;
  const whole = ticks.filter((tick) => isWhole(numberFormat.includes("%") ? tick * 100 : tick));
  return whole.length > 1 ? whole : ticks;
}

/** As the cells write numbers, without decimals that are all zeros. */
function writer({ numberFormat, format }: AxisRequest, ticks: readonly number[]): (value: number) => string {
  const isPercent = numberFormat.includes("%");
  const whole = ticks.every((tick) => isWhole(isPercent ? tick * 100 : tick));
  if (!whole) return (value) => format(value, numberFormat === "General" ? "General" : numberFormat);
  const used = numberFormat === "General" ? "#,##0" : numberFormat.replace(/(?<=0)\.0+/g, "");
  return (value) => format(value, used);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}
