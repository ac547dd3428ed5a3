import { describe, expect, it } from "vitest";
import type { Buffering } from "../../../../local-sheets/services/faults/write-buffer";
import { bench, type Services, sheet } from "../fixture";

/** Writes 1 to 4 into a row, with a flush after the second and a read after the third, and dies. */
const script = (services: Services): void => {
  const tab = sheet(services);
  const write = (column: number): unknown => tab.getRange(1, column).setValues([[column]]);
  write(1);
  write(2);
  services.SpreadsheetApp.flush();
  write(3);
  tab.getLastRow();
  write(4);
  services.SpreadsheetApp.flush();
};

function died(buffered: Buffering, kind: "kill-before" | "persistent" = "kill-before") {
  const { sheets, services } = bench();
  const run = sheets.run(() => script(services), [], { fault: { kind, at: 7 }, buffered });
  return { row: sheets.snapshot()[0]?.values[0], unflushed: run.unflushedWrites };
}

describe("writes that are still buffered", () => {
  it.each([
    [0, [1, 2, 3, 4]],
    [1, [1, 2, 3]],
    [2, [1, 2]],
    [9, [1, 2]],
  ])("are lost with the execution, the last %d of them", (lose, row) => {
    expect(died({ lose })).toEqual({ row, unflushed: 2 });
  });

  it("are lost in an outage as well", () => {
    expect(died({ lose: 1 }, "persistent")).toEqual({ row: [1, 2, 3], unflushed: 2 });
  });

  it("are stored by reads when the test believes so", () => {
    expect(died({ lose: 9, durableAt: ["flush", "read"] })).toEqual({ row: [1, 2, 3], unflushed: 1 });
  });

  it("are stored at the end of an execution that is not killed", () => {
    const { sheets, services } = bench();
    const write = (): unknown =>
      sheet(services)
        .getRange(1, 1)
        .setValues([[5]]);
    const run = sheets.run(write, [], { buffered: { lose: 1 } });
    expect([run.unflushedWrites, sheets.snapshot()[0]?.values]).toEqual([1, [[5]]]);
  });

  it("can be whole sheets and rows, and take no edit of somebody else with them", () => {
    const { sheets, services } = bench({ sheets: [{ name: "a", values: [["x"], ["y"]] }] });
    const build = (): void => {
      const document = services.SpreadsheetApp.getActiveSpreadsheet();
      document.getSheetByName("a")?.insertRowsAfter(1, 1);
      document
        .insertSheet("b")
        .getRange(1, 1)
        .setValues([["z"]]);
    };
    const before = sheets.snapshot();
    const edits = [{ before: 3, edit: () => sheets.model.sheets[0]?.values.set(0, 1, "edit") }];
    sheets.run(build, [], { fault: { kind: "kill-after", at: 3 }, buffered: { lose: 9 }, edits });
    const [only, ...others] = sheets.snapshot();
    expect([only?.values, only?.rows, others]).toEqual([
      [
        ["x", "edit"],
        ["y", ""],
      ],
      before[0]?.rows,
      [],
    ]);
  });

  it("are lost without what another execution wrote meanwhile", () => {
    const { sheets, services } = bench({ sheets: [{ name: "a", values: [["a", "b", "c", "d"]] }] });
    const write = (column: number, value: string): unknown =>
      sheet(services)
        .getRange(1, column)
        .setValues([[value]]);
    const dying = {
      call: () => [write(1, "lost"), write(2, "lost"), write(3, "never")],
      options: { fault: { kind: "kill-before", at: 3 }, buffered: { lose: 2 } } as const,
    };
    const other = { call: () => [write(2, "other"), write(4, "other")] };
    sheets.interleave([dying, other], [{ who: 0, calls: 2 }, { who: 1 }]);
    expect(sheets.snapshot()[0]?.values).toEqual([["a", "other", "c", "other"]]);
  });
});
