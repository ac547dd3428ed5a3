// Runs the command in a folder of the test's.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect } from "vitest";
import { appscript } from "../../../local-sheets/cli/appscript";
import type { AppscriptReport } from "../../../local-sheets/cli/appscript-report";
import { DIST } from "../../../scripts/fresh-build.mjs";

export const folder = mkdtempSync(path.join(tmpdir(), "appscript-"));
afterAll(() => rmSync(folder, { recursive: true }));

export function run(script: string, ...args: string[]): AppscriptReport {
  writeFileSync(path.join(folder, "Code.gs"), script);
  const { exitCode, output, error } = appscript({ folder, dist: DIST, args: ["Code.gs", ...args, "--json"] });
  if (exitCode !== 0) throw new Error(error);
  return JSON.parse(output) as AppscriptReport;
}

export function usage(...args: string[]): string {
  const { exitCode, output, error } = appscript({ folder, dist: DIST, args });
  expect([exitCode, output]).toEqual([2, ""]);
  return error;
}
