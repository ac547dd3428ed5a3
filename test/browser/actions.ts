// What people do with the page, and what they see there.

import type { Page } from "playwright-core";
import type { OpenDocument } from "../../local-sheets/page/document/document-screen";

declare global {
  /** What the page shows to tests. */
  var localSheets: { readonly document: () => OpenDocument | undefined };
}

/** Waits for the document and its grid. */
export async function opened(page: Page): Promise<void> {
  await page.waitForFunction(() => globalThis.localSheets.document() !== undefined);
  await page.waitForSelector("#grid canvas");
}

/** Chooses a file of one's own on the start screen. */
export async function chooseFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.click(".own")]);
  await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
}

/** Opens a table of one's own. */
export async function openTable(page: Page, name: string, text: string): Promise<void> {
  await chooseFile(page, name, text);
  await opened(page);
}

/** Waits until what was done is on the screen. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** What cells show, by the name of the sheet and the corners. */
export function cells(
  page: Page,
  sheet: string,
  [top, left, bottom, right]: readonly number[],
): Promise<string[][]> {
  return page.evaluate(
    ({ name, edges }) => {
      const realm = globalThis.localSheets.document()?.realm;
      const found = realm?.sheets.model.sheetByName(name);
      if (realm === undefined || found === undefined) return [];
      const view = realm.sheets.editor.view(found.sheetId);
      const shown: string[][] = [];
      for (let row = edges[0] ?? 0; row <= (edges[2] ?? 0); row += 1) {
        const line: string[] = [];
        for (let column = edges[1] ?? 0; column <= (edges[3] ?? 0); column += 1) {
          line.push(view.cell(row, column)?.text ?? "");
        }
        shown.push(line);
      }
      return shown;
    },
    { name: sheet, edges: [top, left, bottom, right] },
  );
}

/** Goes to cells by the name box. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.fill("#name-box", name);
  await page.press("#name-box", "Enter");
}

/** Runs a command of the add-on's menu. */
export async function choose(page: Page, caption: string): Promise<void> {
  await page.click("#menu-bar >> text=Extensions");
  await page.click(`.submenu >> text="${caption}"`);
}

/** Presses a button of the dialog that is open, or opens in a moment. */
export async function answer(page: Page, caption: string): Promise<void> {
  await page.click(`.dialog-buttons >> text="${caption}"`);
}

/**
 * Waits until something is gone because of an action inside it. A frame that goes may take with it the
 * browser's answer that it was clicked, so the action ends here with what it closes, or by its own error.
 */
export async function closes(page: Page, selector: string, action: Promise<void>): Promise<void> {
  const gone = page.waitForSelector(selector, { state: "hidden" });
  await Promise.race([gone, action.then(() => gone)]);
}

/**
 * Waits until no dialog is open and no script runs. After its last dialog a script goes on, and at its end it
 * may show another sheet or select other cells.
 */
export async function finished(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector(".dialog") === null && globalThis.localSheets.document()?.isIdle() === true,
  );
}

/** Clicks the first line of the add-on's menu, as it stands beside the document's name. */
export async function runFirst(page: Page): Promise<void> {
  await page.click("#suggestion button");
}

/** Answers every question of the running script with its first button, until the script has ended. */
export async function answerAll(page: Page): Promise<string[]> {
  const asked: string[] = [];
  for (;;) {
    await page.waitForFunction(
      () => document.querySelector(".dialog-buttons") !== null || globalThis.localSheets.document()?.isIdle(),
    );
    const button = page.locator(".dialog-buttons button").first();
    if ((await button.count()) === 0) return asked;
    asked.push((await page.textContent(".dialog-text")) ?? "");
    await button.click();
  }
}
