import type { Block } from "./block";

/** Rows or columns that were opened or taken out at one place of a sheet. */
export interface GridChange {
  readonly axis: "rows" | "columns";
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

/** Where a block is after a change of its grid; undefined when nothing of it is left. */
export function movedBlock(block: Block, change: GridChange): Block | undefined {
  if (change.axis === "rows") {
    const span = movedSpan(block.top, block.height, change);
    return span && { ...block, top: span.start, height: span.length };
  }
  const span = movedSpan(block.left, block.width, change);
  return span && { ...block, left: span.start, width: span.length };
}

interface Span {
  readonly start: number;
  readonly length: number;
}

function movedSpan(start: number, length: number, { kind, at, count }: GridChange): Span | undefined {
  const end = start + length;
  if (kind === "insert") {
    if (at <= start) return { start: start + count, length };
    return at < end ? { start, length: length + count } : { start, length };
  }
  const lost = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  if (lost === length) return undefined;
  const before = Math.max(0, Math.min(start, at + count) - at);
  return { start: start - before, length: length - lost };
}
