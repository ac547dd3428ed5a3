// Builds dist/: the add-on's one bundle with its manifest, local Sheets' services for the bundle's
// own realm, and the command line.

import { copyFile, mkdir, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { buildHelp } from "./build-help.mjs";
import { buildPage } from "./build-page.mjs";
import { buildSidebar } from "./build-sidebar.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const at = (...parts) => path.join(ROOT, ...parts);
/** Apps Script's V8 rejects private names and static fields; ES2019 has neither. */
const TARGET = "es2019";
const GLOBAL_NAME = "RfmSegments";

const shared = {
  bundle: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  absWorkingDir: ROOT,
};

await rm(at("dist"), { recursive: true, force: true });
await mkdir(at("dist", "addon"), { recursive: true });
await Promise.all([buildAddon(), buildServices(), buildCommandLine(), buildSidebar(ROOT), buildHelp(ROOT)]);
await copyFile(at("appsscript.json"), at("dist", "addon", "appsscript.json"));
await buildPage(ROOT);
const { size } = await stat(at("dist", "addon", "Code.js"));
console.error(`Built dist/addon/Code.js, ${(size / 1024).toFixed(1)} KB`);
// Written last: whoever finds it finds a whole build.
await writeFile(at("dist", "built"), new Date().toISOString());

async function buildAddon() {
  await build({
    ...shared,
    entryPoints: ["src/main.ts"],
    outfile: "dist/addon/Code.js",
    format: "iife",
    globalName: GLOBAL_NAME,
    target: TARGET,
    banner: { js: "/** @OnlyCurrentDoc */" },
    footer: { js: (await entryPoints()).map(stub).join("\n") },
  });
}

async function buildServices() {
  await build({
    ...shared,
    entryPoints: ["local-sheets/formulas/index.ts"],
    outfile: "dist/local-sheets/services.js",
    format: "iife",
    globalName: "LocalSheets",
    target: "es2022",
  });
}

async function buildCommandLine() {
  await build({
    ...shared,
    entryPoints: ["local-sheets/cli/score.ts", "local-sheets/cli/appscript.ts"],
    outdir: "dist/local-sheets",
    outExtension: { ".js": ".mjs" },
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
  });
}

/** The table of entry points, loaded from its source. */
async function entryPoints() {
  const outfile = at("dist", "entry-points.mjs");
  await build({
    ...shared,
    entryPoints: ["src/addon/entry-points.ts"],
    outfile,
    format: "esm",
    target: "node20",
  });
  const { ENTRY_POINTS } = await import(pathToFileURL(outfile).href);
  await rm(outfile);
  return ENTRY_POINTS;
}

/** A global function with its help: the bundler drops comments, and Sheets reads them. */
function stub({ name, kind, parameters, help, returns }) {
  const names = parameters.map((parameter) => parameter.name).join(", ");
  return [
    "/**",
    ` * ${help}`,
    ...parameters.map((parameter) => ` * @param {${parameter.type}} ${parameter.name} ${parameter.help}`),
    ...(returns === undefined ? [] : [` * @return ${returns}`]),
    // Without it, Sheets calls the function and does not offer it.
    ...(kind === "formula" ? [" * @customfunction"] : []),
    " */",
    `function ${name}(${names}) { return ${GLOBAL_NAME}.${name}(${names}); }`,
  ].join("\n");
}
