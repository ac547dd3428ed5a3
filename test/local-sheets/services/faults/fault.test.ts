import { describe, expect, it } from "vitest";
import type { Fault } from "../../../../local-sheets/services/faults/fault";
import { bench, type Services, sheet } from "../fixture";

/** Runs with a fault in a document whose first cell is 1. */
function disturbed(fault: Fault, script: (services: Services) => unknown) {
  const { sheets, services } = bench({ sheets: [{ name: "a", values: [[1]] }] });
  const result = sheets.run(() => script(services), [], { fault });
  return { result, cell: sheets.snapshot()[0]?.values[0]?.[0], sheets };
}

const writeTwo = (services: Services): void => {
  sheet(services)
    .getRange(1, 1)
    .setValues([[2]])
    .setValues([[3]]);
};
const SORRY = "We're sorry, a server error occurred. Please wait a bit and try again.";

describe("a fault", () => {
  it.each<[Fault["kind"], number, number, string]>([
    ["throw-before", 1, 1, SORRY],
    ["throw-after", 1, 2, SORRY],
    ["throw-before", 2, 2, SORRY],
    ["kill-before", 2, 2, "Exceeded maximum execution time"],
    ["kill-after", 2, 3, "Exceeded maximum execution time"],
    ["persistent", 2, 2, SORRY],
  ])("%s at call %d leaves %d in the cell", (kind, at, cell, message) => {
    const outcome = disturbed({ kind, at }, writeTwo);
    expect(outcome.cell).toBe(cell);
    expect(outcome.result).toMatchObject({ returned: undefined, error: { name: "Exception", message } });
  });

  it("befalls counted calls only", () => {
    expect(disturbed({ kind: "throw-before", at: 3 }, writeTwo).result.error).toBeNull();
  });

  it("that throws can be caught, and is over with the next call", () => {
    const { result, cell } = disturbed({ kind: "throw-before", at: 1 }, (services) => {
      const range = sheet(services).getRange(1, 1);
      try {
        return range.setValues([[2]]);
      } catch (error) {
        range.setValues([[5]]);
        return String(error);
      }
    });
    expect([cell, result.returned]).toEqual([5, `Exception: ${SORRY}`]);
  });

  it("that is an outage makes all later counted calls fail", () => {
    const { cell, result } = disturbed({ kind: "persistent", at: 1 }, (services) => {
      const range = sheet(services).getRange(1, 1);
      return [2, 3, 4].map((value) => {
        try {
          range.setValues([[value]]);
          return "written";
        } catch {
          return range.toString();
        }
      });
    });
    expect([cell, result.returned]).toEqual([1, ["Range", "Range", "Range"]]);
  });
});

describe("a killed execution", () => {
  it("touches nothing any more, whatever it catches, and gives nothing", () => {
    const { result, cell, sheets } = disturbed({ kind: "kill-before", at: 1 }, (services) => {
      const range = sheet(services).getRange(1, 1);
      try {
        range.setValues([[2]]);
      } catch {
        for (const again of [() => range.setValues([[3]]), () => services.console.log("dead")]) {
          try {
            again();
          } catch {}
        }
      }
      return "survived";
    });
    expect(cell).toBe(1);
    expect(sheets.log).toEqual([]);
    expect(result).toMatchObject({
      returned: undefined,
      error: { message: "Exceeded maximum execution time" },
    });
    expect(result.serviceCalls).toBe(1);
  });

  it("gives its lock back", () => {
    const { sheets } = disturbed({ kind: "kill-after", at: 1 }, ({ LockService }) =>
      LockService.getDocumentLock().tryLock(1),
    );
    const services = {} as Services;
    sheets.install(services);
    expect(sheets.run(() => services.LockService.getDocumentLock().hasLock()).returned).toBe(false);
  });
});

describe("an edit in between", () => {
  it("is made just before the call it is made for", () => {
    const { sheets, services } = bench({ sheets: [{ name: "a", values: [[1]] }] });
    const read = (): unknown => {
      const range = sheet(services).getRange(1, 1);
      return [range.getValues(), range.getValues()];
    };
    const edits = [{ before: 2, edit: () => sheets.model.sheets[0]?.values.set(0, 0, 7) }];
    expect(sheets.run(read, [], { edits }).returned).toEqual([[[1]], [[7]]]);
  });
});
