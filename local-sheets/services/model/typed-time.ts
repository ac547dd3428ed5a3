import type { TypedNumber } from "./typed-cell";

const CLOCK = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d)(?:[.,](\d{1,3}))?)?(?:\s?([ap])m)?$/i;
const WHOLE_HOUR = /^(\d{1,2})\s?([ap])m$/i;
const SECONDS_PER_DAY = 86_400;

/** Reads `10:30`, `10:30:15`, `10:30 pm`, `9 am` and durations such as `30:00:00`, as fractions of a day. */
export function readTime(text: string): TypedNumber | undefined {
  const hour = WHOLE_HOUR.exec(text);
  if (hour !== null) return withMeridiem(Number(hour[1]), 0, hour[2] ?? "", "h am/pm");
  const clock = CLOCK.exec(text);
  if (clock === null) return undefined;
  const [, hours, minutes, seconds, fraction, meridiem] = clock;
  const rest = Number(minutes) * 60 + Number(seconds ?? 0) + Number(`0.${fraction ?? 0}`);
  const pattern = `h:mm${seconds === undefined ? "" : ":ss"}`;
  if (meridiem !== undefined) return withMeridiem(Number(hours), rest, meridiem, `${pattern} am/pm`);
  const value = (Number(hours) * 3600 + rest) / SECONDS_PER_DAY;
  return { value, numberFormat: value < 1 ? pattern : "[h]:mm:ss" };
}

function withMeridiem(
  hours: number,
  rest: number,
  letter: string,
  numberFormat: string,
): TypedNumber | undefined {
  if (hours < 1 || hours > 12) return undefined;
  const afternoon = letter.toLowerCase() === "p" ? 12 : 0;
  return { value: (((hours % 12) + afternoon) * 3600 + rest) / SECONDS_PER_DAY, numberFormat };
}
