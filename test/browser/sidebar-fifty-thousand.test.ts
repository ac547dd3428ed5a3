// The sidebar before 50,000 members: every screen by mouse, its counts worked out here by hand.

import type { FrameLocator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { speaker } from "../../src/core/messages/catalogue";
import type { SegmentId } from "../../src/core/segment-table";
import { expectAccessible, frameOf } from "./accessible";
import { cells, choose, desks, openTable } from "./desk";
import { settled, sidebarOf } from "./sidebar";

const { open } = desks();
const MEMBERS = 50_000;
/** Coprime to the number of members, so that each metric takes every value from 1 to 50,000 once. */
const STEPS = { recency: 7_919, frequency: 3_571, monetary: 1_237 };
const metricOf = (member: number, step: number): number => 1 + ((member * step) % MEMBERS);
/** The default table as the README has it: R 5 to 1 down, FM 1 to 5 across. */
const TABLE: readonly (readonly SegmentId[])[] = [
  ["new", "potential-loyalist", "loyal", "champion", "champion"],
  ["promising", "potential-loyalist", "loyal", "loyal", "champion"],
  ["promising", "needs-attention", "needs-attention", "loyal", "loyal"],
  ["about-to-sleep", "about-to-sleep", "at-risk", "at-risk", "at-risk"],
  ["lost", "hibernating", "at-risk", "cannot-lose", "cannot-lose"],
];

/** Fifths: no two members are equal in anything, so that each level has 10,000. */
const fifth = (value: number): number => 1 + Math.floor(((value - 1) * 5) / MEMBERS);

function segmentOf(member: number): SegmentId {
  const recency = 6 - fifth(metricOf(member, STEPS.recency));
  const both = fifth(metricOf(member, STEPS.frequency)) + fifth(metricOf(member, STEPS.monetary));
  return TABLE[5 - recency]?.[Math.floor((both + 1) / 2) - 1] ?? "lost";
}

function csv(): string {
  const rows = Array.from({ length: MEMBERS }, (_, member) =>
    [`m${member}`, ...Object.values(STEPS).map((step) => metricOf(member, step))].join(","),
  );
  return `member,recency days,orders,spend\n${rows.join("\n")}\n`;
}

/** Customers by segment as they are listed, with the names of the list. */
async function listed(bar: FrameLocator): Promise<Record<string, string>> {
  const list = bar.locator(".bars").first();
  const labels = await list.locator(".bar-label").allTextContents();
  const values = await list.locator(".bar-value").allTextContents();
  return Object.fromEntries(labels.map((label, index) => [label, values[index]?.split(" ")[0] ?? ""]));
}

function expected(): Record<string, string> {
  const counts = new Map<SegmentId, number>();
  for (let member = 0; member < MEMBERS; member += 1)
    counts.set(segmentOf(member), (counts.get(segmentOf(member)) ?? 0) + 1);
  const say = speaker("en");
  return Object.fromEntries(
    [...counts].map(([id, count]) => [say(`segment-${id}`), count.toLocaleString("en-US")]),
  );
}

/** Clicks into a cell of the grid that is on the screen. */
async function clickCell(page: Page, row: number, column: number): Promise<void> {
  const place = await page.evaluate(
    ([cellRow = 0, cellColumn = 0]) => {
      const grid = globalThis.localSheets.document()?.grid;
      const corner = grid?.container.getBoundingClientRect();
      const cell = grid?.places.box({ row: cellRow, column: cellColumn });
      if (cell === undefined || corner === undefined) throw new Error("There is no grid");
      return { x: corner.left + cell.left + 10, y: corner.top + cell.top + 8 };
    },
    [row, column],
  );
  await page.mouse.click(place.x, place.y);
}

/** The longest wait for a frame, in milliseconds, while somebody goes from tab to tab and types cut points. */
function longestFrame(page: Page): Promise<number> {
  return frameOf(page).evaluate(async () => {
    let [longest, last, isOn] = [0, performance.now(), true];
    const tick = (now: number): void => {
      longest = Math.max(longest, now - last);
      last = now;
      if (isOn) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    const frames = async (): Promise<void> => {
      for (let frame = 0; frame < 4; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    for (const tab of document.querySelectorAll<HTMLElement>("nav button")) {
      tab.click();
      await frames();
    }
    document.querySelectorAll<HTMLElement>("nav button")[1]?.click();
    await frames();
    for (const text of ["1", "10", "100", "1000", "1000, 2000", "1000, 20000"]) {
      const input = document.getElementById("cuts-monetary") as HTMLInputElement;
      input.value = text;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      await frames();
    }
    isOn = false;
    return longest;
  });
}

it("50,000 members are looked at, counted, scored and explained by mouse, and the page stays quick", async () => {
  const { page, faults } = await open();
  await openTable(page, "many.csv", csv());
  await choose(page, "Customize scoring");
  const bar = sidebarOf(page);
  await settled(bar);
  expect(await bar.locator(".sheet p").first().textContent()).toBe("50,000 rows of data");
  const tab = (name: string): Promise<void> => bar.getByRole("button", { name, exact: true }).click();
  await tab("Scoring");
  for (const index of [0, 1, 2])
    expect(await bar.locator(".levels").nth(index).locator(".bar-value").allTextContents()).toEqual(
      Array(5).fill("10,000"),
    );
  await tab("Preview");
  expect(await listed(bar)).toEqual(expected());

  await tab("Scoring");
  const started = performance.now();
  await bar.locator("#method").selectOption("thresholds");
  await settled(bar);
  const look = performance.now() - started;
  const longest = await longestFrame(page);
  console.info(`longest frame ${longest.toFixed(0)} ms, a look ${look.toFixed(0)} ms`);
  expect(longest / look).toBeLessThan(0.5);
  // 1000, 20000: the best level first.
  expect(await bar.locator(".levels").nth(2).locator(".bar-value").allTextContents()).toEqual([
    "30,001",
    "19,000",
    "999",
  ]);
  await bar.locator("#method").selectOption("quantile");
  await settled(bar);

  await bar.locator("footer .primary").click();
  await bar.locator("h2.done").waitFor();
  await settled(bar);
  expect(await listed(bar)).toEqual(expected());
  const rows = [1, 2, 25_000, 49_999, 50_000];
  const written = await Promise.all(rows.map((row) => cells(page, "many", [row, 8, row, 8])));
  const say = speaker("en");
  expect(written.flat(2)).toEqual(rows.map((row) => say(`segment-${segmentOf(row - 1)}`)));

  await bar.locator(".bar-row").first().click();
  await bar.locator(".notice:not(:empty)").waitFor();
  expect(await bar.locator(".notice").textContent()).toMatch(/rows selected on many/);
  await clickCell(page, 3, 0);
  await bar.getByRole("button", { name: "Back", exact: true }).click();
  await tab("Why");
  await bar.getByRole("button", { name: "Explain the selected row" }).click();
  await bar.locator(".person").waitFor();
  const member = Number((await bar.locator(".person h2").textContent())?.slice(1));
  expect(await bar.locator(".chip").textContent()).toBe(say(`segment-${segmentOf(member)}`));
  await expectAccessible(page);
  expect(faults).toEqual([]);
});
