import { describe, expect, it } from "vitest";
import { bench } from "../fixture";

const moment = new Date("2024-03-05T18:04:09.000Z");
const formatted = (zone: string, format: string): string =>
  bench().must(({ Utilities }) => Utilities.formatDate(moment, zone, format));

describe("Utilities.formatDate", () => {
  it.each([
    ["Etc/UTC", "yyyy-MM-dd HH:mm:ss", "2024-03-05 18:04:09"],
    ["Asia/Taipei", "yyyy-MM-dd", "2024-03-06"],
    ["America/New_York", "d.M.yy H:m:s", "5.3.24 13:4:9"],
    ["Etc/UTC", "yyyy-MM-dd'T'HH:mm:ssXXX", "2024-03-05T18:04:09Z"],
    ["Asia/Kathmandu", "XXX Z", "+05:45 +0545"],
    ["America/St_Johns", "XXX", "-03:30"],
    ["GMT+8", "HH", "02"],
    ["Etc/UTC", "'it''s' ''yy''", "it's '24'"],
    ["Etc/UTC", "y", "2024"],
  ])("%s %s", (zone, format, text) => {
    expect(formatted(zone, format)).toBe(text);
  });

  it.each(["YYYY", "DD", "MMM", "EEE", "hh", "X"])("refuses the letters %s", (format) => {
    expect(() => formatted("Etc/UTC", format)).toThrow(
      `Utilities.formatDate with "${format}" is not modelled`,
    );
  });

  it("refuses unknown zones and impossible dates", () => {
    expect(() => formatted("Mars/Olympus", "yyyy")).toThrow("timeZone Mars/Olympus");
    expect(
      bench().failure(({ Utilities }) => Utilities.formatDate(new Date(Number.NaN), "Etc/UTC", "y")),
    ).toContain("date");
  });
});
