// What people read beside the sheets: questions, refusals, menu, sample data, formulas.

import { describe, expect, it } from "vitest";
import { ENTRY_POINTS } from "../../src/addon/entry-points";
import { CATALOGUES, LANGUAGES } from "../../src/core/messages/catalogue";
import { OWN_ROLES, ownHeader } from "../../src/core/plan/own-role";
import { inWords, MEMBERS, ORDERS, open, ours } from "./languages-documents";
import { choose, isBackup, score, sheetOf, show } from "./people";
import { askToScore } from "./score-in-local-sheets";
import { look } from "./sidebar-calls";

describe("what users are told", () => {
  it("before they agree and afterwards is in their language", () => {
    const realm = open(ORDERS, "zh_CN");
    const told = choose(realm, "scoreCustomers");
    expect(realm.sheets.dialogs[0]).toMatchObject({ title: "为客户评分" });
    expect(realm.sheets.dialogs[0]?.prompt).toContain(
      "这是一份订单明细：客户 = A 列（customer）、下单日期 = B 列（date）、订单金额 = C 列（amount）。\n\n将计入 5 行，不计入 1 行。",
    );
    expect(told).toMatch(/^评分完成: 已为 4 位客户评分，结果在工作表“RFM 客户”里。/);
    expect(told).toContain("有 1 行没有计入：客户为空（1）。第一处在第 7 行。");
  });

  it.each([
    ["en", "cancelled, failed or refunded"],
    ["zh_CN", "订单未成交或已退款"],
    ["zh_TW", "訂單未成立或已退款"],
  ])("of a row that was refunded is true for it, in %s, everywhere", (locale, words) => {
    const rows = [
      ["ann", { date: "2024-01-05" }, 5, "paid"],
      ["bob", { date: "2024-02-05" }, 6, "已退款"],
    ];
    const realm = open([["customer", "date", "amount", "status"], ...rows], locale);
    expect(look(realm).preview?.setAside).toMatchObject([{ reason: "cancelled", label: words, count: 1 }]);
    const told = choose(realm, "scoreCustomers");
    expect(told).toMatch(new RegExp(`${words}\\W+1\\W`));
    expect(ours(realm, "set-aside").values[1]?.[3]).toBe(words);
    const summary = ours(realm, "summary").values.flat();
    expect(summary.filter((cell) => String(cell).includes(words)).length).toBe(1);
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
    expect(choose(realm, "undoLastRun")).toBe("未能復原: 沒有可以復原的內容。");
    expect(choose(realm, "updateSummary")).toMatch(/^未能評分: 工作表「Data」裡的顧客還沒有評分。/);
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

  it("leave room below and beside them for orders and formulas of one's own", () => {
    const realm = open(ORDERS);
    choose(realm, "addSampleData");
    expect(sheetOf(realm, inWords("en", "sheet-sample-orders"))).toMatchObject({ rows: 1000, columns: 26 });
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
