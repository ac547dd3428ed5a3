// A document in local Sheets with a script bound to it. As at Google, every execution evaluates the
// whole script anew, in a JavaScript realm of its own, so that globals do not outlive it.

import vm from "node:vm";
import type { AuthModeName, Intrinsics, LocalSheets, RunError, RunResult, Setup } from "../services/index";
import { loadServices, type ServicesBundle } from "./realm";
import type { ScriptProject } from "./script-project";

/** The name under which an execution hands its call to the realm; gone before the script's function runs. */
const HANDOVER = "__localSheetsCall";

/** What a function is called with: data, or an event of a trigger. */
export type CallArguments = { readonly data: readonly unknown[] } | { readonly event: object };

interface Handover {
  readonly json: string;
  readonly event: object | undefined;
  returned?: unknown;
  failure?: { readonly error: unknown };
}

/** One document and its script. */
export class ScriptDocument {
  readonly sheets: LocalSheets;
  private readonly services: ServicesBundle;
  private probe: vm.Context | "broken" | undefined;

  constructor(
    private readonly project: ScriptProject,
    setup: Omit<Setup, "scopes" | "htmlFiles">,
    servicesFile: string,
  ) {
    this.services = loadServices(servicesFile).services;
    const { scopes, htmlFiles } = project;
    this.sheets = this.services.openLocalSheets({ ...setup, scopes, htmlFiles });
  }

  /** Runs a function as one execution; also `object.method`. */
  call(name: string, args: CallArguments, authMode: AuthModeName): RunResult {
    const result = this.sheets.run(() => callIn(this.load(), name, args), [], { authMode });
    return result.error === null ? result : { ...result, error: ownFrames(result.error, this.project.names) };
  }

  /** Whether the script has a function of this name; true also when it cannot be loaded, so that callers hear why. */
  has(name: string): boolean {
    this.probe ??= this.loadForLooking();
    return this.probe === "broken" || isFunction(this.probe, name);
  }

  /** Loads the script to look at it; what it did meanwhile is taken back. */
  private loadForLooking(): vm.Context | "broken" {
    const before = this.sheets.checkpoint();
    const { returned, error } = this.sheets.run(() => this.load(), [], { authMode: "LIMITED" });
    this.sheets.restore(before);
    return error === null ? (returned as vm.Context) : "broken";
  }

  /** The class name of a service object, or undefined for anything else. */
  classOf(value: unknown): string | undefined {
    return this.services.serviceOf(value)?.name;
  }

  /** Scripts that log the stack of an error see their own lines, as at Google, and none of ours. */
  private keepOwnFrames(context: vm.Context): void {
    const names = new Set(this.project.names);
    const value = (error: unknown, frames: readonly NodeJS.CallSite[]): string =>
      [
        String(error),
        ...frames.filter((frame) => names.has(frame.getFileName() ?? "")).map((frame) => `    at ${frame}`),
      ].join("\n");
    const made = vm.runInContext("Error", context) as object;
    Object.defineProperty(made, "prepareStackTrace", { value, enumerable: false });
  }

  private load(): vm.Context {
    const context = vm.createContext({}, { microtaskMode: "afterEvaluate" });
    const intrinsics = vm.runInContext("({ Array, Date, Error, Function, Object })", context) as Intrinsics;
    this.sheets.install(context, intrinsics);
    this.keepOwnFrames(context);
    for (const script of this.project.scripts) script.runInContext(context);
    return context;
  }
}

/** The error with those lines of its stack that are of the script: Google shows no others either. */
function ownFrames(error: RunError, names: readonly string[]): RunError {
  const isOwn = (line: string): boolean =>
    !/^\s+at /.test(line) ||
    names.some((name) => line.includes(`(${name}:`) || line.includes(` at ${name}:`));
  return { ...error, stack: error.stack.split("\n").filter(isOwn).join("\n") };
}

function isFunction(context: vm.Context, name: string): boolean {
  return vm.runInContext(`try { typeof ${name} === "function" } catch { false }`, context) as boolean;
}

/** Calls from within a script, so that what the function awaits is over when this returns. */
function callIn(context: vm.Context, name: string, args: CallArguments): unknown {
  if (!isFunction(context, name)) throw new Error(`Script function not found: ${name}`);
  const handover: Handover = {
    json: JSON.stringify("data" in args ? args.data : []),
    event: "event" in args ? args.event : undefined,
  };
  Object.defineProperty(context, HANDOVER, { value: handover, configurable: true });
  vm.runInContext(calling(name), context, "localSheets:call");
  if (handover.failure !== undefined) throw handover.failure.error;
  return handover.returned;
}

function calling(name: string): string {
  return `((call) => {
    delete globalThis.${HANDOVER};
    const given = call.event === undefined ? JSON.parse(call.json) : [Object.assign({}, call.event)];
    const keep = (value) => { call.returned = value; };
    const fail = (error) => { call.failure = { error }; };
    let result;
    try { result = ${name}(...given); } catch (error) { fail(error); return; }
    if (result instanceof Promise) result.then(keep, fail);
    else keep(result);
  })(${HANDOVER});`;
}
