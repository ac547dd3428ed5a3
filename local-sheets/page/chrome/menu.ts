// Menus: the drop-down of the menu bar, the menus of tabs and cells. Mouse and keyboard alike.

import { element } from "../dom";

/** A line of a menu. */
export type MenuItem =
  | {
      readonly caption: string;
      readonly shortcut?: string;
      readonly disabled?: boolean;
      readonly checked?: boolean;
      readonly run: () => void;
      readonly items?: undefined;
    }
  | { readonly caption: string; readonly items: readonly MenuItem[]; readonly run?: undefined }
  | "separator";

/** A menu that is open. */
export interface OpenMenu {
  readonly close: () => void;
  readonly element: HTMLElement;
}

let open: OpenMenu | undefined;

/** Closes whatever menu is open. */
export function closeMenu(): void {
  open?.close();
}

/** Opens a menu at a place of the screen; a click elsewhere, Esc or a choice closes it. */
export function openMenu(
  items: readonly MenuItem[],
  at: { readonly left: number; readonly top: number },
  onClose: () => void = () => {},
): OpenMenu {
  closeMenu();
  const list = menuList(items, closeMenu);
  document.body.append(list);
  place(list, at);
  const outside = (event: Event): void => {
    if (event.target instanceof Node && !list.contains(event.target)) closeMenu();
  };
  const close = (): void => {
    document.removeEventListener("pointerdown", outside, true);
    list.remove();
    open = undefined;
    onClose();
  };
  document.addEventListener("pointerdown", outside, true);
  open = { close, element: list };
  focusFirst(list);
  return open;
}

function menuList(items: readonly MenuItem[], close: () => void): HTMLElement {
  const list = element("div", { class: "menu", role: "menu" });
  for (const item of items) list.append(item === "separator" ? separator() : line(item, close));
  list.addEventListener("keydown", (event) => onKey(list, event, close));
  return list;
}

function separator(): HTMLElement {
  return element("div", { class: "menu-separator", role: "separator" });
}

function line(item: Exclude<MenuItem, "separator">, close: () => void): HTMLElement {
  const caption = element("span", { class: "menu-caption" }, item.caption);
  const isParent = item.items !== undefined;
  const made = element("div", { class: "menu-item", role: "menuitem", tabindex: "-1" }, caption);
  if (isParent) {
    made.classList.add("menu-parent");
    made.setAttribute("aria-haspopup", "menu");
    const list = menuList(item.items, close);
    list.classList.add("submenu");
    made.append(element("span", { class: "menu-arrow", "aria-hidden": "true" }, "▸"), list);
    return made;
  }
  if (item.checked) made.prepend(element("span", { class: "menu-check", "aria-hidden": "true" }, "✓"));
  if (item.shortcut) made.append(element("span", { class: "menu-shortcut" }, item.shortcut));
  if (item.disabled) made.setAttribute("aria-disabled", "true");
  const choose = (): void => {
    if (item.disabled) return;
    close();
    item.run();
  };
  made.addEventListener("click", choose);
  made.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") choose();
  });
  return made;
}

function onKey(list: HTMLElement, event: KeyboardEvent, close: () => void): void {
  const lines = [...list.querySelectorAll<HTMLElement>(":scope > .menu-item:not([aria-disabled])")];
  const current = lines.indexOf(document.activeElement as HTMLElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const inner = lines[current]?.querySelector<HTMLElement>(".submenu");
  const parent = list.closest<HTMLElement>(".menu-parent");
  if (step !== undefined) lines[(current + step + lines.length) % lines.length]?.focus();
  // Without a menu on that side, they go to the neighbour in the bar.
  else if (event.key === "ArrowRight" && inner) focusFirst(inner);
  else if (event.key === "ArrowLeft" && parent) parent.focus();
  else if (event.key === "Escape" || event.key === "Tab") close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function focusFirst(list: HTMLElement | null | undefined): void {
  list?.querySelector<HTMLElement>(":scope > .menu-item:not([aria-disabled])")?.focus();
}

function place(list: HTMLElement, { left, top }: { readonly left: number; readonly top: number }): void {
  const { width, height } = list.getBoundingClientRect();
  list.style.left = `${Math.max(4, Math.min(left, innerWidth - width - 8))}px`;
  list.style.top = `${Math.max(4, top + height > innerHeight - 8 ? Math.max(4, innerHeight - height - 8) : top)}px`;
}
