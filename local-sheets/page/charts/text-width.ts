// How wide text is in the font of charts, without a browser to ask: widths of Arial's letters, which its
// usual stand-ins share.

/** Thousandths of the font size, by letter from the blank to the tilde. */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const FIRST = 32;
const USUAL = 600;
/** Chinese, Japanese and Korean letters, full-width forms and emoji fill a square. */
const SQUARE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ELLIPSIS = "…";

/** Pixels that a text takes. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of text) thousandths += letterWidth(letter);
  return (thousandths * size) / 1000;
}

/** The text, cut with an ellipsis where it takes more than so many pixels. */
export function fitted(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(letters.join("") + ELLIPSIS, size) > room) letters.pop();
  return letters.length === 0 ? "" : letters.join("").trimEnd() + ELLIPSIS;
}

/** The text in at most so many lines, divided at blanks; the last one is cut where it must be. */
export function wrapped(
  text: string,
  size: number,
  { room, lines }: { room: number; lines: number },
): string[] {
  const result: string[] = [];
  let rest = text;
  while (result.length < lines - 1 && textWidth(rest, size) > room) {
    const words = rest.split(" ");
    let taken = words.length - 1;
    while (taken > 0 && textWidth(words.slice(0, taken).join(" "), size) > room) taken -= 1;
    if (taken === 0) break;
    result.push(words.slice(0, taken).join(" "));
    rest = words.slice(taken).join(" ");
  }
  return [...result, fitted(rest, size, room)];
}

function letterWidth(letter: string): number {
  const known = WIDTHS[(letter.codePointAt(0) ?? 0) - FIRST];
  return known ?? (SQUARE.test(letter) ? 1000 : USUAL);
}
