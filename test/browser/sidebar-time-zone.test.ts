// The time zone in the sidebar: found by city, by name and by hand, told when it is none, and used.

import { expect, it } from "vitest";
import { expectAccessible } from "./accessible";
import { choose, desks, openTable } from "./desk";
import { settled, sidebarOf } from "./sidebar";

const { open } = desks();
const NEWEST = "2024-03-05T20:00:00Z";
const ORDERS = `customer,date,amount\nann,${NEWEST},5\nbob,2024-02-09,6\ncat,2024-02-05,7\n`;

/** The day after the newest order, by the clocks of a zone. */
function dayAfter(timeZone: string): string {
  return new Date(Date.parse(NEWEST) + 86_400_000).toLocaleDateString("en-US", { timeZone });
}

it("is chosen from the browser's zones, decides the day of times with a zone, and goes back when emptied", async () => {
  const { page, faults } = await open();
  await openTable(page, "t.csv", ORDERS);
  await choose(page, "Customize scoring");
  const bar = sidebarOf(page);
  await settled(bar);
  const zone = bar.locator("#time-zone");
  const countedTo = () => bar.locator("#as-of-hint").textContent();
  const own = await zone.inputValue();
  expect(own).toMatch(/\w/);
  expect(await countedTo()).toContain(dayAfter(own));

  await zone.focus();
  await bar.locator('#time-zones option[value="Asia/Tokyo"]').waitFor({ state: "attached" });
  expect(await bar.locator('#time-zones option[value="Asia/Tokyo"]').textContent()).toBe(
    "Japan Standard Time (GMT+9)",
  );
  await zone.fill("Nowhere");
  expect(await zone.getAttribute("aria-invalid")).toBe("true");
  expect(await bar.locator("#time-zone-hint").textContent()).toContain("There is no time zone “Nowhere”.");
  await expectAccessible(page);

  await zone.fill("tokyo");
  await zone.press("Enter");
  await settled(bar);
  expect(await zone.inputValue()).toBe("Asia/Tokyo");
  expect(await countedTo()).toContain("3/7/2024");
  expect(dayAfter("Asia/Tokyo")).toBe("3/7/2024");
  await expectAccessible(page);
  await bar.locator("footer .primary").click();
  await bar.locator("h2.done").waitFor();
  await settled(bar);
  // Whoever opens the sidebar again finds what was chosen.
  await page.click(".sidebar-head .dialog-close");
  await page.locator(".tab").first().click();
  await choose(page, "Customize scoring");
  await settled(bar);
  expect(await zone.inputValue()).toBe("Asia/Tokyo");

  await zone.fill("");
  await zone.press("Enter");
  await settled(bar);
  expect([await zone.inputValue(), await countedTo()]).toEqual([own, expect.stringContaining(dayAfter(own))]);
  expect(faults).toEqual([]);
});
