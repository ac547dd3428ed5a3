// Calendar days of instants in a time zone: the spreadsheet's, or one that the user chose.
//
// The offset of a zone changes a few times a year. It is looked up at the ends of four-week
// stretches, as they are needed, and by bisection where the ends differ; never once a row.

import type { DayOfInstant } from "../core/day";
import { RfmError } from "../core/problem";

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** No zone changes its clocks twice within four weeks; the shortest known gap is 29 days. */
const STRETCH = 28 * DAY;

/** Winter and summer: a zone that is not on Greenwich time differs from it in one of them. */
const MOMENTS = [Date.UTC(2024, 0, 15), Date.UTC(2024, 6, 15)];
/** Zones that are: Google's clock may take an unknown name for Greenwich instead of refusing it. */
const AT_GREENWICH =
  /^((Etc\/)?(GMT|UTC|UCT|Universal|Zulu|Greenwich)|Iceland|America\/Danmarkshavn|Atlantic\/(Reykjavik|St_Helena)|Africa\/(Abidjan|Accra|Bamako|Banjul|Bissau|Conakry|Dakar|Freetown|Lome|Monrovia|Nouakchott|Ouagadougou|Sao_Tome|Timbuktu))$/;

/** A stretch of time in which the offset changes at most once. */
interface Stretch {
  readonly before: number;
  readonly after: number;
  /** First instant with the offset `after`. */
  readonly changesAt: number;
}

/** Day of an instant in a zone such as `Asia/Taipei`. */
export function dayOfInstantIn(timeZone: string): DayOfInstant {
  const offsetAt = (epochMs: number): number => lookUpOffset(epochMs, timeZone);
  const stretches = new Map<number, Stretch>();
  return (epochMs) => {
    const index = Math.floor(epochMs / STRETCH);
    let stretch = stretches.get(index);
    if (stretch === undefined) {
      stretch = makeStretch(index * STRETCH, offsetAt);
      stretches.set(index, stretch);
    }
    const offset = epochMs < stretch.changesAt ? stretch.before : stretch.after;
    return Math.floor((epochMs + offset) / DAY);
  };
}

/** The same for a zone that a person named. @throws {RfmError} `time-zone-unknown` */
export function dayOfInstantInNamed(timeZone: string): DayOfInstant {
  if (!isZone(timeZone)) throw new RfmError("time-zone-unknown", { value: timeZone });
  return dayOfInstantIn(timeZone);
}

/** Whether the clock that is asked for days knows a zone. */
function isZone(timeZone: string): boolean {
  try {
    return AT_GREENWICH.test(timeZone) || MOMENTS.some((moment) => lookUpOffset(moment, timeZone) !== 0);
  } catch {
    return false;
  }
}

function makeStretch(start: number, offsetAt: (epochMs: number) => number): Stretch {
  const before = offsetAt(start);
  const after = offsetAt(start + STRETCH);
  if (before === after) return { before, after, changesAt: Number.NEGATIVE_INFINITY };
  let [low, high] = [start, start + STRETCH];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return { before, after, changesAt: high };
}

/** Local time minus universal time, in milliseconds. */
function lookUpOffset(epochMs: number, timeZone: string): number {
  const local = Utilities.formatDate(new Date(epochMs), timeZone, "yyyy-MM-dd'T'HH:mm:ss");
  return Date.parse(`${local}Z`) - epochMs;
}
