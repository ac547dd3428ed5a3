import { describe, expect, it } from "vitest";
import { costOf, DEFAULT_COSTS } from "../../../../local-sheets/services/faults/costs";
import type { AuthModeName } from "../../../../local-sheets/services/index";
import { bench, type Services, sheet } from "../fixture";

const readTimes = (services: Services, times: number): number => {
  const range = sheet(services).getRange(1, 1);
  for (let index = 0; index < times; index += 1) range.getValues();
  return times;
};

describe("the clock of a run", () => {
  it("adds up starting, counted calls and the cells that are read and written", () => {
    const { seconds } = bench().run((services) => {
      const range = sheet(services).getRange(1, 1, 500, 2);
      range.setValues(Array.from({ length: 500 }, () => [1, 2]));
      range.getValues();
    });
    expect(seconds).toBe(1 + 2 * 0.2 + 1000 * 40e-6 + 1000 * 8e-6);
  });

  it.each<[AuthModeName, number]>([
    ["FULL", 1794],
    ["LIMITED", 144],
    ["CUSTOM_FUNCTION", 144],
  ])("lets an execution in mode %s make %d small calls and kills it at the next ones", (mode, calls) => {
    const { run } = bench();
    expect(run((services) => readTimes(services, calls), mode).returned).toBe(calls);
    const late = run((services) => readTimes(services, calls + 2), mode);
    expect(late.error?.message).toBe("Exceeded maximum execution time");
    expect(late.serviceCalls).toBeLessThanOrEqual(calls + 1);
  });

  it("takes other costs and another limit, or none", () => {
    const { sheets, services } = bench();
    const run = (clock: object) => sheets.run(() => readTimes(services, 3), [], { clock });
    expect(run({ costs: { start: 0, call: 2, readCell: 0 } }).seconds).toBe(6);
    expect(run({ limit: 1.3 }).error?.message).toBe("Exceeded maximum execution time");
    expect(run({ costs: { call: 1000 }, limit: Number.POSITIVE_INFINITY }).error).toBeNull();
  });

  it("counts sleeping, and waiting in vain for a lock", () => {
    const lock = { className: "Lock", member: "tryLock", kind: "lock", args: [10_000] } as const;
    const sleep = { className: "Utilities", member: "sleep", kind: "utility", args: [1500] } as const;
    expect(costOf(DEFAULT_COSTS, sleep, undefined)).toBe(1.5);
    expect([true, false].map((got) => costOf(DEFAULT_COSTS, lock, got))).toEqual([0.2, 10.2]);
    const wait = { ...lock, member: "waitLock" };
    expect(costOf(DEFAULT_COSTS, wait, undefined)).toBe(0.2);
  });
});
