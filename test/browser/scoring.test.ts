import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { answer, answerAll, cells, choose, desks, expectNoDrift, opened, openTable, runFirst } from "./desk";

const { open } = desks();

async function scored(sample: string) {
  const desk = await open();
  await desk.page.click(`[data-sample="${sample}"]`);
  await opened(desk.page);
  await runFirst(desk.page);
  await answerAll(desk.page);
  return desk;
}

function tabs(page: Page): Promise<string[]> {
  return page.locator(".tab").allTextContents();
}

/** Everything a sheet shows. */
function whole(page: Page, sheet: string): Promise<string[][]> {
  return cells(page, sheet, [0, 0, 120, 16]);
}

describe("the summary", () => {
  it("shows for each segment, in table, pivot table and chart, as many customers as are scored so", async () => {
    const { page, faults } = await scored("shop-orders");
    const customers = await cells(page, "RFM customers", [0, 0, 1000, 12]);
    const column = customers[0]?.indexOf("Segment") ?? -1;
    const counts = new Map<string, number>();
    for (const row of customers.slice(1)) {
      const segment = row[column] ?? "";
      if (segment !== "") counts.set(segment, (counts.get(segment) ?? 0) + 1);
    }
    expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(995);

    await page.click('.tab >> text="RFM summary"');
    const summary = await whole(page, "RFM summary");
    await page.waitForSelector(".chart svg");
    const marks = await page.locator(".chart").first().locator("rect > title").allTextContents();
    for (const [segment, count] of counts) {
      const rows = summary.filter(([name]) => name === segment);
      expect(rows.length).toBeGreaterThanOrEqual(2);
      expect(rows.map((row) => row[1])).toEqual(rows.map(() => String(count)));
      expect(marks.filter((mark) => mark.includes(segment) && mark.endsWith(String(count)))).toHaveLength(1);
    }
    const inModel = await page.evaluate(() => {
      const sheet = globalThis.localSheets.document()?.grid.sheet;
      return { charts: sheet?.charts.length, pivots: sheet?.pivots.tables.length };
    });
    expect(inModel.pivots).toBeGreaterThan(0);
    expect(await page.locator(".chart svg").count()).toBe(inModel.charts);
    await expectNoDrift(page);
    expect(faults).toEqual([]);
  });
});

describe("taking a run back", () => {
  it("by the add-on's menu brings back the sheet as it was before", async () => {
    const desk = await open();
    const { page, faults } = desk;
    await page.click('[data-sample="telegram-members"]');
    await opened(page);
    const before = await whole(page, "Community members");
    await runFirst(page);
    await answerAll(page);
    expect(await whole(page, "Community members")).not.toEqual(before);
    expect(await tabs(page)).toEqual(["Community members", "RFM summary"]);
    await choose(page, "Undo last run");
    await answerAll(page);
    expect(await whole(page, "Community members")).toEqual(before);
    expect(await tabs(page)).toEqual(["Community members"]);
    await expectNoDrift(page);
    expect(faults).toEqual([]);
  });

  it("by Ctrl+Z is one step, and Ctrl+Y makes it again", async () => {
    const { page } = await open();
    await page.click('[data-sample="telegram-members"]');
    await opened(page);
    const before = await whole(page, "Community members");
    await runFirst(page);
    await answerAll(page);
    const after = await whole(page, "Community members");
    await page.keyboard.press("Control+z");
    expect(await whole(page, "Community members")).toEqual(before);
    expect(await tabs(page)).toEqual(["Community members"]);
    await expectNoDrift(page);
    await page.keyboard.press("Control+y");
    expect(await whole(page, "Community members")).toEqual(after);
    await expectNoDrift(page);
  });
});

describe("the messy sheet", () => {
  it("is scored, and each row that was set aside stands on a sheet of its own, with the reason", async () => {
    const { page, faults } = await scored("messy-sheets");
    await page.click('.tab >> text="RFM set aside"');
    const [, ...rows] = (await cells(page, "RFM set aside", [0, 0, 15, 3])).filter(([row]) => row !== "");
    const orders = await cells(page, "Messy orders", [0, 0, 40, 8]);
    const header = orders[0] ?? [];
    expect(rows.map((row) => row[3])).toEqual(
      expect.arrayContaining(["no customer", "no readable date", "no readable amount", "formula error"]),
    );
    for (const [row = "", column = "", value = ""] of rows) {
      const line = orders[Number(row) - 1] ?? [];
      const said = header.findIndex((name) => name.toLowerCase() === column.toLowerCase());
      expect(line.map((text) => text.trim())).toContain(value);
      if (said >= 0) expect(line[said]?.trim()).toBe(value);
    }
    await expectNoDrift(page);
    expect(faults).toEqual([]);
  });
});

describe("an empty sheet", () => {
  it("is not scored, and its user is told what to do", async () => {
    const { page } = await open();
    await openTable(page, "t.csv", "a\n");
    await page.click('[aria-label="Add sheet"]');
    await runFirst(page);
    await page.waitForSelector(".dialog");
    expect(await page.textContent(".dialog-text")).toContain("is empty");
    await answer(page, "OK");
    expect(await tabs(page)).toEqual(["t", "Sheet2"]);
  });
});

describe("the languages", () => {
  it("follow the browser, and change by the menu while a document is open", async () => {
    const { page, faults } = await open("", "zh-TW");
    expect(await page.inputValue(".language select")).toBe("zh-TW");
    await page.click('[data-sample="shop-orders"]');
    await opened(page);
    const first = await page.textContent("#suggestion");
    expect(first).toMatch(/\p{Script=Han}/u);
    await page.click("#menu-bar >> text=File");
    await page.hover('.menu >> text="Language of the add-on"');
    await page.click('.submenu >> text="English"');
    await page.waitForSelector('#suggestion:has-text("Score customers")');
    await page.reload();
    await page.click('[data-sample="shop-orders"]');
    await opened(page);
    expect(await page.textContent("#suggestion")).toBe("Score customers");
    expect(faults).toEqual([]);
  });

  it("name the buttons of dialogs, too", async () => {
    const { page } = await open("", "zh-CN");
    await page.click('[data-sample="telegram-members"]');
    await opened(page);
    await runFirst(page);
    await page.waitForSelector(".dialog-buttons");
    expect(await page.locator(".dialog-buttons button").allTextContents()).toEqual(["是", "否", "取消"]);
    await answerAll(page);
    expect(await tabs(page)).toHaveLength(2);
    await expectNoDrift(page);
  });
});

describe("50,000 rows", () => {
  it("are opened, scored, looked through and edited", async () => {
    const { page, faults } = await open();
    const rows = Array.from(
      { length: 50_000 },
      (_row, row) => `c${row},2026-0${1 + (row % 9)}-1${row % 10},${1 + (row % 7)},${(row * 7919) % 1000}`,
    );
    await openTable(page, "many.csv", ["member,last_order,orders,spend", ...rows].join("\n"));
    await runFirst(page);
    await answerAll(page);
    const [scores = []] = await cells(page, "many", [50_000, 0, 50_000, 12]);
    expect(scores[0]).toBe("c49999");
    expect(scores.some((text) => /^[1-5]{3}$/.test(text))).toBe(true);
    await page.click(".tab >> nth=0");
    await page.fill("#name-box", "D50001");
    await page.press("#name-box", "Enter");
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    expect(await cells(page, "many", [50_000, 3, 50_000, 3])).toEqual([["5"]]);
    await expectNoDrift(page);
    expect(faults).toEqual([]);
  });
});
