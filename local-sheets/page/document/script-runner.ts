// Runs functions of the add-on for the user: one at a time, with the bar that says so, the dialogs and notes
// they show, and their errors.

import type { Answer, LocalSheets, PageRecord, RunResult } from "../../services/index";
import { askQuestion, tell } from "../dialogs/question";
import { showToast } from "../dialogs/toast";
import { byId } from "../dom";
import type { Realm } from "../frame/realm";

/** The selection of the grid, which scripts read and change. */
export interface Selection {
  /** Tells the model what is selected. */
  tell(): void;
  /** Selects what a script has selected. */
  follow(): void;
}

/** Runs scripts in an open document. */
export class ScriptRunner {
  private queue: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private toasted = 0;
  private shown = 0;

  constructor(
    private readonly realm: Realm,
    private readonly showPage: (page: PageRecord) => void,
    private readonly selection: Selection,
  ) {}

  /** Runs onOpen as Sheets does when a document is opened: without asking anybody, in a limited mode. */
  open(): void {
    const onOpen = this.realm.scriptFunction("onOpen");
    if (onOpen === undefined) return;
    this.sheets.run(onOpen, [{ authMode: "LIMITED" }], { authMode: "LIMITED" });
  }

  /** Runs a function that the user chose from a menu, and tells its error as Sheets does. */
  async runFromMenu(name: string): Promise<void> {
    try {
      const { error } = await this.run(name, []);
      if (error !== null) await tell("Script error", `${error.name}: ${error.message}`);
    } catch (fault) {
      // Not the script's error but one of local Sheets, or a function that is not there.
      byId("running").hidden = true;
      await tell("Script error", String(fault));
    }
  }

  /** Calls a function for a page of the script; rejects with the script's error. */
  async callFromPage(name: string, args: readonly unknown[]): Promise<unknown> {
    if (name.endsWith("_")) throw new TypeError(`google.script.run.${name} is not a function`);
    const { error, returned } = await this.run(name, args);
    if (error !== null) throw Object.assign(new Error(error.message), { name: error.name });
    return returned;
  }

  private run(name: string, args: readonly unknown[]): Promise<RunResult> {
    this.waiting += 1;
    const result = this.queue.then(() => this.runNow(name, args));
    this.queue = result
      .catch(() => {})
      .then(() => {
        this.waiting -= 1;
      });
    return result;
  }

  /** Whether no function runs or waits for an answer. */
  get isIdle(): boolean {
    return this.waiting === 0;
  }

  private async runNow(name: string, args: readonly unknown[]): Promise<RunResult> {
    const fn = this.realm.scriptFunction(name);
    if (fn === undefined) throw new Error(`Script function not found: ${name}`);
    const running = byId("running");
    this.selection.tell();
    const watched = this.sheets.editor.run(fn, args);
    let answer: Answer | undefined;
    for (;;) {
      running.hidden = false;
      await painted();
      const state = answer === undefined ? watched.start() : watched.answer(answer);
      running.hidden = true;
      this.showNotes();
      if (state.result !== undefined) {
        this.selection.follow();
        this.showPages();
        return state.result;
      }
      answer = await askQuestion(state.question);
    }
  }

  /** A run that is started again shows its notes once. */
  private showNotes(): void {
    const { toasts } = this.sheets;
    for (const toast of toasts.slice(this.toasted)) showToast(toast);
    this.toasted = Math.max(this.toasted, toasts.length);
  }

  private showPages(): void {
    const { dialogs } = this.sheets;
    for (const dialog of dialogs.slice(this.shown)) if ("html" in dialog) this.showPage(dialog);
    this.shown = dialogs.length;
  }

  private get sheets(): LocalSheets {
    return this.realm.sheets;
  }
}

/** Waits until what was changed on the page is on the screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
