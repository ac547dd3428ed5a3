import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  answer,
  cells,
  choose,
  desks,
  drawn,
  expectNoDrift,
  finished,
  goTo,
  opened,
  openTable,
} from "./desk";

const { open } = desks();
const TABLE = "n,m\n1,5\n2,6\n3,7\n";

/** A point of a cell on the screen: its corner and a part of its size. */
async function point(
  page: Page,
  row: number,
  column: number,
  [x, y] = [0.5, 0.5],
): Promise<[number, number]> {
  const box = await page.evaluate((place) => globalThis.localSheets.document()?.grid.places.box(place), {
    row,
    column,
  });
  const corner = await page.locator("#grid").boundingBox();
  if (box === undefined || corner === null) throw new Error("There is no grid");
  return [corner.x + box.left + box.width * x, corner.y + box.top + box.height * y];
}

async function drag(
  page: Page,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, { steps: 4 });
  await page.mouse.move(...to, { steps: 4 });
  await page.mouse.up();
  await drawn(page);
}

describe("the mouse", () => {
  it("selects a cell, and opens it for typing at a double click", async () => {
    const { page, faults } = await open();
    await openTable(page, "t.csv", TABLE);
    await page.mouse.click(...(await point(page, 2, 1)));
    await page.waitForFunction(
      () => (document.querySelector("#name-box") as HTMLInputElement).value === "B3",
    );
    await page.mouse.dblclick(...(await point(page, 1, 0)));
    await page.waitForSelector(".cell-editor:not([hidden])");
    await page.keyboard.type("0");
    await page.mouse.click(...(await point(page, 3, 1)));
    await page.waitForSelector(".cell-editor", { state: "hidden" });
    expect(await cells(page, "t", [1, 0, 1, 0])).toEqual([["10"]]);
    await expectNoDrift(page);
    expect(faults).toEqual([]);
  });

  it("points at cells for a formula", async () => {
    const { page } = await open();
    await openTable(page, "t.csv", TABLE);
    await goTo(page, "D1");
    await page.keyboard.type("=SUM(");
    await drag(page, await point(page, 1, 0), await point(page, 3, 1));
    await page.waitForFunction(
      () => (document.querySelector(".cell-editor") as HTMLTextAreaElement).value === "=SUM(A2:B4",
    );
    await page.keyboard.type(")");
    await page.keyboard.press("Enter");
    expect(await cells(page, "t", [0, 3, 0, 3])).toEqual([["24"]]);
    await expectNoDrift(page);
  });

  it("widens a column by its edge, and fills by the handle of the selection", async () => {
    const { page } = await open();
    await openTable(page, "t.csv", TABLE);
    const edge = await point(page, 0, 0, [1, -0.5]);
    await drag(page, edge, [edge[0] + 60, edge[1]]);
    const widths = await page.evaluate(() =>
      globalThis.localSheets.document()?.grid.sheet.columnWidths.slice(0, 2),
    );
    expect(widths?.[0]).toBeGreaterThan(140);
    expect(widths?.[1]).toBe(100);
    await expectNoDrift(page);
    await goTo(page, "A2:A4");
    await drag(page, await point(page, 3, 0, [1, 1]), await point(page, 6, 0, [0.9, 0.5]));
    expect((await cells(page, "t", [1, 0, 6, 0])).flat()).toEqual(["1", "2", "3", "4", "5", "6"]);
    await expectNoDrift(page);
    await page.keyboard.press("Control+z");
    expect((await cells(page, "t", [4, 0, 6, 0])).flat()).toEqual(["", "", ""]);
  });

  it("moves a chart, which scrolls with its cells", async () => {
    const { page, faults } = await open();
    await page.click('[data-sample="telegram-members"]');
    await opened(page);
    await choose(page, "Score customers");
    await answer(page, "Yes");
    await answer(page, "OK");
    await finished(page);
    await page.click('.tab >> text="RFM summary"');
    const chart = page.locator(".chart").first();
    await chart.locator("svg").waitFor();
    await drawn(page);
    const before = await chart.boundingBox();
    const [x, y] = [(before?.x ?? 0) + 30, (before?.y ?? 0) + 30];
    await drag(page, [x, y], [x + 150, y - 100]);
    const after = await chart.boundingBox();
    expect(Math.round((after?.x ?? 0) - (before?.x ?? 0))).toBe(150);
    expect(Math.round((after?.y ?? 0) - (before?.y ?? 0))).toBe(-100);
    await page.mouse.move(700, 300);
    await page.mouse.wheel(0, 100);
    await page.waitForFunction(
      (top) => (document.querySelector(".chart")?.getBoundingClientRect().top ?? top) < top - 50,
      after?.y ?? 0,
    );
    await expectNoDrift(page);
    expect(faults).toEqual([]);
  });
});
