import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openFile } from "../../local-sheets/files/open-file";
import {
  answer,
  answerAll,
  cells,
  chooseFile,
  desks,
  expectNoDrift,
  goTo,
  opened,
  openTable,
  runFirst,
  screenColor,
} from "./desk";

const { open } = desks();
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The bytes of the document that File > Download saves. */
async function saved(page: Page): Promise<Buffer> {
  await page.click("#menu-bar >> text=File");
  await page.hover('.menu >> text="Download"');
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.click('.submenu >> text="Microsoft Excel (.xlsx)"'),
  ]);
  return readFile(await download.path());
}

function rulesOf(page: Page): Promise<number | undefined> {
  return page.evaluate(
    () => globalThis.localSheets.document()?.realm.sheets.snapshot()[0]?.conditionalRules.length,
  );
}

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
    await chooseFile(page, "empty.csv", "");
    await page.waitForSelector('.dialog h2:text-is("The file was not opened")');
    expect(await page.textContent(".dialog-text")).toContain("empty.csv is empty");
    await answer(page, "OK");
    await page.waitForSelector(".samples");
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

  it("may be an Excel workbook, chosen or dropped; it keeps its colours, and those of a run when it is saved", async () => {
    const { page, faults } = await open();
    await page.click('[data-sample="telegram-members"]');
    await opened(page);
    await runFirst(page);
    await answerAll(page);
    const bytes = await saved(page);
    const seen = await cells(page, "Community members", [0, 0, 60, 15]);
    const rules = await rulesOf(page);
    expect(rules).toBeGreaterThan(0);

    const other = await open();
    await chooseFile(other.page, "scored.xlsx", bytes);
    await opened(other.page);
    expect(await cells(other.page, "Community members", [0, 0, 60, 15])).toEqual(seen);
    expect(await rulesOf(other.page)).toBe(rules);
    const column = seen[0]?.indexOf("Segment") ?? -1;
    await goTo(other.page, "P1");
    expect(Math.min(...(await screenColor(other.page, 1, column)))).toBeLessThan(200);
    await expectNoDrift(other.page);

    const third = await open();
    await third.page.evaluate(
      ({ list, type }) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(list)], "dropped.xlsx", { type }));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      },
      { list: [...bytes], type: XLSX },
    );
    await opened(third.page);
    expect(await cells(third.page, "Community members", [0, 0, 60, 15])).toEqual(seen);
    expect([...faults, ...other.faults, ...third.faults]).toEqual([]);
  });

  it("that is too large is told before it is read", async () => {
    const { page } = await open();
    await page.evaluate(() => {
      const file = new File(["a,b\n"], "huge.csv");
      Object.defineProperty(file, "size", { value: 200_000_000 });
      const dataTransfer = { types: ["Files"], files: [file] };
      const drop = new DragEvent("drop", { bubbles: true, cancelable: true });
      Object.defineProperty(drop, "dataTransfer", { value: dataTransfer });
      document.body.dispatchEvent(drop);
    });
    await page.waitForSelector(".dialog");
    expect(await page.textContent(".dialog-text")).toContain("huge.csv has 200 MB");
  });

  it("that is damaged, or of a kind that is not opened, is told with what to do", async () => {
    const { page } = await open();
    const bad = [
      { name: "broken.xlsx", buffer: Buffer.from("PK\u0003\u0004 this is no workbook") },
      { name: "old.xls", buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]) },
      { name: "paper.pdf", buffer: Buffer.from("%PDF-1.7") },
    ];
    for (const { name, buffer } of bad) {
      await chooseFile(page, name, buffer);
      await page.waitForSelector('.dialog h2:text-is("The file was not opened")');
      expect(await page.textContent(".dialog-text")).toContain(name);
      await answer(page, "OK");
      await page.waitForSelector(".dialog", { state: "detached" });
      await page.waitForSelector(".samples");
    }
  });

  it("with very long texts, emoji and right-to-left names is shown as it is", async () => {
    const { page, faults } = await open();
    const long = "long ".repeat(9000).trim();
    await openTable(page, "t.csv", `name,note\n👩‍👩‍👧 مريم المصري,${long}\n=1+1,<b>bold</b>\n`);
    expect(await cells(page, "t", [1, 0, 2, 1])).toEqual([
      ["👩‍👩‍👧 مريم المصري", long],
      ["=1+1", "<b>bold</b>"],
    ]);
    await goTo(page, "B2");
    expect(await page.inputValue("#formula-input")).toBe(long);
    await expectNoDrift(page);
    expect(faults).toEqual([]);
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
    await page.waitForSelector(".samples");
  });

  it("that was saved is left without a question, until it is changed again", async () => {
    const { page } = await open();
    await openTable(page, "members.csv", "name,spend\nAda,100\n");
    await goTo(page, "B3");
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await saved(page);
    await page.click("#home");
    await page.waitForSelector(".samples");
    expect(await page.locator(".dialog").count()).toBe(0);

    await openTable(page, "members.csv", "name,spend\nAda,100\n");
    await goTo(page, "B3");
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await saved(page);
    await page.keyboard.type("6");
    await page.keyboard.press("Enter");
    await page.click("#home");
    await page.waitForSelector('.dialog h2:text-is("Leave this document?")');
  });
});
