import { describe, expect, it } from "vitest";
import { answer, cells, choose, desks, expectNoDrift, finished, goTo, openTable } from "./desk";

const { open } = desks();
const MEMBERS = [
  "member,last_order,orders,spend",
  "Ada,2026-03-01,5,100",
  "Ben,2026-02-01,4,80",
  "Cy,2026-01-01,3,60",
  "Di,2025-12-01,2,40",
  "Eve,2025-11-01,1,20",
].join("\n");

describe("typing", () => {
  it("puts values and formulas into cells; Esc leaves the cell as it was", async () => {
    const { page, faults } = await open();
    await openTable(page, "members.csv", MEMBERS);
    await goTo(page, "F1");
    await page.keyboard.type("12%");
    await page.keyboard.press("Enter");
    await page.keyboard.type("=SUM(D2:D6)");
    await page.keyboard.press("Tab");
    await page.keyboard.type("lost");
    await page.keyboard.press("Escape");
    expect(await cells(page, "members", [0, 5, 1, 6])).toEqual([
      ["12%", ""],
      ["300", ""],
    ]);
    await expectNoDrift(page);
    expect(faults).toEqual([]);
  });

  it("lets a formula spill, and shows the text of the formula in the bar", async () => {
    const { page } = await open();
    await openTable(page, "members.csv", MEMBERS);
    await goTo(page, "F1");
    await page.keyboard.type("=SORT(A2:A6, 1, FALSE)");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowUp");
    expect((await cells(page, "members", [0, 5, 4, 5])).flat()).toEqual(["Eve", "Di", "Cy", "Ben", "Ada"]);
    expect(await page.inputValue("#formula-input")).toBe("=SORT(A2:A6, 1, FALSE)");
    await goTo(page, "A2");
    await page.keyboard.type("Zoe");
    await page.keyboard.press("Enter");
    expect((await cells(page, "members", [0, 5, 0, 5])).flat()).toEqual(["Zoe"]);
    await expectNoDrift(page);
  });

  it("offers the add-on's functions, tells what they take, and shows what they give in one column", async () => {
    const { page, faults } = await open();
    await openTable(page, "members.csv", MEMBERS);
    await goTo(page, "F2");
    await page.keyboard.type("=RFM_S");
    expect(await page.locator(".help-name strong").allTextContents()).toEqual(["RFM_SCORE", "RFM_SEGMENT"]);
    await page.keyboard.press("Tab");
    expect(await page.textContent(".help-signature mark")).toBe("recency");
    await page.keyboard.type("B2:B6, ");
    expect(await page.textContent(".help-signature mark")).toBe("frequency");
    await page.keyboard.type("C2:C6, D2:D6)");
    await page.keyboard.press("Enter");
    const codes = (await cells(page, "members", [1, 5, 6, 5])).flat();
    expect(codes).toEqual(["555", "444", "333", "222", "111", ""]);
    await goTo(page, "H2");
    await page.keyboard.type("=NO_SUCH_FUNCTION(1)");
    await page.keyboard.press("Enter");
    expect(await cells(page, "members", [1, 7, 1, 7])).toEqual([["#NAME?"]]);
    const box = await page.evaluate(() =>
      globalThis.localSheets.document()?.grid.places.box({ row: 1, column: 7 }),
    );
    const corner = await page.locator("#grid").boundingBox();
    await page.mouse.move((corner?.x ?? 0) + (box?.left ?? 0) + 20, (corner?.y ?? 0) + (box?.top ?? 0) + 10);
    await page.waitForSelector(".note.error");
    expect(await page.textContent(".note.error")).toContain("NO_SUCH_FUNCTION");
    await expectNoDrift(page);
    expect(faults).toEqual([]);
  });

  it("in the formula bar does the same", async () => {
    const { page } = await open();
    await openTable(page, "members.csv", MEMBERS);
    await goTo(page, "D2");
    await page.fill("#formula-input", "=2*3");
    await page.press("#formula-input", "Enter");
    expect(await cells(page, "members", [1, 3, 1, 3])).toEqual([["6"]]);
    await expectNoDrift(page);
  });
});

