import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { openFile } from "../../local-sheets/files/open-file";
import { answer, cells, choose, desks, expectNoDrift, goTo, opened, openTable } from "./desk";

const { open } = desks();

describe("a file of one's own", () => {
  it("is opened by dropping it on the page", async () => {
    const { page, faults } = await open();
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["name;spend\nAda;1,5\n"], "kunden.csv"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    });
    await opened(page);
    expect(await cells(page, "kunden", [0, 0, 1, 1])).toEqual([
      ["name", "spend"],
      ["Ada", "1,5"],
    ]);
    expect(faults).toEqual([]);
  });

  it("that cannot be opened is told, with what to do, and the page stays", async () => {
    const { page } = await open();
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.click(".own")]);
    await chooser.setFiles({ name: "empty.csv", mimeType: "text/csv", buffer: Buffer.from("") });
    await page.waitForSelector('.dialog h2:text-is("The file was not opened")');
    expect(await page.textContent(".dialog-text")).toContain("empty.csv is empty");
    await answer(page, "OK");
    expect(await page.isVisible(".samples")).toBe(true);
  });

  it("is saved as Excel workbook with what the page shows", async () => {
    const { page } = await open();
    await openTable(page, "members.csv", "name,spend\nAda,100\n");
    await goTo(page, "B3");
    await page.keyboard.type("=B2*2");
    await page.keyboard.press("Enter");
    await page.click("#menu-bar >> text=File");
    await page.hover('.menu >> text="Download"');
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click('.submenu >> text="Microsoft Excel (.xlsx)"'),
    ]);
    expect(download.suggestedFilename()).toBe("members.xlsx");
    const { setup } = await openFile("members.xlsx", await readFile(await download.path()));
    expect(setup.sheets[0]?.values[1]).toEqual(["Ada", 100]);
  });

  it("that was changed is not left without asking", async () => {
    const { page } = await open();
    await openTable(page, "members.csv", "name,spend\nAda,100\n");
    await goTo(page, "B3");
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await page.click("#home");
    await answer(page, "No");
    expect(await cells(page, "members", [2, 1, 2, 1])).toEqual([["5"]]);
    await page.click("#home");
    await answer(page, "Yes");
    expect(await page.isVisible(".samples")).toBe(true);
  });
});

describe("the messy sheet", () => {
  it("is scored, and what was set aside stands on a sheet of its own", async () => {
    const { page, faults } = await open();
    await page.click('[data-sample="messy-sheets"]');
    await opened(page);
    await choose(page, "Score customers");
    for (let dialogs = 0; dialogs < 8; dialogs += 1) {
      await page.waitForFunction(() => document.querySelector("#running:not([hidden])") === null);
      if ((await page.locator(".dialog").count()) === 0) break;
      await page.locator(".dialog-buttons button").first().click();
      await page.waitForTimeout(300);
    }
    expect(await page.locator(".tab").allTextContents()).toContain("RFM set aside");
    const reasons = await cells(page, "RFM set aside", [0, 0, 12, 8]);
    expect(reasons.flat().some((text) => /date/i.test(text))).toBe(true);
    await expectNoDrift(page);
    expect(faults).toEqual([]);
  });
});
