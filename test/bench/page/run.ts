// `npm run bench:page`: the page of local Sheets beside a bare Univer page, with the same 50,000 x 12 cells, in
// one run. Fails when the page is more than 1.5 times as slow.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { DIST, ROOT } from "../../../scripts/fresh-build.mjs";
import { serve } from "../../../scripts/serve.mjs";
import { startBrowser } from "../../browser/chromium";
import { type Compared, resultsPage } from "./results";

const ROWS = 50_000;
const LIMIT = 1.5;
const ROUNDS = 5;
const NAMES: Readonly<Record<string, string>> = {
  paint: "first paint",
  recolour: "recolouring every cell",
};

/** Milliseconds. */
interface Times {
  readonly paint: number;
  readonly recolour: number;
}

const folder = path.join(DIST, "page");
await buildBare(path.join(folder, "bench"));
const server = await serve(folder, { port: 4673 });
const browser = await startBrowser();
try {
  const [bare, own]: [Times[], Times[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(await measure(browser, `${server.address}bench/`, bareTimes));
    own.push(await measure(browser, server.address, ownTimes));
  }
  const rows = (["paint", "recolour"] as const).map((name) => {
    const [one, other] = [median(bare.map((times) => times[name])), median(own.map((times) => times[name]))];
    return { name, bare: Math.round(one), page: Math.round(other), ratio: Number((other / one).toFixed(2)) };
  });
  console.table(rows);
  const about = { browser: browser.version(), univer: univerVersion(), rounds: ROUNDS, limit: LIMIT };
  writeFileSync(path.join(ROOT, "test", "bench", "PAGE.md"), resultsPage(rows.map(worded), about));
  if (rows.some(({ ratio }) => ratio > LIMIT)) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}

function univerVersion(): string {
  const { devDependencies } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
  return devDependencies["@univerjs/core"];
}

function worded({ name, ...figures }: Compared): Compared {
  return { name: NAMES[name] ?? name, ...figures };
}

async function buildBare(target: string): Promise<void> {
  mkdirSync(target, { recursive: true });
  await build({
    entryPoints: { bare: path.join(ROOT, "test", "bench", "page", "bare-univer.ts") },
    outdir: target,
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  writeFileSync(
    path.join(target, "index.html"),
    '<!doctype html><link rel="stylesheet" href="bare.css"><div id="grid" style="position:fixed;inset:0"></div><script type="module" src="bare.js"></script>',
  );
}

async function measure(
  own: Browser,
  address: string,
  times: (page: Page, address: string) => Promise<Times>,
): Promise<Times> {
  const context = await own.newContext({ viewport: { width: 1400, height: 850 } });
  const page = await context.newPage();
  await page.route("**/samples/shop-orders.csv", (route) => route.fulfill({ body: table() }));
  try {
    return await times(page, address);
  } finally {
    await context.close();
  }
}

async function bareTimes(page: Page, address: string): Promise<Times> {
  const start = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => Reflect.get(window, "painted") === true);
  const paint = performance.now() - start;
  const recolour = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const begin = performance.now();
        Reflect.get(window, "recolour")();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begin)));
      }),
  );
  return { paint, recolour };
}

/** The page shows its start screen first, so that the click on the sample is part of the time. */
async function ownTimes(page: Page, address: string): Promise<Times> {
  const start = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await page.click('[data-sample="shop-orders"]');
  await page.waitForFunction(() => globalThis.localSheets?.document()?.grid.isPainted === true);
  const paint = performance.now() - start;
  const recolour = await page.evaluate(
    (height) =>
      new Promise<number>((resolve) => {
        const editor = globalThis.localSheets.document()?.realm.sheets.editor;
        const begin = performance.now();
        const area = { sheetId: 0, block: { top: 0, left: 0, height, width: 12 } };
        editor?.perform({ kind: "format", area, format: { background: "#ffeeaa" } });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begin)));
      }),
    ROWS,
  );
  return { paint, recolour };
}

function table(): string {
  const header = "customer_id,order_date,revenue,a,b,c,d,e,f,g,h,i";
  const rows = Array.from({ length: ROWS - 1 }, (_row, row) =>
    [
      `customer ${row}`,
      `2026-0${1 + (row % 9)}-1${row % 10}`,
      (row * 7919) % 1000,
      ...Array(9).fill(row),
    ].join(","),
  );
  return [header, ...rows].join("\n");
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
