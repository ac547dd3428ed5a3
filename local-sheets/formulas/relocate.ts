// Formulas after cells were cut and pasted: they go on meaning the same cells, wherever those are now.

import { type Block, holds } from "../services/model/block";
import { type Corner, type Reference, sheetPrefix } from "./reference";
import { rewrite } from "./rewrite";

/** Cells that went to another place. */
export interface Relocation {
  readonly source: Block;
  readonly down: number;
  readonly right: number;
  /** The sheet they are on now, when it is another one. */
  readonly sheetName: string | undefined;
}

/** A formula somewhere in the document after cells moved; references to some of them and to others stay. */
export function relocateFormula(
  formula: string,
  isSource: (name: string | undefined) => boolean,
  { source, down, right, sheetName }: Relocation,
): string {
  const isMoved = ({ row, column }: Corner): boolean =>
    row !== undefined && column !== undefined && holds(source, row, column);
  const moved = (corner: Corner): Corner => ({
    ...corner,
    row: (corner.row ?? 0) + down,
    column: (corner.column ?? 0) + right,
  });
  return rewrite(formula, (reference) => {
    const { first, last = first } = reference;
    if (!isSource(reference.sheetName) || !isMoved(first) || !isMoved(last)) return reference;
    return {
      ...(sheetName === undefined ? reference : onSheet(reference, sheetName)),
      first: moved(first),
      last: reference.last && moved(last),
    };
  });
}

/** A formula that was taken to another sheet: what it meant without naming a sheet is named now. */
export function qualifyFormula(formula: string, sheetName: string): string {
  return rewrite(formula, (reference) =>
    reference.sheetName === undefined ? onSheet(reference, sheetName) : reference,
  );
}

function onSheet(reference: Reference, sheetName: string): Reference {
  return { ...reference, prefix: sheetPrefix(sheetName), sheetName };
}
