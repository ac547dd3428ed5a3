// The built bundle as Google will see it.

import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { parse } from "acorn";
import { describe, expect, it } from "vitest";
import { DIST } from "../../scripts/fresh-build.mjs";
import { ENTRY_POINTS } from "../../src/addon/entry-points";
import { ENGLISH } from "../../src/core/messages/en";

const FILE = path.join(DIST, "addon", "Code.js");
const CODE = readFileSync(FILE, "utf8");
/** Caution, not a limit of Google's, of which none is known: larger bundles start slowly. Words in three languages take a fifth. */
const MOST_BYTES = 640 * 1024;

/** What a plain V8 context has beyond the language, and Apps Script has not. */
const NOT_THERE = [
  "setTimeout",
  "setInterval",
  "URL",
  "TextEncoder",
  "fetch",
  "atob",
  "crypto",
  "process",
  "Intl",
];

describe("the bundle", () => {
  it(`stays below ${MOST_BYTES / 1024} KB`, () => {
    console.info(`dist/addon/Code.js: ${(Buffer.byteLength(CODE) / 1024).toFixed(1)} KB`);
    expect(Buffer.byteLength(CODE)).toBeLessThan(MOST_BYTES);
  });

  it("is ES2019: no private names, no static fields, no import or export", () => {
    expect(() => parse(CODE, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
  });

  it("loads in a bare context without timers, URL, TextEncoder, process and Intl", () => {
    const context = bareContext();
    expect(() => vm.runInContext(CODE, context)).not.toThrow();
    for (const name of NOT_THERE) expect(name in context, name).toBe(false);
  });

  it("calls no service while it loads", () => {
    const touched: string[] = [];
    const service = (name: string) =>
      new Proxy({}, { get: (_, member) => touched.push(`${name}.${String(member)}`) });
    const context = bareContext();
    for (const name of [
      "SpreadsheetApp",
      "Utilities",
      "Session",
      "LockService",
      "PropertiesService",
      "ScriptApp",
    ])
      context[name] = service(name);
    vm.runInContext(CODE, context);
    expect(touched).toEqual([]);
  });

  it("leaves exactly the entry points and its own name on the global object", () => {
    const context = bareContext();
    const before = new Set(Object.keys(context));
    vm.runInContext(CODE, context);
    const added = Object.keys(context).filter((name) => !before.has(name));
    expect(added.sort()).toEqual(["RfmSegments", ...ENTRY_POINTS.map(({ name }) => name)].sort());
    const exported = Object.keys(context.RfmSegments as object).sort();
    expect(exported).toEqual(ENTRY_POINTS.map(({ name }) => name).sort());
  });

  it("declares every entry point as a function with its parameter names, below its help", () => {
    const { body } = parse(CODE, { ecmaVersion: 2019 });
    for (const { name, parameters, help } of ENTRY_POINTS) {
      const found = body
        .filter((node) => node.type === "FunctionDeclaration")
        .find((declaration) => declaration.id.name === name);
      const names = found?.params.map((parameter) =>
        parameter.type === "Identifier" ? parameter.name : "?",
      );
      expect(names, name).toEqual(parameters.map((parameter) => parameter.name));
      const above = CODE.slice(0, found?.start ?? 0).trimEnd();
      expect(above.endsWith("*/"), name).toBe(true);
      expect(above.slice(above.lastIndexOf("/**")), name).toContain(help);
    }
  });

  it("marks the formulas of cells, and nothing else, as custom functions with parameter help", () => {
    const marked = [...CODE.matchAll(/\* @customfunction\n \*\/\nfunction (\w+)\(/g)].map(([, name]) => name);
    expect(marked).toEqual(["RFM_SCORE", "RFM_SEGMENT", "RFM_TABLE"]);
    for (const { kind, parameters } of ENTRY_POINTS.filter((entry) => entry.kind === "formula")) {
      expect(kind).toBe("formula");
      for (const { name, type, help } of parameters)
        expect(CODE).toContain(` * @param {${type}} ${name} ${help}`);
    }
  });

  it("asks for no service beyond the manifest's scopes: no network, no mail, no Drive", () => {
    expect(CODE).not.toMatch(/UrlFetchApp|MailApp|GmailApp|DriveApp|openById|openByUrl/);
    const manifest = JSON.parse(readFileSync(path.join(DIST, "addon", "appsscript.json"), "utf8"));
    expect(manifest.oauthScopes).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ]);
  });
});

it("every menu item has a caption in the catalogue and no name ends in an underscore", () => {
  for (const { name, kind, caption } of ENTRY_POINTS) {
    expect(name.endsWith("_"), name).toBe(false);
    expect(kind === "menu", name).toBe(caption !== undefined);
    if (caption !== undefined) expect(ENGLISH[caption], name).toBeTruthy();
  }
});

/** A context with the language alone. */
function bareContext(): vm.Context {
  const context = vm.createContext({});
  vm.runInContext(
    "delete globalThis.Intl; delete globalThis.WebAssembly; delete globalThis.console;",
    context,
  );
  return context;
}
