// What people and Google do to the sidebar's sheet, and what it says then: each with a way on, and nothing half done.

import type { FrameLocator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { LANGUAGES, speaker } from "../../src/core/messages/catalogue";
import { expectAccessible } from "./accessible";
import { cells, choose, desks, expectNoDrift, finished, goTo, opened, openTable } from "./desk";
import { settled, sidebarOf } from "./sidebar";

const { open } = desks();
const ORDERS =
  "customer,date,amount\nann,2024-01-05,5\nbob,2024-01-09,6\ncat,2024-02-05,7\ndan,2024-02-09,8\n";
const MEMBERS =
  "member,last order,orders,spend\nann,2024-01-05,3,50\nbob,2024-01-09,1,6\ncat,2024-02-05,9,70\n";

/** Opens a table and the sidebar, which has then read it. */
async function openBar(page: Page, text: string): Promise<FrameLocator> {
  await openTable(page, "t.csv", text);
  await choose(page, "Customize scoring");
  const bar = sidebarOf(page);
  await settled(bar);
  return bar;
}

const press = (bar: FrameLocator, name: string): Promise<void> =>
  bar.getByRole("button", { name, exact: true }).first().click();
const alertOf = (bar: FrameLocator): Promise<string | null> => bar.locator('[role="alert"]').textContent();

/** Protects columns from whoever sits at the keyboard, as an owner does to others. */
function protect(page: Page, range: string): Promise<void> {
  return page.evaluate((address) => {
    const model = globalThis.localSheets.document()?.realm.sheets.model;
    if (model === undefined) throw new Error("There is no document");
    const [left = 0, right = 0] = address.split(":").map((letter) => letter.charCodeAt(0) - 65);
    const [like] = [model.activeSheet];
    const place = { present: { top: 0, left, height: like.rowCount, width: right - left + 1 } };
    const protection = { sheet: like, place, unprotected: [], isLocked: true, warningOnly: false };
    like.protections.push(protection as unknown as (typeof like.protections)[number]);
  }, range);
}

it("a protected range of the page cannot be edited: Google's message, and nothing has changed", async () => {
  const { page, faults } = await open();
  await openTable(page, "t.csv", ORDERS);
  await protect(page, "B:C");
  for (const keys of [["Delete"], ["7", "Enter"]]) {
    await goTo(page, "C2");
    for (const key of keys) await page.keyboard.press(key);
    await page.waitForSelector(".dialog");
    expect(await page.textContent(".dialog-text")).toContain(
      "You are trying to edit a protected cell or object.",
    );
    await page.click(".dialog-buttons button");
    expect(await cells(page, "t", [1, 0, 1, 2])).toEqual([["ann", "2024-01-05", "5"]]);
  }
  await goTo(page, "A2");
  await page.keyboard.type("eve");
  await page.keyboard.press("Enter");
  expect((await cells(page, "t", [1, 0, 1, 0])).flat()).toEqual(["eve"]);
  await expectNoDrift(page);
  expect(faults).toEqual([]);
});

it("where the score columns are protected, the run says so, writes nothing, and works once they are free", async () => {
  const { page } = await open();
  const bar = await openBar(page, MEMBERS);
  await bar.locator("footer .primary").click();
  await bar.locator("h2.done").waitFor();
  await settled(bar);
  const before = await cells(page, "t", [0, 0, 3, 9]);
  await goTo(page, "A1");
  await protect(page, "E:J");
  await press(bar, "Back");
  await press(bar, "Segments");
  await bar.locator("#scheme").selectOption("eight");
  await settled(bar);
  await bar.locator("footer .primary").click();
  await bar.locator('[role="alert"]').waitFor();
  expect(await alertOf(bar)).toMatch(
    /Cells that have to be written are protected.*: t, .*Nothing was changed/,
  );
  await expectAccessible(page);
  expect(await cells(page, "t", [0, 0, 3, 9])).toEqual(before);
  await page.evaluate(() =>
    globalThis.localSheets.document()?.realm.sheets.model.activeSheet.protections.splice(0),
  );
  await press(bar, "Try again");
  await bar.locator("h2.done").waitFor();
  expect((await cells(page, "t", [1, 9, 3, 9])).flat().join()).toMatch(/Important|General/);
  await expectNoDrift(page);
});

it("who scores by the menu finds the sidebar up to date on coming back to it, with Undo for that run", async () => {
  const { page, faults } = await open();
  const bar = await openBar(page, ORDERS);
  await press(bar, "Preview");
  const writes = (): Promise<string> => bar.locator("main").innerText();
  expect(await writes()).toContain("new sheet");
  await choose(page, "Score customers");
  // What was understood, then the result.
  await page.click('.dialog-buttons button:has-text("Yes")');
  await page.click('.dialog-buttons button:has-text("OK")');
  await finished(page);
  await goTo(page, "A1");
  await bar.locator("nav").click({ position: { x: 1, y: 1 } });
  await bar.locator('.notice:has-text("This is how things stand now.")').waitFor();
  expect(await writes()).toContain("brought up to date");
  await expectAccessible(page);
  await press(bar, "More");
  expect(await bar.locator("main").innerText()).toContain("Undo last run");
  expect(faults).toEqual([]);
});

it("while somebody else is scoring, it says to wait, and trying again works", async () => {
  const { page } = await open();
  const bar = await openBar(page, ORDERS);
  const hold = (held: boolean): Promise<void> =>
    page.evaluate((is) => globalThis.localSheets.document()?.realm.sheets.holdDocumentLock(is), held);
  await hold(true);
  await bar.locator("footer .primary").click();
  await bar.locator('[role="alert"]').waitFor();
  expect(await alertOf(bar)).toContain(speaker("en")("somebody-else-is-scoring"));
  await expectAccessible(page);
  expect(await page.locator(".tab").allTextContents()).toEqual(["t"]);
  await hold(false);
  await press(bar, "Try again");
  await bar.locator("h2.done").waitFor();
  expect(await page.locator(".tab").allTextContents()).toEqual(["t", "RFM customers", "RFM summary"]);
});

it("a sheet that is renamed is followed, one whose header changes is looked at again, one that is deleted is left", async () => {
  const { page, faults } = await open();
  const bar = await openBar(page, ORDERS);
  await page.dblclick(".tab");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Renamed");
  await page.keyboard.press("Enter");
  await press(bar, "Look again");
  await settled(bar);
  expect(await bar.locator(".sheet h2").textContent()).toBe("Renamed");

  await press(bar, "Preview");
  await goTo(page, "C1");
  await page.keyboard.type("total paid");
  await page.keyboard.press("Enter");
  await bar.locator("footer .primary").click();
  await bar.locator('[role="alert"]').waitFor();
  expect(await alertOf(bar)).toContain("No column has the header “amount”");
  expect(await page.locator(".tab").allTextContents()).toEqual(["Renamed"]);
  expect(await bar.locator("#role-amount").inputValue()).toBe("total paid");
  expect(await bar.locator("footer .primary").isDisabled()).toBe(true);
  await expectAccessible(page);
  await press(bar, "Look again");
  await settled(bar);
  expect(await bar.locator('[role="alert"]').count()).toBe(0);

  await page.click('[aria-label="Add sheet"]');
  await page.click('.tab:has-text("Renamed")', { button: "right" });
  await page.click('.menu >> text="Delete"');
  await page.waitForFunction(() => document.querySelectorAll(".tab").length === 1);
  await bar.locator("footer .primary").click();
  await bar.locator('[role="alert"]').waitFor();
  expect(await alertOf(bar)).toContain("The sheet was deleted.");
  await expectAccessible(page);
  await press(bar, "Use the open sheet");
  await settled(bar);
  expect(await bar.locator(".sheet h2").textContent()).toMatch(/^Sheet/);
  expect(await alertOf(bar)).toMatch(/empty/i);
  await expectNoDrift(page);
  expect(faults).toEqual([]);
});

describe.each(LANGUAGES)("in %s", (language) => {
  const say = speaker(language);

  it("several accounts, a withdrawn authorization and a lost network are told with what to do", async () => {
    const said = [
      "PERMISSION_DENIED",
      "Authorization is required to perform that action.",
      "NetworkError: HTTP 0",
    ];
    const { page } = await open(
      `var told = ${JSON.stringify(said)}, lookForReal = RfmSegments.sidebarLook;
      function sidebarLook(request) {
        if (told.length > 0) throw new Error(told.shift());
        return lookForReal(request);
      }`,
      language === "en" ? "en-US" : language,
    );
    await page.click('[data-sample="shop-orders"]');
    await opened(page);
    await choose(page, say("menu-customize"));
    const bar = sidebarOf(page);
    for (const id of ["failure-accounts", "failure-authorization", "failure-network"] as const) {
      await bar.locator(`[role="alert"] p:text-is("${say(id).replaceAll('"', '\\"')}")`).waitFor();
      await expectAccessible(page);
      await press(bar, say("failure-retry"));
    }
    await settled(bar);
    expect(await bar.locator('[role="alert"]').count()).toBe(0);
    expect(await bar.locator(".sheet h2").textContent()).toBe("Shop orders");
  });
});
