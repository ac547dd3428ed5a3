import { expect, it } from "vitest";
import { copiedFormula, fromR1C1, toR1C1 } from "../../../../local-sheets/services/model/formula-references";

const PAIRS: [a1: string, r1c1: string][] = [
  ["=A1+$B$2*C$3", "=R[-1]C[-1]+R2C2*R3C[1]"],
  ["=SUM(A2:B3)", "=SUM(R[0]C[-1]:R[1]C[0])"],
  [`='My A1'!B2&"A1"`, `='My A1'!R[0]C[0]&"A1"`],
  ["=LOG10(A1)", "=LOG10(R[-1]C[-1])"],
  ["=SUM(A:A)", "=SUM(C[-1]:C[-1])"],
];

it.each(PAIRS)("%s in B2 is %s", (a1, r1c1) => {
  expect(toR1C1(a1, 1, 1)).toBe(r1c1);
  expect(fromR1C1(r1c1, 1, 1)).toBe(a1);
});

it("a reference without a number is the own row or column", () => {
  expect(fromR1C1("=RC[-1]*R1C", 4, 3)).toBe("=C5*D$1");
});

it("references outside of the grid are lost, others go along unless they are fixed", () => {
  expect(fromR1C1("=R[-1]C", 0, 0)).toBe("=#REF!");
  expect(copiedFormula('=A1+$B$2&"A1"', 2, 1)).toBe('=B3+$B$2&"A1"');
  expect(copiedFormula("=A1", -1, 0)).toBe("=#REF!");
});
