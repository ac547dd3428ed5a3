// The page in a browser, and what people do with it.

import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { DIST } from "../../scripts/fresh-build.mjs";
import { serve } from "../../scripts/serve.mjs";
import { drawn } from "./actions";
import { startBrowser } from "./chromium";

export * from "./actions";

const SIZE = { width: 1400, height: 850 };

/** A person before the page. */
export interface Desk {
  readonly page: Page;
  /** Addresses that were asked for outside of this machine, and errors of the page. */
  readonly faults: string[];
  /** How often the mouse was pressed. */
  readonly clicks: () => Promise<number>;
}

/** Serves the page and starts a browser for all tests of a file. */
export function desks(): { open: (script?: string, locale?: string) => Promise<Desk> } {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve(path.join(DIST, "page"), { port: 4573 });
    browser = await startBrowser();
  });
  // What is left open would go on taking time from the tests to come.
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return { open: (script, locale) => openDesk(browser, server.address, { script, locale }) };
}

/** @param script functions for the add-on's bundle, for what it has none of its own */
async function openDesk(
  browser: Browser,
  address: string,
  { script = "", locale = "en-US" }: { script: string | undefined; locale: string | undefined },
): Promise<Desk> {
  const context = await browser.newContext({
    viewport: SIZE,
    locale,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(url)) faults.push(url);
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  if (script !== "") {
    await page.route("**/addon/Code.js", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}\n${script}` });
    });
  }
  await page.addInitScript(() => {
    Reflect.set(window, "clickCount", 0);
    addEventListener(
      "pointerdown",
      () => Reflect.set(window, "clickCount", Reflect.get(window, "clickCount") + 1),
      true,
    );
  });
  await page.goto(address);
  return { page, faults, clicks: () => page.evaluate(() => Number(Reflect.get(window, "clickCount"))) };
}

/** Requires that grid and model show the same, everywhere. */
export async function expectNoDrift(page: Page): Promise<void> {
  expect(await page.evaluate(() => globalThis.localSheets.document()?.grid.drift().slice(0, 5))).toEqual([]);
}

/** The colour in the middle of a cell, as it is on the screen. */
export async function screenColor(page: Page, row: number, column: number): Promise<number[]> {
  await drawn(page);
  const box = await page.evaluate(
    ([cellRow = 0, cellColumn = 0]) => {
      const grid = globalThis.localSheets.document()?.grid;
      const corner = grid?.container.getBoundingClientRect();
      const cell = grid?.places.box({ row: cellRow, column: cellColumn });
      if (cell === undefined || corner === undefined) return undefined;
      return { x: corner.left + cell.left + cell.width - 8, y: corner.top + cell.top + 5 };
    },
    [row, column],
  );
  if (box === undefined) throw new Error("There is no grid");
  const canvas = page.locator("#grid canvas").first();
  return canvas.evaluate((element, { x, y }) => {
    const own = element as unknown as {
      getBoundingClientRect(): { left: number; top: number; width: number };
      width: number;
      getContext(kind: "2d"): {
        getImageData(x: number, y: number, w: number, h: number): { data: Uint8Array };
      };
    };
    const { left, top, width } = own.getBoundingClientRect();
    const scale = own.width / width;
    const { data } = own.getContext("2d").getImageData((x - left) * scale, (y - top) * scale, 1, 1);
    return [...data].slice(0, 3);
  }, box);
}
