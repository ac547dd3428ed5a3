// Made-up orders of a small shop, the same for everybody but for the dates, which end yesterday.

import { type Day, serialOfDay } from "./day";
import type { Display } from "./display";
import type { Say } from "./messages/catalogue";
import { FORMAT } from "./plan/cell-text";
import type { PlannedBlock, PlannedValue } from "./plan/sheet-plan";

const CUSTOMERS = 80;
const CUSTOMERS_A_FAMILY = 14;
const DAYS = 540;

/** A block with a header row and one row an order, oldest first. */
export function sampleOrders(
  today: Day,
  say: Say,
  { dateFormat }: Pick<Display, "dateFormat">,
): PlannedBlock {
  const random = mulberry32(20_261_122);
  const orders = namesOf(say).flatMap((name) => ordersOf(name, today, random));
  orders.sort(([a], [b]) => Number(a) - Number(b));
  const rows = orders.map(([day, ...rest], index): PlannedValue[] => [1001 + index, day ?? null, ...rest]);
  const header = (["order", "date", "customer", "amount"] as const).map((role) => say(`role-${role}`));
  const formats = [FORMAT.whole, dateFormat, FORMAT.text, FORMAT.money];
  return {
    row: 1,
    column: 1,
    values: [header, ...rows],
    numberFormats: [header.map(() => FORMAT.text), ...rows.map(() => formats)],
  };
}

/** Names as people have them where the language is spoken; no two are the same. */
function namesOf(say: Say): string[] {
  const given = say("sample-given-names").split(" ");
  const family = say("sample-family-names").split(" ");
  return Array.from({ length: CUSTOMERS }, (_, index) =>
    say("sample-full-name", {
      given: given[index % given.length] ?? "",
      family: family[Math.floor(index / CUSTOMERS_A_FAMILY) % family.length] ?? "",
    }),
  );
}

/** Some customers come often and lately, most come once or twice, some have not come for long. */
function ordersOf(name: string, today: Day, random: () => number): PlannedValue[][] {
  const eagerness = random() ** 2;
  const lastAgo = 1 + Math.floor(DAYS * random() ** (1 + 2 * eagerness));
  const count = 1 + Math.floor(12 * eagerness);
  return Array.from({ length: count }, (_, order) => {
    const ago = order === 0 ? lastAgo : lastAgo + Math.floor((DAYS - lastAgo) * random());
    const amount = Math.round(100 * (8 + 90 * eagerness * random() + 60 * random() ** 3)) / 100;
    return [serialOfDay(today - ago), name, amount];
  });
}

/** A small random generator (public domain, by T. Ettinger): the same numbers everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
