import { describe, expect, it } from "vitest";
import { Zone } from "../../../../local-sheets/services/model/zone";

const HOUR = 3_600_000;
const civil = (text: string): number => Date.parse(`${text}Z`);
const instant = (zone: string, text: string): string =>
  new Date(Zone.of(zone).toInstant(civil(text))).toISOString();

/** Zones with every kind of offset, and the two days a year on which most of them change. */
const ZONES = [
  "Etc/UTC",
  "Europe/London",
  "Europe/Berlin",
  "Europe/Lisbon",
  "Europe/Moscow",
  "Africa/Casablanca",
  "Africa/Cairo",
  "Asia/Taipei",
  "Asia/Tokyo",
  "Asia/Shanghai",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Asia/Tehran",
  "Asia/Gaza",
  "Australia/Sydney",
  "Australia/Lord_Howe",
  "Pacific/Auckland",
  "Pacific/Chatham",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "America/New_York",
  "America/Los_Angeles",
  "America/St_Johns",
  "America/Sao_Paulo",
];

describe("Zone", () => {
  it.each(ZONES)("%s finds every hour of its wall clock again", (id) => {
    const zone = Zone.of(id);
    for (const year of [1995, 2018, 2024]) {
      for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 5 * HOUR + 1234) {
        const found = zone.toInstant(zone.toCivil(at));
        // In an overlap the first of the two moments is meant, otherwise the very same.
        expect(zone.toCivil(found)).toBe(zone.toCivil(at));
        expect(found).toBeLessThanOrEqual(at);
      }
    }
  });

  it.each([
    ["America/New_York", "2024-03-10T02:30:00", "2024-03-10T07:30:00.000Z"],
    ["Europe/Berlin", "2024-03-31T02:00:00", "2024-03-31T01:00:00.000Z"],
    ["America/Sao_Paulo", "2018-11-04T00:00:00", "2018-11-04T03:00:00.000Z"],
    ["Australia/Lord_Howe", "2024-10-06T02:15:00", "2024-10-05T15:45:00.000Z"],
  ])("%s: %s does not exist and is that much later", (zone, text, expected) => {
    expect(instant(zone, text)).toBe(expected);
  });

  it.each([
    ["America/New_York", "2024-11-03T01:30:00", "2024-11-03T05:30:00.000Z"],
    ["Europe/Berlin", "2024-10-27T02:30:00", "2024-10-27T00:30:00.000Z"],
    ["Australia/Lord_Howe", "2024-04-07T01:45:00", "2024-04-06T14:45:00.000Z"],
  ])("%s: %s exists twice and is the first", (zone, text, expected) => {
    expect(instant(zone, text)).toBe(expected);
  });

  it.each([
    ["Asia/Kathmandu", "2024-03-05T00:00:00", "2024-03-04T18:15:00.000Z"],
    ["Pacific/Apia", "2011-12-31T00:00:00", "2011-12-30T10:00:00.000Z"],
    ["GMT+8", "2024-03-05T00:00:00", "2024-03-04T16:00:00.000Z"],
    ["GMT-03:30", "2024-03-05T00:00:00", "2024-03-05T03:30:00.000Z"],
    ["Etc/UTC", "0099-01-01T00:00:00", "0099-01-01T00:00:00.000Z"],
  ])("%s: %s", (zone, text, expected) => {
    expect(instant(zone, text)).toBe(expected);
  });

  it("refuses a zone that does not exist", () => {
    expect(() => Zone.of("Mars/Olympus")).toThrow(RangeError);
  });
});
