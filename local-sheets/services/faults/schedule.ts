/** Somebody's turn: the execution `who` makes `calls` counted calls, or all it has left. */
export interface Turn {
  readonly who: number;
  /** Without a number the turn lasts to the end of the execution. */
  readonly calls?: number;
}

/**
 * Turns in order. A turn also ends when its execution must wait for a lock. What is unfinished after the last
 * turn goes on in turns to the end, so that every execution ends.
 */
export type Schedule = readonly Turn[];

/**
 * All schedules in which one execution is interrupted once by another that runs through.
 *
 * @param lengths how many counted calls each execution makes when alone
 */
export function singlePreemptions(lengths: readonly number[]): Schedule[] {
  return pairs(lengths).flatMap(([who, other]) =>
    range(0, lengths[who] ?? 0).map((calls) => [{ who, calls }, { who: other }, { who }]),
  );
}

/** All schedules in which one is interrupted by another that is interrupted itself; at most `cap`, evenly chosen. */
export function twoPreemptions(lengths: readonly number[], cap = Number.POSITIVE_INFINITY): Schedule[] {
  const all = pairs(lengths).flatMap(([who, other]) =>
    range(1, (lengths[who] ?? 0) - 1).flatMap((first) =>
      range(1, (lengths[other] ?? 0) - 1).map(
        (second): Schedule => [{ who, calls: first }, { who: other, calls: second }, { who }, { who: other }],
      ),
    ),
  );
  return evenly(all, cap);
}

/** Schedules of short turns drawn at random; the same seed gives the same ones. */
export function randomSchedules(lengths: readonly number[], count: number, seed: number): Schedule[] {
  const random = randomNumbers(seed);
  const longest = Math.max(2, Math.ceil(Math.max(...lengths) / 3));
  return Array.from({ length: count }, () =>
    randomSchedule(lengths, 1 + Math.floor(random() * longest), random),
  );
}

/** Turns of one to `most` calls until every execution had as many calls as it needs when alone. */
function randomSchedule(lengths: readonly number[], most: number, random: () => number): Schedule {
  const left = [...lengths];
  const turns: Turn[] = [];
  while (left.some((calls) => calls > 0)) {
    const waiting = left.flatMap((calls, who) => (calls > 0 ? [who] : []));
    const who = waiting[Math.floor(random() * waiting.length)] ?? 0;
    const calls = 1 + Math.floor(random() * most);
    left[who] = (left[who] ?? 0) - calls;
    turns.push({ who, calls });
  }
  return turns;
}

function pairs(lengths: readonly number[]): [number, number][] {
  const all = lengths.map((_, index) => index);
  return all.flatMap((who) =>
    all.filter((other) => other !== who).map((other): [number, number] => [who, other]),
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function evenly<Item>(items: readonly Item[], cap: number): Item[] {
  if (items.length <= cap) return [...items];
  return Array.from({ length: cap }, (_, index) => items[Math.floor((index * items.length) / cap)] as Item);
}

/** Mulberry32: small, fast and the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
