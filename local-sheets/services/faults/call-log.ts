import { localCopy } from "../realm-value";
import type { ServiceCall } from "../strict/execution";

type Answer = { readonly returned: unknown } | { readonly thrown: unknown };

interface Entry {
  readonly member: string;
  readonly args: string;
  readonly answer: Answer;
}

/**
 * What an execution called and what it was answered, so that it can be run from its start again and get the
 * same answers without effects. The script must do the same again.
 */
export class CallLog {
  private readonly entries: Entry[] = [];
  private position = 0;

  /** Answers from the beginning again. */
  rewind(): void {
    this.position = 0;
  }

  /** Whether the next call was made before. */
  get replaying(): boolean {
    return this.position < this.entries.length;
  }

  /** What is different from the call that was made at this place before, or undefined. */
  difference(call: ServiceCall): string | undefined {
    const entry = this.entries[this.position];
    const { member, args } = described(call);
    if (entry === undefined || (entry.member === member && entry.args === args)) return undefined;
    const before = `${entry.member}${entry.args}`;
    return `call ${this.position + 1} was ${before}, now it is ${member}${args}`;
  }

  /** The answer that the next call was given before. */
  replay(): unknown {
    const entry = this.entries[this.position];
    if (entry === undefined) throw new Error("There is nothing to replay");
    this.position += 1;
    if ("thrown" in entry.answer) throw entry.answer.thrown;
    return fresh(entry.answer.returned);
  }

  /** Keeps the answer to a call that was made for the first time. */
  record(call: ServiceCall, answer: Answer): void {
    const kept = "thrown" in answer ? answer : { returned: fresh(answer.returned) };
    this.entries.push({ ...described(call), answer: kept });
    this.position = this.entries.length;
  }
}

function described({ className, member, args }: ServiceCall): Omit<Entry, "answer"> {
  return { member: `${className}.${member}`, args: JSON.stringify(args) };
}

/** Scripts may change the tables they get, so each gets its own; service objects stay the same ones. */
function fresh(value: unknown): unknown {
  // Most are cells of whole grids, which need no copy.
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(fresh);
  return value instanceof Date ? new Date(value.getTime()) : localCopy(value);
}
