// The menu bar: its menus are made anew whenever one is opened, so that they always tell what is possible.

import { element } from "../dom";
import { closeMenu, type MenuItem, openMenu } from "./menu";

/** A menu of the bar. */
export interface BarMenu {
  readonly caption: string;
  /** The letter that opens it together with Alt, as in Sheets. */
  readonly letter: string;
  readonly items: () => readonly MenuItem[];
}

/** Fills the menu bar. */
export function fillMenuBar(bar: HTMLElement, menus: readonly BarMenu[], onClose: () => void): void {
  bar.replaceChildren();
  let opened: HTMLElement | undefined;
  const titles = menus.map(({ caption, letter, items }) => {
    const title = element(
      "button",
      {
        type: "button",
        role: "menuitem",
        "aria-haspopup": "menu",
        "aria-keyshortcuts": `Alt+${letter}`,
        "data-letter": letter,
      },
      caption,
    );
    const show = (): void => {
      const { left, bottom } = title.getBoundingClientRect();
      const menu = openMenu(items(), { left, top: bottom }, () => {
        title.classList.remove("open");
        if (opened === title) opened = undefined;
        onClose();
      });
      opened = title;
      title.classList.add("open");
      menu.element.addEventListener("keydown", (event) => neighbour(event, title));
    };
    title.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      event.stopPropagation();
    });
    title.addEventListener("click", () => (opened === title ? closeMenu() : show()));
    title.addEventListener("pointerenter", () => {
      if (opened !== undefined && opened !== title) show();
    });
    return title;
  });
  const neighbour = (event: KeyboardEvent, title: HTMLElement): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || event.defaultPrevented) return;
    titles[(titles.indexOf(title as HTMLButtonElement) + step + titles.length) % titles.length]?.click();
  };
  bar.append(...titles);
}

/** Opens the menu of a letter; tells whether there is one. */
export function openBarMenu(bar: HTMLElement, letter: string): boolean {
  const title = bar.querySelector<HTMLElement>(`[data-letter="${CSS.escape(letter)}"]`);
  title?.click();
  return title !== null;
}
