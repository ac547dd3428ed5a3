import { expect, it } from "vitest";
import { bench } from "./fixture";

it("a snapshot of an empty sheet is its cell A1", () => {
  expect(bench().sheets.snapshot()).toEqual([
    {
      name: "Sheet1",
      rows: 1000,
      columns: 26,
      frozenRows: 0,
      columnWidths: Array(26).fill(100),
      hidden: false,
      values: [[""]],
      errorTexts: [],
      formulas: [[""]],
      numberFormats: [["General"]],
      fontWeights: [["normal"]],
      backgrounds: [["#ffffff"]],
      backgroundsBeyond: [],
      horizontalAlignments: [["general"]],
      notes: [[""]],
      fontColors: [["#000000"]],
      fontSizes: [[10]],
      fontStyles: [["normal"]],
      verticalAlignments: [["bottom"]],
      wraps: [[false]],
      shownBackgrounds: [["#ffffff"]],
      borders: [],
      validations: [],
      frozenColumns: 0,
      hiddenRows: [],
      rowHeights: {},
      hiddenGridlines: false,
      tabColor: null,
      merges: [],
      conditionalRules: [],
      notEvaluated: [],
      filter: null,
      protections: [],
      pivots: [],
      charts: [],
    },
  ]);
});

it("a snapshot has the backgrounds beyond the content, but for the usual white", () => {
  const { sheets } = bench({ sheets: [{ name: "a", rows: 9, columns: 4, values: [["x", "y"]] }] });
  const { backgrounds } = sheets.model.activeSheet;
  backgrounds.set(0, 0, "#111111");
  backgrounds.set(0, 2, "#e8eaed");
  backgrounds.set(1, 0, "#ffffff");
  backgrounds.set(8, 3, "#e8eaed");
  const [taken] = sheets.snapshot();
  expect(taken?.backgrounds).toEqual([["#111111", "#ffffff"]]);
  expect(taken?.backgroundsBeyond).toEqual([
    { cell: "C1", set: "#e8eaed" },
    { cell: "D9", set: "#e8eaed" },
  ]);
});

it("a snapshot spans the content, and is plain data", () => {
  const { sheets } = bench({
    sheets: [
      {
        name: "a",
        values: [
          [null, null],
          [{ date: "2024-03-05T10:00:00" }, "x"],
        ],
      },
    ],
  });
  sheets.model.activeSheet.notes.set(1, 1, "hello");
  const taken = sheets.snapshot();
  expect(taken[0]).toMatchObject({
    values: [
      ["", ""],
      [{ date: "2024-03-05T10:00:00" }, "x"],
    ],
    notes: [
      ["", ""],
      ["", "hello"],
    ],
  });
  expect(JSON.parse(JSON.stringify(taken))).toEqual(taken);
});
