// The workload: orders of a shop whose customers follow a power law, always the same.

/** The day of analysis, in days since 1970 (2026-11-22). */
export const ANALYSIS_DAY = 20_779;
export const MS_PER_DAY = 86_400_000;
const YEARS_3 = 1095 * 86_400;
const SEED = 20_261_122;
const ID_WIDTH = 12;

function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Exchanges random places of columns of equal length, all in the same way. */
function shuffle(random, length, columns) {
  for (let at = length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    for (const column of columns) [column[at], column[other]] = [column[other], column[at]];
  }
}

/**
 * `count` orders of `count / 10` customers as columns: every customer has an order, the other nine
 * tenths fall on few; dates of three years, more of them recent; amounts log-normal with cents.
 */
export function makeOrders(count) {
  const random = mulberry32(SEED);
  const customers = Math.max(1, Math.floor(count / 10));
  const numbers = Uint32Array.from({ length: customers }, (_, index) => index);
  shuffle(random, customers, [numbers]);
  const customer = new Uint32Array(count);
  const time = new Float64Array(count);
  const amount = new Float64Array(count);
  for (let order = 0; order < count; order += 1) {
    const share = random();
    const rank = order < customers ? order : Math.min(customers - 1, Math.floor(customers * share ** 3));
    customer[order] = numbers[rank];
    const age = random();
    time[order] = ANALYSIS_DAY * MS_PER_DAY - 1000 - Math.floor(age * Math.sqrt(age) * YEARS_3) * 1000;
    const normal = Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(6.283185307179586 * random());
    amount[order] = Math.round(100 * Math.exp(3.5 + 0.8 * normal)) / 100;
  }
  shuffle(random, count, [customer, time, amount]);
  return { count, customers, customer, time, amount };
}

/**
 * The orders as a sheet's rows `[id, date, amount]`. Texts and dates are new objects each time, as after
 * `getValues()`: a text whose hash is known already would flatter whoever looks it up.
 */
export function makeRows({ count, customers, customer, time, amount }) {
  const ids = Buffer.alloc(customers * ID_WIDTH);
  for (let index = 0; index < customers; index += 1)
    ids.latin1Write(`CUST-${String(index).padStart(7, "0")}`, index * ID_WIDTH);
  const rows = new Array(count);
  for (let order = 0; order < count; order += 1) {
    const at = customer[order] * ID_WIDTH;
    rows[order] = [ids.latin1Slice(at, at + ID_WIDTH), new Date(time[order]), amount[order]];
  }
  return rows;
}

/** Segment of R (row, from 1) and FM (column, from 1): the table `eleven`. */
export const SEGMENTS = [
  ["lost", "hibernating", "at-risk", "cannot-lose", "cannot-lose"],
  ["about-to-sleep", "about-to-sleep", "at-risk", "at-risk", "at-risk"],
  ["promising", "needs-attention", "needs-attention", "loyal", "loyal"],
  ["promising", "potential-loyalist", "loyal", "loyal", "champion"],
  ["new", "potential-loyalist", "loyal", "champion", "champion"],
];
