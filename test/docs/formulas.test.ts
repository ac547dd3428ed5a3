// The formulas and settings that the guide shows, tried as they stand there.

import { expect, it } from "vitest";
import { LANGUAGES } from "../../src/core/messages/language";
import type { RfmError } from "../../src/core/problem";
import { parseSettingsText } from "../../src/core/settings-text";
import { formulaDocument } from "../workflows/formula-document";
import { codeIn, pagesIn } from "./pages";

const CODE = [...new Set(LANGUAGES.flatMap(pagesIn).flatMap(codeIn))];
const FORMULAS = CODE.filter((code) => code.startsWith("="));
const SETTINGS = CODE.filter((code) => /^"?[a-z-]+=[^=]/.test(code));

it("the guide shows formulas and settings", () => {
  expect(FORMULAS.length).toBeGreaterThan(12);
  expect(SETTINGS.length).toBeGreaterThan(5);
});

it.each(FORMULAS)("%s gives a result", (formula) => {
  const first = formulaDocument().resultOf(formula);
  expect(first.error).toBeUndefined();
  expect(first.values[0]).toMatch(/^(\d{3}|R\d+F\d+M\d+|[A-Z][a-z ]+|[\u4e00-\u9fff]+)$/);
});

it.each(SETTINGS)("%s is understood", (code) => {
  try {
    parseSettingsText(code.replaceAll('"', ""));
  } catch (problem) {
    // One of three thresholds, as the table of settings shows them.
    expect((problem as RfmError).id).toBe("thresholds-need-cuts");
  }
});

it("names every argument of the formulas", async () => {
  const { ENTRY_POINTS } = await import("../../src/addon/entry-points");
  for (const { text, file } of LANGUAGES.flatMap(pagesIn).filter(({ file }) => file.endsWith("formulas.md")))
    for (const { name, parameters } of ENTRY_POINTS.filter(({ kind }) => kind === "formula")) {
      const part = text.split(/^## /m).find((one) => one.startsWith(`${name}\n`)) ?? "";
      const rows = [...part.matchAll(/^\| ([A-Za-z]+) \| /gm)].map(([, first = ""]) => first);
      const named = rows.filter((first) => !/^(Argument|Example)$/.test(first));
      expect([file, named]).toEqual([file, parameters.map((one) => one.name)]);
    }
});
