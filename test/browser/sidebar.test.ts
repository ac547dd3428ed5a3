// The sidebar in Chromium, screen by screen. The whole way stands in sidebar-ways.

import type { FrameLocator } from "playwright-core";
import { expect, it } from "vitest";
import { ENGLISH } from "../../src/core/messages/en";
import { pseudoText } from "../pseudo-locale";
import { expectAccessible } from "./accessible";
import { cells, choose, desks, expectNoDrift, finished, goTo, openTable } from "./desk";
import { openSidebar, settled, sidebarOf } from "./sidebar";

const { open } = desks();
const TABS = ["data", "scoring", "segments", "preview", "why"] as const;

it("columns are corrected and thresholds counted while they are typed", async () => {
  const { page } = await open();
  const bar = await openSidebar(page, "shop-orders");
  await bar.getByRole("button", { name: "Scoring", exact: true }).click();
  await bar.locator("#preset").selectOption("shop");
  await settled(bar);
  const counts = () => bar.locator(".levels").nth(1).locator(".bar-value").allTextContents();
  const before = await counts();
  await bar.locator("#cuts-frequency").fill("2, 6, 9");
  await expect.poll(counts).toHaveLength(before.length + 1);
  await bar.locator("#cuts-frequency").fill("6, 2");
  await bar.locator('#cuts-frequency-hint:has-text("from small to large")').waitFor();
  await bar.locator("#cuts-frequency").fill("2, 6, 9");
  await bar.locator("#cuts-frequency").press("Enter");
  await settled(bar);
  expect(await bar.locator(".levels").nth(1).locator(".range").allTextContents()).toEqual([
    "9 orders or more",
    "6 to 8 orders",
    "2 to 5 orders",
    "1 order",
  ]);
});

it("a missing column is said plainly and chosen by hand, and only then can be scored", async () => {
  const { page } = await open();
  const rows = "ann,2024-01-05,5\nann,2024-02-09,6\nbob,2024-02-05,6\n";
  await openTable(page, "t.csv", `who,bought,blah\n${rows}`);
  await choose(page, "Customize scoring");
  const bar = sidebarOf(page);
  await settled(bar);
  await bar.locator("#kind").selectOption("members");
  await settled(bar);
  expect(await bar.locator('[role="alert"]').textContent()).toMatch(/^Missing: .*Number of orders/);
  expect(await bar.locator("footer .primary").isDisabled()).toBe(true);
  await expectAccessible(page);
  await bar.locator("#kind").selectOption("orders");
  await settled(bar);
  for (const [role, header] of [
    ["customer", "who"],
    ["date", "bought"],
    ["amount", "blah"],
  ] as const) {
    await bar.locator(`#role-${role}`).selectOption(header);
    await settled(bar);
  }
  expect(await bar.locator('[role="alert"]').count()).toBe(0);
  expect(await bar.locator("footer .primary").isDisabled()).toBe(false);
  // What is needed can be given to another column, and not be left out.
  expect(await bar.locator("#role-amount option").allTextContents()).toEqual([
    "who (column A)",
    "bought (column B)",
    "blah (column C)",
  ]);
  await bar.locator("#role-customer").selectOption("blah");
  await settled(bar);
  expect(await bar.locator('[role="alert"]').textContent()).toMatch(/^Missing: Amount/);
  expect(await bar.locator("#role-amount option").first().textContent()).toBe("Choose a column");
});

it("a row that was set aside is shown by a click", async () => {
  const { page } = await open();
  await openTable(page, "t.csv", "customer,date,amount\nann,2024-01-05,5\nbob,soon,6\ncat,2024-02-05,7\n");
  await choose(page, "Customize scoring");
  const bar = sidebarOf(page);
  await settled(bar);
  await bar.getByRole("button", { name: "Preview", exact: true }).click();
  await bar.locator("summary").click();
  await expectAccessible(page);
  await bar.getByRole("button", { name: "Row 3" }).click();
  await bar.locator(".notice:not(:empty)").waitFor();
  expect(await page.inputValue("#name-box")).toBe("A3:C3");
});

