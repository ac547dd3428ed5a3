// Folding of text before it is compared or read: what people type differently and mean the same.

/** Full-width forms (`１２，５`, `￥`) and the ideographic space. */
const FULL_WIDTH = /[\uff01-\uff5e\uffe0-\uffe6]/g;
/** Spaces of every width; NBSP and narrow NBSP stand between digits in French and Nordic numbers. */
const ANY_SPACE = /[\s\u00a0\u2007\u2009\u202f\u3000]+/g;
const ACCENTS = /[\u0300-\u036f]/g;
/** Most texts are such, and folding finds nothing in them. */
const PLAIN = /^[!-~]*$/;

/**
 * Text with full-width characters as their usual forms and every run of white space as one plain
 * space, none at the ends. Not NFKC as a whole: that would read `5²` as 52.
 */
export function halfWidth(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(FULL_WIDTH, (character) => character.normalize("NFKC"))
    .replace(ANY_SPACE, " ")
    .trim();
}

/** {@link halfWidth}, lower case, without accents: `Montant  Réglé` becomes `montant regle`. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  // NFC afterwards, because NFD also takes Hangul syllables and kana with marks apart.
  return halfWidth(text).toLowerCase().normalize("NFD").replace(ACCENTS, "").normalize("NFC");
}
