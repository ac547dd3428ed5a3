import { isServiceException } from "../exception";
import type { ScriptFunction } from "../faults/attempt";
import type { Memento } from "../faults/memento";
import type { RunOptions } from "../faults/supervised";
import type { Answer, Host } from "../host";
import type { Gesture } from "./gesture";
import { History } from "./history";
import { inputText } from "./input-text";
import { InteractiveRun, type RunState } from "./interactive-run";
import { perform } from "./perform";
import { sheetOf } from "./performers";
import { SheetView } from "./sheet-view";

/** A tab as its user sees it. */
export interface Tab {
  readonly sheetId: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string | null;
  readonly active: boolean;
}

/** A run of a script that its user looks on and answers. */
export interface WatchedRun {
  start(): RunState;
  answer(answer: Answer): RunState;
}

/** The person before the document: what they see, what they do to it, and how they take it back. */
export class Editor {
  readonly history: History;
  private readonly views = new Map<number, SheetView>();
  private readonly watchers: (() => void)[] = [];

  constructor(private readonly host: Host) {
    this.history = new History(host);
  }

  /** Calls back whenever the document may look different. */
  onChange(watcher: () => void): void {
    this.watchers.push(watcher);
  }

  /** The tabs in their order. */
  tabs(): Tab[] {
    const { sheets, activeSheet } = this.host.model;
    return sheets.map((sheet) => ({
      sheetId: sheet.sheetId,
      name: sheet.name,
      hidden: sheet.hidden,
      color: sheet.tabColor,
      active: sheet === activeSheet,
    }));
  }

  /** What a sheet shows. */
  view(sheetId: number): SheetView {
    const sheet = sheetOf(this.host.model, sheetId);
    const known = this.views.get(sheetId);
    // A sheet that came again after it was taken back is another one with the same id.
    if (known?.sheet === sheet) return known;
    const view = new SheetView(sheet, this.host.model.locale);
    this.views.set(sheetId, view);
    return view;
  }

  /** The text that stands in the formula bar for a cell. */
  inputText(sheetId: number, row: number, column: number): string {
    return inputText(this.host.model, sheetOf(this.host.model, sheetId), row, column);
  }

  /** Shows another sheet. */
  activate(sheetId: number): void {
    this.host.model.activate(sheetOf(this.host.model, sheetId));
    this.history.touched();
    this.changed();
  }

  /** Does what the user did; returns why it is refused, or null. What is refused has changed nothing. */
  perform(gesture: Gesture): string | null {
    try {
      this.history.step(() => perform(this.host.model, gesture));
      return null;
    } catch (error) {
      if (!isServiceException(error)) throw error;
      return error.message;
    } finally {
      this.changed();
    }
  }

  undo(): void {
    this.history.undo();
    this.changed();
  }

  redo(): void {
    this.history.redo();
    this.changed();
  }

  /** Runs a function of the script; its dialogs wait for answers, and all it changes is one step to undo. */
  run(fn: ScriptFunction, args: readonly unknown[] = [], options: RunOptions = {}): WatchedRun {
    const run = new InteractiveRun(this.host, { fn, args }, options);
    const before = this.history.begin();
    this.history.touched();
    return {
      start: () => this.watched(run.start(), before),
      answer: (answer) => this.watched(run.answer(answer), before),
    };
  }

  private watched(state: RunState, before: Memento): RunState {
    if (state.result !== undefined) this.history.end(before);
    this.changed();
    return state;
  }

  private changed(): void {
    const present = new Set(this.host.model.sheets.map(({ sheetId }) => sheetId));
    for (const [sheetId, view] of this.views) {
      if (present.has(sheetId)) view.refresh();
      else this.views.delete(sheetId);
    }
    for (const watcher of this.watchers) watcher();
  }
}
