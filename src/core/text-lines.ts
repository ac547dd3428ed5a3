// How wide a text is, and how it is broken into lines: Chinese characters take two letters' width
// and may begin a line wherever no punctuation forbids it; other text breaks at spaces.

const WIDE = "\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6";
const WIDE_CHARACTER = new RegExp(`[${WIDE}]|[\\ud83c-\\ud83e][\\udc00-\\udfff]`, "g");
/** May not begin a line: they belong to what is before them. */
const CLOSING = "，。、；：！？）」』》”";
/** May not end a line. */
const OPENING = "（「『《“";
/** What stays together: a wide character, or a word, each with the punctuation that belongs to it. */
const PIECES = new RegExp(
  `[${OPENING}]*(?:[${WIDE}]|[^\\s${WIDE}${OPENING}${CLOSING}]+)[${CLOSING}]*|[${OPENING}${CLOSING}]+|\\s+`,
  "g",
);

/** Letters of usual width that a text takes. */
export function textWidth(text: string): number {
  return (
    text.length + (text.match(WIDE_CHARACTER) ?? []).filter((character) => character.length === 1).length
  );
}

/** Lines of at most a width; a word that is wider has a line of its own. */
export function linesOfText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== "" && textWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}
