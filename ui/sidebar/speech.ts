// The words of the page: those of the server, and before it has answered, those for failures.

import type { Display } from "../../src/core/display";
import type { MessageId } from "../../src/core/messages/en";
import { FAILURE_MESSAGES } from "../../src/core/messages/en-failures";
import { fill } from "../../src/core/messages/fill";
import { type Language, languageOfLocale } from "../../src/core/messages/language";
import { SIMPLIFIED_FAILURES } from "../../src/core/messages/zh-cn-failures";
import { TRADITIONAL_FAILURES } from "../../src/core/messages/zh-tw-failures";
import type { Particulars } from "../../src/core/problem";
import type { SidebarView, Words } from "../../src/core/sidebar/view";

/** Says a message of the page. */
export type Speak = (id: MessageId, particulars?: Particulars) => string;

const FIRST_WORDS: Readonly<Record<Language, Words>> = {
  en: FAILURE_MESSAGES,
  "zh-CN": SIMPLIFIED_FAILURES,
  "zh-TW": TRADITIONAL_FAILURES,
};
const PLAIN: Display = { decimalMark: ".", groupMark: ",", dateFormat: "yyyy-mm-dd" };

/** Speaks as a view says. */
export function speakerOfView({ words, display }: Pick<SidebarView, "words" | "display">): Speak {
  return (id, particulars = {}) => {
    const template = words[id];
    if (template === undefined) throw new Error(`The page has no words for ${id}`);
    return fill(template, particulars, { list: words["list-and"] ?? "{list}, {next}", display });
  };
}

/** Speaks of failures before the server has answered, in the browser's language. */
export function firstSpeaker(locale: string): Speak {
  return speakerOfView({ words: FIRST_WORDS[languageOfLocale(locale)], display: PLAIN });
}
