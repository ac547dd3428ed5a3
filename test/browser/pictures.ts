// What the pictures of the documentation show, and how to get there.

import type { Page } from "playwright-core";
import type { Language, Say } from "../../src/core/messages/catalogue";
import { answerAll, choose, goTo, opened, runFirst } from "./actions";
import { settled, sidebarOf } from "./sidebar";

/** One picture: the page is brought into a state, of which a part may be taken. */
export interface Picture {
  readonly name: string;
  readonly show: (page: Page, say: Say, language: Language) => Promise<void>;
  /** The element to take; else the whole page. */
  readonly part?: string;
  /** Height of the page in pixels, where more is to be seen than usual. */
  readonly height?: number;
  /** There are no words of the add-on in it. */
  readonly isEnglish?: true;
}

const tabOf = (say: Say, name: "data" | "scoring" | "segments" | "preview" | "why"): string =>
  say(`sidebar-tab-${name}`);

/** Every picture that the pages of docs/ show. */
export const PICTURES: readonly Picture[] = [
  {
    name: "start",
    part: ".start-inside",
    isEnglish: true,
    show: async (page) => void (await page.waitForSelector(".sample")),
  },
  {
    name: "ask",
    part: ".dialog",
    show: async (page, say) => {
      await openOrders(page, say);
      await runFirst(page);
      await page.waitForSelector(".dialog-buttons");
    },
  },
  {
    name: "members",
    show: async (page) => {
      await score(page, "telegram-members");
      // Far enough to the right for the segments.
      await goTo(page, "P1");
      await goTo(page, "O2");
    },
  },
  {
    name: "summary",
    height: 850,
    show: async (page, say) => {
      await openOrders(page, say);
      await scoreOpen(page);
      await page.click(`.tab >> text="${say("sheet-rfm-summary")}"`);
      await goTo(page, "A1");
    },
  },
  {
    name: "set-aside",
    show: async (page, say) => {
      await score(page, "messy-sheets");
      await page.click(`.tab >> text="${say("sheet-rfm-set-aside")}"`);
      await goTo(page, "A1");
    },
  },
  {
    name: "formula",
    show: async (page, _say, language) => {
      await open(page, "shop-orders");
      await goTo(page, "E1");
      await page.keyboard.type(`=RFM_TABLE(A2:A, B2:B, C2:C, , "language=${language}")`);
      await page.keyboard.press("Enter");
      await goTo(page, "E1");
    },
  },
  ...(["data", "scoring", "segments", "preview"] as const).map((tab) => ({
    name: `sidebar-${tab}`,
    part: "#sidebar",
    show: (page: Page, say: Say) => showTab(page, say, tab),
  })),
  {
    name: "why",
    part: "#sidebar",
    show: async (page, say) => {
      await openOrders(page, say);
      await scoreOpen(page);
      await page.click(`.tab >> text="${say("sheet-sample-orders")}"`);
      await goTo(page, "A12");
      const bar = await openBar(page, say);
      await bar.getByRole("button", { name: tabOf(say, "why"), exact: true }).click();
      await bar.getByRole("button", { name: say("sidebar-why-button") }).click();
      await bar.locator(".person").waitFor();
    },
  },
];

/** The add-on's own made-up orders, which are in the language. */
async function openOrders(page: Page, say: Say): Promise<void> {
  await open(page, "shop-orders");
  await choose(page, say("menu-sample"));
  await answerAll(page);
  await goTo(page, "A1");
}

async function openBar(page: Page, say: Say) {
  await choose(page, say("menu-customize"));
  const bar = sidebarOf(page);
  await settled(bar);
  return bar;
}

async function showTab(
  page: Page,
  say: Say,
  tab: "data" | "scoring" | "segments" | "preview",
): Promise<void> {
  await openOrders(page, say);
  const bar = await openBar(page, say);
  await bar.getByRole("button", { name: tabOf(say, tab), exact: true }).click();
  await bar.locator(`nav button[aria-current="page"]:text-is("${tabOf(say, tab)}")`).waitFor();
}

async function open(page: Page, sample: string): Promise<void> {
  await page.click(`[data-sample="${sample}"]`);
  await opened(page);
}

async function score(page: Page, sample: string): Promise<void> {
  await open(page, sample);
  await scoreOpen(page);
}

async function scoreOpen(page: Page): Promise<void> {
  await runFirst(page);
  await answerAll(page);
}
