// What holds in every language, and between languages.

import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../../scripts/fresh-build.mjs";
import { METHODS } from "../../../src/core/cutpoints";
import { DIMENSIONS } from "../../../src/core/dimension";
import { matchHeader } from "../../../src/core/header-match";
import {
  CATALOGUES,
  inEveryLanguage,
  LANGUAGES,
  type Language,
  speaker,
} from "../../../src/core/messages/catalogue";
import { ENGLISH, type MessageId, type Template } from "../../../src/core/messages/en";
import { FORMER_WORDS } from "../../../src/core/messages/zh-former";
import { OWN_ROLES, OWN_WIDTHS, ownHeader } from "../../../src/core/plan/own-role";
import { SUMMARY_COLUMN_WIDTHS } from "../../../src/core/plan/summary-grid";
import { REJECT_REASONS } from "../../../src/core/rejected";
import { ROLES } from "../../../src/core/role";
import { SCHEME_IDS } from "../../../src/core/scheme";
import { SEGMENT_IDS } from "../../../src/core/segment-table";
import { textWidth } from "../../../src/core/text-lines";
import { ONLY_SIMPLIFIED, ONLY_TRADITIONAL } from "./chinese-characters";

const IDS = Object.keys(ENGLISH) as MessageId[];
const CHINESE = ["zh-CN", "zh-TW"] as const;
/** Pixels of a letter of usual width in the font of a new spreadsheet, and of the button of a filter. */
const [LETTER, FILTER_BUTTON] = [6.2, 22];

const textsOf = (template: Template): readonly string[] =>
  typeof template === "string" ? [template] : [template.one, template.other];
const holesOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const generalForm = (template: Template): string => textsOf(template).at(-1) ?? "";
const labels = (language: Language, prefix: string, ids: readonly string[]): string[] =>
  ids.map((id) => generalForm(CATALOGUES[language][`${prefix}-${id}` as MessageId]));

describe.each(LANGUAGES)("the catalogue %s", (language) => {
  const catalogue = CATALOGUES[language];

  test("has the keys of English, no more and no fewer", () => {
    expect(Object.keys(catalogue).sort()).toEqual([...IDS].sort());
  });

  test("has the holes of English in every message", () => {
    for (const id of IDS)
      expect([id, holesOf(generalForm(catalogue[id]))]).toEqual([id, holesOf(generalForm(ENGLISH[id]))]);
  });

  test("has no message that is empty or has white space at its ends", () => {
    for (const id of IDS)
      for (const text of textsOf(catalogue[id])) expect([id, text.trim()]).toEqual([id, text || "something"]);
  });

  test("has a label for every segment, role, reason, dimension, method and scheme, no two of a kind the same", () => {
    const kinds: readonly (readonly [string, readonly string[]])[] = [
      ["segment", [...SEGMENT_IDS, "gone"]],
      ["meaning", SEGMENT_IDS],
      ["action", SEGMENT_IDS],
      ["role", ROLES],
      ["reason", REJECT_REASONS],
      ["dimension", DIMENSIONS],
      ["method", METHODS],
      ["scheme", SCHEME_IDS],
      ["header", OWN_ROLES],
    ];
    for (const [prefix, ids] of kinds) {
      const all = labels(language, prefix, ids);
      expect(all.filter((label) => label === "")).toEqual([]);
      expect([prefix, new Set(all).size]).toEqual([prefix, ids.length]);
    }
  });

  test("says what each segment means and what to do in words that fit their columns", () => {
    const width = 4 * (SUMMARY_COLUMN_WIDTHS.at(-1)?.width ?? 0);
    for (const text of [
      ...labels(language, "meaning", SEGMENT_IDS),
      ...labels(language, "action", SEGMENT_IDS),
    ])
      expect([text, textWidth(text) * LETTER < width]).toEqual([text, true]);
  });

  test("has headers that fit their columns beside the filter's button, and segments that fit theirs", () => {
    for (const role of OWN_ROLES) {
      const header = speaker(language)(ownHeader(role));
      expect([header, textWidth(header) * LETTER + FILTER_BUTTON < OWN_WIDTHS[role]]).toEqual([header, true]);
    }
    for (const label of labels(language, "segment", [...SEGMENT_IDS, "gone"]))
      expect([label, textWidth(label) * LETTER < OWN_WIDTHS.segment]).toEqual([label, true]);
  });

  test("advises headers that are understood as what they are advised for", () => {
    for (const role of ROLES) {
      const { score } = matchHeader(speaker(language)(`role-${role}`));
      expect([role, score[role] >= 0.97]).toEqual([role, true]);
    }
  });

  test("has names of our sheets that begin with RFM, as the help says", () => {
    for (const id of IDS.filter((one) => one.startsWith("sheet-rfm-")))
      expect(speaker(language)(id)).toMatch(/^RFM /);
  });
});

