// Builds when there is no build, or when a source is newer than it. Messages go to standard error.

import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
export const DIST = path.join(ROOT, "dist");

const SOURCES = [
  "src",
  "local-sheets",
  "ui",
  "docs/en",
  "docs/zh-CN",
  "docs/zh-TW",
  "scripts",
  "appsscript.json",
  "package-lock.json",
];

/** @throws {Error} when the build fails */
export function buildIfStale() {
  if (
    timeOf(path.join(DIST, "built")) >= Math.max(...SOURCES.map((source) => newest(path.join(ROOT, source))))
  )
    return;
  const { status } = spawnSync(process.execPath, [path.join(ROOT, "scripts", "build.mjs")], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error("The build failed.");
}

/** Time of the last change at or below a path; 0 when there is none. */
function newest(place) {
  let stats;
  try {
    stats = statSync(place);
  } catch {
    return 0;
  }
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

function timeOf(file) {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}
