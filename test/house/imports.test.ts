// The import rules of the house (CONTRIBUTING.md), read from the sources.

import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../../scripts/fresh-build.mjs";

interface Room {
  readonly folder: string;
  /** Folders whose files it may import. */
  readonly may: readonly string[];
  /** Packages it may import. */
  readonly packages: RegExp;
  /** Words that its code may not name. */
  readonly never?: RegExp;
}

const GOOGLE =
  /\b(SpreadsheetApp|Utilities|Session|LockService|PropertiesService|CacheService|HtmlService|ScriptApp)\b/;
const CLOCK_AND_HOST = /\bDate\.now\(|new Date\(\)|\bIntl\.|\bsetTimeout\b|\bprocess\./;
const NONE = /^$/;

const ROOMS: readonly Room[] = [
  {
    folder: "src/core",
    may: ["src/core"],
    packages: NONE,
    never: new RegExp(`${GOOGLE.source}|${CLOCK_AND_HOST.source}`),
  },
  { folder: "src/addon", may: ["src/core", "src/addon"], packages: /^valibot$/ },
  {
    folder: "ui/sidebar",
    may: ["ui/sidebar", "src/core", "src/addon"],
    packages: /^preact(\/hooks)?$/,
    never:
      /\b(SpreadsheetApp|PropertiesService|HtmlService)\b|innerHTML|insertAdjacentHTML|InnerHTML|\bfetch\(/,
  },
  {
    folder: "ui/help",
    may: ["ui/help"],
    packages: NONE,
    never: /innerHTML|insertAdjacentHTML|\bfetch\(|\bgoogle\b/,
  },
  {
    folder: "local-sheets/services",
    may: ["local-sheets/services"],
    // They run in any JavaScript, without Node or a browser.
    packages: /^(@noble\/hashes\/.+|fflate|numfmt|papaparse)$/,
  },
  {
    folder: "local-sheets/files",
    may: ["local-sheets/files", "local-sheets/services"],
    packages: /^(chardet|papaparse|hucre(\/xlsx)?)$/,
    never: /\b(Buffer|document|window)\b/,
  },
  {
    folder: "local-sheets/samples",
    may: ["local-sheets/samples", "local-sheets/files", "local-sheets/services"],
    packages: NONE,
  },
  {
    folder: "local-sheets/page/charts",
    may: ["local-sheets/page/charts", "local-sheets/services"],
    packages: /^d3-(scale|shape)$/,
    never: /\binnerHTML\b/,
  },
  {
    folder: "local-sheets/page",
    may: ["page", "samples", "files", "formulas", "services"].map((room) => `local-sheets/${room}`),
    packages: /^(@univerjs\/.+|d3-(scale|shape))$/,
    never: /\b(innerHTML|insertAdjacentHTML|process\.|eval\()/,
  },
  {
    folder: "local-sheets/formulas",
    may: ["local-sheets/formulas", "local-sheets/services"],
    packages: /^(@borgar\/fx|@formulajs\/formulajs)$/,
  },
  {
    folder: "local-sheets/cli",
    may: ["local-sheets/cli", "local-sheets/files", "local-sheets/services"],
    packages: /^(node:.+|gas-local)$/,
  },
];

for (const room of ROOMS) {
  it(`${room.folder} imports only ${room.may.join(", ")} and its packages`, () => {
    const wrong = sources(room.folder).flatMap((file) => wrongImports(file, room));
    expect(wrong).toEqual([]);
  });
  const { never } = room;
  if (never !== undefined) {
    it(`${room.folder} names nothing that its surroundings may lack`, () => {
      const naming = sources(room.folder).filter((file) => never.test(withoutComments(file)));
      expect(naming).toEqual([]);
    });
  }
}

it("Google services are named only inside functions of the add-on", () => {
  const atTop = sources("src/addon").filter((file) =>
    withoutComments(file)
      .split("\n")
      .some((line) => /^\S/.test(line) && GOOGLE.test(line) && !line.startsWith("type ")),
  );
  expect(atTop).toEqual([]);
});

it("command line, files and samples take from the services nothing but types: at run time what was built is loaded", () => {
  const values = ["local-sheets/cli", "local-sheets/files"]
    .flatMap(sources)
    .filter((file) =>
      /import (?!type )[^;]*from "\.\.\/services/.test(readFileSync(path.join(ROOT, file), "utf8")),
    );
  expect(values).toEqual([]);
});

it("the sidebar takes from the add-on nothing but the types of its endpoints, and from core no catalogue", () => {
  const imports = sources("ui/sidebar").flatMap((file) =>
    [
      ...readFileSync(path.join(ROOT, file), "utf8").matchAll(
        /import (?!type )[^;]*?from "[^"]*\/src\/([^"]+)"/g,
      ),
    ].map(([, name = ""]) => name),
  );
  const sneaky = /import\("[^"]*src\//;
  expect(imports.filter((name) => /^addon\/|messages\/(catalogue|en|zh-cn|zh-tw)$/.test(name))).toEqual([]);
  expect(
    sources("ui/sidebar").filter((file) => sneaky.test(readFileSync(path.join(ROOT, file), "utf8"))),
  ).toEqual([]);
});

it("the page takes from services and formulas nothing but types: it runs what was built, in a frame", () => {
  const values = sources("local-sheets/page")
    .filter((file) => !file.startsWith("local-sheets/page/charts/"))
    .filter((file) =>
      /import (?!type )[^;]*from "[./]*\/(services|formulas)\//.test(
        readFileSync(path.join(ROOT, file), "utf8"),
      ),
    );
  expect(values).toEqual([]);
});

it("no file is longer than 300 lines", () => {
  const long = ["src", "ui", "local-sheets", "scripts"]
    .flatMap(sources)
    .filter((file) => readFileSync(path.join(ROOT, file), "utf8").split("\n").length > 301);
  expect(long).toEqual([]);
});

function sources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder)).flatMap((name) => {
    const file = path.posix.join(folder, name);
    if (statSync(path.join(ROOT, file)).isDirectory()) return sources(file);
    return /\.(tsx?|mjs)$/.test(name) ? [file] : [];
  });
}

function withoutComments(file: string): string {
  return readFileSync(path.join(ROOT, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");
}

function wrongImports(file: string, { may, packages }: Room): string[] {
  const text = withoutComments(file);
  // Statements only: a text such as "orders-from" is no import.
  const statement = /^(?:import|export)\s(?:[^"=;]*?\bfrom\s+)?"([^"\n]+)"|\bimport\(\s*"([^"\n]+)"/gm;
  const named = [...text.matchAll(statement)].map((match) => match[1] ?? match[2] ?? "");
  return named
    .filter((name) => {
      if (!name.startsWith(".")) return !packages.test(name);
      const target = path.posix.join(path.posix.dirname(file), name);
      return !may.some((folder) => target.startsWith(`${folder}/`));
    })
    .map((name) => `${file}: ${name}`);
}
