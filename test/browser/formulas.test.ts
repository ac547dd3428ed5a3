import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { cells, desks, expectNoDrift, goTo, openTable } from "./desk";

const { open } = desks();
const TABLE = "member,days,orders,spend\nAda,1,9,900\nBen,20,5,500\nCy,300,1,10\n";

async function type(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** What is shown beside a cell when the mouse is over it. */
async function hoverText(page: Page, row: number, column: number): Promise<string> {
  const box = await page.evaluate((place) => globalThis.localSheets.document()?.grid.places.box(place), {
    row,
    column,
  });
  const corner = await page.locator("#grid").boundingBox();
  await page.mouse.move((corner?.x ?? 0) + (box?.left ?? 0) + 20, (corner?.y ?? 0) + (box?.top ?? 0) + 10);
  await page.waitForSelector(".note.error:not([hidden])");
  return (await page.textContent(".note.error")) ?? "";
}

describe("a formula that is typed", () => {
  it("fills the rows below, with help on its arguments while it is typed", async () => {
    const { page, faults } = await open();
    await openTable(page, "t.csv", TABLE);
    await goTo(page, "F2");
    await page.keyboard.type("=RFM_SEGMENT(RFM_SCORE(B2:D");
    expect(await page.textContent(".help-signature")).toMatch(/^RFM_SCORE\(recency, /);
    await page.keyboard.type("))");
    await page.keyboard.press("Enter");
    const shown = (await cells(page, "t", [1, 5, 4, 5])).flat();
    expect(shown[0]).toBe("Champions");
    expect(shown.slice(1, 3).every((text) => text !== "" && !text.startsWith("#"))).toBe(true);
    expect(shown[3]).toBe("");
    expect(await page.isHidden(".help-card")).toBe(true);
    await expectNoDrift(page);
    expect(faults).toEqual([]);
  });

  it("shows #REF! where something is in its way, names the cell, and fills once that is gone", async () => {
    const { page } = await open();
    await openTable(page, "t.csv", TABLE);
    await type(page, "F3", "in the way");
    await type(page, "F2", "=RFM_SCORE(B2:D4)");
    expect(await cells(page, "t", [1, 5, 1, 5])).toEqual([["#REF!"]]);
    expect(await hoverText(page, 1, 5)).toContain("F3");
    await expectNoDrift(page);
    await goTo(page, "F3");
    await page.keyboard.press("Delete");
    const codes = (await cells(page, "t", [1, 5, 3, 5])).flat();
    expect(codes.every((code) => /^[1-5]{3}$/.test(code))).toBe(true);
    await expectNoDrift(page);
  });

  it("tells what the add-on's function asks to be changed", async () => {
    const { page } = await open();
    await openTable(page, "t.csv", TABLE);
    await type(page, "F2", '=RFM_SCORE(B2:D4, "levels=77")');
    expect(await cells(page, "t", [1, 5, 1, 5])).toEqual([["#ERROR!"]]);
    expect(await hoverText(page, 1, 5)).toMatch(/levels/i);
  });

  it("is helped with the arguments of Sheets' own functions, the last of which may be repeated", async () => {
    const { page } = await open();
    await openTable(page, "t.csv", TABLE);
    await goTo(page, "F2");
    await page.keyboard.type("=SUM(B2, C2, D2");
    expect(await page.textContent(".help-signature")).toBe("SUM(value1, [value2, …])");
    expect(await page.textContent(".help-signature mark")).toBe("[value2, …]");
  });

  it("keeps what it means when its cell is cut and pasted", async () => {
    const { page } = await open();
    await openTable(page, "t.csv", TABLE);
    await type(page, "F2", "=D2*2");
    await goTo(page, "F2");
    await page.keyboard.press("Control+x");
    await goTo(page, "G7");
    await page.keyboard.press("Control+v");
    expect(await cells(page, "t", [6, 6, 6, 6])).toEqual([["1800"]]);
    expect(await page.inputValue("#formula-input")).toBe("=D2*2");
    await expectNoDrift(page);
  });
});

describe("what is wrong with a formula", () => {
  it("is told at the cell that is selected by keyboard, in full, whichever side has room for it", async () => {
    const { page } = await open();
    await openTable(page, "t.csv", TABLE);
    const note = page.locator(".note");
    for (const cell of ["A5", "L2"]) {
      await type(page, cell, "=RFM_SCORE()");
      expect(await note.isVisible()).toBe(false);
      await page.keyboard.press("ArrowUp");
      await note.waitFor();
      expect(await note.textContent()).toContain("RFM_SCORE needs recency, frequency and monetary");
      const [box, area] = await Promise.all([note.boundingBox(), page.locator("#grid").boundingBox()]);
      if (box === null || area === null) throw new Error("The note is not on the page");
      expect(box.width).toBeGreaterThan(200);
      expect(box.x).toBeGreaterThanOrEqual(area.x);
      expect(box.x + box.width).toBeLessThanOrEqual(area.x + area.width);
    }
    await page.keyboard.press("F2");
    await note.waitFor({ state: "hidden" });
    await page.keyboard.press("Escape");
    await goTo(page, "A900");
    await note.waitFor({ state: "hidden" });
  });

  it("is not a bracket that was left open at its end", async () => {
    const { page } = await open();
    await openTable(page, "t.csv", TABLE);
    await type(page, "F2", "=SUM(MAX(D2:D4");
    expect(await cells(page, "t", [1, 5, 1, 5])).toEqual([["900"]]);
    await goTo(page, "F2");
    expect(await page.inputValue("#formula-input")).toBe("=SUM(MAX(D2:D4))");
  });
});
