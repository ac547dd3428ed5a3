import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { coverageText, unknownNotes } from "../../scripts/coverage.mjs";
import { ROOT } from "../../scripts/fresh-build.mjs";

it("COVERAGE.md says what the member tables say; npm run coverage writes it anew", async () => {
  const written = readFileSync(path.join(ROOT, "local-sheets/COVERAGE.md"), "utf8");
  expect(written).toBe(await coverageText());
});

it("whatever is said to be simplified is there", async () => {
  expect(await unknownNotes()).toEqual([]);
});
