import { isCounted, type ServiceCall } from "../strict/execution";

/** Seconds that things take: an estimate, to be calibrated on a real account. */
export interface Costs {
  /** Until the script runs. */
  readonly start: number;
  /** Of every counted call. */
  readonly call: number;
  /** Of every cell in the table a call returns. */
  readonly readCell: number;
  /** Of every cell in the tables passed to a call. */
  readonly writeCell: number;
  /** Of every cell passed to particular members, such as `Range.setBackgrounds`. */
  readonly writeCellOf: Readonly<Record<string, number>>;
}

export const DEFAULT_COSTS: Costs = {
  start: 1,
  call: 0.2,
  readCell: 8e-6,
  writeCell: 40e-6,
  writeCellOf: { "Range.setBackgrounds": 60e-6 },
};

/** Seconds that a call takes before it is answered. */
export function costOf(costs: Costs, call: ServiceCall, returned: unknown): number {
  const waited = waitedSeconds(call, returned);
  if (!isCounted(call)) return waited;
  const written = call.args.reduce<number>((sum, argument) => sum + cells(argument), 0);
  const writeCell = costs.writeCellOf[`${call.className}.${call.member}`] ?? costs.writeCell;
  return costs.call + cells(returned) * costs.readCell + written * writeCell + waited;
}

/** Sleeping takes its time, and so does waiting in vain for a lock. */
function waitedSeconds({ className, member, args }: ServiceCall, returned: unknown): number {
  const sleeps = className === "Utilities" && member === "sleep";
  const waits = className === "Lock" && (member === "tryLock" || member === "waitLock");
  const inVain = waits && returned !== true && !(member === "waitLock" && returned === undefined);
  const milliseconds = args[0];
  return (sleeps || inVain) && typeof milliseconds === "number" ? milliseconds / 1000 : 0;
}

function cells(value: unknown): number {
  if (!Array.isArray(value)) return 0;
  return value.reduce<number>((sum, row) => sum + (Array.isArray(row) ? row.length : 0), 0);
}
