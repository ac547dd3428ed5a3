// Reads a script, or a folder of scripts with its HTML files and manifest.

import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { UsageProblem } from "./problem";

const GOOGLE = "https://www.googleapis.com/auth/";
/** The scopes of scripts without a manifest: whatever the services of local Sheets ask for. */
const ALL_SCOPES = [
  "spreadsheets",
  "spreadsheets.currentonly",
  "script.container.ui",
  "script.scriptapp",
  "userinfo.email",
].map((name) => GOOGLE + name);
const SKIPPED_FOLDERS = /^(node_modules|\..*)$/;

/** A script as Google would hold it. */
export interface ScriptProject {
  /** Compiled, in project order. */
  readonly scripts: readonly vm.Script[];
  /** Their names, as stacks of errors have them. */
  readonly names: readonly string[];
  /** By the names under which scripts know them. */
  readonly htmlFiles: Readonly<Record<string, string>>;
  readonly scopes: readonly string[];
  /** Null when the manifest names none. */
  readonly timeZone: string | null;
}

/** @throws {UsageProblem} when there is no script or it cannot be parsed */
export function readProject(place: string): ScriptProject {
  const isFolder = statsOf(place).isDirectory();
  const files = isFolder ? filesIn(place).map((name) => path.join(place, name)) : [place];
  const nameOf = (file: string): string =>
    isFolder ? path.relative(place, file).split(path.sep).join("/") : path.basename(file);
  const scripts = files.filter((file) => !isFolder || /\.(js|gs)$/i.test(file));
  if (scripts.length === 0) throw new UsageProblem(`${place}: There is no .js or .gs file in this folder.`);
  const pages = files.filter((file) => isFolder && /\.html$/i.test(file));
  const manifest = isFolder && files.find((file) => nameOf(file) === "appsscript.json");
  return {
    scripts: scripts.map((file) => compile(read(file), nameOf(file))),
    names: scripts.map(nameOf),
    htmlFiles: Object.fromEntries(pages.map((file) => [nameOf(file).replace(/\.html$/i, ""), read(file)])),
    ...(manifest ? readManifest(manifest) : { scopes: ALL_SCOPES, timeZone: null }),
  };
}

function statsOf(place: string): { isDirectory(): boolean } {
  try {
    return statSync(place);
  } catch {
    throw new UsageProblem(`${place}: There is no such file or folder.`);
  }
}

/** Paths below a folder, in the order in which Google lists files. */
function filesIn(folder: string, below = ""): string[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const name = path.join(below, entry.name);
      if (!entry.isDirectory()) return [name];
      return SKIPPED_FOLDERS.test(entry.name) ? [] : filesIn(folder, name);
    });
}

function read(file: string): string {
  return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
}

function compile(source: string, filename: string): vm.Script {
  try {
    return new vm.Script(source, { filename });
  } catch (problem) {
    const { name, message, stack = "" } = problem as Error;
    const line = /^(.*:\d+)$/m.exec(stack.split("\n")[0] ?? "")?.[1] ?? filename;
    throw new UsageProblem(`${line}: ${name}: ${message}`);
  }
}

/** Without explicit scopes Google works out what a script needs. */
function readManifest(file: string): Pick<ScriptProject, "scopes" | "timeZone"> {
  let manifest: { oauthScopes?: unknown; timeZone?: unknown };
  try {
    manifest = JSON.parse(read(file)) as typeof manifest;
  } catch (problem) {
    throw new UsageProblem(`${file}: This manifest is not JSON (${(problem as Error).message}).`);
  }
  const { oauthScopes, timeZone } = manifest;
  return {
    scopes: Array.isArray(oauthScopes) ? oauthScopes.map(String) : ALL_SCOPES,
    timeZone: typeof timeZone === "string" ? timeZone : null,
  };
}
