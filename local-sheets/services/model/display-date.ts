import type { SheetLocale } from "./locale";
import { civilOfSerial } from "./serial";

const TOKEN = /"[^"]*"|\\.|\[h+\]|am\/pm|y+|m+|d+|h+|s+|[^ymdhs"\\[]/gi;
const MINUTES = "n";
const HOURS_PER_DAY = 24;

/** A date, time or duration in a format, or undefined when the format is none that is modelled. */
export function displayDate(serial: number, format: string, locale: SheetLocale): string | undefined {
  const tokens = markedMinutes(format.match(TOKEN) ?? []);
  const civil = new Date(civilOfSerial(serial));
  const hasMeridiem = tokens.some((token) => token.toLowerCase() === "am/pm");
  const parts = tokens.map((token) => part(token, { serial, civil, hasMeridiem, locale }));
  return parts.includes(undefined) ? undefined : parts.join("");
}

interface Moment {
  readonly serial: number;
  readonly civil: Date;
  readonly hasMeridiem: boolean;
  readonly locale: SheetLocale;
}

/** The letter m means minutes after an hour and before seconds, else the month. */
function markedMinutes(tokens: readonly string[]): string[] {
  const letters = tokens.map((token) => (/^[ymdhs[]/i.test(token) ? token.toLowerCase() : ""));
  return tokens.map((token, index) => {
    if (!/^mm?$/i.test(token)) return token;
    const before =
      letters
        .slice(0, index)
        .reverse()
        .find((letter) => letter !== "") ?? "";
    const after = letters.slice(index + 1).find((letter) => letter !== "") ?? "";
    const isMinutes = before.startsWith("h") || before.startsWith("[h") || after.startsWith("s");
    return isMinutes ? MINUTES.repeat(token.length) : token;
  });
}

function part(token: string, moment: Moment): string | undefined {
  const { civil, serial, hasMeridiem, locale } = moment;
  const hours = civil.getUTCHours();
  const lower = token.toLowerCase();
  if (lower === "am/pm") return hours < 12 ? "AM" : "PM";
  if (/^\[h+\]$/.test(lower)) return String(Math.floor(serial * HOURS_PER_DAY + 1e-9));
  if (lower === "yyyy" || lower === "yy")
    return String(civil.getUTCFullYear()).padStart(4, "0").slice(-lower.length);
  if (/^m{3,4}$/.test(lower)) return name(civil, locale, { month: lower === "mmm" ? "short" : "long" });
  if (/^d{3,4}$/.test(lower)) return name(civil, locale, { weekday: lower === "ddd" ? "short" : "long" });
  if (/^mm?$/.test(lower)) return digits(civil.getUTCMonth() + 1, lower);
  if (/^dd?$/.test(lower)) return digits(civil.getUTCDate(), lower);
  if (/^hh?$/.test(lower)) return digits(hasMeridiem ? ((hours + 11) % 12) + 1 : hours, lower);
  if (/^nn?$/.test(lower)) return digits(civil.getUTCMinutes(), lower);
  if (/^ss?$/.test(lower)) return digits(civil.getUTCSeconds(), lower);
  if (/^"/.test(token)) return token.slice(1, -1);
  if (token.startsWith("\\")) return token.slice(1);
  return /^[a-z[\]#0@?]/i.test(token) ? undefined : token;
}

function digits(number: number, letters: string): string {
  return String(number).padStart(letters.length, "0");
}

function name(civil: Date, locale: SheetLocale, style: Intl.DateTimeFormatOptions): string {
  const language = locale.id.replace("_", "-");
  return new Intl.DateTimeFormat(language, { ...style, timeZone: "UTC" }).format(civil);
}
