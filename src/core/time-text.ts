// The time of day at the end of a text date: `14:30`, `2:30:15 pm`, `下午3:30`, `23:30:00+08:00`.

/** A text split into its date and the time after it. */
export interface SplitDateTime {
  /** What stands before the time. */
  readonly date: string;
  /**
   * Milliseconds from 00:00 UTC of the written date to the instant that is meant (may be negative or
   * more than a day); null when the time has no offset or no time is written.
   */
  readonly utcMs: number | null;
}

const BEFORE_NOON = "上午|凌晨|早上|清晨|午前|오전";
const AFTER_NOON = "下午|晚上|中午|傍晚|午後|오후";
const HALF_DAY = new RegExp(`(${BEFORE_NOON}|${AFTER_NOON})`, "g");
const IS_AFTER_NOON = new RegExp(`^(?:${AFTER_NOON}|p)`);

const CLOCK =
  "(\\d{1,2}) ?(?:[:h]|[时時点點시]) ?(?:(\\d{1,2}) ?[:分분]? ?(?:(\\d{1,2}) ?[秒초]?(?:[.,](\\d{1,9}))?)?)?";
const ZONE = "(z|utc|gmt|(?:utc|gmt)?[-+\u2212]\\d{1,2}(?::?\\d{2})?)";
const DATE_TIME = new RegExp(
  `^(.*?\\S)[ ,]+(?:(?:at|um|a|a las) )?(${BEFORE_NOON}|${AFTER_NOON})? ?${CLOCK} ?([ap]\\.? ?m\\.?)?(?: uhr| hrs?)? ?(?:${ZONE}(?: \\([a-z .-]+\\))?)?$`,
);

const MS_PER_MINUTE = 60_000;

/** Minutes east of UTC of `z`, `utc`, `+08:00`, `-0330` or `utc+8`; null when out of range. */
function offsetMinutes(zone: string): number | null {
  const match = /([-+\u2212])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!match) return 0;
  const [hours, minutes] = [Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 18 || minutes > 59) return null;
  return (match[1] === "+" ? 1 : -1) * (hours * 60 + minutes);
}

/** Hour 0 to 23 of an hour as written with a half of the day (`2 pm`, `下午3`). */
function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (IS_AFTER_NOON.test(half) ? 12 : 0);
}

/** Puts a space where ISO or Chinese, Japanese and Korean spelling joins date and time. */
function separated(text: string): string {
  return text
    .replace(/(\d)t(?=\d{1,2}:?\d{2})/, "$1 ")
    .replace(/([日号號일])(?=\S)/, "$1 ")
    .replace(HALF_DAY, " $1 ")
    .replace(/ +/g, " ");
}

/**
 * Splits a folded text (`foldText`) into date and time. Without a time the whole text is the date;
 * null when there is a time that no clock shows (25:00).
 */
export function splitDateTime(text: string): SplitDateTime | null {
  const match = DATE_TIME.exec(separated(text));
  if (!match) return { date: text, utcMs: null };
  const [, date = "", half, hourText, minuteText = "0", secondText = "0", , meridiem, zone] = match;
  const [hour, minute, second] = [Number(hourText), Number(minuteText), Number(secondText)];
  if (hour > 23 || minute > 59 || second > 59) return null;
  if (zone === undefined) return { date, utcMs: null };
  const offset = offsetMinutes(zone);
  if (offset === null) return null;
  const minutes = hourOfDay(hour, half ?? meridiem) * 60 + minute - offset;
  return { date, utcMs: minutes * MS_PER_MINUTE + second * 1000 };
}
