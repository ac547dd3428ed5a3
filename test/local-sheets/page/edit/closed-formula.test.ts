import { expect, it } from "vitest";
import { closedFormula } from "../../../../local-sheets/page/edit/closed-formula";

it.each([
  ["=SUM(A1:A3", "=SUM(A1:A3)"],
  ["=IF(A1>0,SUM(B2:B", "=IF(A1>0,SUM(B2:B))"],
  ["=SUM({1,2", "=SUM({1,2})"],
  ['=LEN("(")', '=LEN("(")'],
  ['=LEN("a""("', '=LEN("a""(")'],
  ["=SUM('Sheet (2'!A1", "=SUM('Sheet (2'!A1)"],
])("brackets that are open at the end of %s are closed", (text, closed) => {
  expect(closedFormula(text)).toBe(closed);
});

it.each(["(see below", "=SUM(1)", "=SUM(1))", "=SUM({1)", '=LEN("a', "='Sheet (2", "1+(2"])(
  "%s stays as it was typed",
  (text) => {
    expect(closedFormula(text)).toBe(text);
  },
);
