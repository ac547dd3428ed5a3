// The language of a document: the user's at the first run, kept from then on, changed when asked.

import { describe, expect, it } from "vitest";
import { takeSpreadsheetSnapshot } from "../../local-sheets/services/index";
import { LANGUAGES, type Language } from "../../src/core/messages/catalogue";
import type { MessageId } from "../../src/core/messages/en";
import { SCORE_ROLES } from "../../src/core/plan/own-role";
import { parseSettingsText } from "../../src/core/settings-text";
import {
  addOwn,
  CHANGES,
  inWords,
  KINDS,
  MEMBERS,
  ORDERS,
  open,
  ours,
  pageOf,
  scored,
  segments,
} from "./languages-documents";
import { choose, edit, score, sheetOf, undo, wholeDocument } from "./people";
import { openDocument, scoreCells } from "./score-in-local-sheets";

describe("the first run", () => {
  it.each([
    ["en_GB", "en"],
    ["de", "en"],
    ["zh-CN", "zh-CN"],
    ["zh_TW", "zh-TW"],
    ["zh-HK", "zh-TW"],
    ["zh-Hant", "zh-TW"],
  ] as const)("of a user with the locale %s is in %s, sheets, headers and all", (locale, language) => {
    const realm = open(ORDERS, locale);
    const report = score(realm, "Data");
    const names = realm.sheets.snapshot().map(({ name }) => name);
    expect(names).toEqual([
      "Data",
      ...(["customers", "summary", "set-aside"] as const).map((id) => inWords(language, `sheet-rfm-${id}`)),
    ]);
    const headers = [
      "customer",
      "first-order",
      "last-order",
      "recency-days",
      "orders",
      "spend",
      ...SCORE_ROLES,
    ];
    expect(ours(realm, "customers").values[0]).toEqual(
      headers.map((role) => inWords(language, `header-${role}` as MessageId)),
    );
    for (const { segment, label } of report.segments)
      expect(label).toBe(inWords(language, `segment-${segment}`));
  });

  it("reads in the words of marketers: customers, segments and what to do", () => {
    const read = (locale: string): string => {
      const realm = open(MEMBERS, locale);
      score(realm, "Data", { scheme: "eight" });
      return JSON.stringify([sheetOf(realm, "Data").values, ours(realm, "summary").values]);
    };
    const simplified = read("zh_CN");
    for (const word of ["重要价值客户", "一般挽留客户", "未下单会员", "客户分层", "复购券", "累计消费"])
      expect(simplified).toContain(word);
    const traditional = read("zh_TW");
    for (const word of ["重要價值顧客", "一般挽留顧客", "未消費會員", "顧客分群", "回購券", "累計消費"])
      expect(traditional).toContain(word);
  });

  it("gives the same numbers, ids and settings in every language", () => {
    const bare = (language: Language) => {
      const {
        segments: counted,
        warnings,
        ...report
      } = scoreCells({ values: ORDERS, mode: "literal" }, { language });
      return {
        ...report,
        segments: counted.map(({ label: _, ...one }) => one),
        warnings: warnings.map(({ id }) => id),
      };
    };
    for (const language of LANGUAGES) expect(bare(language)).toEqual(bare("en"));
  });
});

describe("later runs", () => {
  it("keep the language of the document, whoever runs", () => {
    const realm = open(MEMBERS, "zh_TW");
    score(realm, "Data", { language: "en" });
    expect(score(realm, "Data").segments[0]?.label).toBe("Champions");
    expect(choose(realm, "scoreCustomers")).toMatch(/^Customers scored: /);
    expect(choose(realm, "updateSummary")).toMatch(/^Summary updated: /);
    expect(choose(realm, "undoLastRun")).toMatch(/^Undo last run: /);
  });

  it("take the user's language again when the first run was undone", () => {
    const realm = open(MEMBERS, "zh_TW");
    score(realm, "Data", { language: "en" });
    undo(realm);
    expect(score(realm, "Data").segments[0]?.label).toBe("核心顧客");
  });

  it("keep it in a copy of the file, in which nothing is stored", () => {
    for (const values of [ORDERS, MEMBERS]) {
      const realm = open(values);
      score(realm, "Data", { language: "zh-CN" });
      const before = [scored(realm, values).values, pageOf(realm)];
      const app = realm.global("PropertiesService") as GoogleAppsScript.Properties.PropertiesService;
      realm.sheets.run(() => app.getDocumentProperties().deleteAllProperties());
      score(realm, "Data");
      expect([scored(realm, values).values, pageOf(realm)]).toEqual(before);
    }
  });

  it("find pages and columns of ours in a copy that is scored in another language", () => {
    for (const values of [ORDERS, MEMBERS]) {
      const realm = open(values);
      score(realm, "Data", { language: "zh-TW" });
      const app = realm.global("PropertiesService") as GoogleAppsScript.Properties.PropertiesService;
      realm.sheets.run(() => app.getDocumentProperties().deleteAllProperties());
      score(realm, "Data", { language: "en" });
      const fresh = open(values);
      score(fresh, "Data");
      expect(scored(realm, values).values).toEqual(scored(fresh, values).values);
      expect(pageOf(realm)).toEqual(pageOf(fresh));
    }
  });
});

