// Which zone a person means, and what the list of zones says.

import { describe, expect, test } from "vitest";
import { zoneMeant, zoneNames, zoneOptions } from "../../../ui/sidebar/zones";

const NAMES = ["America/Indiana/Knox", "America/New_York", "Asia/Taipei", "Europe/Knox"];

describe("the zone that is meant", () => {
  test.each([
    ["Asia/Taipei", "Asia/Taipei"],
    [" asia/taipei ", "Asia/Taipei"],
    ["taipei", "Asia/Taipei"],
    ["new york", "America/New_York"],
    ["Etc/UTC", "Etc/UTC"],
  ])("%j is %s", (text, zone) => expect(zoneMeant(text, NAMES)).toBe(zone));

  test.each(["", "knox", "Asia/Taipeh", "+08:00", "8"])("%j is none, or not one alone", (text) => {
    expect(zoneMeant(text, NAMES)).toBeNull();
  });

  test("is as written where the browser lists no zones but knows it", () => {
    expect([zoneMeant("Asia/Taipei", []), zoneMeant("Asia/Taipeh", [])]).toEqual(["Asia/Taipei", null]);
  });
});

test("the list names each zone as people call it in their language, with its distance from UTC", () => {
  const label = (language: string) => zoneOptions(language, ["Asia/Tokyo"])[0]?.label;
  expect(label("en")).toBe("Japan Standard Time (GMT+9)");
  expect(label("zh-TW")).toBe("日本標準時間 (GMT+9)");
  expect(zoneNames().length).toBeGreaterThan(300);
});
