// Typing into a cell, in the cell itself or in the formula bar; both show the same text.

import { columnName } from "../a1";
import { element } from "../dom";
import type { CellPlace } from "../grid/cell-places";
import type { Grid } from "../grid/grid";
import { closedFormula } from "./closed-formula";
import type { HelpCard } from "./help-card";

/** What the editor does to the document. */
export interface EditTarget {
  readonly inputText: (place: CellPlace) => string;
  /** Types a text; returns whether it was taken. */
  readonly type: (place: CellPlace, text: string) => boolean;
}

/** What of the page the editor uses. */
export interface EditorParts {
  /** The formula bar. */
  readonly bar: HTMLTextAreaElement;
  readonly help: HelpCard;
  /** Where the field of the cell is put. */
  readonly overlay: HTMLElement;
}

/** Where the selection goes after typing. */
export type After = "up" | "down" | "left" | "right" | "stay";

const MAY_POINT = /[=(,;+\-*/&<>^:{]$/;

/** The editor of the cell that is selected. */
export class CellEditor {
  private readonly field = element("textarea", {
    class: "cell-editor",
    rows: "1",
    spellcheck: "false",
    autocomplete: "off",
    "aria-label": "Cell",
    hidden: true,
  });
  private readonly bar: HTMLTextAreaElement;
  private readonly help: HelpCard;
  private editing: CellPlace | undefined;
  /** Whether the arrow keys end typing, as they do until somebody clicks into the text. */
  private arrowsEnd = false;
  private pointed: { readonly start: number; readonly end: number } | undefined;

  constructor(
    private readonly grid: Grid,
    { bar, help, overlay }: EditorParts,
    private readonly target: EditTarget,
    private readonly onMove: (after: After) => void,
  ) {
    this.bar = bar;
    this.help = help;
    overlay.append(this.field);
    this.listen(this.field, this.bar);
    this.listen(this.bar, this.field);
    this.bar.addEventListener("focus", () => this.open({ from: this.bar }));
    grid.onMove(() => this.onGridMove());
    this.showInBar();
  }

  get isOpen(): boolean {
    return this.editing !== undefined;
  }

  /** Starts typing: with the cell's text, or with a text that takes its place. */
  open({
    text,
    from = this.field,
  }: {
    readonly text?: string;
    readonly from?: HTMLTextAreaElement;
  } = {}): void {
    if (this.editing !== undefined) return;
    this.editing = this.grid.activeCell;
    this.arrowsEnd = text !== undefined;
    const shown = text ?? this.target.inputText(this.editing);
    this.field.value = shown;
    this.bar.value = shown;
    this.field.hidden = false;
    this.place();
    if (from === this.field) {
      this.field.focus();
      this.field.setSelectionRange(shown.length, shown.length);
    }
    this.followHelp(from);
  }

  /** Ends typing and keeps the text. */
  commit(after: After): void {
    const { editing } = this;
    if (editing === undefined) return;
    const text = closedFormula(this.field.value);
    const isChanged = text !== this.target.inputText(editing);
    this.close();
    if (isChanged && !this.target.type(editing, text)) return;
    if (after !== "stay") this.onMove(after);
  }

  /** Ends typing and forgets the text. */
  cancel(): void {
    this.close();
    this.showInBar();
  }

  /** Shows the text of the selected cell in the formula bar. */
  showInBar(): void {
    if (this.editing === undefined) this.bar.value = this.target.inputText(this.grid.activeCell);
  }

  private close(): void {
    this.editing = undefined;
    this.pointed = undefined;
    this.field.hidden = true;
    this.help.hide();
    if (document.activeElement === this.bar) this.bar.blur();
    this.grid.focus();
  }

  private listen(field: HTMLTextAreaElement, other: HTMLTextAreaElement): void {
    field.addEventListener("input", () => {
      this.pointed = undefined;
      other.value = field.value;
      this.place();
      this.followHelp(field);
    });
    field.addEventListener("pointerdown", () => {
      this.arrowsEnd = false;
    });
    field.addEventListener("click", () => this.followHelp(field));
    field.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (!event.isComposing && this.onKey(event, field)) event.preventDefault();
    });
    field.addEventListener("keyup", (event) => {
      event.stopPropagation();
      if (/^(Arrow|Home|End)/.test(event.key) && this.help.suggestion === undefined) this.followHelp(field);
    });
  }

  /** Returns whether the key was used. */
  private onKey(event: KeyboardEvent, field: HTMLTextAreaElement): boolean {
    const choose = (name: string): void => this.takeName(name, field);
    const { key } = event;
    if (key === "Escape") this.cancel();
    else if (key === "Enter" && (event.altKey || event.ctrlKey)) this.insert(field, "\n");
    else if (key === "Enter") this.commit(event.shiftKey ? "up" : "down");
    else if (key === "Tab" && this.help.suggestion !== undefined) this.takeName(this.help.suggestion, field);
    else if (key === "Tab") this.commit(event.shiftKey ? "left" : "right");
    else if (key === "ArrowDown" && this.help.move(1, choose)) return true;
    else if (key === "ArrowUp" && this.help.move(-1, choose)) return true;
    else if (this.arrowsEnd && key.startsWith("Arrow") && !event.shiftKey) {
      this.commit(key.slice("Arrow".length).toLowerCase() as After);
    } else return false;
    return true;
  }

  private insert(field: HTMLTextAreaElement, text: string): void {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input"));
  }

  private takeName(name: string, field: HTMLTextAreaElement): void {
    const before = field.value.slice(0, field.selectionStart);
    const start = before.length - (/[A-Za-z_][\w.]*$/.exec(before)?.[0].length ?? 0);
    field.setRangeText(`${name}(`, start, field.selectionStart, "end");
    field.dispatchEvent(new Event("input"));
    field.focus();
  }

  private followHelp(field: HTMLTextAreaElement): void {
    if (this.isOpen) this.help.follow(field, (name) => this.takeName(name, field));
  }

  /** A click on another cell puts its name into a formula that waits for one, else it ends typing. */
  private onGridMove(): void {
    const { editing } = this;
    if (editing === undefined) {
      this.showInBar();
      return;
    }
    this.place();
    const { row, column } = this.grid.activeCell;
    if (row === editing.row && column === editing.column) return;
    const field = this.field;
    const start = this.pointed?.start ?? field.selectionStart;
    if (!field.value.startsWith("=") || !MAY_POINT.test(field.value.slice(0, start))) {
      this.commit("stay");
      return;
    }
    const end = this.pointed?.end ?? field.selectionEnd;
    const name = this.selectedName();
    field.setRangeText(name, start, end, "end");
    this.pointed = { start, end: start + name.length };
    this.bar.value = field.value;
    setTimeout(() => field.focus());
  }

  private selectedName(): string {
    const { top, left, height, width } = this.grid.selected;
    const lines = this.grid.selectedLines;
    const [first, last] = [columnName(left), columnName(left + width - 1)];
    if (lines === "columns") return `${first}:${last}`;
    if (lines === "rows") return `${top + 1}:${top + height}`;
    const corner = `${first}${top + 1}`;
    return height === 1 && width === 1 ? corner : `${corner}:${last}${top + height}`;
  }

  private place(): void {
    if (this.editing === undefined) return;
    const { left, top, width, height } = this.grid.places.box(this.editing);
    const { style } = this.field;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.minWidth = `${width + 1}px`;
    style.minHeight = `${height + 1}px`;
    style.width = "0";
    style.height = "0";
    style.width = `${Math.min(this.field.scrollWidth + 12, this.grid.container.clientWidth - left)}px`;
    style.height = `${this.field.scrollHeight}px`;
  }
}
