// The realm of the script: a hidden frame of the same origin that holds the services and the add-on, so that
// the add-on's dates and arrays are instances of its own Date and Array, as at Google.

import type { LocalSheets, ScriptFunction, Setup } from "../../services/index";
import { userLocale } from "../start/user-language";

type Services = typeof import("../../formulas/index");

/** What the build tells about the add-on. */
interface AddonFiles {
  readonly scopes: readonly string[];
  readonly timeZone: string;
  readonly htmlFiles: Readonly<Record<string, string>>;
}

/** A document with the add-on loaded. */
export interface Realm {
  readonly sheets: LocalSheets;
  readonly services: Services;
  /** The text of the add-on's bundle, for its help. */
  readonly source: string;
  /** A function of the add-on, or undefined. */
  scriptFunction(name: string): ScriptFunction | undefined;
  close(): void;
}

/** Opens a document in a realm of its own. */
export async function openRealm(setup: Omit<Setup, "scopes">): Promise<Realm> {
  const [files, source] = await Promise.all([fetchJson("addon/files.json"), fetchText("addon/Code.js")]);
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "Script";
  document.body.append(frame);
  const realm = frame.contentWindow as (Window & { LocalSheets: Services }) | null;
  if (realm === null) throw new Error("The script's frame has no window");
  await load(realm, "realm/services.js");
  const services = realm.LocalSheets;
  const sheets = services.openLocalSheets({
    scriptTimeZone: files.timeZone,
    htmlFiles: files.htmlFiles,
    userLocale: userLocale(),
    ...setup,
    scopes: files.scopes,
  });
  sheets.install(realm);
  await load(realm, "addon/Code.js");
  return {
    sheets,
    services,
    source,
    scriptFunction: (name) => {
      const found: unknown = Object.hasOwn(realm, name) ? Reflect.get(realm, name) : undefined;
      return typeof found === "function" ? (found as ScriptFunction) : undefined;
    },
    close: () => frame.remove(),
  };
}

function load(realm: Window, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = realm.document.createElement("script");
    script.src = new URL(file, document.baseURI).href;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${file} could not be loaded`));
    realm.document.body.append(script);
  });
}

async function fetchText(file: string): Promise<string> {
  const response = await fetch(new URL(file, document.baseURI));
  if (!response.ok) throw new Error(`${file} could not be loaded: ${response.status}`);
  return response.text();
}

async function fetchJson(file: string): Promise<AddonFiles> {
  return JSON.parse(await fetchText(file)) as AddonFiles;
}
