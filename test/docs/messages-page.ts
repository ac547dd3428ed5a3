// The words of messages in messages.md: quoted from the catalogue, never typed a second time.

import { displayOf } from "../../src/core/display";
import { type Language, type Say, speaker } from "../../src/core/messages/catalogue";
import type { MessageId } from "../../src/core/messages/en";
import { RfmError } from "../../src/core/problem";
import { REJECT_REASONS } from "../../src/core/rejected";
import { wordProblem } from "../../src/core/wording";
import { NOTES, PROBLEMS } from "./codes";
import { examplesIn } from "./examples";

const LOCALES: Readonly<Record<Language, string>> = { en: "en_US", "zh-CN": "zh_CN", "zh-TW": "zh_TW" };
/** A heading that is an id, and the quotation below it. */
const ENTRY = /^### ([a-z0-9-]+)\n\n(?:>.*\n)+/gm;

/** A message with example values. */
export function exampleOf(code: string, language: Language): string {
  const say: Say = speaker(language, displayOf(LOCALES[language]));
  if ((REJECT_REASONS as readonly string[]).includes(code)) return say(`reason-${code}` as MessageId);
  const particulars = examplesIn(language, say)[code] ?? {};
  const holdsIds = PROBLEMS.includes(code) || NOTES.includes(code);
  const id = code as MessageId;
  return holdsIds ? wordProblem(new RfmError(id, particulars), say) : say(id, particulars);
}

/** The page with every quotation as the catalogue has it now. */
export function withQuotations(page: string, language: Language): string {
  return page.replace(ENTRY, (_entry, code: string) => {
    const lines = exampleOf(code, language).split("\n");
    return `### ${code}\n\n${lines.map((line) => `> ${line}`.trimEnd()).join("\n")}\n`;
  });
}
