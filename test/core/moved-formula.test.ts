import { describe, expect, it } from "vitest";
import { movedFormula } from "../../src/core/moved-formula";

describe("a formula that moves with its row", () => {
  it.each([
    ["=B2*2", 3, "=B5*2"],
    ["=$B2+B$2+$B$2", 1, "=$B3+B$2+$B$2"],
    ["=SUM(A2:C2)", -1, "=SUM(A1:C1)"],
    ['=IF(B2="B2","at B2",Data!C2)', 2, '=IF(B4="B2","at B2",Data!C4)'],
    ["='Q1 B2'!B2", 1, "='Q1 B2'!B3"],
    ["=LOG10(B2)+RFM_SCORE2", 1, "=LOG10(B3)+RFM_SCORE2"],
    ["=SUM(B:B)+Q1!A1", 1, "=SUM(B:B)+Q1!A2"],
  ])("%s, %i rows further down, is %s", (formula, rows, expected) => {
    expect(movedFormula(formula, rows)).toBe(expected);
  });

  it("keeps a reference that would leave the sheet", () => {
    expect(movedFormula("=A1+A5", -2)).toBe("=A1+A3");
  });
});
