// The guide names things as the product does, leads nowhere dead, and is the same in every language.

import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { PAGES, renderPage } from "../../scripts/build-help.mjs";
import { ROOT } from "../../scripts/fresh-build.mjs";
import { CATALOGUES, LANGUAGES, type Language, speaker } from "../../src/core/messages/catalogue";
import { ELEVEN } from "../../src/core/segment-tables/eleven";
import { ONLY_SIMPLIFIED, ONLY_TRADITIONAL } from "../core/messages/chinese-characters";
import { addressesIn, allPages, boldIn, deadEnd, headingsOf, pageNames, pageOf, pagesIn } from "./pages";

const IMAGES = path.join(ROOT, "docs", "images");
const MOST_IMAGE_BYTES = 3 * 1024 * 1024;
/** Captions of Google's, and the words with which entries and lists of ours begin. */
const OTHER_CAPTIONS: Readonly<Record<Language, readonly string[]>> = {
  en: ["Extensions", "RFM Segments", "Yes", "No", "Cancel", "Why", "What to do"],
  "zh-CN": ["扩展程序", "RFM Segments", "是", "否", "取消", "原因", "处理方法"],
  "zh-TW": ["擴充功能", "RFM Segments", "是", "否", "取消", "原因", "處理方式"],
};

describe.each(LANGUAGES)("the guide in %s", (language) => {
  const pages = pagesIn(language);
  const say = speaker(language);

  it("has the pages of English, and the help shows them all but the list of them", () => {
    expect(pageNames(language)).toEqual(pageNames("en"));
    expect([...PAGES.map((name) => `${name}.md`), "README.md"].sort()).toEqual(pageNames(language));
  });

  it("has headings as English has them", () => {
    const depths = (one: Language) =>
      pagesIn(one).map((page) => headingsOf(page).map(({ depth, text }) => (isCode(text) ? text : depth)));
    expect(depths(language)).toEqual(depths("en"));
  });

  it("names captions, headers, sheets and segments as the product does", () => {
    const templates = Object.values(CATALOGUES[language]).flatMap((one) =>
      typeof one === "string" ? [one] : [one.one, one.other],
    );
    const known = new Set([...templates, ...OTHER_CAPTIONS[language]]);
    const unknown = pages.flatMap((page) =>
      boldIn(page)
        .flatMap((bold) => bold.split(" > "))
        .filter((caption) => !known.has(caption))
        .map((caption) => `${page.file}: ${caption}`),
    );
    expect(unknown).toEqual([]);
  });

  it("draws the default table as the add-on uses it", () => {
    const segments = [5, 4, 3, 2, 1].map((r) =>
      [1, 2, 3, 4, 5].map((fm) => ELEVEN.rules.find((rule) => rule.cells.includes(`${r}${fm}`))?.segment),
    );
    const page = pageOf(`docs/${language}/how-scoring-works.md`);
    for (const [index, row] of segments.entries()) {
      const names = row.map((segment) => (segment === undefined ? "" : say(`segment-${segment}`)));
      expect(page.text).toContain(`| R ${5 - index} | ${names.join(" | ")} |`);
    }
  });

  it("leaves no mark of Markdown unread", () => {
    for (const { file, text } of pages)
      expect([file, renderPage("page", text).html.match(/\*\*|\]\(|^\|/gm)]).toEqual([file, null]);
  });

  it("has one name for each heading in a page, so that links are not ambiguous", () => {
    for (const { file, text } of pages) {
      const ids = renderPage("page", text).headings.map(({ id }) => id);
      expect([file, new Set(ids).size]).toEqual([file, ids.length]);
    }
  });
});

describe.each(["zh-CN", "zh-TW"] as const)("Chinese in %s", (language) => {
  const HAN = "\\u4e00-\\u9fff";
  const texts = pagesIn(language).map(
    ({ file, text }) =>
      [
        file,
        text
          .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
          .replace(/`[^`]*`/g, "x")
          .replace(/\*\*/g, ""),
      ] as const,
  );
  const offending = (pattern: RegExp): string[] =>
    texts.flatMap(([file, text]) => (text.match(pattern) ?? []).map((found) => `${file}: ${found}`));

  it("has no character of the other script", () => {
    const wrong = language === "zh-CN" ? ONLY_TRADITIONAL : ONLY_SIMPLIFIED;
    const found = texts.flatMap(([file, text]) =>
      [...text].filter((one) => wrong.has(one)).map((one) => [file, one]),
    );
    expect(found).toEqual([]);
  });

  it("has full-width punctuation and the quotation marks of its readers", () => {
    expect(
      offending(new RegExp(`.{0,8}(?:[${HAN}][,;:?!()]|[,;:?!()][${HAN}]|[${HAN}]\\.).{0,8}`, "g")),
    ).toEqual([]);
    expect(offending(language === "zh-CN" ? /.{0,8}[「」].{0,8}/g : /.{0,8}[“”].{0,8}/g)).toEqual([]);
  });

  it("has a space between characters and numbers", () => {
    const samples = /2025年12月31日|1,200元/g;
    const spaced = texts.flatMap(([file, text]) =>
      (
        text.replace(samples, "").match(new RegExp(`.{0,8}(?:[${HAN}][0-9]|[0-9%][${HAN}]).{0,8}`, "g")) ?? []
      ).map((found) => `${file}: ${found}`),
    );
    expect(spaced).toEqual([]);
  });
});

it("no link and no picture leads nowhere", () => {
  const dead = allPages().flatMap((page) =>
    [...addressesIn(page, "link"), ...addressesIn(page, "image")].map((address) => deadEnd(page, address)),
  );
  expect(dead.filter((one) => one !== null)).toEqual([]);
});

it("every picture is shown somewhere, and together they stay small", () => {
  const shown = allPages().flatMap((page) =>
    addressesIn(page, "image").map((address) => path.posix.join(path.posix.dirname(page.file), address)),
  );
  const files = readdirSync(IMAGES, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".png"),
  );
  expect(files.map((name) => path.posix.join("docs/images", name)).sort()).toEqual(
    [...new Set(shown)].sort(),
  );
  const bytes = files.reduce((sum, name) => sum + statSync(path.join(IMAGES, name)).size, 0);
  expect(bytes).toBeLessThan(MOST_IMAGE_BYTES);
});

/** Whether a heading is the id of a message, or the name of a formula. */
function isCode(text: string): boolean {
  return /^[a-z0-9-]+$|^RFM_/.test(text);
}
