/** Where an execution gets the present moment and random numbers from. */
export interface Chance {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/**
 * Pins what makes two runs of the same script differ: Date.now, new Date() and Math.random of the realm that
 * local Sheets lives in, which is the script's own. What was drawn once is drawn again after a rewind.
 */
export class PinnedChance {
  private readonly drawn: number[] = [];
  private position = 0;
  private pinned = false;
  private readonly source: Chance;

  /** @param live whether draws belong to the script; those of a stopped one are not kept */
  constructor(
    private readonly live: () => boolean,
    source: Partial<Chance> = {},
  ) {
    this.source = { now: Date.now, random: Math.random, ...source };
  }

  /** Runs script code from its start. */
  during<Result>(work: () => Result): Result {
    this.position = 0;
    const real = { Date: globalThis.Date, random: Math.random };
    this.pinned = true;
    globalThis.Date = pinnedDate(real.Date, () => this.draw(this.source.now));
    Math.random = () => this.draw(this.source.random);
    try {
      return work();
    } finally {
      this.pinned = false;
      globalThis.Date = real.Date;
      Math.random = real.random;
    }
  }

  /** Lets a service do its work, whose draws are none of the script's. */
  aside<Result>(work: () => Result): Result {
    this.pinned = false;
    try {
      return work();
    } finally {
      this.pinned = true;
    }
  }

  private draw(source: () => number): number {
    if (!this.pinned || !this.live()) return source();
    const value = this.drawn[this.position] ?? source();
    this.drawn[this.position] = value;
    this.position += 1;
    return value;
  }
}

/** The Date of the realm with another present moment; what it makes are true Dates. */
function pinnedDate(real: DateConstructor, now: () => number): DateConstructor {
  return new Proxy(real, {
    get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
    construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [now()] : args, made),
    apply: () => new real(now()).toString(),
  });
}
