// Hurried people: ten changes before the first answer, answers in the wrong order, clicks twice and thrice.

import type { Frame, FrameLocator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { frameOf } from "./accessible";
import { giveAnswers, holdAnswers, stopHolding } from "./answers";
import { cells, desks, expectNoDrift } from "./desk";
import { openSidebar, settled } from "./sidebar";

const { open } = desks();

/** Counts what is asked of the server, and tells whether the document's lock is free. */
const COUNTING = `
  var asked = {};
  ["sidebarLook", "sidebarScore", "sidebarUndo"].forEach(function (name) {
    var real = RfmSegments[name];
    globalThis[name] = function (request) {
      asked[name] = (asked[name] || 0) + 1;
      return real(request);
    };
  });
  function askedSoFar() {
    var lock = LockService.getDocumentLock();
    var isFree = lock.tryLock(1);
    if (isFree) lock.releaseLock();
    return { asked: asked, isFree: isFree };
  }`;

interface Asked {
  readonly asked: Readonly<Record<string, number>>;
  readonly isFree: boolean;
}

/** What the server was asked so far. */
function askedOf(page: Page): Promise<Asked> {
  return frameOf(page).evaluate(
    () =>
      new Promise<Asked>((resolve, reject) => {
        const { google } = globalThis as unknown as { google: { script: { run: GoogleRun } } };
        google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).askedSoFar();
      }),
  );
}

interface GoogleRun {
  withSuccessHandler(handler: (value: Asked) => void): GoogleRun;
  withFailureHandler(handler: (error: Error) => void): GoogleRun;
  askedSoFar(): void;
}

/** What the screen says is chosen. */
async function chosen(bar: FrameLocator): Promise<string[]> {
  const ids = ["levels-recency", "levels-frequency", "levels-monetary", "refunds"];
  return Promise.all(ids.map((id) => bar.locator(`#${id}`).inputValue()));
}

/** Ten settings chosen within one task, before the page can even draw. */
function chooseTen(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    const settings = [
      ["levels-recency", "3"],
      ["levels-frequency", "2"],
      ["levels-monetary", "6"],
      ["refunds", "ignore"],
      ["levels-recency", "8"],
      ["levels-frequency", "7"],
      ["refunds", "net"],
      ["levels-monetary", "9"],
      ["levels-recency", "4"],
      ["refunds", "ignore"],
    ] as const;
    for (const [id, value] of settings) {
      const select = document.getElementById(id) as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
}

it("ten changes at once are all kept, whichever answer comes first, and two quick clicks make one run", async () => {
  const { page, faults } = await open(COUNTING);
  const bar = await openSidebar(page, "shop-orders");
  await bar.getByRole("button", { name: "Scoring", exact: true }).click();
  await holdAnswers(page);
  await chooseTen(frameOf(page));
  // What was chosen stands there before anything is answered.
  expect(await chosen(bar)).toEqual(["4", "7", "9", "ignore"]);
  await giveAnswers(page, 10);
  await stopHolding(page);
  await settled(bar);
  expect(await chosen(bar)).toEqual(["4", "7", "9", "ignore"]);
  for (const [index, levels] of [4, 7, 9].entries())
    expect(await bar.locator(".levels").nth(index).locator("li").count()).toBe(levels);
  expect((await askedOf(page)).asked.sidebarLook).toBe(11);

  await bar.locator("footer .primary").dblclick();
  await bar.locator("h2.done").waitFor();
  await settled(bar);
  expect(await askedOf(page)).toMatchObject({ asked: { sidebarScore: 1 }, isFree: true });
  expect(await page.locator(".tab").allTextContents()).toEqual([
    "Shop orders",
    "RFM customers",
    "RFM summary",
  ]);
  const scores = await cells(page, "RFM customers", [1, 6, 995, 8]);
  expect([0, 1, 2].map((at) => Math.max(...scores.map((one) => Number(one[at]))))).toEqual([4, 7, 9]);

  // Impatient people press where the button was, and where the next ones come.
  for (const name of ["Back", "More"]) {
    await bar.getByRole("button", { name, exact: true }).dblclick();
    await settled(bar);
  }
  await bar.getByRole("button", { name: "Undo last run" }).dblclick();
  await bar.getByRole("button", { name: "Undo last run" }).dblclick();
  await bar.locator(".notice:not(:empty)").waitFor();
  await settled(bar);
  const { asked, isFree } = await askedOf(page);
  expect([asked.sidebarScore, asked.sidebarUndo, isFree]).toEqual([1, 1, true]);
  expect(await page.locator(".tab").allTextContents()).toEqual(["Shop orders"]);
  await expectNoDrift(page);
  expect(faults).toEqual([]);
});

it("who types cut points and presses Score customers at once gets them scored by these", async () => {
  const { page, faults } = await open(COUNTING);
  const bar = await openSidebar(page, "shop-orders");
  await bar.getByRole("button", { name: "Scoring", exact: true }).click();
  await bar.locator("#preset").selectOption("shop");
  await settled(bar);
  await bar.locator("#cuts-frequency").fill("3, 5, 8");
  await bar.locator("footer .primary").click();
  await bar.locator("h2.done").waitFor();
  await settled(bar);
  expect(await askedOf(page)).toMatchObject({ asked: { sidebarScore: 1 }, isFree: true });
  const scores = (await cells(page, "RFM customers", [1, 7, 995, 7])).flat();
  expect(new Set(scores)).toEqual(new Set(["1", "2", "3", "4"]));
  expect(faults).toEqual([]);
});
