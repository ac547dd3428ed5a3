// The sidebar in Chromium, as people use it.

import type { FrameLocator, Page } from "playwright-core";
import { type Language, speaker } from "../../src/core/messages/catalogue";
import { answer, choose, opened } from "./actions";

/** The sidebar's page in its frame. */
export function sidebarOf(page: Page): FrameLocator {
  return page.frameLocator("#sidebar iframe");
}

/** Opens a sample and the sidebar, which has then read it, in a language. */
export async function openSidebar(
  page: Page,
  sample: string,
  language: Language = "en",
): Promise<FrameLocator> {
  await page.click(`[data-sample="${sample}"]`);
  await opened(page);
  await choose(page, "Customize scoring");
  const bar = sidebarOf(page);
  await settled(bar);
  if (language === "en") return bar;
  await bar.locator("#language").selectOption(language);
  await bar.locator(`nav >> text="${speaker(language)("sidebar-tab-data")}"`).waitFor();
  await settled(bar);
  return bar;
}

/** Waits until the sidebar has its answer. */
export async function settled(bar: FrameLocator): Promise<void> {
  await bar.locator("nav, footer").first().waitFor();
  // What was just asked for is drawn a moment later.
  await drawnIn(bar);
  await bar.locator('main[aria-busy="false"]').waitFor();
}

/** Waits until what was done is drawn. */
export async function drawnIn(bar: FrameLocator): Promise<void> {
  await bar
    .locator("main")
    .evaluate(
      () =>
        new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    );
}

export { answer };
