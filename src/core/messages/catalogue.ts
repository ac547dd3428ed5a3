// Looks messages up by language and fills them in.

import { type Display, displayOf } from "../display";
import type { Particulars } from "../problem";
import { ENGLISH, type MessageId, type Template } from "./en";
import { fill } from "./fill";
import { LANGUAGES, type Language } from "./language";
import { SIMPLIFIED_CHINESE } from "./zh-cn";
import { FORMER_WORDS } from "./zh-former";
import { TRADITIONAL_CHINESE } from "./zh-tw";

export { LANGUAGES, type Language };

/** Every message in one language. A key that is missing does not compile. */
export type Catalogue = Readonly<Record<MessageId, Template>>;

/** The catalogue of each language. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en: ENGLISH,
  "zh-CN": SIMPLIFIED_CHINESE,
  "zh-TW": TRADITIONAL_CHINESE,
};

/** Says a message: `say("rows-used", {count: 3, aside: 1})`. */
export type Say = (id: MessageId, particulars?: Particulars) => string;

/** The speaker of a language; numbers are written as the spreadsheet's locale has them. */
export function speaker(language: Language, display: Display = displayOf("en_US")): Say {
  return speakerOf(CATALOGUES[language], display);
}

/** The speaker of a catalogue. */
export function speakerOf(catalogue: Catalogue, display: Display): Say {
  return (id, particulars = {}) => fill(catalogue[id], particulars, { list: catalogue["list-and"], display });
}

/** What a message says, or has said before, in every language: by these words we know our own. */
export function inEveryLanguage(id: MessageId): readonly string[] {
  return [...LANGUAGES.map((language) => speaker(language)(id)), ...(FORMER_WORDS[id] ?? [])];
}
