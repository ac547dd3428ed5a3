// Days in a zone that a person names, by a clock that refuses unknown zones and by one that takes them for Greenwich.

import { afterEach, describe, expect, test, vi } from "vitest";
import { dayOfInstantInNamed } from "../../src/addon/zone";
import { formatDay } from "../../src/core/day";

const LATE = Date.UTC(2024, 2, 5, 20);

/** Text of an instant in a zone, as `yyyy-MM-dd'T'HH:mm:ss`; throws a RangeError where there is no such zone. */
function clock(date: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" })
    .format(date)
    .replace(" ", "T");
}

/** As Java's clock does: whatever it does not know is Greenwich. */
function lenientClock(date: Date, timeZone: string): string {
  const isKnown = /^[A-Z]\w+\/[A-Z]\w+$/.test(timeZone) && !timeZone.startsWith("Nowhere");
  return clock(date, isKnown ? timeZone : "UTC");
}

afterEach(() => vi.unstubAllGlobals());

describe.each([
  ["refuses unknown zones", clock],
  ["takes unknown zones for Greenwich", lenientClock],
])("by a clock that %s", (_name, formatDate) => {
  test("a zone that exists gives its own days", () => {
    vi.stubGlobal("Utilities", { formatDate });
    const days = ["Asia/Taipei", "America/New_York", "Etc/UTC", "Africa/Accra", "Europe/London"].map((zone) =>
      formatDay(dayOfInstantInNamed(zone)(LATE)),
    );
    expect(days).toEqual(["2024-03-06", "2024-03-05", "2024-03-05", "2024-03-05", "2024-03-05"]);
  });

  test.each(["Nowhere/Land", "Taipei", "", "+08:00 o'clock"])(
    "%j is no zone, and is told as it was written",
    (zone) => {
      vi.stubGlobal("Utilities", { formatDate });
      expect(() => dayOfInstantInNamed(zone)).toThrow(
        expect.objectContaining({ id: "time-zone-unknown", particulars: { value: zone } }),
      );
    },
  );
});
