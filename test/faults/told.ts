// What commands told their users, in dialogs or to their callers.

import type { Realm } from "../../local-sheets/cli/realm";
import type { RunResult } from "../../local-sheets/services/index";
import { ENGLISH } from "../../src/core/messages/en";

const TITLES: readonly string[] = [
  ENGLISH["failed-title"],
  ENGLISH["undo-failed-title"],
  ENGLISH["delete-failed-title"],
];

/** Why commands were refused or failed: ids of problems, or the text of an error. */
export function problemsOf({ sheets }: Realm, results: readonly RunResult[]): string[] {
  const returned = results.flatMap(({ error, returned }) => {
    if (error !== null) return [`error: ${error.message}`];
    const answer = returned as { ok: boolean; problem?: { id: string } } | undefined;
    return answer?.ok === false ? [answer.problem?.id ?? "unknown"] : [];
  });
  const told = sheets.dialogs
    .filter(({ title }) => TITLES.includes(title))
    .map(({ prompt = "" }) => idOf(prompt));
  return [...returned, ...told];
}

/** The problem whose message a text is. */
function idOf(text: string): string {
  const found = Object.entries(ENGLISH).find(
    ([, message]) => typeof message === "string" && patternOf(message).test(text),
  );
  return found?.[0] ?? text;
}

function patternOf(message: string): RegExp {
  const parts = message.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}
