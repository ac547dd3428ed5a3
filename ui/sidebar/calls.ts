// The calls that the sidebar makes, and which of them take each other's place.

import type { SidebarEndpoints } from "../../src/addon/sidebar/endpoints";
import type { Answer } from "../../src/core/sidebar/view";

export type Endpoints = SidebarEndpoints;
/** Calls whose failure is told. */
export type AskName = Exclude<keyof Endpoints, "sidebarNewest">;
/** What a call gives when it succeeds. */
export type Value<Name extends AskName> =
  ReturnType<Endpoints[Name]> extends Answer<infer Given> ? Given : never;
/** What calls are for: the part of the screen that they fill. */
export type Sort = "view" | "run" | "show" | "why" | "undo" | "help" | "newest";

/** Calls of one sort take each other's place: they fill the same part of the screen. */
export const SORTS: Readonly<Record<AskName, Sort>> = {
  sidebarLook: "view",
  sidebarReset: "view",
  sidebarScore: "run",
  sidebarShow: "show",
  sidebarWhy: "why",
  sidebarUndo: "undo",
  sidebarHelp: "help",
};
