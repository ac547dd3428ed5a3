// `npm run screenshots [-- --language zh-CN]`: pictures of the page for README and docs, in docs/images.

import { mkdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { DIST, ROOT } from "../../scripts/fresh-build.mjs";
import { serve } from "../../scripts/serve.mjs";
import { answerAll, drawn, goTo, opened, runFirst } from "./actions";
import { startBrowser } from "./chromium";

const { values } = parseArgs({
  options: {
    language: { type: "string", default: "en" },
    out: { type: "string", default: path.join(ROOT, "docs", "images") },
  },
});

/** Each picture: what stands in it, and how to get there. */
const PICTURES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: async (page) => {
    await page.waitForSelector(".sample");
  },
  members: async (page) => {
    await score(page, "telegram-members");
    // Far enough to the right for the segments.
    await goTo(page, "P1");
    await goTo(page, "O2");
  },
  summary: async (page) => {
    await score(page, "shop-orders");
    await page.locator(".tab").nth(2).click();
    await goTo(page, "A1");
  },
  formula: async (page) => {
    await open(page, "shop-orders");
    await goTo(page, "E1");
    await page.keyboard.type("=RFM_TABLE(A2:A, B2:B, C2:C)");
    await page.keyboard.press("Enter");
    await goTo(page, "E1");
  },
  "set-aside": async (page) => {
    await score(page, "messy-sheets");
    await page.locator(".tab").nth(3).click();
    await goTo(page, "A1");
  },
};

const server = await serve(path.join(DIST, "page"), { port: 4773 });
const browser = await startBrowser();
mkdirSync(values.out, { recursive: true });
try {
  for (const [name, show] of Object.entries(PICTURES)) {
    const context = await browser.newContext({
      viewport: { width: 1400, height: 850 },
      locale: values.language === "en" ? "en-US" : values.language,
    });
    const page = await context.newPage();
    await page.goto(server.address);
    await show(page);
    await settled(page);
    const suffix = values.language === "en" ? "" : `.${values.language}`;
    await page.screenshot({ path: path.join(values.out, `${name}${suffix}.png`), animations: "disabled" });
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}

async function open(page: Page, sample: string): Promise<void> {
  await page.click(`[data-sample="${sample}"]`);
  await opened(page);
}

async function score(page: Page, sample: string): Promise<void> {
  await open(page, sample);
  await runFirst(page);
  await answerAll(page);
}

/** Waits until notes are gone and the grid is drawn. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector("#toasts")?.replaceChildren());
  await drawn(page);
  // Univer's headings and lines of frozen panes come a few frames later.
  await page.waitForTimeout(500);
}
