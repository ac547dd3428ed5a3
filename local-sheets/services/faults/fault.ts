import { exception } from "../exception";
import { type CallLayer, type Execution, isCounted } from "../strict/execution";

/**
 * What befalls a call: an error of Google's server before or after its effect, the death of the execution
 * before or after its effect, or an outage that makes it and all later calls fail.
 */
export const FAULT_KINDS = [
  "throw-before",
  "throw-after",
  "kill-before",
  "kill-after",
  "persistent",
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** A fault at the call `at`, counted from one among the calls that count as `serviceCalls`. */
export interface Fault {
  readonly kind: FaultKind;
  readonly at: number;
}

/** The text of an error on Google's side that may be gone a moment later. */
const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";
/** The text with which Google ends an execution that took too long. */
const TIME_OVER = "Exceeded maximum execution time";

/** Ends an execution for good: nothing it still does has any effect. */
export function kill(execution: Execution): never {
  return execution.stop(exception(TIME_OVER));
}

/** The layer that lets a fault befall an execution. */
export function faultLayer(execution: Execution, fault: Fault): CallLayer {
  let calls = 0;
  return (call, proceed) => {
    if (!isCounted(call)) return proceed();
    calls += 1;
    const struck = fault.kind === "persistent" ? calls >= fault.at : calls === fault.at;
    return struck ? strike(execution, fault.kind, proceed) : proceed();
  };
}

function strike(execution: Execution, kind: FaultKind, effect: () => unknown): never {
  if (kind === "kill-before") kill(execution);
  if (kind === "kill-after") {
    // The execution dies as well when the call fails by itself.
    try {
      effect();
    } catch {}
    kill(execution);
  }
  if (kind === "throw-after") effect();
  throw exception(SERVER_ERROR);
}
