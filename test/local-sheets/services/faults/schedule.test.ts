import { describe, expect, it } from "vitest";
import {
  randomSchedules,
  singlePreemptions,
  twoPreemptions,
} from "../../../../local-sheets/services/faults/schedule";

describe("schedules", () => {
  it("interrupt each execution once before each of its calls", () => {
    const all = singlePreemptions([1, 2]);
    expect(all).toHaveLength(2 + 3);
    expect(all[1]).toEqual([{ who: 0, calls: 1 }, { who: 1 }, { who: 0 }]);
    expect(all[2]).toEqual([{ who: 1, calls: 0 }, { who: 0 }, { who: 1 }]);
  });

  it("interrupt the interrupting one as well, everywhere or evenly up to a cap", () => {
    expect(twoPreemptions([4, 6])).toHaveLength(2 * 3 * 5);
    const some = twoPreemptions([40, 60], 100);
    expect(new Set(some.map((schedule) => JSON.stringify(schedule))).size).toBe(100);
    expect(some[99]?.[0]?.who).toBe(1);
  });

  it("drawn at random are the same for the same seed and give everybody enough calls", () => {
    const drawn = randomSchedules([5, 9], 20, 7);
    expect(randomSchedules([5, 9], 20, 7)).toEqual(drawn);
    expect(randomSchedules([5, 9], 20, 8)).not.toEqual(drawn);
    for (const schedule of drawn) {
      const calls = (who: number): number =>
        schedule.reduce((sum, turn) => sum + (turn.who === who ? (turn.calls ?? 0) : 0), 0);
      expect([calls(0) >= 5, calls(1) >= 9]).toEqual([true, true]);
    }
  });
});
