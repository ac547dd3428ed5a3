// Dialogs and the sidebar of the add-on.

import type { PageRecord } from "../../services/index";
import { openModal } from "../dialogs/modal";
import { type PageHost, type ScriptCall, scriptPage } from "../dialogs/script-page";
import { button, byId, element } from "../dom";

const SIZE = { width: 600, height: 400 };

/** Shows pages of the script: one dialog and one sidebar at a time. */
export class ScriptPages {
  private closeDialog = (): void => {};
  private closeSidebar = (): void => {};

  constructor(
    private readonly call: ScriptCall,
    private readonly focusGrid: () => void,
  ) {}

  show(page: PageRecord): void {
    if (page.kind === "sidebar") this.showSidebar(page);
    else this.showDialog(page);
  }

  /** Closes whatever is open. */
  close(): void {
    this.closeDialog();
    this.closeSidebar();
  }

  private showDialog(page: PageRecord): void {
    this.closeDialog();
    const close = (): void => {
      content.dispose();
      box.close();
      this.closeDialog = () => {};
      this.focusGrid();
    };
    const content = scriptPage(page, this.host(close));
    content.frame.classList.add("dialog-page");
    content.frame.style.width = `min(${page.width ?? SIZE.width}px, 92vw)`;
    content.frame.style.height = `min(${page.height ?? SIZE.height}px, 80vh)`;
    content.frame.setAttribute("data-first", "");
    const box =
      page.kind === "modal"
        ? openModal(page.title, [content.frame], close, { className: "wide" })
        : modeless(page.title, content.frame, close);
    this.closeDialog = close;
  }

  private showSidebar(page: PageRecord): void {
    this.closeSidebar();
    const bar = byId("sidebar");
    const close = (): void => {
      content.dispose();
      bar.hidden = true;
      bar.replaceChildren();
      this.closeSidebar = () => {};
      this.focusGrid();
    };
    const content = scriptPage(page, this.host(close));
    const cross = button("×", { class: "dialog-close", "aria-label": "Close" }, close);
    bar.replaceChildren(
      element("div", { class: "sidebar-head" }, element("h2", {}, page.title), cross),
      content.frame,
    );
    bar.hidden = false;
    this.closeSidebar = close;
  }

  private host(close: () => void): PageHost {
    return { call: this.call, close, focusEditor: this.focusGrid };
  }
}

function modeless(title: string, frame: HTMLElement, close: () => void): { close: () => void } {
  const cross = button("×", { class: "dialog-close", "aria-label": "Close" }, close);
  const box = element("div", { class: "dialog wide modeless", role: "dialog", "aria-label": title });
  box.append(element("h2", {}, title), frame, cross);
  document.body.append(box);
  return { close: () => box.remove() };
}
