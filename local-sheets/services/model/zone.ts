const BUCKET = 15 * 60_000;
const DAY = 86_400_000;
const FIXED_OFFSET = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?([0-5]\d))?$/;

/** Spelt out, because the short date style cuts the year to two digits. */
const CLOCK_FIELDS: Intl.DateTimeFormatOptions = {
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
};

/**
 * Clocks of one time zone. "Civil" milliseconds are what the wall clock shows, written as if it were UTC;
 * an instant is the usual count of milliseconds since 1970.
 */
export class Zone {
  private static readonly known = new Map<string, Zone>();
  private readonly offsets = new Map<number, number>();
  private readonly lookUp: (instant: number) => number;

  private constructor(readonly id: string) {
    const fixed = FIXED_OFFSET.exec(id);
    this.lookUp = fixed === null ? intlOffsets(id) : constant(fixedOffset(fixed));
  }

  /** The zone with an IANA name or written as `GMT+8`; throws a RangeError for any other. */
  static of(id: string): Zone {
    const zone = Zone.known.get(id) ?? new Zone(id);
    Zone.known.set(id, zone);
    return zone;
  }

  /** How far the wall clock is ahead of UTC, in milliseconds. */
  offsetAt(instant: number): number {
    // Clocks change on quarters of an hour only, so one look-up serves the whole quarter.
    const bucket = Math.floor(instant / BUCKET);
    const known = this.offsets.get(bucket);
    if (known !== undefined) return known;
    const offset = this.lookUp(bucket * BUCKET);
    this.offsets.set(bucket, offset);
    return offset;
  }

  /** What the wall clock shows at an instant. */
  toCivil(instant: number): number {
    return instant + this.offsetAt(instant);
  }

  /** When the wall clock shows this: the first of two moments, or in a gap the moment that much later. */
  toInstant(civil: number): number {
    const before = this.offsetAt(civil - DAY);
    const after = this.offsetAt(civil + DAY);
    const first = civil - before;
    if (this.offsetAt(first) === before) return first;
    const second = civil - after;
    return this.offsetAt(second) === after ? second : first;
  }
}

function constant(offset: number): () => number {
  return () => offset;
}

function fixedOffset([, sign, hours, minutes]: RegExpExecArray): number {
  const size = (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === "-" ? -size : size;
}

function intlOffsets(id: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: id,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    ...CLOCK_FIELDS,
  });
  return (instant) => civilOfText(format.format(instant)) - instant;
}

/** The civil milliseconds of a clock that reads "3/5/2024, 10:00:00". */
function civilOfText(text: string): number {
  const [month = 1, day = 1, year = 1970, hour, minute, second] = (text.match(/\d+/g) ?? []).map(Number);
  const civil = new Date(0);
  civil.setUTCFullYear(year, month - 1, day);
  return civil.setUTCHours(hour ?? 0, minute ?? 0, second ?? 0);
}
