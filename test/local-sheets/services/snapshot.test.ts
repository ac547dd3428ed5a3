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
