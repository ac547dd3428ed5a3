// A language that nobody speaks: English with accents and 40 % longer. What is not accented was written past
// the catalogue; what does not fit is too narrow for real languages.

import { displayOf } from "../src/core/display";
import { type Catalogue, type Say, speakerOf } from "../src/core/messages/catalogue";
import { ENGLISH, type Template } from "../src/core/messages/en";

const ACCENTED: Readonly<Record<string, string>> = {
  a: "å",
  e: "é",
  i: "î",
  o: "ö",
  u: "û",
  y: "ý",
  c: "ç",
  n: "ñ",
  s: "š",
  A: "Å",
  E: "É",
  I: "Î",
  O: "Ö",
  U: "Û",
  C: "Ç",
  N: "Ñ",
  S: "Š",
};
const LONGER = 0.4;
const FILLING = "·";

/** A text in the language, with its holes. */
export function pseudoText(text: string): string {
  const letters = text.replace(/\{\w+\}/g, "").length;
  const accented = text.replace(/\{\w+\}|[a-zA-Z]/g, (part) => ACCENTED[part] ?? part);
  return `${accented}${FILLING.repeat(Math.ceil(letters * LONGER))}`;
}

function pseudoTemplate(template: Template): Template {
  return typeof template === "string"
    ? pseudoText(template)
    : { one: pseudoText(template.one), other: pseudoText(template.other) };
}

export const PSEUDO = Object.fromEntries(
  Object.entries(ENGLISH).map(([id, template]) => [id, pseudoTemplate(template)]),
) as Catalogue;

/** Says everything in the language. */
export const pseudoSay: Say = speakerOf(PSEUDO, displayOf("en_CA"));