it("what a customer typed is text and nothing else", async () => {
  const { page, faults } = await open();
  const bad = '"<img src=x onerror=alert(1)>"';
  await openTable(page, "t.csv", `customer,date,amount\n${bad},2024-01-05,5\nbob,2024-02-05,6\n`);
  await choose(page, "Customize scoring");
  const bar = sidebarOf(page);
  await settled(bar);
  expect(await bar.locator("#role-customer-hint").textContent()).toContain("<img src=x");
  expect(await bar.locator("img").count()).toBe(0);
  expect(faults).toEqual([]);
});

it.each([
  ["reading", "sidebarLook", ["Shop orders"]],
  ["writing", "sidebarScore", ["Shop orders", "RFM customers", "RFM summary"]],
] as const)("a sidebar that is closed while %s leaves a whole document", async (_when, endpoint, tabs) => {
  const { page, faults } = await open();
  const bar = await openSidebar(page, "shop-orders");
  await page.evaluate((name) => {
    addEventListener("message", ({ data }) => {
      const cross = document.querySelector<HTMLElement>(".sidebar-head .dialog-close");
      if (data.kind === "run" && data.name === name) cross?.click();
    });
  }, endpoint);
  await bar.locator("footer .primary").click();
  await page.waitForSelector("#sidebar", { state: "hidden" });
  await finished(page);
  expect(await page.locator(".tab").allTextContents()).toEqual(tabs);
  await expectNoDrift(page);
  expect(faults).toEqual([]);
});

it("why goes by the row that the user has selected, and says what to select when it is no customer's", async () => {
  const { page } = await open();
  const bar = await openSidebar(page, "shop-orders");
  await bar.getByRole("button", { name: "Why", exact: true }).click();
  const explain = bar.getByRole("button", { name: "Explain the selected row" });
  await goTo(page, "A1");
  await explain.click();
  await bar.locator('[role="alert"]').waitFor();
  expect(await bar.locator('[role="alert"]').textContent()).toContain("no customer's");
  await goTo(page, "C7");
  await explain.click();
  await bar.locator(".person").waitFor();
  const [[customer] = []] = await cells(page, "Shop orders", [6, 0, 6, 0]);
  expect(await bar.locator(".person h2").textContent()).toBe(customer);
  expect(await bar.locator('[role="alert"]').count()).toBe(0);
});

it("thresholds that are proposed for empty levels are taken with a click, and fill every level", async () => {
  const { page } = await open();
  const orders = Array.from({ length: 40 }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, "0");
    return `c${index % 30},2024-0${1 + (index % 9)}-${day},${10 + index * 7}`;
  });
  await openTable(page, "t.csv", `customer,date,amount\n${orders.join("\n")}\n`);
  await choose(page, "Customize scoring");
  const bar = sidebarOf(page);
  await settled(bar);
  await bar.getByRole("button", { name: "Scoring", exact: true }).click();
  await bar.getByRole("button", { name: "Use these thresholds" }).first().click();
  await bar.locator("#cuts-frequency").waitFor();
  await settled(bar);
  expect(await bar.locator("#method").inputValue()).toBe("thresholds");
  expect(await bar.locator('[role="alert"]').count()).toBe(0);
  const counts = await bar.locator(".levels .bar-value").allTextContents();
  expect(counts).not.toContain("0");
  expect(await bar.getByRole("button", { name: "Use these thresholds" }).count()).toBe(0);
});

it("what cannot be read in a field is kept and shown when Score customers is pressed, and nothing is scored", async () => {
  const { page, faults } = await open();
  const bar = await openSidebar(page, "shop-orders");
  const tab = (name: string) => bar.getByRole("button", { name, exact: true });
  await bar.locator("#time-zone").fill("Nowhere");
  await tab("Scoring").click();
  await bar.locator("#preset").selectOption("shop");
  await settled(bar);
  const cuts = bar.locator("#cuts-monetary");
  await cuts.fill("500, 100");
  await tab("Preview").click();
  await bar.locator("footer .primary").click();
  await bar.locator("#time-zone:focus").waitFor();
  expect(await bar.locator("#time-zone").inputValue()).toBe("Nowhere");
  await bar.locator("#time-zone").fill("tokyo");
  await tab("Preview").click();
  await settled(bar);
  await bar.locator("footer .primary").click();
  await bar.locator("#cuts-monetary:focus").waitFor();
  expect(await cuts.inputValue()).toBe("500, 100");
  expect(await bar.locator("#cuts-monetary-hint").textContent()).toContain("from small to large");
  expect(await page.locator(".tab").allTextContents()).toEqual(["Shop orders"]);

  await cuts.fill("100, 500");
  await cuts.press("Enter");
  await settled(bar);
  await bar.locator("#preset").selectOption("shop");
  await settled(bar);
  expect(await cuts.inputValue()).toBe("100, >500");
  await bar.locator("footer .primary").click();
  await bar.locator("h2.done").waitFor();
  expect(faults).toEqual([]);
});

