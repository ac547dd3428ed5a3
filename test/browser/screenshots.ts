// `npm run screenshots [-- --language zh-CN] [--only summary]`: the pictures of docs/, in docs/images.

import { mkdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Browser, Page } from "playwright-core";
import { DIST, ROOT } from "../../scripts/fresh-build.mjs";
import { serve } from "../../scripts/serve.mjs";
import { LANGUAGES, type Language, speaker } from "../../src/core/messages/catalogue";
import { drawn } from "./actions";
import { startBrowser } from "./chromium";
import { PICTURES, type Picture } from "./pictures";

const { values } = parseArgs({
  options: {
    language: { type: "string" },
    only: { type: "string" },
    out: { type: "string", default: path.join(ROOT, "docs", "images") },
  },
});
const SIZE = { width: 1400, height: 640 };
/** Dialogs and sidebars are taken alone: they may be as high as they like. */
const HEIGHT_OF_PARTS = 860;
/** Sample orders end today: with the same day, the pictures stay the same. Behind the dates of the other samples. */
const TODAY = new Date("2026-11-15T10:00:00Z");

const server = await serve(path.join(DIST, "page"), { port: 4773 });
const browser = await startBrowser();
try {
  for (const language of LANGUAGES.filter(
    (one) => values.language === undefined || one === values.language,
  )) {
    mkdirSync(path.join(values.out, language), { recursive: true });
    for (const picture of PICTURES.filter((one) => isWanted(one, language)))
      await take(browser, picture, language);
  }
} finally {
  await browser.close();
  await server.close();
}

function isWanted({ name, isEnglish }: Picture, language: Language): boolean {
  return (values.only === undefined || name === values.only) && (!isEnglish || language === "en");
}

async function take(from: Browser, { name, show, part, height }: Picture, language: Language): Promise<void> {
  const locale = language === "en" ? "en-US" : language;
  const context = await from.newContext({
    viewport: { ...SIZE, height: height ?? (part === undefined ? SIZE.height : HEIGHT_OF_PARTS) },
    locale,
  });
  await context.clock.setFixedTime(TODAY);
  const page = await context.newPage();
  await page.goto(server.address);
  await show(page, speaker(language), language);
  await settled(page);
  const file = path.join(values.out, language, `${name}.png`);
  const options = { path: file, animations: "disabled" } as const;
  await (part === undefined ? page.screenshot(options) : page.locator(part).screenshot(options));
  await context.close();
}

/** Waits until notes are gone and the grid is drawn. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector("#toasts")?.replaceChildren());
  await drawn(page);
  // Univer's headings and lines of frozen panes come a few frames later.
  await page.waitForTimeout(500);
}
