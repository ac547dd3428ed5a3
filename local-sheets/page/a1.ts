// Names of cells as users read and type them.

/** The letters of a column counted from zero. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? "" : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

/** A block by its corners as `B2` or `A1:B2`. */
export function blockName(block: {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}): string {
  const first = `${columnName(block.left)}${block.top + 1}`;
  if (block.height === 1 && block.width === 1) return first;
  return `${first}:${columnName(block.left + block.width - 1)}${block.top + block.height}`;
}

/** Reads `B2` or `A1:B2`; undefined for anything else. */
export function readBlockName(
  text: string,
): { top: number; left: number; height: number; width: number } | undefined {
  const [matched, letters = "", digits = "", endLetters = letters, endDigits = digits] =
    /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/i.exec(text.trim()) ?? [];
  if (matched === undefined) return undefined;
  const [left, right] = [columnNumber(letters), columnNumber(endLetters)].sort((one, other) => one - other);
  const [top, bottom] = [Number(digits) - 1, Number(endDigits) - 1].sort((one, other) => one - other);
  if (left === undefined || right === undefined || top === undefined || bottom === undefined)
    return undefined;
  return { top, left, height: bottom - top + 1, width: right - left + 1 };
}

function columnNumber(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}
