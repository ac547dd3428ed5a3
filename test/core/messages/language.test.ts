import { describe, expect, test } from "vitest";
import { LANGUAGES, languageOfLocale, languageTagged } from "../../../src/core/messages/language";

describe("the language of a person's locale", () => {
  test.each([
    ["en", "en"],
    ["en_GB", "en"],
    ["zh", "zh-CN"],
    ["zh_CN", "zh-CN"],
    ["zh-CN", "zh-CN"],
    ["zh-SG", "zh-CN"],
    ["zh-Hans", "zh-CN"],
    ["zh-Hans-HK", "zh-CN"],
    ["zh_TW", "zh-TW"],
    ["zh-TW", "zh-TW"],
    ["zh_HK", "zh-TW"],
    ["zh-MO", "zh-TW"],
    ["zh-Hant", "zh-TW"],
    ["zh-Hant-TW", "zh-TW"],
    ["ZH-hant-hk", "zh-TW"],
    ["de", "en"],
    ["zhuang", "en"],
    ["", "en"],
  ])("%s is %s", (locale, language) => {
    expect(languageOfLocale(locale)).toBe(language);
  });
});

describe("a language by its tag", () => {
  test("is taken whatever its capitals", () => {
    expect(LANGUAGES.map((tag) => languageTagged(` ${tag.toUpperCase()} `))).toEqual([...LANGUAGES]);
  });

  test("may name a region or a script", () => {
    expect(["en-GB", "zh_CN", "zh", "zh-Hant", "zh_HK"].map(languageTagged)).toEqual([
      "en",
      "zh-CN",
      "zh-CN",
      "zh-TW",
      "zh-TW",
    ]);
  });

  test.each(["de", "tlh", "english", "中文", ""])("%s is none", (tag) => {
    expect(languageTagged(tag)).toBeNull();
  });
});
