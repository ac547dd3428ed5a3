// `npm run push`: builds, then lets clasp replace the files of your Apps Script project with the built add-on.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { buildIfStale, ROOT } from "./fresh-build.mjs";

const CLASP = createRequire(import.meta.url).resolve("@google/clasp");
const PLACEHOLDER = "PASTE-YOUR-SCRIPT-ID-HERE";

const { scriptId } = JSON.parse(readFileSync(path.join(ROOT, ".clasp.json"), "utf8"));
if (typeof scriptId !== "string" || scriptId === "" || scriptId === PLACEHOLDER) {
  console.error(
    ".clasp.json names no Apps Script project yet. Put the id of yours in place of the scriptId there; README.md, section Publish, tells where to find it.",
  );
  process.exitCode = 2;
} else {
  buildIfStale();
  // Without -f, clasp skips a push with a changed manifest and still reports success.
  const { status } = spawnSync(process.execPath, [CLASP, "push", "-f", ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}
