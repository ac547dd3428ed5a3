// The user guide in Chromium: opened by the menu and by the sidebar, read by mouse and by keyboard.

import type { Frame, FrameLocator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language, type Say, speaker } from "../../src/core/messages/catalogue";
import { expectAccessible } from "./accessible";
import { choose, desks, opened, openTable } from "./desk";
import { settled, sidebarOf } from "./sidebar";

const { open } = desks();
const localeOf = (language: Language): string => (language === "en" ? "en-US" : language);
/** Pixels between a heading that was gone to and the upper edge: no more than its own margin. */
const NEAR = 60;

async function guideOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector(".dialog-page");
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("There is no guide");
  await frame.waitForSelector("nav a[aria-current]");
  return frame;
}

/** Where the heading with the focus stands; null when none has it. */
function headingInFocus(frame: Frame): Promise<{ id: string; top: number } | null> {
  return frame.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || !/^H\d$/.test(activeElement.tagName)) return null;
    return { id: activeElement.id, top: activeElement.getBoundingClientRect().top };
  });
}

/** Tables below which Customize scoring says what is wrong. */
async function openWrongTable(page: Page, say: Say): Promise<FrameLocator> {
  await openTable(page, "t.csv", "customer\nann\nbob\n");
  await choose(page, say("menu-customize"));
  const bar = sidebarOf(page);
  await settled(bar);
  return bar;
}

describe.each(LANGUAGES)("the guide in %s", (language) => {
  const say = speaker(language);

  it("opens by the menu at its top, and its contents lead to every part", async () => {
    const { page, faults } = await open(undefined, localeOf(language));
    await page.click('[data-sample="shop-orders"]');
    await opened(page);
    await choose(page, say("menu-help"));
    const frame = await guideOf(page);
    expect(await page.textContent(".dialog h2")).toBe(say("menu-help"));
    expect(await frame.getAttribute("html", "lang")).toBe(language);
    expect(await frame.evaluate(() => document.querySelector("main")?.scrollTop)).toBe(0);
    await expectAccessible(page, frame);
    const links = frame.locator("nav a");
    const count = await links.count();
    expect(count).toBeGreaterThan(30);
    // The last parts are as near to the top as the end of the page allows: one of each page is enough.
    for (let index = 0; index < count - 1; index += 6) {
      const target = (await links.nth(index).getAttribute("href"))?.slice(1);
      await links.nth(index).click();
      const heading = await headingInFocus(frame);
      expect(heading?.id).toBe(decodeURI(target ?? ""));
      expect(heading?.top).toBeLessThan(NEAR);
      await frame.locator(`nav a[aria-current][href="#${target}"]`).waitFor();
    }
    expect(faults).toEqual([]);
  });

  it("opens by the sidebar at the message that was asked about", async () => {
    const { page, faults } = await open(undefined, localeOf(language));
    const bar = await openWrongTable(page, say);
    const failure = bar.locator(".failure");
    await failure.getByRole("button", { name: say("failure-help") }).click();
    const frame = await guideOf(page);
    const heading = await headingInFocus(frame);
    expect(heading?.id).toBe("messages--one-column");
    expect(heading?.top).toBeLessThan(NEAR);
    await expectAccessible(page, frame);
    expect(faults).toEqual([]);
  });
});

it("links within the text lead to other parts, by keyboard too", async () => {
  const { page } = await open();
  await page.click('[data-sample="shop-orders"]');
  await opened(page);
  await choose(page, "User guide");
  const frame = await guideOf(page);
  await frame.focus('main a[href="#messages--why-rows-are-set-aside"]');
  await page.keyboard.press("Enter");
  expect((await headingInFocus(frame))?.id).toBe("messages--why-rows-are-set-aside");
});

it("the guide scrolls by arrows as soon as it is open, and the contents follow", async () => {
  const { page } = await open();
  await page.click('[data-sample="shop-orders"]');
  await opened(page);
  await choose(page, "User guide");
  const frame = await guideOf(page);
  await page.keyboard.press("End");
  await frame.waitForFunction(() => (document.querySelector("main")?.scrollTop ?? 0) > 1000);
  await frame.waitForFunction(
    () =>
      document.querySelector("nav a[aria-current]")?.getAttribute("href") ===
      "#messages--questions-and-what-the-add-on-tells",
  );
});

it("the sidebar explains what failed, each warning, and opens the guide at its top from its foot", async () => {
  const { page, faults } = await open();
  await openTable(page, "t.csv", "customer,date,amount\nann,2024-01-05,5\nbob,2024-02-05,6\n");
  await choose(page, "Customize scoring");
  const bar = sidebarOf(page);
  await settled(bar);
  const entry = async (): Promise<string | undefined> => {
    const frame = await guideOf(page);
    const found = (await headingInFocus(frame))?.id;
    await page.click(".backdrop .dialog-close");
    return found;
  };
  await bar.getByRole("button", { name: "Preview", exact: true }).click();
  await bar.locator(".notes").getByRole("button", { name: "What does this mean?" }).first().click();
  expect(await entry()).toMatch(/^messages--(few-customers|data-end-long-ago)$/);
  await bar.getByRole("button", { name: "Why", exact: true }).click();
  await page.fill("#name-box", "A1");
  await page.press("#name-box", "Enter");
  await bar.getByRole("button", { name: "Explain the selected row" }).click();
  await bar.locator(".failure").getByRole("button", { name: "What does this mean?" }).click();
  expect(await entry()).toBe("messages--sidebar-why-nobody");
  await bar.locator("footer").getByRole("button", { name: "Help", exact: true }).click();
  expect(await entry()).toBeUndefined();
  expect(faults).toEqual([]);
});
