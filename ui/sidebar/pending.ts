// Which answers still count. Of several calls of one sort only the last does: its answer may come first.

/** Calls that are on their way, by sort. */
export class Pending<Sort extends string> {
  private readonly last = new Map<Sort, number>();
  private readonly open = new Set<Sort>();

  /**
   * A call begins; one that nobody waits for does so quietly. Gives what tells, when it ends, whether it was
   * the last of its sort.
   */
  begin(sort: Sort, quietly = false): () => boolean {
    const call = (this.last.get(sort) ?? 0) + 1;
    this.last.set(sort, call);
    if (quietly) this.open.delete(sort);
    else this.open.add(sort);
    return () => {
      const isLast = this.last.get(sort) === call;
      if (isLast) this.open.delete(sort);
      return isLast;
    };
  }

  /** Answers of this sort that are still to come count for nothing. */
  forget(sort: Sort): void {
    this.begin(sort, true);
  }

  /** Whether the last call of one of these sorts is waited for. */
  has(...sorts: readonly Sort[]): boolean {
    return sorts.some((sort) => this.open.has(sort));
  }
}
