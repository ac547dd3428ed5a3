import { expect, it } from "vitest";
import { bench } from "../fixture";

it("Session tells the language of the user and the zone of the script", () => {
  const { must } = bench({ userLocale: "zh-TW", scriptTimeZone: "Asia/Taipei" });
  expect(must(({ Session }) => [Session.getActiveUserLocale(), Session.getScriptTimeZone()])).toEqual([
    "zh-TW",
    "Asia/Taipei",
  ]);
});