it("a segment that nobody is in and nobody was in is not listed, the first time and again", async () => {
  const { page } = await open();
  const bar = await openSidebar(page, "shop-orders");
  const listed = () => bar.locator(".bars").first().locator(".bar-label").allTextContents();
  const tab = (name: string) => bar.getByRole("button", { name, exact: true });
  await tab("Preview").click();
  const first = await listed();
  expect(first).not.toContain("Prospects");
  await bar.locator("footer .primary").click();
  await bar.locator("h2.done").waitFor();
  await settled(bar);
  await tab("Back").click();
  await bar.locator(".counts").waitFor();
  expect(await listed()).toEqual(first);
});

it("looking is nothing to undo on the page, and a run in the sidebar is taken back by one Ctrl+Z", async () => {
  const { page, faults } = await open();
  const bar = await openSidebar(page, "shop-orders");
  const undo = page.locator('#toolbar [aria-label^="Undo"]');
  expect(await undo.isDisabled()).toBe(true);
  await bar.locator("footer .primary").click();
  await bar.locator("h2.done").waitFor();
  await settled(bar);
  expect(await undo.isDisabled()).toBe(false);
  await bar.locator('.bar-row:has-text("Lost")').first().click();
  await bar.locator(".notice:not(:empty)").waitFor();
  // The rows of the segment are seen, and not only the first of them.
  const [, first = 0] = /^A(\d+):/.exec(await page.inputValue("#name-box")) ?? [];
  const inSight = (row: number) =>
    page.evaluate((at) => globalThis.localSheets.document()?.grid.isInSight({ row: at, column: 0 }), row);
  expect(await Promise.all([0, 10].map((more) => inSight(Number(first) - 1 + more)))).toEqual([true, true]);
  await page.click(".tab >> nth=0");
  await page.keyboard.press("Control+z");
  await expect.poll(() => page.locator(".tab").allTextContents()).toEqual(["Shop orders"]);
  expect(await undo.isDisabled()).toBe(true);
  await expectNoDrift(page);
  expect(faults).toEqual([]);
});

it("at 300 pixels, at twice the size, and with words 40 % longer nothing is cut off", async () => {
  const words = Object.fromEntries(
    Object.entries(ENGLISH).map(([id, template]) => [
      id,
      typeof template === "string"
        ? pseudoText(template)
        : { one: pseudoText(template.one), other: pseudoText(template.other) },
    ]),
  );
  const { page } = await open(`
    var lookForReal = RfmSegments.sidebarLook, longer = ${JSON.stringify(words)};
    function sidebarLook(request) {
      var answer = lookForReal(request);
      answer.value.words = longer;
      return answer;
    }`);
  const bar = await openSidebar(page, "shop-orders");
  for (const zoom of ["1", "2"]) {
    await bar.locator("html").evaluate((root, size) => {
      root.style.zoom = size;
    }, zoom);
    for (const name of TABS) {
      await bar.locator("nav button").nth(TABS.indexOf(name)).click();
      expect([zoom, name, await wider(bar)]).toEqual([zoom, name, []]);
    }
  }
});

/** Elements that are wider than their place, by their text. */
function wider(bar: FrameLocator): Promise<string[]> {
  return bar.locator("body").evaluate((body) => {
    const view = document.documentElement;
    const out = view.scrollWidth > view.clientWidth + 1 ? ["the page"] : [];
    for (const element of body.querySelectorAll<HTMLElement>("nav, main, footer, main *, footer *")) {
      if (element.closest("svg, select") || element.tagName === "INPUT") continue;
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== "inline")
        out.push(`${element.tagName} ${element.className}: ${element.textContent?.slice(0, 60)}`);
    }
    return out;
  });
}
