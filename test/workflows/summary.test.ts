// The page `RFM summary` and the list `RFM set aside` as people see them in the document.

import { describe, expect, it } from "vitest";
import { type SetupCell, takeSpreadsheetSnapshot } from "../../local-sheets/services/index";
import { choose, edit, score, sheetOf, show } from "./people";
import { openDocument } from "./score-in-local-sheets";
import { expectLegend, legendOf, openShop, SHOP, SHOP_REQUEST } from "./summary-documents";

describe("the summary of five customers", () => {
  it("says in sentences who brings the money, who is slipping away and who has just come", () => {
    const realm = openShop();
    score(realm, "Data", SHOP_REQUEST);
    const page = sheetOf(realm, "RFM summary").values.map(([first]) => first);
    expect(page[0]).toBe("Customer segments");
    expect(page[1]).toBe("5 customers, as of 6/30/2024");
    // 20% of five buyers is one: cat, with 500 of 720.5, that is 69.4%.
    expect(page[3]).toMatch(/^The top 20% of buyers \(1 of 5\) account for 69(\.4)?% of all spend\.$/);
    // cat is in Cannot lose: one of five, 500 of 720.5.
    expect(page[4]).toMatch(
      /^One customer \(20%\) is in .*Cannot lose.* and has spent 500.* so far, 69(\.4)?% of all spend\.$/,
    );
    // bob and eve are New; bob, dan and eve have ordered once.
    expect(page[5]).toMatch(/2 customers are in New|3 of 5 buyers \(60%\)/);
  });

  it("counts in the legend what the report counts", () => {
    const realm = openShop();
    const report = score(realm, "Data", SHOP_REQUEST);
    const page = sheetOf(realm, "RFM summary");
    expectLegend(page, report);
    expect(legendOf(page).filter(([, customers]) => Number(customers) > 0)).toEqual([
      ["Champions", 1, 150, ""],
      ["New", 2, 30.5, ""],
      ["Cannot lose", 1, 500, ""],
      ["Lost", 1, 40, ""],
      ["All customers", 5, 720.5, ""],
    ]);
  });

  it("leads from a segment's name to the rows of its customers", () => {
    const realm = openShop();
    const report = score(realm, "Data", SHOP_REQUEST);
    const page = sheetOf(realm, "RFM summary");
    const customers = sheetOf(realm, "RFM customers").values;
    const segment = customers[0]?.indexOf("Segment") ?? -1;
    const gid = edit(realm, (document) => document.getSheetByName("RFM customers")?.getSheetId());
    const links = page.formulas.flatMap((row) => {
      const found = /^=HYPERLINK\("#gid=(\d+)&range=([A-Z]+)(\d+):([A-Z]+)(\d+)","(.*)"\)$/.exec(
        row[0] ?? "",
      );
      return found === null
        ? []
        : [{ id: Number(found[1]), from: Number(found[3]), to: Number(found[5]), label: found[6] }];
    });
    expect(links.map(({ label }) => label)).toEqual(["Champions", "New", "Cannot lose", "Lost"]);
    for (const { id, from, to, label } of links) {
      expect(id).toBe(gid);
      expect(customers.slice(from - 1, to).map((row) => row[segment])).toEqual(
        Array(report.segments.find((one) => one.label === label)?.customers).fill(label),
      );
    }
  });

  it("counts every row of the sheet, and leads to the list of those set aside", () => {
    const realm = openShop();
    score(realm, "Data", SHOP_REQUEST);
    const page = sheetOf(realm, "RFM summary");
    const found = (text: string): unknown => {
      const row = page.values.find((cells) => cells.slice(8).includes(text)) ?? [];
      return row.slice(8).find((cell) => typeof cell === "number");
    };
    expect(
      [
        "Rows read",
        "Used",
        "Refunds",
        "Set aside",
        "of these: no customer",
        "of these: no readable date",
      ].map(found),
    ).toEqual([9, 7, 0, 2, 1, 1]);
    const gid = edit(realm, (document) => document.getSheetByName("RFM set aside")?.getSheetId());
    expect(page.formulas.flat().filter((formula) => formula.includes(`#gid=${gid}&`))).toHaveLength(1);
  });

  it("names the cell with the settings RFM_SETTINGS", () => {
    const realm = openShop();
    score(realm, "Data", SHOP_REQUEST);
    const { namedRanges } = takeSpreadsheetSnapshot(realm.sheets.model);
    expect(namedRanges.map(({ name }) => name)).toEqual(["RFM_SETTINGS"]);
    const text = edit(realm, (document) => document.getRangeByName("RFM_SETTINGS")?.getValue());
    expect(text).toContain("recency=30");
    expect(text).toContain("frequency=2");
    expect(text).toContain("monetary=100");
    expect(text).toContain("scheme=eleven");
    expect(text).toContain("2024-06-30");
  });

  it("shows the change since the last run when orders came in between", () => {
    const realm = openShop();
    score(realm, "Data", SHOP_REQUEST);
    expect(sheetOf(realm, "RFM summary").values.flat()).toContain("Changes will show from the next run on.");
    edit(realm, (document) => {
      // dan orders again (new: 2 orders, 140 spent), gil comes.
      const sheet = document.getSheetByName("Data");
      sheet?.getRange("A11:C12").setValues([
        ["dan", "2024-06-29", 100],
        ["gil", "2024-06-28", 5],
      ]);
    });
    const report = score(realm, "Data", SHOP_REQUEST);
    const page = sheetOf(realm, "RFM summary");
    expectLegend(page, report);
    const changes = Object.fromEntries(legendOf(page).map(([label, , , change]) => [label, change]));
    expect(changes).toMatchObject({ Champions: 1, New: 1, "Cannot lose": 0, Lost: -1, "All customers": 1 });
    expect(page.values.flat()).not.toContain("Changes will show from the next run on.");
    show(realm, "Data");
    choose(realm, "updateSummary");
    const again = Object.fromEntries(
      legendOf(sheetOf(realm, "RFM summary")).map(([label, , , change]) => [label, change]),
    );
    expect(again).toMatchObject({ Champions: 0, New: 0, Lost: 0, "All customers": 0 });
  });

  it("says that a run with another scheme cannot be compared", () => {
    const realm = openShop();
    score(realm, "Data", SHOP_REQUEST);
    score(realm, "Data", { ...SHOP_REQUEST, scheme: "eight" });
    const page = sheetOf(realm, "RFM summary");
    expect(page.values.flat().join("\n")).toContain("another segment scheme");
    expect(legendOf(page).every(([, , , change]) => change === "")).toBe(true);
  });
});

