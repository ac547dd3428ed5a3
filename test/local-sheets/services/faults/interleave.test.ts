import { describe, expect, it } from "vitest";
import type { LocalSheets, Schedule } from "../../../../local-sheets/services/local-sheets";
import { bench, type Services, sheet, ui } from "../fixture";

function open(): { sheets: LocalSheets; services: Services } {
  const { sheets, services } = bench({ sheets: [{ name: "a", values: [[0]] }] });
  return { sheets, services };
}

/** Reads a number and writes one more: two counted calls. */
const increment = (services: Services): void => {
  const range = sheet(services).getRange(1, 1);
  range.setValues([[Number(range.getValues()[0]?.[0]) + 1]]);
};
/** The same under the lock: five counted calls. */
const lockedIncrement = (services: Services): boolean => {
  const lock = services.LockService.getDocumentLock();
  if (!lock.tryLock(10_000)) return false;
  try {
    increment(services);
    services.SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
  return true;
};

/** Reads twice. When it is paused after the first time, whoever runs meanwhile must make way and be run again. */
const bystander = (services: Services) => ({
  call: (): void => {
    sheet(services).getRange(1, 1).getValues();
    sheet(services).getRange(1, 1).getValues();
  },
});
/** Suspends the second execution before so many calls, in favour of the first. */
const suspendedAfter = (calls: number): Schedule => [{ who: 0, calls: 1 }, { who: 1, calls }, { who: 0 }];

function together(script: (services: Services) => unknown, schedule: Schedule, lockPatience = 1000) {
  const { sheets, services } = open();
  const call = (): unknown => script(services);
  const outcome = sheets.interleave([{ call }, { call }], schedule, { lockPatience });
  return { ...outcome, cell: sheets.snapshot()[0]?.values[0]?.[0] };
}

describe("two executions on one document", () => {
  it("lose an update when one is interrupted between reading and writing", () => {
    expect(together(increment, [{ who: 0 }, { who: 1 }]).cell).toBe(2);
    expect(together(increment, [{ who: 0, calls: 1 }, { who: 1 }]).cell).toBe(1);
  });

  it("each make every call once, however often they are resumed", () => {
    const { results } = together(increment, [
      { who: 0, calls: 1 },
      { who: 1, calls: 1 },
      { who: 0, calls: 0 },
      { who: 1, calls: 0 },
    ]);
    for (const result of results) {
      expect(result).toMatchObject({ serviceCalls: 2, error: null, tally: { "Range.getValues": 1 } });
    }
  });

  it("make way for one that was paused before them, and go on from there", () => {
    const { sheets, services } = open();
    let starts = 0;
    const counted = (): void => {
      starts += 1;
      increment(services);
    };
    const { results } = sheets.interleave([bystander(services), { call: counted }], suspendedAfter(1));
    expect([starts, results.map(({ serviceCalls }) => serviceCalls)]).toEqual([2, [2, 2]]);
    expect(sheets.snapshot()[0]?.values).toEqual([[1]]);
  });

  it("see what the other wrote, but never a table the other changed", () => {
    const { sheets, services } = open();
    const read = (): unknown => {
      const values = sheet(services).getRange(1, 1).getValues();
      const first = values[0]?.[0];
      (values[0] as unknown[])[0] = "spoilt";
      return [first, sheet(services).getRange(1, 1).getValues()[0]?.[0]];
    };
    const schedule = [{ who: 0, calls: 1 }, { who: 1 }];
    const { results } = sheets.interleave([{ call: read }, { call: () => increment(services) }], schedule);
    expect(results[0]?.returned).toEqual([0, 1]);
  });

  it("touch nothing while suspended, whatever they catch", () => {
    const { sheets, services } = open();
    const stubborn = (): string => {
      const range = sheet(services).getRange(1, 1);
      range.getValues();
      try {
        range.setValues([["mine"]]);
      } finally {
        services.console.log("finally");
      }
      return "done";
    };
    const seen: unknown[] = [];
    const look = (): unknown => seen.push(sheet(services).getRange(1, 1).getValues(), sheets.log.length);
    const { results } = sheets.interleave(
      [{ call: stubborn }, { call: look }],
      [{ who: 0, calls: 1 }, { who: 1 }],
    );
    expect(seen).toEqual([[[0]], 0]);
    expect([results[0]?.returned, sheets.log.length]).toEqual(["done", 1]);
  });

  it("get the same service objects, errors, moments and random numbers when they are run again", () => {
    const { sheets, services } = open();
    const held: unknown[] = [];
    const script = (): unknown[] => {
      const tab = sheet(services);
      const problem = (() => {
        try {
          return tab.getRange(0, 1);
        } catch (error) {
          return error;
        }
      })();
      const facts = [tab, problem, Date.now(), new Date().toISOString(), Math.random()];
      held.push(facts);
      tab.getName();
      tab.getName();
      expect(new Date(0)).toBeInstanceOf(Date);
      return facts;
    };
    const Real = Date;
    let now = 1000;
    const chance = { now: () => (now += 1) };
    const people = [bystander(services), { call: script, chance }];
    const [, result] = sheets.interleave(people, suspendedAfter(1)).results;
    expect(held).toHaveLength(2);
    expect(held[0]).toEqual(held[1]);
    const [first, second] = held as unknown[][];
    expect(first?.map((fact, index) => Object.is(fact, second?.[index]))).not.toContain(false);
    expect(result?.returned).toEqual([
      expect.anything(),
      expect.any(Error),
      1001,
      "1970-01-01T00:00:01.002Z",
      expect.any(Number),
    ]);
    expect(Date).toBe(Real);
  });

  it("must do the same whenever they are started", () => {
    const { sheets, services } = open();
    let starts = 0;
    const fickle = (): void => {
      starts += 1;
      try {
        sheet(services).getRange(1, starts).getValues();
        sheet(services).getName();
      } catch {}
    };
    const people = [bystander(services), { call: fickle }];
    expect(() => sheets.interleave(people, suspendedAfter(1))).toThrow(
      "must do the same whenever it is started: call 3 was Sheet.getRange[1,1], now it is Sheet.getRange[1,2]",
    );
    expect(sheets.run(() => increment(services)).error).toBeNull();
  });

  it("have their own active sheets, answers and faults", () => {
    const { sheets, services } = bench({
      sheets: [
        { name: "a", values: [] },
        { name: "b", values: [] },
      ],
    });
    const script = (): unknown => {
      const document = services.SpreadsheetApp.getActiveSpreadsheet();
      document.setActiveSheet(document.getSheetByName("b") as never);
      return [ui(services).alert("go?", ui(services).ButtonSet.YES_NO).toString(), sheet(services).getName()];
    };
    const stay = (): unknown => [ui(services).alert("go?").toString(), sheet(services).getName()];
    const participants = [
      { call: script, answers: ["NO"] },
      { call: stay, options: { fault: { kind: "kill-after", at: 2 } } as const },
      { call: stay },
    ];
    const { results } = sheets.interleave(participants, [{ who: 0, calls: 1 }, { who: 1 }, { who: 2 }]);
    expect(results.map((result) => result.returned)).toEqual([["NO", "b"], undefined, ["OK", "a"]]);
    expect(results[1]?.error?.message).toBe("Exceeded maximum execution time");
    expect(sheets.model.activeSheet.name).toBe("a");
  });
});

describe("a lock between two executions", () => {
  it("makes the second wait until the first has released it", () => {
    for (let calls = 0; calls <= 5; calls += 1) {
      const { cell, results, deadlock } = together(lockedIncrement, [{ who: 0, calls }, { who: 1 }]);
      expect([cell, results.map((result) => result.returned), deadlock]).toEqual([2, [true, true], false]);
    }
  });

  it("is refused when the second has waited as many turns as it is patient", () => {
    const first = { who: 0, calls: 2 };
    const second = { who: 1 };
    expect(together(lockedIncrement, [first, second, second], 1).results[1]?.returned).toBe(false);
    expect(together(lockedIncrement, [first, second, second], 2).results[1]?.returned).toBe(true);
    const impatient = together(lockedIncrement, [first, second], 0);
    expect([impatient.results[1]?.returned, impatient.cell]).toEqual([false, 1]);
    expect(impatient.results[1]?.seconds).toBe(11.2);
  });

  it("is given back by an execution that dies", () => {
    const { sheets, services } = open();
    const call = (): unknown => lockedIncrement(services);
    const dying = { call, options: { fault: { kind: "kill-before", at: 3 } } as const };
    const { results } = sheets.interleave([dying, { call }], [{ who: 0, calls: 2 }, { who: 1 }]);
    expect(results[1]?.returned).toBe(true);
  });

  it("that nobody will give back is a deadlock, and is refused to all", () => {
    const { sheets, services } = open();
    sheets.holdDocumentLock(true);
    const call = (): unknown => lockedIncrement(services);
    const { results, deadlock } = sheets.interleave([{ call }, { call }], []);
    expect([results.map((result) => result.returned), deadlock]).toEqual([[false, false], true]);
  });
});
