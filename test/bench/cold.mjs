// One engine, once, in a fresh process: prints the time of its first call and the memory it took
// beyond its input. What an Apps Script execution pays, because each is a new process.

import { loadEngine } from "./engines.mjs";
import { timeOnce } from "./measure.mjs";
import { makeOrders } from "./workload.mjs";

const [name, count] = process.argv.slice(2);
const engine = await loadEngine(name);
const orders = makeOrders(Number(count));
const prepare = engine.prepare;
let before = 0;
const { milliseconds } = await timeOnce(
  {
    ...engine,
    prepare: (rows) => {
      const input = prepare(rows);
      globalThis.gc?.();
      before = process.memoryUsage.rss();
      return input;
    },
  },
  orders,
);
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ milliseconds, megabytes: Math.max(0, peak - before) / 2 ** 20 }));
