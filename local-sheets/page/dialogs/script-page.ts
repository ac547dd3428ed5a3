// Pages that a script shows (HtmlService): each in a sandbox without origin, from where google.script.run
// reaches the script by messages.

import type { PageRecord } from "../../services/index";
import { element } from "../dom";

/** Calls a function of the script for a page; rejects with the script's error. */
export type ScriptCall = (name: string, args: readonly unknown[]) => Promise<unknown>;

/** A page of a script in its frame. */
export interface ScriptPage {
  readonly frame: HTMLIFrameElement;
  readonly dispose: () => void;
}

interface PageMessage {
  readonly kind: "ready" | "run" | "close" | "height" | "width" | "focus";
  readonly id?: number;
  readonly name?: string;
  readonly args?: readonly unknown[];
  readonly pixels?: number;
}

/** What a page asks of what is around it. */
export interface PageHost {
  readonly call: ScriptCall;
  readonly close: () => void;
  readonly focusEditor: () => void;
}

/** A frame with a page of the script. */
export function scriptPage({ html, title }: PageRecord, host: PageHost): ScriptPage {
  const frame = element("iframe", {
    sandbox: "allow-scripts allow-forms allow-popups allow-modals",
    src: new URL("dialog.html", document.baseURI).href,
    title: title === "" ? "Page of the add-on" : title,
  });
  const send = (message: unknown): void => frame.contentWindow?.postMessage(message, "*");
  const onMessage = ({ source, data }: MessageEvent): void => {
    if (source !== frame.contentWindow) return;
    const message = data as PageMessage;
    if (message.kind === "ready") send({ kind: "show", html });
    else if (message.kind === "run") void run(message);
    else if (message.kind === "close") host.close();
    else if (message.kind === "focus") host.focusEditor();
    else if (message.kind === "height") frame.style.height = `${message.pixels ?? 0}px`;
    else if (message.kind === "width") frame.style.width = `${message.pixels ?? 0}px`;
  };
  const run = async ({ id, name = "", args = [] }: PageMessage): Promise<void> => {
    try {
      const returned = await host.call(name, args);
      send({ kind: "returned", id, value: returned === undefined ? null : plain(returned) });
    } catch (error) {
      const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
      send({ kind: "failed", id, error: { name: kind, message } });
    }
  };
  addEventListener("message", onMessage);
  return { frame, dispose: () => removeEventListener("message", onMessage) };
}

/** What comes back from the server is plain data; dates do not come back at all. */
function plain(value: unknown): unknown {
  if (containsDate(value)) return null;
  return JSON.parse(JSON.stringify(value));
}

function containsDate(value: unknown): boolean {
  if (Object.prototype.toString.call(value) === "[object Date]") return true;
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(containsDate);
}
