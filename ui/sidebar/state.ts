// What the sidebar knows, as plain data.

import type { LookRequest, QuestionView, RunView, SidebarView, WhyView } from "../../src/core/sidebar/view";

export const TABS = ["data", "scoring", "segments", "preview", "why"] as const;
export type Tab = (typeof TABS)[number];
export type Screen = Tab | "more" | "run";

/** A run on its way. */
export interface RunState {
  readonly stage: "reading" | "cancelling" | "writing" | "done" | "stopped";
  /** Rows read and customers scored, once known. */
  readonly read: { readonly rows: number; readonly customers: number } | null;
  readonly result: RunView | null;
}

/** What did not work, and what can be done about it. */
export interface Failure {
  readonly text: string;
  readonly retry: () => void;
  /** Id of its message, by which the guide explains it. */
  readonly problem: string;
}

export interface State {
  readonly screen: Screen;
  /** What was last seen of the document. */
  readonly view: SidebarView | null;
  /** What is asked for now: ahead of the view as long as the answer is on its way. */
  readonly request: LookRequest;
  /** The question about dates, and the answer so far. */
  readonly question: (QuestionView & { readonly answer: "yes" | "no" }) | null;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** What was just done, to be said aloud. */
  readonly notice: string;
  readonly run: RunState | null;
  readonly why: WhyView | null;
}

export const START: State = {
  screen: "data",
  view: null,
  request: {},
  question: null,
  busy: false,
  failure: null,
  notice: "",
  run: null,
  why: null,
};

/** Whether a run has begun and not ended. */
export function isRunning(run: RunState | null): boolean {
  return run?.stage === "reading" || run?.stage === "cancelling" || run?.stage === "writing";
}
