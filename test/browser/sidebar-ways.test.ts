// The whole way through the sidebar, by mouse and by keyboard alone, in each language; axe looks at every screen.

import type { FrameLocator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { LANGUAGES, speaker } from "../../src/core/messages/catalogue";
import { expectAccessible, frameOf } from "./accessible";
import { giveAnswers, holdAnswers, stopHolding } from "./answers";
import { cells, choose, desks, expectNoDrift, opened } from "./desk";
import { drawnIn, settled, sidebarOf } from "./sidebar";

const { open } = desks();
const TABS = ["data", "scoring", "segments", "preview", "why"] as const;

describe.each(LANGUAGES)("in %s", (language) => {
  const say = speaker(language);
  const locale = language === "en" ? "en-US" : language;
  const named = (bar: FrameLocator, name: string) => bar.getByRole("button", { name, exact: true });
  const tab = (bar: FrameLocator, name: (typeof TABS)[number]) => named(bar, say(`sidebar-tab-${name}`));

  it("the way by mouse goes from data to scored customers, their rows, a reason, and back", async () => {
    const { page, faults } = await open("", locale);
    await page.click('[data-sample="shop-orders"]');
    await opened(page);
    await choose(page, say("menu-customize"));
    const bar = sidebarOf(page);
    await settled(bar);
    expect(await bar.locator("html").getAttribute("lang")).toBe(language);
    for (const name of TABS) {
      await tab(bar, name).click();
      expect(await tab(bar, name).getAttribute("aria-current")).toBe("page");
      await expectAccessible(page);
    }
    await tab(bar, "segments").click();
    await bar.locator("#scheme").selectOption("eight");
    await settled(bar);
    await expectAccessible(page);

    await holdAnswers(page);
    await named(bar, say("menu-score-customers")).click();
    await bar.locator(`.active:has-text("${say("sidebar-step-read")}")`).waitFor();
    await expectAccessible(page);
    await giveAnswers(page, 1);
    await bar.locator(`.active:has-text("${say("sidebar-step-write")}")`).waitFor();
    await expectAccessible(page);
    await stopHolding(page);
    await bar.locator("h2.done").waitFor();
    await settled(bar);
    await expectAccessible(page);

    await bar.locator(".bar-row").first().click();
    await bar.locator(".notice:not(:empty)").waitFor();
    await expectAccessible(page);
    const header = await cells(page, say("sheet-rfm-customers"), [0, 10, 1, 10]);
    expect(header.flat()).toEqual([say("header-segment"), say("segment-important-value")]);
    expect(await page.inputValue("#name-box")).toMatch(/^A2:K\d+$/);
    await named(bar, say("sidebar-back")).click();
    await tab(bar, "why").click();
    await named(bar, say("sidebar-why-button")).click();
    await bar.locator(".person").waitFor();
    expect(await bar.locator(".chip").textContent()).toBe(say("segment-important-value"));
    expect(await bar.locator("main").textContent()).toContain(say("sidebar-why-up-best"));
    await expectAccessible(page);

    await named(bar, say("sidebar-more")).click();
    await expectAccessible(page);
    await named(bar, say("sidebar-reset")).click();
    await bar.locator(`p:text-is("${say("sidebar-reset-question", { sheet: "Shop orders" })}")`).waitFor();
    await expectAccessible(page);
    await named(bar, say("sidebar-keep")).click();
    expect(await bar.locator("main").textContent()).toContain(say("sidebar-settings-saved"));
    await named(bar, say("sidebar-reset")).click();
    await named(bar, say("sidebar-reset")).click();
    await bar.locator(`.notice:text-is("${say("sidebar-reset-done")}")`).waitFor();
    expect(await bar.locator("main").textContent()).toContain(say("sidebar-settings-none"));
    await named(bar, say("menu-undo")).click();
    await expectAccessible(page);
    await named(bar, say("menu-undo")).click();
    await bar.locator(`.notice:text-is("${say("undone")}")`).waitFor();
    await expectAccessible(page);
    expect(await page.locator(".tab").allTextContents()).toEqual(["Shop orders"]);
    await expectNoDrift(page);
    expect(faults).toEqual([]);
  });

  it("the way by keyboard alone is the same, from the first page to Undo", async () => {
    const { page, clicks, faults } = await open("", locale);
    await page.focus('[data-sample="shop-orders"]');
    await page.keyboard.press("Enter");
    await opened(page);
    await page.keyboard.press("Alt+n");
    await page.keyboard.press("ArrowRight");
    await walkTo(page, say("menu-customize"));
    await page.keyboard.press("Enter");
    const bar = sidebarOf(page);
    await settled(bar);
    await page.keyboard.press("Control+Alt+.");
    const press = async (text: string, key = "Tab"): Promise<void> => {
      await reach(page, text, key);
      const outline = await bar.locator(":focus").evaluate((one) => getComputedStyle(one).outlineStyle);
      expect([text, outline]).not.toEqual([text, "none"]);
      await page.keyboard.press("Enter");
      await drawnIn(bar);
    };
    await press(say("sidebar-tab-scoring"));
    await reachField(page, "levels-recency");
    await page.keyboard.press("ArrowUp");
    await settled(bar);
    expect(await bar.locator(".levels").first().locator("li").count()).toBe(4);
    await page.keyboard.press("ArrowDown");
    await settled(bar);
    await press(say("sidebar-tab-segments"), "Shift+Tab");
    await reachField(page, "scheme");
    await page.keyboard.press("ArrowDown");
    await settled(bar);
    expect(await bar.locator("#scheme").inputValue()).not.toBe("eleven");
    await page.keyboard.press("ArrowUp");
    await settled(bar);
    await press(say("sidebar-tab-preview"), "Shift+Tab");
    await bar.locator(".counts").waitFor();
    await press(say("menu-score-customers"));
    await bar.locator("h2.done").waitFor();
    await settled(bar);
    await press(say("segment-champion"));
    await bar.locator(".notice:not(:empty)").waitFor();
    expect(await page.inputValue("#name-box")).toMatch(/^A2:K\d+$/);
    await press(say("sidebar-back"));
    await press(say("sidebar-tab-why"), "Shift+Tab");
    await press(say("sidebar-why-button"));
    await bar.locator(".person").waitFor();
    expect(await bar.locator(".chip").textContent()).toBe(say("segment-champion"));
    await press(say("sidebar-more"));
    await press(say("menu-undo"));
    const kept = await bar.locator(":focus").textContent();
    expect(kept).toBe(say("sidebar-keep"));
    await press(say("menu-undo"));
    await bar.locator(`.notice:text-is("${say("undone")}")`).waitFor();
    expect(await page.locator(".tab").allTextContents()).toEqual(["Shop orders"]);
    expect(await clicks()).toBe(0);
    await expectNoDrift(page);
    expect(faults).toEqual([]);
  });
});

/** Goes down a menu to a line. */
async function walkTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    if ((await page.evaluate(() => document.activeElement?.textContent)) === text) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`The menu has no line ${text}`);
}

/** Presses a key until the focus is on a button or tab with a text. */
async function reach(page: Page, text: string, key: string): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(key);
    const focused = await frameOf(page).evaluate(() => document.activeElement?.textContent ?? "");
    if (focused.startsWith(text)) return;
    met.push(focused.slice(0, 20));
  }
  throw new Error(`${key} does not reach ${text}, but ${[...new Set(met)].join(", ")}`);
}

/** Presses Tab until the focus is in a field. */
async function reachField(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    if ((await frameOf(page).evaluate(() => document.activeElement?.id)) === id) return;
  }
  throw new Error(`Tab does not reach ${id}`);
}
