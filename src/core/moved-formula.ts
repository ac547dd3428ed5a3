// Formulas that move with their row.

/** Texts in quotes, names of sheets in quotes, and references such as `B2`, `$B2`, `B$2`. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])\$?[A-Za-z]{1,3}(\$?)(\d+)(?![\w.(!])/g;

/**
 * A formula as it must be some rows further down to say the same of its own row: relative rows move along,
 * as when a sheet is sorted. A reference that would leave the sheet stays.
 */
export function movedFormula(formula: string, rowsDown: number): string {
  if (rowsDown === 0) return formula;
  return formula.replace(PARTS, (part: string, fixed: string | undefined, row: string | undefined) => {
    if (row === undefined || fixed === "$") return part;
    const moved = Number(row) + rowsDown;
    return moved < 1 ? part : part.slice(0, part.length - row.length) + moved;
  });
}
