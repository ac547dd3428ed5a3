// Opens a document in local Sheets and loads the built add-on into the same JavaScript realm, so
// that the add-on's dates and arrays are instances of its own Date and Array, as in Google's.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import gas from "gas-local";
import type { AuthModeName, LocalSheets, RunResult, ScriptFunction, Setup } from "../services/index";

/** Where a build has put its files. */
export interface BuildFolders {
  /** Folder with the add-on's bundle and manifest. */
  readonly addon: string;
  /** The bundle of local Sheets' services. */
  readonly services: string;
}

/** HTML files of a folder by the names under which scripts know them. */
function htmlFilesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".html"));
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -".html".length), readFileSync(path.join(folder, name), "utf8")]),
  );
}

/** The folders of a build in `dist`. */
export function buildFolders(dist: string): BuildFolders {
  return { addon: path.join(dist, "addon"), services: path.join(dist, "local-sheets", "services.js") };
}

/** A document with the add-on loaded. */
export interface Realm {
  readonly sheets: LocalSheets;
  /** Runs a global function of the add-on as one execution. */
  call(name: string, args?: readonly unknown[], authMode?: AuthModeName): RunResult;
  /** A global of the realm. */
  global(name: string): unknown;
}

/** What the bundle of the services offers. */
export interface ServicesBundle {
  openLocalSheets(setup: Setup): LocalSheets;
  serviceOf(value: unknown): { readonly name: string } | undefined;
}

/**
 * A realm whose global object is an ordinary one, where Node.js has such realms: every look at a global, be it
 * Math or Array, takes a hundred times as long where it is a copy of an object of ours.
 */
const PLAIN_GLOBAL = (vm.constants as Partial<typeof vm.constants> | undefined)?.DONT_CONTEXTIFY ?? {};

/** Loads the services into a JavaScript realm of their own. */
export function loadServices(file: string): { context: vm.Context; services: ServicesBundle } {
  const context = vm.createContext(PLAIN_GLOBAL);
  vm.runInContext(readFileSync(file, "utf8"), context, file);
  return { context, services: context.LocalSheets as ServicesBundle };
}

/** Opens a document with the manifest's scopes and zone and loads the add-on. */
export function openRealm(setup: Omit<Setup, "scopes">, folders: BuildFolders): Realm {
  const manifest = JSON.parse(readFileSync(path.join(folders.addon, "appsscript.json"), "utf8")) as {
    oauthScopes: string[];
    timeZone: string;
  };
  const { context, services } = loadServices(folders.services);
  const htmlFiles = htmlFilesIn(folders.addon);
  const whole: Setup = {
    scriptTimeZone: manifest.timeZone,
    htmlFiles,
    ...setup,
    scopes: manifest.oauthScopes,
  };
  const sheets = services.openLocalSheets(whole);
  sheets.install(context);
  gas.require(folders.addon, context);
  return {
    sheets,
    call: (name, args = [], authMode = "FULL") => {
      const called = context[name];
      if (typeof called !== "function") throw new Error(`Script function not found: ${name}`);
      return sheets.run(called as ScriptFunction, args, { authMode });
    },
    global: (name) => context[name],
  };
}
