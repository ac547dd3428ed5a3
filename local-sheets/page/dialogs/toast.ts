// Notes that slide in at the corner and go by themselves.

import type { ToastRecord } from "../../services/index";
import { button, byId, element } from "../dom";

const SECONDS = 5;

/** Shows a note; a negative number of seconds lets it stay until it is closed. */
export function showToast({ message, title, timeoutSeconds }: ToastRecord): void {
  const close = (): void => note.remove();
  const note = element("div", { class: "toast", role: "status" });
  if (title !== "") note.append(element("strong", {}, title));
  note.append(element("span", {}, message), button("×", { "aria-label": "Close" }, close));
  byId("toasts").append(note);
  const seconds = timeoutSeconds ?? SECONDS;
  if (seconds >= 0) setTimeout(close, seconds * 1000);
}
