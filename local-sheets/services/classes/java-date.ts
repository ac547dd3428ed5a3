import { notModelled } from "../exception";
import type { Zone } from "../model/zone";

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** A moment as Java's SimpleDateFormat writes it in a zone. */
export function formatJavaDate(instant: number, zone: Zone, pattern: string): string {
  const civil = new Date(zone.toCivil(instant));
  return pattern.replace(TOKEN, (token: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replace(/''/g, "'");
    return letter === undefined ? token : field(token, civil, zone.offsetAt(instant));
  });
}

function field(token: string, civil: Date, offset: number): string {
  switch (token[0]) {
    case "y":
      return year(civil.getUTCFullYear(), token.length);
    case "M":
      if (token.length > 2) break;
      return padded(civil.getUTCMonth() + 1, token.length);
    case "d":
      return padded(civil.getUTCDate(), token.length);
    case "H":
      return padded(civil.getUTCHours(), token.length);
    case "m":
      return padded(civil.getUTCMinutes(), token.length);
    case "s":
      return padded(civil.getUTCSeconds(), token.length);
    case "Z":
      return zoneOffset(offset, "");
    case "X":
      if (token.length !== 3) break;
      return offset === 0 ? "Z" : zoneOffset(offset, ":");
  }
  throw notModelled(`Utilities.formatDate with "${token}"`);
}

/** Java cuts the year to two digits for `yy` only. */
function year(number: number, length: number): string {
  return length === 2 ? padded(number % 100, 2) : padded(number, length);
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}

function zoneOffset(offset: number, separator: string): string {
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  const sign = offset < 0 ? "-" : "+";
  return `${sign}${padded(Math.floor(minutes / 60), 2)}${separator}${padded(minutes % 60, 2)}`;
}
