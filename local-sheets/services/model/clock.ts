/** The present moment of a document: fixed by its fixture or the real one, and whatever scripts slept. */
export class Clock {
  private slept = 0;

  /** @param fixed milliseconds since 1970; the real clock when left out */
  constructor(private readonly fixed?: number) {}

  /** Milliseconds since 1970. */
  now(): number {
    return (this.fixed ?? Date.now()) + this.slept;
  }

  /** Lets time pass at once. */
  advance(milliseconds: number): void {
    this.slept += milliseconds;
  }
}
