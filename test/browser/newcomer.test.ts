import { describe, expect, it } from "vitest";
import { answer, cells, choose, desks, expectNoDrift, finished, opened, screenColor } from "./desk";

const { open } = desks();

describe("a newcomer", () => {
  it("sees the first coloured segment after four clicks and no typing", async () => {
    const { page, clicks, faults } = await open();
    await page.click('[data-sample="shop-orders"]');
    await opened(page);
    await choose(page, "Score customers");
    await answer(page, "Yes");
    await page.waitForSelector('.dialog h2:text-is("Customers scored")');
    expect(await clicks()).toBe(4);
    const [[header, first] = []] = [(await cells(page, "RFM customers", [0, 10, 1, 10])).flat()];
    expect([header, first]).toEqual(["Segment", "Champions"]);
    await answer(page, "OK");
    await finished(page);
    const [red = 255, green = 255, blue = 255] = await screenColor(page, 1, 10);
    expect(Math.min(red, green, blue)).toBeLessThan(200);
    await expectNoDrift(page);
    expect(faults).toEqual([]);
  });

  it("finds the same command in the menu that the add-on makes, and as the one green button", async () => {
    const { page } = await open();
    await page.click('[data-sample="shop-orders"]');
    await opened(page);
    await page.click("#menu-bar >> text=Extensions");
    const captions = await page.locator(".submenu .menu-caption").allTextContents();
    expect(captions.slice(0, 3)).toEqual(["Score customers", "Customize scoring", "Update summary"]);
    await page.keyboard.press("Escape");
    await page.click("#suggestion >> text=Score customers");
    await page.waitForSelector(".dialog");
    await page.keyboard.press("Escape");
    await finished(page);
    expect(await page.locator(".tab").allTextContents()).toEqual(["Shop orders"]);
  });

  it("reads how scoring works in a dialog that Esc closes", async () => {
    const { page, faults } = await open();
    await page.click('[data-sample="shop-orders"]');
    await opened(page);
    await choose(page, "User guide");
    await page.frameLocator(".dialog-page").locator("h1, h2").first().waitFor();
    await page.focus(".dialog-close");
    await page.keyboard.press("Escape");
    await page.waitForSelector(".dialog", { state: "detached" });
    expect(faults).toEqual([]);
  });
});