test("the same header never means another column of ours in another language", () => {
  const roles = new Map<string, Set<string>>();
  for (const role of OWN_ROLES)
    for (const language of LANGUAGES) {
      const header = speaker(language)(ownHeader(role));
      roles.set(header, (roles.get(header) ?? new Set()).add(role));
    }
  expect([...roles].filter(([, meant]) => meant.size > 1)).toEqual([]);
});

test("words that we wrote before are known as ours, and are no longer written", () => {
  const former = Object.entries(FORMER_WORDS) as [MessageId, readonly string[]][];
  expect(former).not.toEqual([]);
  for (const [id, words] of former) {
    const now = LANGUAGES.map((language) => speaker(language)(id));
    expect(inEveryLanguage(id)).toEqual([...now, ...words]);
    expect([id, words.filter((word) => now.includes(word))]).toEqual([id, []]);
  }
});

test("English has the same holes in the singular and in the plural, but for the count", () => {
  for (const id of IDS) {
    const [one = "", other = one] = textsOf(ENGLISH[id]);
    expect(
      holesOf(one).filter((hole) => !holesOf(other).includes(hole)),
      id,
    ).toEqual([]);
  }
});

describe.each(CHINESE)("Chinese in %s", (language) => {
  const texts = IDS.flatMap((id) => textsOf(CATALOGUES[language][id]).map((text) => [id, text] as const));
  const HAN = "\\u4e00-\\u9fff";
  const offending = (pattern: RegExp): string[] =>
    texts.filter(([, text]) => pattern.test(text)).map(([id, text]) => `${id}: ${text}`);

  test("has full-width punctuation beside its characters", () => {
    expect(offending(new RegExp(`[${HAN}][,;:?!()]|[,;:?!()][${HAN}]|[${HAN}]\\.`))).toEqual([]);
  });

  test("has a space between characters and numbers or Latin letters", () => {
    expect(offending(new RegExp(`[${HAN}][A-Za-z0-9]|[A-Za-z0-9%][${HAN}]`))).toEqual([]);
    const numbers =
      "count|aside|levels|used|days|limit|digits|row|rows|top|buyers|cells|minutes|total|low|high|share";
    expect(offending(new RegExp(`[${HAN}]\\{(${numbers})\\}|\\{(${numbers})\\}[${HAN}]`))).toEqual([]);
  });

  test("has the quotation marks of its readers", () => {
    expect(offending(language === "zh-CN" ? /[「」]/ : /[“”]/)).toEqual([]);
    // Straight ones stand in formulas only.
    expect(offending(new RegExp(`[${HAN}]["']|["'][${HAN}]`))).toEqual([]);
  });

  test("has no character of the other script", () => {
    const wrong = language === "zh-CN" ? ONLY_TRADITIONAL : ONLY_SIMPLIFIED;
    expect(texts.filter(([, text]) => [...text].some((character) => wrong.has(character)))).toEqual([]);
  });

  test("is Chinese in every message that has words", () => {
    const sameInAll = /^(header-(r|f|m|rfm)|level-range-exactly|summary-percent|summary-and)$/;
    const without = texts.filter(([id, text]) => !sameInAll.test(id) && !new RegExp(`[${HAN}]`).test(text));
    expect(without.map(([id]) => id).sort()).toEqual([
      "list-and",
      "reason-count",
      "sample-full-name",
      "sidebar-row-cell",
      "summary-level",
    ]);
  });
});

test("every message is said somewhere", () => {
  const files = ["src", path.join("ui", "sidebar")].flatMap((room) => sources(path.join(ROOT, room)));
  const said = saidIn(files.filter((file) => !/messages\/(en|zh)/.test(file)));
  // Said by `wording` for the ids among a problem's particulars.
  const worded = DIMENSIONS.map((dimension) => `dimension-${dimension}`);
  expect(IDS.filter((id) => !worded.includes(id) && !said(id))).toEqual([]);
});

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? sources(file) : [file];
  });
}

/** Whether an id stands in the files, whole or as a template that begins with words of its own. */
function saidIn(files: readonly string[]): (id: string) => boolean {
  const texts = files.map((file) => readFileSync(file, "utf8"));
  const whole = new Set(
    texts.flatMap((text) => text.match(/(?<=")[\w-]+(?=")|(?<=^\s*)[\w-]+(?=:)/gm) ?? []),
  );
  const templates = texts
    .flatMap((text) => text.match(/`[a-z][\w-]*\$\{[^`]*`/g) ?? [])
    .map((template) => new RegExp(`^${template.slice(1, -1).replace(/\$\{[^}]*\}/g, "[a-z0-9-]+")}$`));
  return (id) => whole.has(id) || templates.some((template) => template.test(id));
}
