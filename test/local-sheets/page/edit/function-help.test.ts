import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { formulaPlace, readFunctionHelp } from "../../../../local-sheets/page/edit/function-help";
import { DIST } from "../../../../scripts/fresh-build.mjs";

describe("the help of custom functions", () => {
  it("is read from the comments of a script; other functions have none", () => {
    const source = `
/**
 * Adds two
 * numbers.
 * @param {number} one The first.
 * @param {number} [other] The second.
 * @return {number} The sum.
 * @customfunction
 */
function ADD(one, other) { return one + other; }
/**
 * Not for cells.
 */
function onOpen() {}`;
    expect(readFunctionHelp(source)).toEqual([
      {
        name: "ADD",
        summary: "Adds two numbers.",
        parameters: [
          { name: "one", optional: false, help: "The first." },
          { name: "other", optional: true, help: "The second." },
        ],
        returns: "The sum.",
      },
    ]);
  });

  it("is there for every formula of the built add-on", () => {
    const help = readFunctionHelp(readFileSync(path.join(DIST, "addon", "Code.js"), "utf8"));
    expect(help.map(({ name }) => name).sort()).toEqual(["RFM_SCORE", "RFM_SEGMENT", "RFM_TABLE"]);
    for (const { summary, parameters } of help) {
      expect(summary).not.toBe("");
      expect(parameters.filter((parameter) => parameter.help === "")).toEqual([]);
    }
  });
});

describe("the place of the caret in a formula", () => {
  it.each([
    ["=RFM_S", "RFM_S", undefined],
    ["=RFM_SCORE(", "", { name: "RFM_SCORE", argument: 0 }],
    ["=RFM_SCORE(B2:B, C2:C,", "", { name: "RFM_SCORE", argument: 2 }],
    ["=RFM_SEGMENT(RFM_SCORE(B2:B, C2:C), ", "", { name: "RFM_SEGMENT", argument: 1 }],
    ['=RFM_SEGMENT("a,b(", ', "", { name: "RFM_SEGMENT", argument: 1 }],
    ["=RFM_SCORE((1+2), ", "", { name: "RFM_SCORE", argument: 1 }],
    ["=rfm_score(sum", "SUM", { name: "RFM_SCORE", argument: 0 }],
    ["=RFM_SCORE(B2:D", "", { name: "RFM_SCORE", argument: 0 }],
    ["=1+1", "", undefined],
  ])("%s", (text, typing, inside) => {
    expect(formulaPlace(text, text.length)).toEqual({ typing, inside });
  });

  it("is nowhere in plain text", () => {
    expect(formulaPlace("RFM_SCORE(", 10)).toBeUndefined();
  });
});
