// `npm run bench:page`: builds what is stale, then the bench itself, and runs it.

import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { buildIfStale, ROOT } from "./fresh-build.mjs";

buildIfStale();
// One folder below the root, where the scripts expect themselves to be.
const outfile = path.join(ROOT, "build", "bench-page.mjs");
await build({
  entryPoints: [path.join(ROOT, "test", "bench", "page", "run.ts")],
  outfile,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "warning",
});
await import(pathToFileURL(outfile).href);
