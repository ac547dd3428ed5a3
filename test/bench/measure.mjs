// Times engines in turn, so that whatever else the machine does befalls them alike.

import { makeOrders, makeRows } from "./workload.mjs";

/** Sorted by size, in milliseconds. */
export function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return { least: sorted[0], median: sorted[sorted.length >> 1], most: sorted[sorted.length - 1] };
}

/** One run of an engine on rows of its own. */
export async function timeOnce(engine, orders) {
  const input = engine.prepare(makeRows(orders));
  const start = performance.now();
  const result = await engine.run(input);
  return { milliseconds: performance.now() - start, result };
}

/**
 * Warm times: each engine `repeats` times after `warmups` that do not count, in turns that begin with
 * another engine each time. In its turn an engine runs twice, and the second run counts: the first pays for
 * the garbage that the others left behind, and for what of its own code was thrown away meanwhile.
 *
 * @returns times by engine name, and the checksum of each
 */
export async function measureWarm(engines, count, { repeats, warmups }) {
  const orders = makeOrders(count);
  const names = Object.keys(engines);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  const checksums = {};
  for (let turn = -warmups; turn < repeats; turn += 1) {
    for (let place = 0; place < names.length; place += 1) {
      const name = names[(place + turn + warmups) % names.length];
      const engine = engines[name];
      await timeOnce(engine, orders);
      const { milliseconds, result } = await timeOnce(engine, orders);
      if (turn >= 0) times[name].push(milliseconds);
      if (engine.checksum !== null) checksums[name] ??= engine.checksum(result);
    }
  }
  return { times, checksums };
}
