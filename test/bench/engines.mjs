// Everything that is measured, under one shape: prepare rows, run, and give a checksum to compare.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ANALYSIS_DAY } from "./workload.mjs";

const asRows = (rows) => rows;
const asIs = (result) => result;

/** Bundles the pipeline as it is in the repository now. */
async function loadOurs() {
  const { build } = await import("esbuild");
  const folder = mkdtempSync(path.join(tmpdir(), "rfm-bench-"));
  const outfile = path.join(folder, "ours.mjs");
  const entry = path.join(import.meta.dirname, "ours.ts");
  await build({ entryPoints: [entry], bundle: true, format: "esm", target: "es2019", outfile });
  const { ours, sheetOf, checksum } = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return { prepare: sheetOf, run: (values) => ours(values, ANALYSIS_DAY), checksum };
}

const LOADERS = {
  ours: loadOurs,
  "DuckDB from rows": async () => plain((await import("./peers/duckdb.mjs")).duckdb),
  arquero: async () => plain((await import("./peers/arquero.mjs")).arquero),
  "tidy script": async () => plain((await import("./peers/tidy.mjs")).tidy),
  "naive script": async () => plain((await import("./peers/naive.mjs")).naive),
  "tuned script": async () => plain((await import("./peers/tuned.mjs")).tuned),
  "touch and hash": async () => ({
    ...plain((await import("./peers/floor.mjs")).touchAndHash),
    checksum: null,
  }),
};

function plain(run) {
  return { prepare: asRows, run, checksum: asIs };
}

/** Names of all engines, ours first. */
export const ENGINES = Object.keys(LOADERS);

/** An engine by its name. */
export function loadEngine(name) {
  return LOADERS[name]();
}
