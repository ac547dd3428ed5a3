// The command line in the languages of the add-on.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx } from "hucre/xlsx";
import { afterAll, describe, expect, it } from "vitest";
import { score } from "../../../local-sheets/cli/score";
import { DIST } from "../../../scripts/fresh-build.mjs";

const FOLDER = mkdtempSync(path.join(tmpdir(), "rfm-language-"));
afterAll(() => rmSync(FOLDER, { recursive: true }));
writeFileSync(
  path.join(FOLDER, "orders.csv"),
  "customer,date,amount\nann,2024-01-05,1000\nbob,2024-02-05,20\n",
);

const run = (...args: string[]) => score({ folder: FOLDER, dist: DIST, args: ["orders.csv", ...args] });

interface Report {
  readonly segments: readonly { readonly segment: string; readonly label: string }[];
  readonly warnings: readonly { readonly id: string; readonly message: string }[];
}

describe.each([
  ["en", "Important value", "RFM summary", /^Only 2 customers/],
  ["zh-CN", "重要价值客户", "RFM 汇总", /^只有 2 位客户/],
  ["zh-TW", "重要價值顧客", "RFM 摘要", /^只有 2 位顧客/],
] as const)("npm run score --language %s", (language, label, sheet, warning) => {
  it("prints labels and warnings in the language, and ids in English", async () => {
    const { output } = await run("--language", language, "--scheme", "eight", "--json");
    const { segments, warnings } = JSON.parse(output) as Report;
    expect(segments[0]).toMatchObject({ segment: "important-value", label });
    expect(warnings.find(({ id }) => id === "few-customers")?.message).toMatch(warning);
  });

  it("prints a table whose numbers stand below each other", async () => {
    const { output } = await run("--language", language);
    const lines = output.split("\n");
    const head = lines.findIndex((line) => line.startsWith("Segment"));
    const table = lines.slice(head, head + 13);
    // Chinese characters are as wide as two letters.
    const widths = table.map((line) => line.replace(/[\u2e80-\u9fff]/g, "  ").length);
    expect(new Set(widths).size).toBe(1);
  });

  it("saves a workbook in the language", async () => {
    await run("--language", language, "--out", "scored.xlsx");
    const { sheets } = await readXlsx(readFileSync(path.join(FOLDER, "scored.xlsx")));
    expect(sheets.map(({ name }) => name)).toContain(sheet);
  });
});

it("takes a language whatever its capitals, and refuses one that is not spoken", async () => {
  const { output } = await run("--language", "ZH-cn", "--json");
  expect((JSON.parse(output) as Report).segments[0]?.label).toBe("核心客户");
  expect(await run("--language", "de")).toEqual({
    exitCode: 2,
    output: "",
    error: "The setting language is “de”. Choose one of: en, zh-CN, zh-TW.\n",
  });
});
