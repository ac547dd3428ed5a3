// Names that break programs, in every place where people type: they come back as they went in, and
// none becomes a formula.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SetupCell } from "../../local-sheets/services/index";
import { keyText } from "../../src/core/cell";
import { referenceFile } from "../reference/read-csv";
import { isBackup, score, sheetOf } from "./people";
import { askToScore, openDocument } from "./score-in-local-sheets";

const STRINGS = JSON.parse(readFileSync(referenceFile("blns.json"), "utf8")) as string[];
/** Classes of strings that a spreadsheet takes for something else when typed. */
const SHEET_STRINGS = [
  "=1+1",
  '=HYPERLINK("https://example.com","x")',
  "+1",
  "-1",
  "@SUM(A1)",
  "'quoted",
  "''twice",
  "'=1+1",
  "00123",
  "1e5",
  "1E-7",
  "12345678901234567890",
  "1/2",
  "3-4-2024",
  "2024-02-30",
  "10:30",
  "TRUE",
  "false",
  "50%",
  "$5",
  "€5",
  "1,000",
  "1.000,50",
  "#N/A as text",
  "a\tb",
  "\tleading tab",
  "=\n1+1",
];
const WORDS = [...new Set([...STRINGS, ...SHEET_STRINGS])];
/** Customers are told apart by what can be seen: blank, invisible and error cells are none. */
const IDS = WORDS.filter(
  (text) => keyText(text) !== "" && !/^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)$/.test(text),
);

const formulasOf = (sheets: readonly { readonly formulas: readonly (readonly string[])[] }[]): string[] =>
  sheets.flatMap(({ formulas }) => formulas.flat()).filter((formula) => formula !== "");

describe("naughty strings", () => {
  it("in the customer column: every id is read back as it was, and no cell becomes a formula", () => {
    const rows = IDS.map((id, at): SetupCell[] => [
      id,
      { date: `2024-01-${String(1 + (at % 28)).padStart(2, "0")}` },
      at + 1,
    ]);
    const realm = openDocument({ values: [["customer", "date", "amount"], ...rows], mode: "literal" });
    const report = score(realm, "Data", {
      columns: { customer: "customer", date: "date", amount: "amount" },
    });
    const listed = new Set(report.customers.map(({ customerId }) => customerId));
    const customers = sheetOf(realm, "RFM customers");
    const written = customers.values.slice(1).map(([id]) => id);
    expect([...listed].sort()).toEqual([...new Set(IDS.map(keyText))].sort());
    const source = new Set(IDS);
    expect(written.filter((id) => !source.has(String(id)))).toEqual([]);
    expect(written).toHaveLength(listed.size);
    expect(formulasOf([customers])).toEqual([]);
  });

  it("in the customer column of a member sheet: the cells stay as they are, and all are scored", () => {
    const rows = IDS.map((id, at): SetupCell[] => [id, 1 + (at % 90), 1 + (at % 7), at + 1]);
    const values = [["member", "recency days", "orders", "spend"], ...rows];
    const realm = openDocument({ values, mode: "literal" });
    const columns = { customer: "member", recency: "recency days", orders: "orders", spend: "spend" };
    const report = score(realm, "Data", { columns });
    expect(report.customers).toHaveLength(IDS.length);
    const sheet = sheetOf(realm, "Data");
    expect(sheet.values.slice(1).map(([id]) => id)).toEqual(IDS);
    expect(formulasOf([sheet])).toEqual([]);
  });

  it("in name, e-mail and phone: they stand beside their customer as they were", () => {
    const rows = WORDS.map((text, at): SetupCell[] => [
      `c${at}`,
      text,
      WORDS[WORDS.length - 1 - at] ?? "",
      text,
      { date: "2024-01-05" },
      at + 1,
    ]);
    const values = [["customer", "name", "e-mail", "phone", "date", "amount"], ...rows];
    const realm = openDocument({ values, mode: "literal" });
    const columns = {
      customer: "customer",
      name: "name",
      email: "e-mail",
      phone: "phone",
      date: "date",
      amount: "amount",
    };
    score(realm, "Data", { columns });
    const customers = sheetOf(realm, "RFM customers");
    const found = new Map(customers.values.slice(1).map(([id, ...rest]) => [id, rest.slice(0, 3)]));
    const differing = rows.filter(
      ([id, ...texts]) => JSON.stringify(found.get(id as string)) !== JSON.stringify(texts.slice(0, 3)),
    );
    expect(differing.map(([, ...texts]) => [texts.slice(0, 3)])).toEqual([]);
    expect(formulasOf([customers])).toEqual([]);
  });

  it("as headers: the run succeeds or is refused with a reason, and nothing but links is a formula", () => {
    const HEADERS = WORDS.filter((text) => keyText(text) !== "");
    const values: SetupCell[][] = [
      ["header", "date", "amount"],
      ["A", { date: "2024-01-05" }, 5],
      ["B", { date: "2024-01-06" }, 7],
      ["", { date: "2024-01-06" }, 7],
    ];
    const realm = openDocument({ values, mode: "literal" });
    const start = realm.sheets.checkpoint();
    for (const header of HEADERS) {
      realm.sheets.restore(start);
      realm.sheets.model.activeSheet.values.set(0, 0, header);
      const { answer } = askToScore(realm, {
        columns: { customer: header, date: "date", amount: "amount" },
      });
      if (!answer.ok) {
        expect(answer.problem.message, header).not.toMatch(/Exception|undefined|NaN/);
        continue;
      }
      const sheets = realm.sheets.snapshot().filter(({ name }) => !isBackup(name));
      const others = formulasOf(sheets).filter(
        (formula) => !/^=HYPERLINK\("#gid=\d+&range=[A-Z0-9:]+","[^"]*"\)$/.test(formula),
      );
      expect(others, header).toEqual([]);
      const aside = sheets.find(({ name }) => name === "RFM set aside");
      expect(aside?.values[1]?.[1], header).toBe(keyText(header));
    }
  });

  it("in amounts, dates and rows set aside: the list shows them as they were", () => {
    const rows = WORDS.map((text, at): SetupCell[] => [
      `c${at}`,
      at % 2 === 0 ? text : { date: "2024-01-05" },
      at % 2 === 0 ? 5 : text,
    ]);
    const values = [["customer", "date", "amount"], ["ok", { date: "2024-01-04" }, 3], ...rows];
    const realm = openDocument({ values, mode: "literal" });
    const columns = { customer: "customer", date: "date", amount: "amount" };
    const { answer } = askToScore(realm, { columns });
    if (!answer.ok) {
      expect(answer.problem.id).toBe("mixed-currencies");
      return;
    }
    const list = sheetOf(realm, "RFM set aside");
    expect(list.values.slice(1).map(([row, , value]) => [row, value])).toEqual(
      answer.report.rejected.map(({ row, value }) => [row, value]),
    );
    expect(formulasOf([list])).toEqual([]);
  });
});
