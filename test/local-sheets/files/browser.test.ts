// Files are opened and saved in the page, too: without Node.

import path from "node:path";
import vm from "node:vm";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../../scripts/fresh-build.mjs";

/** What both browsers and Node have, and nothing of Node's own. */
const WEB = {
  ...{ TextEncoder, TextDecoder, DecompressionStream, CompressionStream, ReadableStream, Blob, Response },
  ...{
    Uint8Array,
    ArrayBuffer,
    DataView,
    Date,
    Map,
    Set,
    Promise,
    Error,
    Object,
    Array,
    crypto,
    console,
    setTimeout,
  },
};
const ENTRY = `
  import { openFile } from "./local-sheets/files/open-file";
  import { workbookOf } from "./local-sheets/files/save-xlsx";
  import { openLocalSheets } from "./local-sheets/services/index";
  const open = (setup) => openLocalSheets({ ...setup, scopes: [] }).snapshot();
  const csv = new TextEncoder().encode("id;sum\\n00123;1,5\\n王小明;2\\n");
  globalThis.result = openFile("a.csv", csv, { locale: "de_DE" })
    .then(({ setup }) => workbookOf(open(setup)))
    .then((bytes) => openFile("a.xlsx", bytes))
    .then(({ setup }) => JSON.stringify(open(setup)[0].values));
`;

describe("opening and saving files", () => {
  it("bundles for browsers and runs with what browsers have", async () => {
    const { outputFiles } = await build({
      stdin: { contents: ENTRY, resolveDir: path.resolve(ROOT), loader: "ts" },
      bundle: true,
      platform: "browser",
      format: "iife",
      target: "es2022",
      write: false,
      logLevel: "silent",
    });
    const context = vm.createContext({ ...WEB });
    vm.runInContext(outputFiles[0]?.text ?? "", context);
    expect(JSON.parse(await (context.result as Promise<string>))).toEqual([
      ["id", "sum"],
      ["00123", 1.5],
      ["王小明", 2],
    ]);
  });
});
