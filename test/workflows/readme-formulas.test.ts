// The formula table of README.md, run as it stands there.

import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../../scripts/fresh-build.mjs";
import { formulaDocument } from "./formula-document";

const README = readFileSync(path.join(ROOT, "README.md"), "utf8");
const EXAMPLES = [...README.matchAll(/^\| `(=[^`]+)` \| (.+) \|$/gm)].map(([, formula = "", gives = ""]) => ({
  formula,
  gives,
}));

it("the README has formulas to copy", () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(5);
});

for (const { formula, gives } of EXAMPLES) {
  it(`${formula} gives ${gives}`, () => {
    const { error, values } = formulaDocument().resultOf(formula);
    expect(error).toBeUndefined();
    if (formula.startsWith("=RFM_TABLE")) expect(values).toEqual(["Customer", "c0"]);
    else if (formula.startsWith("=RFM_SEGMENT")) expect(values[0]).toMatch(/^[A-Z][a-z]/);
    else expect(values[0]).toMatch(/^(\d{3}|R\d+F\d+M\d+)$/);
  });
}
