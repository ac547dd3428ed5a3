// `node scripts/run-typescript.mjs FILE [arguments]`: builds what is stale, then runs a program of test/ on it.

import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { buildIfStale, ROOT } from "./fresh-build.mjs";

const [file = ""] = process.argv.splice(2, 1);
buildIfStale();
// One folder below the root, where the scripts expect themselves to be.
const outfile = path.join(ROOT, "build", `${path.basename(file, ".ts")}.mjs`);
await build({
  entryPoints: [path.join(ROOT, file)],
  outfile,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "warning",
});
await import(pathToFileURL(outfile).href);
