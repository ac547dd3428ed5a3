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

const FIELDS: Readonly<Record<string, (civil: Date, offset: number, length: number) => string>> = {
  y: (civil, _offset, length) => year(civil.getUTCFullYear(), length),
  M: (civil, _offset, length) => padded(civil.getUTCMonth() + 1, length),
  d: (civil, _offset, length) => padded(civil.getUTCDate(), length),
  H: (civil, _offset, length) => padded(civil.getUTCHours(), length),
  m: (civil, _offset, length) => padded(civil.getUTCMinutes(), length),
  s: (civil, _offset, length) => padded(civil.getUTCSeconds(), length),
  Z: (_civil, offset) => zoneOffset(offset, ""),
  X: (_civil, offset) => (offset === 0 ? "Z" : zoneOffset(offset, ":")),
};
/** Letters that mean something else at other lengths: the name of a month, shorter offsets. */
const LENGTHS: Readonly<Record<string, readonly number[]>> = { M: [1, 2], X: [3] };

function field(token: string, civil: Date, offset: number): string {
  const letter = token.charAt(0);
  const write = FIELDS[letter];
  const lengths = LENGTHS[letter];
  if (write === undefined || lengths?.includes(token.length) === false) {
    throw notModelled(`Utilities.formatDate with "${token}"`);
  }
  return write(civil, offset, token.length);
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