describe("colours", () => {
  it("are rules on the segment column, one a segment, and show on every customer", () => {
    const realm = openShop();
    score(realm, "Data", SHOP_REQUEST);
    const { conditionalRules, values, shownBackgrounds } = sheetOf(realm, "RFM customers");
    const segment = values[0]?.indexOf("Segment") ?? -1;
    const letter = String.fromCharCode(65 + segment);
    expect(conditionalRules).toHaveLength(12);
    for (const { ranges, criteria } of conditionalRules)
      expect([ranges, criteria]).toEqual([[`${letter}2:${letter}1000`], "TEXT_EQUAL_TO"]);
    const colors = values.slice(1).map((row, at) => [row[segment], shownBackgrounds[at + 1]?.[segment]]);
    expect(colors).toEqual([
      ["Champions", "#00ab88"],
      ["New", "#ccf2ff"],
      ["New", "#ccf2ff"],
      ["Cannot lose", "#fb5f7b"],
      ["Lost", "#c0b8be"],
    ]);
  });

  it("show on the summary's names too, and on both charts", () => {
    const realm = openShop();
    score(realm, "Data", SHOP_REQUEST);
    const page = sheetOf(realm, "RFM summary");
    const at = page.values.findIndex(([first]) => first === "Champions");
    expect(page.shownBackgrounds[at]?.[0]).toBe("#00ab88");
    expect(page.charts.map(({ options }) => options.title)).toEqual([
      "Customers by segment",
      "Spend by segment",
    ]);
  });
});

describe("RFM set aside", () => {
  it("lists every row that was not used, in sheet order, with its place and reason", () => {
    const realm = openShop();
    const report = score(realm, "Data", SHOP_REQUEST);
    expect(sheetOf(realm, "RFM set aside").values).toEqual([
      ["Row", "Column", "Value", "Reason", "Rest of the row"],
      [9, "customer", "", "no customer", "6/10/2024 · 99"],
      [10, "date", "soon", "no readable date", "fay · 99"],
    ]);
    expect(report.rejected).toHaveLength(2);
  });

  it("lists 5,000 rows at most and says how many there are", () => {
    const bad = Array.from({ length: 5_003 }, (_, at): SetupCell[] => ["", { date: "2024-06-10" }, at]);
    const realm = openDocument({ values: [...SHOP, ...bad], mode: "literal" });
    const report = score(realm, "Data", SHOP_REQUEST);
    const { values } = sheetOf(realm, "RFM set aside");
    expect(report.rows.rejected).toBe(5_005);
    expect(values).toHaveLength(5_002);
    expect(values.at(-1)?.[0]).toBe("The first 5,000 of 5,005 rows set aside are listed.");
    expect(values.slice(1, -1).map(([row]) => row)).toEqual(
      report.rejected.slice(0, 5_000).map(({ row }) => row),
    );
  });

  it("is emptied when nothing is set aside any more", () => {
    const realm = openShop();
    score(realm, "Data", SHOP_REQUEST);
    edit(realm, (document) => document.getSheetByName("Data")?.deleteRows(9, 2));
    score(realm, "Data", SHOP_REQUEST);
    expect(sheetOf(realm, "RFM set aside").values).toEqual([
      ["Row", "Column", "Value", "Reason", "Rest of the row"],
    ]);
    expect(sheetOf(realm, "RFM summary").values.flat()).not.toContain("of these: no customer");
  });
});
