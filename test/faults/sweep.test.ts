import { describe, expect, it } from "vitest";
import { damageOf, describeCase, sweep } from "./sweep";
import { catching, naive, undoLog, unflushedUndoLog } from "./tiny-scripts";

describe("a fault sweep", () => {
  it("finds the damage of a script that empties cells before it fills them", () => {
    const { cases, damage } = damageOf(sweep(naive));
    // Two calls x 5 kinds, and the ways to lose writes: one after the first call, four at the second.
    expect(cases).toBe(2 * 5 + 1 + 4);
    expect(damage).toEqual([
      "throw-after at call 1",
      "kill-after at call 1",
      "throw-before at call 2",
      "kill-before at call 2",
      "kill-after at call 2, 1 writes lost",
      "persistent at call 2",
    ]);
  });

  it("finds that catching errors does not help against being killed", () => {
    const kinds = [...sweep(catching, { loseWrites: false })]
      .filter((swept) => !swept.allowed)
      .map(describeCase);
    expect(kinds).toEqual(["kill-after at call 2", "kill-before at call 3", "persistent at call 3"]);
  });

  it("passes a script with an undo log, also when its recovery is disturbed", () => {
    const { cases, damage } = damageOf(sweep(undoLog, { recoveryFaults: ["kill-before", "kill-after"] }));
    expect(damage).toEqual([]);
    expect(cases).toBeGreaterThan(100);
  });

  it("finds that the undo log needs its flush, if Google does not flush by itself", () => {
    expect(damageOf(sweep(unflushedUndoLog)).damage).toContain("kill-after at call 4, 2 writes lost");
    const flushedByItself = damageOf(sweep(unflushedUndoLog, { durableAt: ["flush", "write"] }));
    expect(flushedByItself.damage).toEqual([]);
  });

  it("begins every case from the same document", () => {
    const first = [...sweep(undoLog)].map((swept) => JSON.stringify(swept));
    expect([...sweep(undoLog)].map((swept) => JSON.stringify(swept))).toEqual(first);
  });

  it("refuses a script that fails without a fault", () => {
    const failing: typeof naive = {
      ...naive,
      act: ({ sheets }) => sheets.run(() => Promise.reject.call(null)),
    };
    expect(() => [...sweep(failing)]).toThrow("Fails without a fault");
  });
});
