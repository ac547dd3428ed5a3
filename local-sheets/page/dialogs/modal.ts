// A dialog before everything else: the keyboard stays in it, Esc closes it, and the focus goes back after it.

import { element } from "../dom";

/** A dialog that is open. */
export interface Modal {
  readonly close: () => void;
}

const FOCUSABLE = "button, input, select, textarea, iframe, [href], [tabindex]:not([tabindex='-1'])";

/**
 * Opens a dialog.
 *
 * @param onDismiss called on Esc and by the X; it decides whether to close
 */
export function openModal(
  title: string,
  content: readonly Node[],
  onDismiss: () => void,
  { className = "" } = {},
): Modal {
  const before = document.activeElement;
  const heading = element("h2", { id: "dialog-title" }, title);
  const cross = element("button", { type: "button", class: "dialog-close", "aria-label": "Close" }, "×");
  cross.addEventListener("click", onDismiss);
  const box = element("div", {
    class: `dialog ${className}`,
    role: "dialog",
    "aria-modal": "true",
    "aria-labelledby": "dialog-title",
    tabindex: "-1",
  });
  box.append(heading, ...content, cross);
  const backdrop = element("div", { class: "backdrop" }, box);
  backdrop.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Escape") onDismiss();
    if (event.key === "Tab") keepInside(box, event);
  });
  document.body.append(backdrop);
  (box.querySelector<HTMLElement>("[data-first]") ?? box).focus();
  return {
    close: () => {
      backdrop.remove();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    },
  };
}

function keepInside(box: HTMLElement, event: KeyboardEvent): void {
  const stops = [...box.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) => !stop.hidden);
  const [first, last] = [stops[0], stops[stops.length - 1]];
  const atEnd = event.shiftKey ? document.activeElement === first : document.activeElement === last;
  if (!atEnd && box.contains(document.activeElement)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