for (const [kind, values] of KINDS) {
  describe.each(CHANGES)(`${kind} scored in %s and then in %s`, (from, to) => {
    it("has all of ours in the new language and in place, and keeps what is the user's", () => {
      const realm = open(values);
      score(realm, "Data", { language: from });
      const first = scored(realm, values);
      const fresh = open(values);
      score(fresh, "Data", { language: to });
      addOwn(realm, first);
      addOwn(fresh, scored(fresh, values));
      score(realm, "Data", { language: to });
      score(fresh, "Data");
      const again = scored(realm, values);
      const width = first.values[0]?.length ?? 0;
      expect(again.name).toBe(first.name);
      expect(again.values).toEqual(scored(fresh, values).values);
      expect(again.values.slice(0, 3).map((row) => row[width])).toEqual(["My note", "call her", ""]);
      expect([again.backgrounds[0]?.[width - 1], again.fontSizes[0]?.[width - 1]]).toEqual(["#ff0000", 14]);
      const [mine, ...rules] = again.conditionalRules;
      expect(mine?.values).toEqual(["call her"]);
      expect(rules).toHaveLength(12);
      for (const rule of rules) expect(segments(to)).toContain(rule.values[0]);
      expect(pageOf(realm)).toEqual(pageOf(fresh));
    });

    it("is put back by Undo, language and all", () => {
      const realm = open(values);
      score(realm, "Data", { language: from });
      const before = wholeDocument(realm);
      score(realm, "Data", { language: to });
      undo(realm);
      expect(wholeDocument(realm)).toEqual(before);
      expect(score(realm, "Data").segments[0]?.label).toBe(inWords(from, "segment-champion"));
    });
  });
}

it("a second sheet scored in another language leaves no rule of the first language behind", () => {
  const realm = openDocument({ values: MEMBERS, mode: "literal" });
  edit(realm, (document) => {
    const copy = document.insertSheet("More");
    copy.getRange(1, 1, 2, 4).setValues([
      ["member", "recency days", "orders", "spend"],
      ["eve", 12, 2, 50],
    ]);
  });
  score(realm, "Data", { language: "en" });
  score(realm, "More", { language: "zh-CN" });
  score(realm, "Data");
  const texts = sheetOf(realm, "Data").conditionalRules.map(({ values: [text] }) => text);
  expect(texts).toHaveLength(12);
  expect(texts.filter((text) => !segments("zh-CN").includes(String(text)))).toEqual([]);
});

it("a customer who is gone is marked in the language of the run", () => {
  const realm = open(ORDERS);
  score(realm, "Data");
  edit(realm, (document) => {
    document.getSheetByName("RFM customers")?.getRange("L1").setValue("Note");
    document.getSheetByName("Data")?.deleteRows(6, 1);
  });
  score(realm, "Data");
  expect(JSON.stringify(sheetOf(realm, "RFM customers").values)).toContain("No longer in the data");
  score(realm, "Data", { language: "zh-TW" });
  const after = JSON.stringify(sheetOf(realm, "RFM customers").values);
  expect(after).toContain("已不在資料中");
  expect(after).not.toContain("No longer in the data");
});

it("RFM_SETTINGS reads the same in every language, the language aside", () => {
  const settings = LANGUAGES.map((language) => {
    const realm = open(ORDERS);
    score(realm, "Data", { language, scheme: "eight", levels: { recency: 3 } });
    const [named] = takeSpreadsheetSnapshot(realm.sheets.model).namedRanges;
    expect(named?.name).toBe("RFM_SETTINGS");
    const text = edit(realm, (document) => document.getRangeByName("RFM_SETTINGS")?.getValue() as string);
    const { language: read, ...rest } = parseSettingsText(text);
    expect(read).toBe(language);
    return rest;
  });
  expect(settings[1]).toEqual(settings[0]);
  expect(settings[2]).toEqual(settings[0]);
});

it("numbers and dates follow the spreadsheet's locale and not the language", () => {
  const realm = openDocument({ values: ORDERS, mode: "literal", locale: "de_DE" });
  edit(realm, (document) => document.getActiveSheet().getRange("C2").setValue(12_345.5));
  score(realm, "Data", { language: "zh-CN", asOf: "2024-04-01" });
  const texts = ours(realm, "summary").values.flat().map(String);
  expect(texts).toContain("共 4 位客户，截至 01.04.2024");
  expect(texts.some((text) => /^\d\d\.\d\d\.\d{4} \d\d:\d\d$/.test(text))).toBe(true);
  const customers = ours(realm, "customers");
  expect(customers.numberFormats[1]?.[1]).toBe("dd.mm.yyyy");
  score(realm, "Data", { language: "en", asOf: "2024-04-01" });
  expect(JSON.stringify(ours(realm, "summary").values)).toContain("as of 01.04.2024");
});
