/** A rectangle of cells; all four numbers count from zero, as everywhere in the model. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** Whether two blocks share a cell. */
export function overlap(one: Block, other: Block): boolean {
  return (
    one.top < other.top + other.height &&
    other.top < one.top + one.height &&
    one.left < other.left + other.width &&
    other.left < one.left + one.width
  );
}

/** Whether every cell of the inner block is in the outer one. */
export function covers(outer: Block, inner: Block): boolean {
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.top + inner.height <= outer.top + outer.height &&
    inner.left + inner.width <= outer.left + outer.width
  );
}

/** Whether a cell is in a block. */
export function holds(block: Block, row: number, column: number): boolean {
  return overlap(block, { top: row, left: column, height: 1, width: 1 });
}
