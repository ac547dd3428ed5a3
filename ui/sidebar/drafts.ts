// What is typed into fields and not taken yet. It stays while other screens are open, and until it can be read.

import { DIMENSIONS } from "../../src/core/dimension";
import type { SidebarView, StatedScoring } from "../../src/core/sidebar/view";
import { cutsText, readCuts } from "./cuts";
import type { Tab } from "./state";
import { zoneMeant } from "./zones";

/** Texts that are typed, by the ids of their fields. */
export class Drafts {
  /** Each with the setting in whose place it was typed. */
  private readonly typed = new Map<string, { readonly from: string; readonly text: string }>();

  constructor(private readonly changed: () => void) {}

  /** The text in a field: once the setting is another one, what was typed before counts no more. */
  text(id: string, stated: string): string {
    const draft = this.typed.get(id);
    return draft?.from === stated ? draft.text : stated;
  }

  type(id: string, from: string, text: string): void {
    this.typed.set(id, { from, text });
    this.changed();
  }

  /** The text became the setting. */
  taken(id: string): void {
    this.typed.delete(id);
  }

  clear(): void {
    this.typed.clear();
  }
}

/** Whether a text names no time zone. */
export function isNoZone(text: string, stated: string): boolean {
  return text.trim() !== "" && text !== stated && zoneMeant(text) === null;
}

/** The first field that holds what cannot be read, with its screen. */
export function unreadField(
  drafts: Drafts,
  score: StatedScoring,
  view: SidebarView,
): { readonly screen: Tab; readonly id: string } | null {
  const zone = score.timeZone ?? view.timeZone;
  if (isNoZone(drafts.text("time-zone", zone), zone)) return { screen: "data", id: "time-zone" };
  for (const dimension of DIMENSIONS) {
    const cuts = score.cuts?.[dimension];
    const id = `cuts-${dimension}`;
    if (cuts !== undefined && readCuts(drafts.text(id, cutsText(cuts)), dimension) === null)
      return { screen: "scoring", id };
  }
  return null;
}
