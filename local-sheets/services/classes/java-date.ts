import { exception } from "../exception";
import type { Zone } from "../model/zone";
import { daysIntoYear, weekOfYear } from "./week-of-year";

/** Quoted text, runs of one letter, and everything else of a pattern. */
export const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** A moment as Java's SimpleDateFormat writes it in a zone, with English names. */
export function formatJavaDate(instant: number, zone: Zone, pattern: string): string {
  const moment = { civil: new Date(zone.toCivil(instant)), offset: zone.offsetAt(instant), zone, instant };
  return pattern.replace(TOKEN, (token: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replace(/''/g, "'");
    return letter === undefined ? token : field(token, letter, moment);
  });
}

interface Moment {
  readonly civil: Date;
  readonly offset: number;
  readonly zone: Zone;
  readonly instant: number;
}

type Field = (moment: Moment, length: number) => string;

const FIELDS: Readonly<Record<string, Field>> = {
  G: () => "AD",
  y: ({ civil }, length) => year(civil.getUTCFullYear(), length),
  Y: ({ civil }, length) => year(weekOfYear(civil).year, length),
  M: month,
  L: month,
  w: ({ civil }, length) => padded(weekOfYear(civil).week, length),
  W: ({ civil }, length) => padded(weekOfMonth(civil), length),
  D: ({ civil }, length) => padded(daysIntoYear(civil), length),
  d: ({ civil }, length) => padded(civil.getUTCDate(), length),
  F: ({ civil }, length) => padded(Math.ceil(civil.getUTCDate() / 7), length),
  E: ({ civil }, length) => name(civil, { weekday: length > 3 ? "long" : "short" }),
  u: ({ civil }, length) => padded(civil.getUTCDay() || 7, length),
  a: ({ civil }) => (civil.getUTCHours() < 12 ? "AM" : "PM"),
  H: ({ civil }, length) => padded(civil.getUTCHours(), length),
  k: ({ civil }, length) => padded(civil.getUTCHours() || 24, length),
  K: ({ civil }, length) => padded(civil.getUTCHours() % 12, length),
  h: ({ civil }, length) => padded(civil.getUTCHours() % 12 || 12, length),
  m: ({ civil }, length) => padded(civil.getUTCMinutes(), length),
  s: ({ civil }, length) => padded(civil.getUTCSeconds(), length),
  S: ({ civil }, length) => padded(civil.getUTCMilliseconds(), length),
  z: (moment, length) => zoneName(moment, length),
  Z: ({ offset }) => zoneOffset(offset, "", true),
  X: ({ offset }, length) => {
    if (offset === 0) return "Z";
    return zoneOffset(offset, length === 3 ? ":" : "", length > 1);
  },
};

function field(token: string, letter: string, moment: Moment): string {
  const write = FIELDS[letter];
  if (write === undefined) throw exception(`Invalid argument: format, Illegal pattern character '${letter}'`);
  return write(moment, token.length);
}

/** Java cuts the year to two digits for `yy` only. */
function year(number: number, length: number): string {
  return length === 2 ? padded(number % 100, 2) : padded(number, length);
}

function month({ civil }: Moment, length: number): string {
  if (length < 3) return padded(civil.getUTCMonth() + 1, length);
  return name(civil, { month: length === 3 ? "short" : "long" });
}

function weekOfMonth(civil: Date): number {
  const first = new Date(Date.UTC(civil.getUTCFullYear(), civil.getUTCMonth(), 1)).getUTCDay();
  return Math.ceil((civil.getUTCDate() + first) / 7);
}

function name(civil: Date, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-US", { ...style, timeZone: "UTC" }).format(civil);
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}

/** A zone written as a distance from Greenwich is named with two digits each, as Java does. */
function zoneName({ zone: { id }, instant, offset }: Moment, length: number): string {
  if (/^(?:GMT|UTC)[+-]/.test(id)) return `GMT${zoneOffset(offset, ":", true)}`;
  const style = { timeZone: id, timeZoneName: length > 3 ? "long" : "short" } as const;
  const parts = new Intl.DateTimeFormat("en-US", style).formatToParts(instant);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? id;
}

function zoneOffset(offset: number, separator: string, hasMinutes: boolean): string {
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  const sign = offset < 0 ? "-" : "+";
  const hours = sign + padded(Math.floor(minutes / 60), 2);
  return hasMinutes ? hours + separator + padded(minutes % 60, 2) : hours;
}
