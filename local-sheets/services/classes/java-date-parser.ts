import { exception } from "../exception";
import type { Zone } from "../model/zone";
import { TOKEN } from "./java-date";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const PATTERNS: Readonly<Record<string, string>> = {
  M: "\\d+|[A-Za-z]+",
  E: "[A-Za-z]+",
  a: "[AaPp][Mm]",
  X: "Z|[+-]\\d{2}(?::?\\d{2})?",
  Z: "[+-]\\d{4}",
  z: "[A-Za-z]+(?:[+-]\\d{1,2}:\\d{2})?",
  G: "AD|BC",
};

/** The instant that a text means in a zone, read as Java's SimpleDateFormat reads it: leniently. */
export function parseJavaDate(text: string, zone: Zone, pattern: string): number {
  const letters: string[] = [];
  const expression = [...pattern.matchAll(TOKEN)].map(([token, quoted, letter]) => {
    if (letter === undefined) return literal(quoted === undefined ? token : quoted || "'");
    letters.push(letter);
    return `(${fieldPattern(token, letter, pattern)})`;
  });
  const match = new RegExp(`^\\s*${expression.join("")}`).exec(text);
  if (match === null) throw exception(`Unparseable date: "${text}"`);
  const fields = new Map(letters.map((letter, index) => [letter, match[index + 1] ?? ""]));
  return instantOf(fields, zone, text);
}

/** Numbers that follow each other without anything between have the length of their letters. */
function fieldPattern(token: string, letter: string, pattern: string): string {
  const known = PATTERNS[letter];
  if (known !== undefined && (letter !== "M" || token.length > 2)) return known;
  const isAbutting = new RegExp(`${token}(?=[A-Za-z])|(?<=[A-Za-z])${token}`).test(pattern);
  return isAbutting ? `\\d{${token.length}}` : "\\d+";
}

function instantOf(fields: ReadonlyMap<string, string>, zone: Zone, text: string): number {
  const number = (letter: string, otherwise: number): number =>
    fields.has(letter) ? Number(fields.get(letter)) : otherwise;
  const civil = new Date(0);
  civil.setUTCFullYear(
    yearOf(fields.get("y") ?? "1970"),
    monthOf(fields.get("M") ?? "1", text),
    number("d", 1),
  );
  civil.setUTCHours(hourOf(fields, number), number("m", 0), number("s", 0), number("S", 0));
  const offset = offsetOf(fields.get("X") ?? fields.get("Z"));
  return offset === undefined ? zone.toInstant(civil.getTime()) : civil.getTime() - offset;
}

/** Two digits are within eighty years before and twenty after; here simply of 1950 to 2049. */
function yearOf(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function monthOf(written: string, text: string): number {
  if (/^\d/.test(written)) return Number(written) - 1;
  const month = MONTHS.indexOf(written.slice(0, 3).toLowerCase());
  if (month < 0) throw exception(`Unparseable date: "${text}"`);
  return month;
}

function hourOf(
  fields: ReadonlyMap<string, string>,
  number: (letter: string, otherwise: number) => number,
): number {
  const isAfternoon = /p/i.test(fields.get("a") ?? "");
  if (fields.has("h") || fields.has("K")) return (number("h", number("K", 0)) % 12) + (isAfternoon ? 12 : 0);
  return fields.has("k") ? number("k", 0) % 24 : number("H", 0);
}

function offsetOf(written: string | undefined): number | undefined {
  if (written === undefined || written === "") return undefined;
  if (written === "Z") return 0;
  const [, sign, hours, minutes = "0"] = /^([+-])(\d{2}):?(\d{2})?$/.exec(written) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function literal(text: string): string {
  return text.replace(/''/g, "'").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
