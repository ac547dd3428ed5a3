// The language of a document: the user's at the first run, kept from then on, changed when asked.

import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import {
  type SetupCell,
  type SheetSnapshot,
  takeSpreadsheetSnapshot,
} from "../../local-sheets/services/index";
import { ENTRY_POINTS } from "../../src/addon/entry-points";
import { CATALOGUES, LANGUAGES, type Language, speaker } from "../../src/core/messages/catalogue";
import type { MessageId } from "../../src/core/messages/en";
import { OWN_ROLES, ownHeader, SCORE_ROLES } from "../../src/core/plan/own-role";
import { SEGMENT_IDS } from "../../src/core/segment-table";
import { parseSettingsText } from "../../src/core/settings-text";
import { choose, edit, isBackup, score, sheetOf, show, undo, wholeDocument } from "./people";
import { askToScore, openDocument, scoreCells } from "./score-in-local-sheets";

const ORDERS: SetupCell[][] = [
  ["customer", "date", "amount"],
  ["ann", { date: "2024-01-05" }, 100],
  ["ann", { date: "2024-03-05" }, 50],
  ["bob", { date: "2024-02-05" }, 20],
  ["cat", { date: "2024-03-20" }, 70],
  ["dan", { date: "2023-03-20" }, 700],
  ["", { date: "2024-03-20" }, 9],
];
const MEMBERS: SetupCell[][] = [
  ["member", "last order", "orders", "spend"],
  ["ann", { date: "2024-01-05" }, 3, 120],
  ["bob", null, 0, null],
  ["cat", { date: "2024-02-01" }, 1, 20],
  ["dee", { date: "2024-03-01" }, 9, 900],
];
const KINDS = [
  ["an order log", ORDERS],
  ["a member sheet", MEMBERS],
] as const;
const CHANGES = LANGUAGES.flatMap((from) =>
  LANGUAGES.filter((to) => to !== from).map((to): [Language, Language] => [from, to]),
);

const open = (values: SetupCell[][], userLocale = "en"): Realm =>
  openDocument({ values, mode: "literal", userLocale });
const inWords = (language: Language, id: MessageId): string => speaker(language)(id);
const segments = (language: Language): string[] =>
  [...SEGMENT_IDS, "gone" as const].map((id) => inWords(language, `segment-${id}`));

/** The sheet that has one of our names, in whatever language it was made. */
function ours(realm: Realm, id: "customers" | "summary" | "set-aside"): SheetSnapshot {
  const names = LANGUAGES.map((language) => inWords(language, `sheet-rfm-${id}`));
  const found = realm.sheets.snapshot().find(({ name }) => names.includes(name));
  if (found === undefined) throw new Error(`There is no sheet for ${id}`);
  return found;
}

/** The sheet with the scores: the customers' own or the member sheet. */
const scored = (realm: Realm, values: SetupCell[][]): SheetSnapshot =>
  values === ORDERS ? ours(realm, "customers") : sheetOf(realm, "Data");

