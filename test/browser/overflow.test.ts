import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { desks, drawn, goTo, openTable } from "./desk";

const { open } = desks();
const TEXT = "80 customers, as of 11/15/2026";

/** Pixels that the text takes. */
function textWidth(page: Page): Promise<number> {
  return page.evaluate((text) => {
    const context = document.createElement("canvas").getContext("2d");
    if (context === null) throw new Error("There is no canvas");
    context.font = "13.333px Arial";
    return Math.ceil(context.measureText(text).width);
  }, TEXT);
}

/** How many pixels of a row are dark when column A is so wide. */
async function ink(page: Page, row: number, pixels: number): Promise<number> {
  await page.evaluate((width) => {
    const { grid, realm } = globalThis.localSheets.document() ?? {};
    if (grid === undefined || realm === undefined) throw new Error("No document is open");
    const { sheetId } = grid.sheet;
    realm.sheets.editor.perform({ kind: "column-width", sheetId, at: 0, count: 1, pixels: width });
  }, pixels);
  await drawn(page);
  return page.evaluate((place) => {
    const box = globalThis.localSheets.document()?.grid.places.box({ row: place, column: 0 });
    const canvas = document.querySelector<HTMLCanvasElement>("#grid canvas");
    const context = canvas?.getContext("2d");
    if (box === undefined || canvas == null || context == null) throw new Error("There is no grid");
    const scale = canvas.width / canvas.getBoundingClientRect().width;
    const area = [box.left + 2, box.top + 2, 300, box.height - 4].map((edge) => edge * scale);
    const [left = 0, top = 0, width = 0, height = 0] = area;
    const { data } = context.getImageData(left, top, width, height);
    // Where nothing is drawn the canvas is transparent; lines between cells are light.
    return data.filter((red, at) => at % 4 === 0 && red < 150 && (data[at + 3] ?? 0) > 100).length;
  }, row);
}

describe("a text that is wider than its cell", () => {
  it("runs over the empty neighbour, however little it lacks", async () => {
    const { page, faults } = await open();
    await openTable(page, "t.csv", `a,b\n"${TEXT}",\n`);
    await goTo(page, "D9");
    const width = await textWidth(page);
    const whole = await ink(page, 1, width + 60);
    expect(whole).toBeGreaterThan(200);
    for (let pixels = width - 8; pixels < width + 12; pixels += 1) {
      expect([pixels - width, await ink(page, 1, pixels)]).toEqual([pixels - width, whole]);
    }
    expect(faults).toEqual([]);
  });

  it("is cut where the neighbour is taken", async () => {
    const { page } = await open();
    await openTable(page, "t.csv", `a,b\n"${TEXT}",.\n`);
    await goTo(page, "D9");
    const width = await textWidth(page);
    expect(await ink(page, 1, width - 30)).toBeLessThan(await ink(page, 1, width + 60));
  });
});
