// Whether the page in the sidebar can be used by everybody, as far as axe can tell.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The frame of the sidebar's page. */
export function frameOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().endsWith("dialog.html"));
  if (frame === undefined) throw new Error("There is no sidebar");
  return frame;
}

/** Requires that axe finds nothing in a frame, the sidebar's if no other is named. */
export async function expectAccessible(page: Page, frame: Frame = frameOf(page)): Promise<void> {
  await frame.evaluate(AXE);
  const found = await frame.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(found).toEqual([]);
}
