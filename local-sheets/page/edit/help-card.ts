// The card below a formula: names to choose from while one is typed, help within the brackets.

import { element } from "../dom";
import { type FormulaPlace, type FunctionHelp, formulaPlace } from "./function-help";

const MOST = 8;

/** The card; it follows the text and the caret of a field. */
export class HelpCard {
  private readonly box = element("div", { class: "help-card", role: "status", hidden: true });
  private suggested: FunctionHelp[] = [];
  private chosen = 0;

  constructor(
    parent: HTMLElement,
    private readonly functions: readonly FunctionHelp[],
  ) {
    parent.append(this.box);
  }

  /** Shows what fits the text before the caret, below the field. */
  follow(field: HTMLTextAreaElement, onChoose: (name: string) => void): void {
    const place = formulaPlace(field.value, field.selectionStart);
    this.suggested = place === undefined ? [] : this.matching(place);
    this.chosen = 0;
    const inside = place?.inside;
    const help = this.functions.find(({ name }) => name === inside?.name);
    if (this.suggested.length > 0) this.showNames(onChoose);
    else if (help !== undefined && inside !== undefined) this.showHelp(help, inside.argument);
    else this.hide();
    if (!this.box.hidden) this.place(field);
  }

  /** The name that Tab takes over, if names are shown. */
  get suggestion(): string | undefined {
    return this.box.hidden ? undefined : this.suggested[this.chosen]?.name;
  }

  /** Marks the next name, or the one before; tells whether there was anything to mark. */
  move(step: number, onChoose: (name: string) => void): boolean {
    if (this.suggestion === undefined) return false;
    this.chosen = (this.chosen + step + this.suggested.length) % this.suggested.length;
    this.showNames(onChoose);
    return true;
  }

  hide(): void {
    this.box.hidden = true;
    this.suggested = [];
  }

  /** Takes the card off the page. */
  remove(): void {
    this.box.remove();
  }

  private matching({ typing }: FormulaPlace): FunctionHelp[] {
    if (typing === "") return [];
    return this.functions.filter(({ name }) => name.startsWith(typing)).slice(0, MOST);
  }

  private showNames(onChoose: (name: string) => void): void {
    const lines = this.suggested.map((help, index) => {
      const line = element(
        "div",
        { class: index === this.chosen ? "help-name chosen" : "help-name" },
        element("strong", {}, help.name),
        element("span", {}, help.summary),
      );
      line.addEventListener("pointerdown", (event) => {
        event.preventDefault();
        onChoose(help.name);
      });
      return line;
    });
    this.box.replaceChildren(...lines);
    this.box.hidden = false;
  }

  private showHelp({ name, parameters, summary, returns }: FunctionHelp, argument: number): void {
    // The last of `[value2, …]` stands for all that follow.
    const last = parameters.length - 1;
    const current = parameters[last]?.name.endsWith("…") ? Math.min(argument, last) : argument;
    const names = parameters.map((parameter, index) => {
      const text = parameter.optional ? `[${parameter.name}]` : parameter.name;
      return element(index === current ? "mark" : "span", {}, text);
    });
    const signature = element("div", { class: "help-signature" }, `${name}(`);
    names.forEach((part, index) => {
      signature.append(...(index === 0 ? [part] : [", ", part]));
    });
    signature.append(")");
    const lines = [
      ["Summary", summary],
      ...parameters.map(({ name: own, optional, help }) => [optional ? `${own} – optional` : own, help]),
      ["Result", returns],
    ].filter(([, text]) => text !== "");
    const list = lines.flatMap(([term = "", text = ""]) => [
      element("dt", {}, term),
      element("dd", {}, text),
    ]);
    this.box.replaceChildren(signature, ...(list.length === 0 ? [] : [element("dl", {}, ...list)]));
    this.box.hidden = false;
  }

  private place(field: HTMLElement): void {
    const { left, bottom } = field.getBoundingClientRect();
    const { width, height } = this.box.getBoundingClientRect();
    this.box.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
    this.box.style.top = `${Math.min(bottom + 4, innerHeight - height - 8)}px`;
  }
}