/** Everything on the summary, apart from the moment of the run, ids and the names of our sheets. */
function pageOf(realm: Realm): unknown {
  const { values, formulas, pivots, charts, conditionalRules } = ours(realm, "summary");
  const charted = charts.map(({ id: _id, ...chart }) => chart);
  const text = JSON.stringify([values, formulas, pivots, charted, conditionalRules]);
  return JSON.parse(text.replace(/gid=\d+|'RFM [^']*'!|\d+\/\d+\/\d+ \d\d:\d\d/g, ""));
}

/** What a user adds beside the scores: a note, a look of a header, a rule. */
function addOwn(realm: Realm, { name, values }: SheetSnapshot): void {
  const width = values[0]?.length ?? 0;
  edit(realm, (document, app) => {
    const sheet = document.getSheetByName(name);
    if (sheet === null) throw new Error("The scores are gone");
    sheet.getRange(1, width + 1, 2, 1).setValues([["My note"], ["call her"]]);
    sheet.getRange(1, width).setBackground("#ff0000").setFontSize(14);
    const rule = app.newConditionalFormatRule().whenTextEqualTo("call her").setBackground("#123456");
    const mine = rule.setRanges([sheet.getRange(1, width + 1, 9, 1)]).build();
    sheet.setConditionalFormatRules([mine, ...sheet.getConditionalFormatRules()]);
  });
}

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

describe("what users are told", () => {
  it("before they agree and afterwards is in their language", () => {
    const realm = open(ORDERS, "zh_CN");
    const told = choose(realm, "scoreCustomers");
    expect(realm.sheets.dialogs[0]).toMatchObject({ title: "为客户评分" });
    expect(realm.sheets.dialogs[0]?.prompt).toContain(
      "这是一份订单明细：客户 = A 列（customer）、下单日期 = B 列（date）、订单金额 = C 列（amount）。\n\n将采用 5 行，不采用 1 行。",
    );
    expect(told).toMatch(/^评分完成: 已为 4 位客户评分，结果在工作表“RFM 客户”里。/);
    expect(told).toContain("有 1 行没有采用：没有客户（1）。第一处在第 7 行。");
  });

  it("names the sheet of customers as it is called, whatever it is called in the language", () => {
    const realm = open(ORDERS);
    score(realm, "Data");
    show(realm, "Data");
    score(realm, "Data", { language: "zh-TW", columns: { amount: "amount" } });
    const asked = realm.sheets.dialogs.at(-1)?.prompt;
    expect(asked).toContain("先前的工作表「RFM customers」會更新");
  });

  it("when something is wrong is in the language asked for, or in the document's", () => {
    const realm = open([["customer"]]);
    const problem = (request: object) => {
      const { answer } = askToScore(realm, request);
      return answer.ok ? "" : answer.problem.message;
    };
    expect(problem({})).toMatch(/^The sheet “Data” has one column only/);
    expect(problem({ language: "zh-CN" })).toMatch(/^工作表“Data”只有一列/);
    expect(problem({ language: "zh-TW" })).toMatch(/^工作表「Data」只有一欄/);
    expect(problem({ language: "fr" })).toBe(
      "The setting language is “fr”. Choose one of: en, zh-CN, zh-TW.",
    );
  });

  it("in a menu command that is refused is in the user's language", () => {
    const realm = open(ORDERS, "zh_TW");
    expect(choose(realm, "undoLastRun")).toBe("沒有復原: 沒有可以復原的內容。");
    expect(choose(realm, "updateSummary")).toMatch(/^沒有評分: 工作表「Data」還沒有評過分。/);
    expect(choose(realm, "deleteAllData")).toMatch(/^刪除外掛程式的所有資料: /);
  });

  it("lets them name columns in their own words", () => {
    const realm = open(
      [
        ["客户", "付款人", "日期", "金额"],
        ["C1", "P1", { date: "2024-01-05" }, 5],
        ["C2", "P1", { date: "2024-01-06" }, 7],
        ["C3", "P2", { date: "2024-01-07" }, 9],
      ],
      "zh_CN",
    );
    const answers = realm.sheets.answers as (string | { button: string; text: string })[];
    answers.push("NO", { button: "OK", text: "客户=付款人，下单日期＝C、订单金额=d" }, "YES");
    expect(score(realm, "Data").customers.map(({ customerId }) => customerId)).toEqual(["P1", "P2"]);
    expect(realm.sheets.dialogs[1]?.prompt).toContain("例如：客户=A、下单日期=C、订单金额=D");
  });
});

describe("the menu", () => {
  it.each(LANGUAGES)("is in the user's language %s in every authorization mode", (language) => {
    for (const mode of ["NONE", "LIMITED", "FULL"] as const) {
      const realm = open(ORDERS, language);
      expect(realm.call("onOpen", [{ authMode: mode }], mode).error).toBeNull();
      const captions = (realm.sheets.menus[0]?.items ?? []).flatMap((item) =>
        item.kind === "item" ? [item.caption] : [],
      );
      expect(captions).toEqual(
        ENTRY_POINTS.flatMap(({ caption }) => (caption === undefined ? [] : [CATALOGUES[language][caption]])),
      );
    }
  });

  it("comes in English when the user's locale cannot be had", () => {
    const realm = open(ORDERS, "zh_CN");
    realm.sheets.hooks.beforeCall = (_service, member) => {
      if (member === "getActiveUserLocale") throw new Error("Service error");
    };
    expect(realm.call("onOpen").error).toBeNull();
    expect(realm.sheets.menus[0]?.items[0]).toMatchObject({ caption: "Score customers" });
  });
});

describe("the sample data", () => {
  it.each(LANGUAGES)("in %s can be scored as they are", (language) => {
    const realm = open(ORDERS, language);
    choose(realm, "addSampleData");
    const { columns, rows, customers } = score(realm, inWords(language, "sheet-sample-orders"));
    expect(Object.keys(columns)).toEqual(["customer", "order", "date", "amount"]);
    expect([rows.rejected, customers.length]).toEqual([0, 80]);
  });
});

it("headers of ours in any language are known as ours where the marks are gone", () => {
  for (const language of LANGUAGES) {
    const realm = open(MEMBERS);
    score(realm, "Data", { language });
    choose(realm, "deleteAllData");
    show(realm, "Data");
    expect(askToScore(realm).answer).toMatchObject({ ok: false, problem: { id: "already-scored" } });
  }
});

it("no header of ours is left in the old language, and the backup is the only sheet more", () => {
  const realm = open(MEMBERS);
  score(realm, "Data", { language: "zh-CN" });
  score(realm, "Data", { language: "en" });
  const [header = []] = sheetOf(realm, "Data").values;
  const old = OWN_ROLES.map((role) => inWords("zh-CN", ownHeader(role))).filter(
    (text) => !/^[RFM]+$/.test(text),
  );
  expect(header.filter((text) => old.includes(String(text)))).toEqual([]);
  const names = realm.sheets.snapshot().map(({ name }) => name);
  expect(names.filter((name) => !isBackup(name))).toEqual(["Data", "RFM 汇总"]);
});
