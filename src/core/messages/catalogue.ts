// Looks messages up by language and fills them in.

import type { Particulars } from "../problem";
import { ENGLISH, type MessageId, type Template } from "./en";

/** Languages that the catalogue speaks, by their IETF tags. */
export const LANGUAGES = ["en"] as const;
export type Language = (typeof LANGUAGES)[number];

type Catalogue = Readonly<Record<MessageId, Template>>;
const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en: ENGLISH };

/** Says a message: `say("rows-used", {count: 3, aside: 1})`. */
export type Say = (id: MessageId, particulars?: Particulars) => string;

/** The speaker of a language. Numbers are grouped by thousands as the language does. */
export function speaker(language: Language): Say {
  return (id, particulars = {}) => fill(CATALOGUES[language][id], particulars);
}

function fill(template: Template, particulars: Particulars): string {
  const singular = particulars.count === 1 ? "one" : "other";
  const text = typeof template === "string" ? template : template[singular];
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = particulars[name];
    if (value === undefined) return hole;
    return typeof value === "number" ? groupThousands(value) : value;
  });
}

/** `12345.5` as `12,345.5`. Intl is not certain to exist where the add-on runs. */
function groupThousands(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
