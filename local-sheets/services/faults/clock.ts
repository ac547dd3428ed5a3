import type { AuthModeName, CallLayer, Execution } from "../strict/execution";
import { type Costs, costOf, DEFAULT_COSTS } from "./costs";
import { kill } from "./fault";

/** Deviations from the clock every run has. */
export interface ClockOptions {
  readonly costs?: Partial<Costs>;
  /** Seconds after which the execution is killed; Infinity for never. */
  readonly limit?: number;
}

const LIMIT = 360;
/** Of custom functions and simple triggers, which are what runs in any mode but FULL. */
const SHORT_LIMIT = 30;

/** Seconds Google gives an execution. */
function limitOf(mode: AuthModeName): number {
  return mode === "FULL" ? LIMIT : SHORT_LIMIT;
}

/**
 * How long an execution takes at Google, going by its service calls alone: the script's own computing takes
 * no time here, and its Date.now is the real one. The call that ends beyond the limit has its effect.
 */
export class ModelClock {
  private passed: number;
  private readonly costs: Costs;
  private readonly limit: number;

  constructor(
    private readonly execution: Execution,
    { costs, limit = limitOf(execution.authMode) }: ClockOptions = {},
  ) {
    this.costs = { ...DEFAULT_COSTS, ...costs };
    this.limit = limit;
    this.passed = this.costs.start;
  }

  /** Seconds so far, to the microsecond. */
  get seconds(): number {
    return Math.round(this.passed * 1e6) / 1e6;
  }

  readonly layer: CallLayer = (call, proceed) => {
    let returned: unknown;
    try {
      returned = proceed();
      return returned;
    } finally {
      this.passed += costOf(this.costs, call, returned);
      if (this.passed > this.limit) kill(this.execution);
    }
  };
}
