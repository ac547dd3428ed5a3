// The words that the sidebar needs, handed to it with its data.

import { CATALOGUES, type Language } from "../../core/messages/catalogue";
import type { MessageId } from "../../core/messages/en";
import type { Words } from "../../core/sidebar/view";

const SHOWN =
  /^(time-zone-unknown|sidebar|role|dimension|method|scheme|menu|list|sheet-rfm|segment|undo|ask-without-undo|failure)-?/;

/** All messages of a language that a page may say. */
export function wordsOf(language: Language): Words {
  const catalogue = CATALOGUES[language];
  const ids = (Object.keys(catalogue) as MessageId[]).filter((id) => SHOWN.test(id));
  return Object.fromEntries(ids.map((id) => [id, catalogue[id]]));
}
