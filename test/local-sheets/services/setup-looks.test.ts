import { describe, expect, it } from "vitest";
import { openLocalSheets, type SheetLooks } from "../../../local-sheets/services/index";
import { SCOPES } from "./fixture";

const opened = (looks: SheetLooks) =>
  openLocalSheets({
    scopes: SCOPES,
    sheets: [
      {
        name: "S",
        rows: 4,
        columns: 3,
        values: [
          ["a", "b", "c"],
          [1, 2, 3],
        ],
        looks,
      },
      { name: "Other", values: [["x"]] },
    ],
  });

describe("a fixture that says what its sheet looks like", () => {
  it("lets later formats go over earlier ones and leaves out what they do not name", () => {
    const formats = [
      { range: "A1:B2", background: "#ff0000", wrap: true },
      { range: "B1:C1", background: "#00ff00" },
    ];
    const [sheet] = opened({ formats }).snapshot();
    expect(sheet?.backgrounds).toEqual([
      ["#ff0000", "#00ff00", "#00ff00"],
      ["#ff0000", "#ff0000", "#ffffff"],
    ]);
    expect(sheet?.wraps[0]).toEqual([true, true, false]);
  });

  it("merges cells, which keep their first value only", () => {
    const [sheet] = opened({ merges: ["A1:C1"] }).snapshot();
    expect([sheet?.merges, sheet?.values[0]]).toEqual([["A1:C1"], ["a", "", ""]]);
  });

  it("leaves the usual width where it names none", () => {
    expect(opened({ columnWidths: [null, 50] }).snapshot()[0]?.columnWidths).toEqual([100, 50, 100]);
  });

  it("has its rules and filter follow the grid", () => {
    const looks = {
      background: "#ff0000",
      fontColor: null,
      bold: null,
      italic: null,
      strikethrough: null,
      underline: null,
    };
    const sheets = opened({
      conditionalRules: [{ ranges: ["A2:A4"], criteria: "NUMBER_EQUAL_TO", values: [1], looks }],
      filter: { range: "A1:C2", criteria: [] },
    });
    sheets.model.sheets[0]?.insertRows(1, 1);
    const [sheet] = sheets.snapshot();
    expect(sheet?.conditionalRules[0]?.ranges).toEqual(["A3:A5"]);
    expect(sheet?.filter?.range).toBe("A1:C3");
    expect(sheet?.shownBackgrounds[2]?.[0]).toBe("#ff0000");
  });

  it("is refused when a range is not in the grid", () => {
    expect(() => opened({ formats: [{ range: "A1:D9", wrap: true }] })).toThrow("A1:D9 is not");
  });
});
