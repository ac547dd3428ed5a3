import { describe, expect, it } from "vitest";
import { bench, type Services, sheet } from "../local-sheets/services/fixture";
import { interleavings, type Meeting, serialSnapshots } from "./interleavings";
import type { Faultable } from "./scenario";

interface Open extends Faultable {
  readonly services: Services;
}

/** Two users who each append a row below the last one. */
function appending(script: (services: Services, name: string) => void): Meeting<Open> {
  return {
    prepare: () => {
      const { sheets, services } = bench();
      return { sheets, services };
    },
    participants: ({ services }) => ["Ann", "Ben"].map((name) => ({ call: () => script(services, name) })),
  };
}

function append(services: Services, name: string): void {
  const tab = sheet(services);
  tab.getRange(tab.getLastRow() + 1, 1).setValues([[name]]);
}

function lockedAppend(services: Services, name: string): void {
  const lock = services.LockService.getDocumentLock();
  if (!lock.tryLock(10_000)) throw new Error("busy");
  append(services, name);
  services.SpreadsheetApp.flush();
  lock.releaseLock();
}

/** Schedules, and those that left something that no serial order leaves. */
function tally(meeting: Meeting<Open>): { schedules: number; odd: number; refused: number } {
  const serial = serialSnapshots(meeting).map((snapshot) => JSON.stringify(snapshot));
  const all = [...interleavings(meeting)];
  return {
    schedules: all.length,
    odd: all.filter(({ snapshot }) => !serial.includes(JSON.stringify(snapshot))).length,
    refused: all.filter(({ outcome }) => outcome.results.some((result) => result.error !== null)).length,
  };
}

describe("all interleavings of two executions", () => {
  it("show that a script without a lock loses rows", () => {
    const { schedules, odd } = tally(appending(append));
    expect(schedules).toBe(6 + 2 + 200);
    expect(odd).toBeGreaterThan(0);
  });

  it("show that a script with the lock gives what some serial order gives", () => {
    expect(tally(appending(lockedAppend))).toEqual({ schedules: 12 + 32 + 200, odd: 0, refused: 0 });
  });
});
