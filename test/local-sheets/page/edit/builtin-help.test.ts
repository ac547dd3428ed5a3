import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BUILTIN_HELP } from "../../../../local-sheets/page/edit/builtin-help";

const KNOWN = readFileSync("local-sheets/formulas/README.md", "utf8");

describe("help on functions of Sheets", () => {
  it("is on functions that formulas know, each once", () => {
    const names = BUILTIN_HELP.map(({ name }) => name);
    expect(names.filter((name) => !KNOWN.includes(`\`${name}\``))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("tells the arguments in their order and which may be left out", () => {
    const help = BUILTIN_HELP.find(({ name }) => name === "IF");
    expect(help?.parameters.map(({ name, optional }) => [name, optional])).toEqual([
      ["logical_expression", false],
      ["value_if_true", false],
      ["value_if_false", true],
    ]);
    expect(BUILTIN_HELP.find(({ name }) => name === "TODAY")?.parameters).toEqual([]);
    expect(BUILTIN_HELP.find(({ name }) => name === "SUM")?.parameters.map(({ name }) => name)).toEqual([
      "value1",
      "value2, …",
    ]);
  });
});