describe("editing", () => {
  it("deletes, copies, pastes, fills and takes every step back", async () => {
    const { page } = await open();
    await openTable(page, "members.csv", MEMBERS);
    const before = await cells(page, "members", [0, 0, 8, 6]);
    const steps = [
      async () => {
        await goTo(page, "C2:D3");
        await page.keyboard.press("Delete");
      },
      async () => {
        await goTo(page, "A4:B5");
        await page.keyboard.press("Control+c");
        await goTo(page, "F4");
        await page.keyboard.press("Control+v");
      },
      async () => {
        await goTo(page, "D4:D8");
        await page.keyboard.press("Control+d");
      },
      async () => {
        await goTo(page, "A1:D1");
        await page.keyboard.press("Control+b");
      },
      async () => {
        await page.click("#menu-bar >> text=Insert");
        await page.click('.menu >> text="Insert 1 row above"');
      },
    ];
    for (const step of steps) {
      await step();
      await expectNoDrift(page);
    }
    expect(await cells(page, "members", [4, 0, 8, 6])).toEqual([
      ["Cy", "2026-01-01", "3", "60", "", "Cy", "2026-01-01"],
      ["Di", "2025-12-01", "2", "60", "", "Di", "2025-12-01"],
      ["Eve", "2025-11-01", "1", "60", "", "", ""],
      ["", "", "", "60", "", "", ""],
      ["", "", "", "60", "", "", ""],
    ]);
    for (const _step of steps) {
      await page.keyboard.press("Control+z");
      await expectNoDrift(page);
    }
    expect(await cells(page, "members", [0, 0, 8, 6])).toEqual(before);
    for (const _step of steps) await page.keyboard.press("Control+y");
    await expectNoDrift(page);
    expect(await cells(page, "members", [4, 0, 4, 0])).toEqual([["Cy"]]);
  });

  it("takes tables from other programs, as text and as HTML", async () => {
    const { page } = await open();
    await openTable(page, "members.csv", MEMBERS);
    const paste = (data: Record<string, string>): Promise<void> =>
      page.evaluate((given) => {
        const clipboardData = new DataTransfer();
        for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
        document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
      }, data);
    await goTo(page, "F2");
    await paste({ "text/plain": '1\t"two\nlines"\n2024-03-05\t' });
    expect(await cells(page, "members", [1, 5, 2, 6])).toEqual([
      ["1", "two\nlines"],
      ["2024-03-05", ""],
    ]);
    await goTo(page, "F5");
    await paste({ "text/html": "<table><tr><td>x</td><td>5%</td></tr></table>", "text/plain": "x 5%" });
    expect(await cells(page, "members", [4, 5, 4, 6])).toEqual([["x", "5%"]]);
    await expectNoDrift(page);
  });

  it("sorts, filters, adds, renames and removes sheets by menus", async () => {
    const { page } = await open();
    await openTable(page, "members.csv", MEMBERS);
    await goTo(page, "D1");
    await page.click("#menu-bar >> text=View");
    await page.hover('.menu >> text="Freeze"');
    await page.click('.submenu >> text="1 row"');
    await page.click("#menu-bar >> text=Data");
    await page.click('.menu >> text="Sort sheet by column D (A to Z)"');
    expect((await cells(page, "members", [0, 0, 5, 0])).flat()).toEqual([
      "member",
      "Eve",
      "Di",
      "Cy",
      "Ben",
      "Ada",
    ]);
    await expectNoDrift(page);
    await page.click('[aria-label="Filter"].tool');
    await page.click(".filter-button >> nth=0");
    await page.uncheck('.filter-values input[value="Cy"]');
    await page.click('.filter-menu >> text="OK"');
    expect(await page.evaluate(() => globalThis.localSheets.document()?.grid.drift())).toEqual([]);
    await page.click('[aria-label="Add sheet"]');
    await page.dblclick(".tab >> nth=1");
    await page.keyboard.type("Notes");
    await page.keyboard.press("Enter");
    expect(await page.locator(".tab").allTextContents()).toEqual(["members", "Notes"]);
    await expectNoDrift(page);
    await page.click(".tab >> nth=1", { button: "right" });
    await page.click('.menu >> text="Delete"');
    expect(await page.locator(".tab").allTextContents()).toEqual(["members"]);
    await expectNoDrift(page);
  });

  it("inserts and deletes rows and columns, and formulas follow", async () => {
    const { page } = await open();
    await openTable(page, "members.csv", MEMBERS);
    await goTo(page, "F2");
    await page.keyboard.type("=SUM(D2:D6)");
    await page.keyboard.press("Enter");
    const steps: readonly [cell: string, menu: string, item: string][] = [
      ["A3:A4", "Insert", "Insert 2 rows below"],
      ["B1", "Insert", "Insert 1 column left"],
      ["A3", "Edit", "Delete row 3"],
      ["D1", "Edit", "Delete column D"],
    ];
    for (const [cell, menu, item] of steps) {
      await goTo(page, cell);
      await page.click(`#menu-bar >> text=${menu}`);
      await page.click(`.menu >> text="${item}"`);
      await expectNoDrift(page);
    }
    expect(await cells(page, "members", [0, 0, 7, 5])).toEqual([
      ["member", "", "last_order", "spend", "", ""],
      ["Ada", "", "2026-03-01", "100", "", "220"],
      ["Cy", "", "2026-01-01", "60", "", ""],
      ["", "", "", "", "", ""],
      ["", "", "", "", "", ""],
      ["Di", "", "2025-12-01", "40", "", ""],
      ["Eve", "", "2025-11-01", "20", "", ""],
      ["", "", "", "", "", ""],
    ]);
    for (const _step of steps) await page.keyboard.press("Control+z");
    expect(await cells(page, "members", [0, 0, 1, 3])).toEqual([
      ["member", "last_order", "orders", "spend"],
      ["Ada", "2026-03-01", "5", "100"],
    ]);
    await expectNoDrift(page);
  });

  it("keeps what a re-run writes like the model, after members changed", async () => {
    const { page, faults } = await open();
    await openTable(page, "members.csv", MEMBERS);
    await choose(page, "Score customers");
    await answer(page, "Yes");
    await answer(page, "OK");
    await finished(page);
    const spend = await cells(page, "members", [1, 4, 5, 8]);
    expect(spend[0]?.slice(3)).not.toEqual(spend[4]?.slice(3));
    await page.click(".tab >> nth=0");
    await goTo(page, "B6");
    await page.keyboard.type("2026-03-04");
    await page.keyboard.press("Enter");
    await choose(page, "Score customers");
    await answer(page, "OK");
    await finished(page);
    expect(await cells(page, "members", [1, 4, 5, 8])).not.toEqual(spend);
    await expectNoDrift(page);
    expect(faults).toEqual([]);
  });
});
