import { describe, expect, test } from "vitest";
import { draftMembers, type MembersContext } from "../../../src/core/plan/members-draft";
import type { OwnRole } from "../../../src/core/plan/own-role";
import { say, scoredMembers } from "./summary-fixture";

const result = scoredMembers(
  [
    ["ann", 5, 3, 120],
    ["bob", "", 0, ""],
    ["", 9, 1, 5],
    ["dee", 40, 1, 30],
  ],
  { method: "thresholds", cuts: { recency: [30], frequency: [2], monetary: [100] } },
);
const IDS = { row: 2, column: 1, header: [], cells: ["ann", "bob", "", "dee"] };
const draft = (changes: Partial<MembersContext> = {}) =>
  draftMembers(result, {
    say,
    moneyFormat: "0.00",
    dateFormat: "dd.mm.yyyy",
    contact: () => "",
    name: "Members",
    headerRow: 1,
    lastRow: 5,
    gridRows: 5,
    lastColumn: 4,
    columns: new Map(),
    metrics: [],
    ids: IDS,
    ...changes,
  });

describe("our columns on a member sheet", () => {
  test("come at the right, beside their members; set-aside rows stay empty and prospects have a segment only", () => {
    const { blocks, size, ids, kind } = draft();
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({ row: 1, column: 5 });
    expect(blocks[0]?.values).toEqual([
      ["R", "F", "M", "RFM", "Segment"],
      [2, 2, 2, "222", "Champions"],
      [null, null, null, null, "Prospects"],
      [null, null, null, null, null],
      [1, 1, 1, "111", "Lost"],
    ]);
    expect([kind, size, ids]).toEqual(["source", { rows: 5, columns: 9 }, IDS]);
  });

  test("begin with the metrics of which the sheet has no clean numbers", () => {
    const { blocks } = draft({ metrics: ["recency-days", "spend"] });
    expect(blocks[0]?.values.map((row) => row.slice(0, 3))).toEqual([
      ["Recency days", "Spend", "R"],
      [5, 120, 2],
      [null, 0, null],
      [null, null, null],
      [40, 30, 1],
    ]);
  });

  test("stay where an earlier run put them; missing ones come at the right", () => {
    const columns = new Map<OwnRole, number>([
      ["segment", 2],
      ["r", 6],
    ]);
    const { ownColumns, rules } = draft({ columns, lastColumn: 8 });
    expect(ownColumns.map(({ role, column }) => [role, column])).toEqual([
      ["segment", 2],
      ["r", 6],
      ["f", 9],
      ["m", 10],
      ["rfm", 11],
    ]);
    expect(rules[0]?.range).toEqual({ sheet: "source", row: 2, column: 2, rows: 4, columns: 1 });
  });

  test("are coloured down to the end of the sheet, so that members who come later are", () => {
    expect(draft({ gridRows: 1000 }).rules[0]?.range).toMatchObject({ row: 2, rows: 999 });
  });

  test("are narrow where they are new, and keep their widths afterwards", () => {
    const width = (column: number, pixels: number) => ({ column, columns: 1, width: pixels });
    expect(draft().widths).toEqual([width(5, 44), width(6, 44), width(7, 44), width(8, 44), width(9, 150)]);
    const columns = new Map<OwnRole, number>(
      (["r", "f", "m", "rfm", "segment"] as const).map((role, at) => [role, 5 + at]),
    );
    expect(draft({ columns }).widths).toEqual([]);
  });

  test("leave fixed rows and filter of the user alone", () => {
    expect(draft()).toMatchObject({
      frozenRows: null,
      filter: null,
      pivots: [],
      charts: [],
      links: [],
    });
  });
});
