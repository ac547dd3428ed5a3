import { describe, expect, it } from "vitest";
import { answerAll, cells, desks, expectNoDrift, goTo, opened, openTable } from "./desk";

const { open } = desks();

describe("the keyboard alone", () => {
  it("opens menus by Alt and a letter, walks them by arrows, and scores", async () => {
    const { page, clicks, faults } = await open();
    await page.focus('[data-sample="telegram-members"]');
    await page.keyboard.press("Enter");
    await opened(page);
    await page.keyboard.press("Alt+f");
    await page.waitForSelector('.menu >> text="Download"');
    await page.keyboard.press("ArrowLeft");
    await page.waitForSelector('.menu >> text="RFM Segments"');
    await page.keyboard.press("Escape");
    await page.waitForSelector(".menu", { state: "detached" });
    await page.keyboard.press("Alt+n");
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.activeElement?.textContent === "Score customers");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".dialog");
    await page.keyboard.press("Enter");
    await page.waitForSelector('.dialog h2:text-is("Customers scored")');
    await page.keyboard.press("Escape");
    await page.waitForSelector(".dialog", { state: "detached" });
    await answerAll(page);
    expect(await clicks()).toBe(0);
    expect(await page.locator(".tab").allTextContents()).toContain("RFM summary");
    await expectNoDrift(page);
    expect(faults).toEqual([]);
  });

  it("stays in a dialog until it is closed", async () => {
    const { page } = await open();
    await openTable(page, "t.csv", "member,last_order,orders,spend\nAda,2026-01-01,1,2\n");
    await page.click("#suggestion button");
    await page.waitForSelector(".dialog");
    for (let tab = 0; tab < 6; tab += 1) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest(".dialog") !== null)).toBe(true);
    }
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".dialog") !== null)).toBe(true);
  });

  it("does not leave the name box for cells that are not there", async () => {
    const { page } = await open();
    await openTable(page, "t.csv", "name,spend\nAda,100\n");
    await goTo(page, "A2000");
    await page.keyboard.type("B2");
    expect(await page.textContent(".toast span")).toBe(
      "There is no “A2000” on this sheet. Type cells between A1 and Z1000, such as A2 or A2:A9.",
    );
    await page.keyboard.press("Enter");
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    expect(await cells(page, "t", [0, 0, 1, 1])).toEqual([
      ["name", "spend"],
      ["Ada", "7"],
    ]);
  });
});

describe("a screen reader", () => {
  it("hears a name of everything that can be pressed or filled in", async () => {
    const { page } = await open();
    await page.click('[data-sample="shop-orders"]');
    await opened(page);
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll("button, input, textarea, select, [role=menuitem], [role=tab], iframe")]
        .filter((control) => control.closest("#grid") === null)
        .filter((control) => {
          const name =
            control.getAttribute("aria-label") ?? control.getAttribute("title") ?? control.textContent ?? "";
          return name.trim() === "" && control.closest("label") === null;
        })
        .map((control) => control.outerHTML),
    );
    expect(nameless).toEqual([]);
  });
});
