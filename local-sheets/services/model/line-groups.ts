import { exception } from "../exception";
import type { GridChange } from "./grid-change";
import { Lines } from "./lines";

/** The deepest level Sheets has. */
const DEEPEST = 8;

/** Neighbouring rows or columns that can be collapsed together. */
export interface LineGroup {
  /** Counted from zero. */
  readonly start: number;
  readonly count: number;
  /** From one. */
  readonly depth: number;
}

/** The groups of rows, or of columns, of one sheet: how deep every line is within them. */
export class LineGroups {
  private readonly depths = new Lines<number>();
  /** The depths at which a line is collapsed. */
  private readonly collapsed = new Lines<readonly number[]>();
  isControlAfter = true;

  /** In how many groups a line is. */
  depthOf(line: number): number {
    return this.depths.get(line) ?? 0;
  }

  /** Moves lines deeper, or out again. */
  shift(start: number, count: number, delta: number): void {
    const next = Array.from({ length: count }, (_line, index) => this.depthOf(start + index) + delta);
    if (next.some((depth) => depth > DEEPEST)) {
      throw exception(`The group depth cannot be greater than ${DEEPEST}.`);
    }
    next.forEach((depth, index) => {
      this.depths.fill(start + index, 1, depth > 0 ? depth : undefined);
    });
  }

  /** The group of a depth around a line. */
  groupAt(line: number, depth: number): LineGroup | undefined {
    if (depth < 1 || this.depthOf(line) < depth) return undefined;
    let start = line;
    while (start > 0 && this.depthOf(start - 1) >= depth) start -= 1;
    let end = line + 1;
    while (this.depthOf(end) >= depth) end += 1;
    return { start, count: end - start, depth };
  }

  /** All groups, by depth and line. */
  all(): LineGroup[] {
    const found: LineGroup[] = [];
    for (let depth = 1; depth <= DEEPEST; depth += 1) {
      for (const [line] of this.depths.entries()) {
        const group = this.groupAt(line, depth);
        if (group?.start === line) found.push(group);
      }
    }
    return found;
  }

  /** Whether a group is collapsed. */
  isCollapsed({ start, depth }: LineGroup): boolean {
    return this.collapsed.get(start)?.includes(depth) ?? false;
  }

  /** Collapses or opens a group. */
  setCollapsed(group: LineGroup, isCollapsed: boolean): void {
    const { start, depth } = group;
    const others = (this.collapsed.get(start) ?? []).filter((other) => other !== depth);
    const next = isCollapsed ? [...others, depth] : others;
    this.collapsed.fill(start, 1, next.length > 0 ? next : undefined);
  }

  /** Follows inserted and deleted lines; inserted ones are as deep as those around them. */
  move(change: GridChange): void {
    const around = Math.min(this.depthOf(change.at - 1), this.depthOf(change.at));
    this.depths.move(change);
    this.collapsed.move(change);
    if (change.kind === "insert" && around > 0) this.depths.fill(change.at, change.count, around);
  }
}
