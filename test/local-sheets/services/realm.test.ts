import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

const ENTRY = fileURLToPath(new URL("../../../local-sheets/services/index.ts", import.meta.url));
const SCRIPT = `
  var sheets = LocalSheets.openLocalSheets(setup);
  sheets.install(globalThis);
  function facts(list) {
    var range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 1, 2);
    var values = range.getValues();
    var caught;
    try { range.setValues([[1]]); } catch (error) { caught = error; }
    return {
      date: values[0][0] instanceof Date,
      array: values instanceof Array && values[0] instanceof Array,
      error: caught instanceof Error && String(caught).indexOf("Exception: The number of columns") === 0,
      argument: list instanceof Array && list[0] instanceof Object,
      missing: typeof process + typeof setTimeout,
    };
  }
`;

let bundle: string;

beforeAll(async () => {
  const result = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "LocalSheets",
    target: "es2022",
  });
  bundle = result.outputFiles[0]?.text ?? "";
});

describe("local Sheets bundled and loaded in a fresh realm", () => {
  it("gives scripts dates, arrays, errors and arguments of their own realm", () => {
    const setup = {
      scopes: ["https://www.googleapis.com/auth/spreadsheets"],
      sheets: [{ name: "a", values: [[{ date: "2024-03-05" }, 1]] }],
    };
    const context = createContext({ setup });
    runInContext(bundle, context);
    runInContext(SCRIPT, context);
    const { sheets, facts } = context;
    const result = sheets.run(facts, [[{}]]);
    expect(result.error).toBeNull();
    expect(result.returned).toEqual({
      date: true,
      array: true,
      error: true,
      argument: true,
      missing: "undefinedundefined",
    });
  });
});
