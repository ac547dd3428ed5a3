import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/core/cell";
import type { StatedSettings } from "../../src/core/settings";
import { dateWarnings, type Warning } from "../../src/core/warnings";
import { day, scoreValuesOf } from "./fixture";

const HEADER = ["Member", "Recency days", "Orders", "Spend"];
const COLUMNS = { customer: "Member", recency: "Recency days", orders: "Orders", spend: "Spend" };

function warningsOf(members: readonly (readonly Cell[])[], stated: StatedSettings = {}): readonly Warning[] {
  return scoreValuesOf({ values: [HEADER, ...members], columns: COLUMNS }, stated).warnings;
}

const idsOf = (warnings: readonly Warning[]) => warnings.map(({ id }) => id);
/** Twenty different members: days 10, 20 ... 200, orders 1 to 20, spend 5 to 100. */
const TWENTY = Array.from({ length: 20 }, (_, i): Cell[] => [`m${i}`, 200 - 10 * i, i + 1, 5 * (i + 1)]);

describe("warnings about scores", () => {
  test("are none for members who differ", () => {
    expect(warningsOf(TWENTY)).toEqual([]);
  });

  test("tell that nobody has ordered yet, and nothing more", () => {
    expect(
      warningsOf([
        ["a", "", 0, ""],
        ["b", "", "", ""],
      ]),
    ).toEqual([{ id: "nobody-scored", particulars: {} }]);
  });

  test("tell that there are fewer customers with orders than levels", () => {
    const few = [...TWENTY.slice(0, 4), ["p", "", 0, ""]];
    expect(warningsOf(few)).toEqual([{ id: "few-customers", particulars: { count: 4, levels: 5 } }]);
    expect(idsOf(warningsOf(few, { levels: { recency: 4, frequency: 4, monetary: 2 } }))).not.toContain(
      "few-customers",
    );
  });

  test("tell which levels vanished because of ties, with thresholds that use every level", () => {
    // 14 of 20 with one order, 4 with two, 2 with three: quantiles at fifths are 1 1 1 2.
    const orders = [...Array(14).fill(1), 2, 2, 2, 2, 3, 3];
    const members = TWENTY.map(([id, days, , spend], i): Cell[] => [
      id ?? "",
      days ?? 0,
      orders[i] ?? 0,
      spend ?? 0,
    ]);
    expect(warningsOf(members)).toEqual([
      {
        id: "levels-collapsed",
        particulars: { dimension: "frequency", used: 3, levels: 5, proposal: "2,3" },
        proposal: {
          dimension: "frequency",
          cuts: [
            { at: 2, beyond: false },
            { at: 3, beyond: false },
          ],
        },
      },
    ]);
  });

  test("tell a dimension in which all are equal", () => {
    const members = TWENTY.map(([id, days, orders]): Cell[] => [id ?? "", days ?? 0, orders ?? 0, 7.5]);
    expect(warningsOf(members)).toEqual([
      { id: "all-equal", particulars: { dimension: "monetary", value: 7.5 } },
    ]);
  });

  test("leave out prospects where they count the levels in use", () => {
    expect(warningsOf([...TWENTY, ["p", "", 0, ""]])).toEqual([]);
  });

  test("say nothing of empty levels that the user's own thresholds make", () => {
    const cuts = { recency: [30, 1000], frequency: [2, 500], monetary: [1, 2] };
    const ids = idsOf(warningsOf(TWENTY, { cuts }));
    expect(ids).not.toContain("levels-collapsed");
    expect(ids).not.toContain("all-equal");
  });

  test("tell that customers on the lowest recency level bought only days ago", () => {
    const recent = TWENTY.map(([id, , orders, spend], i): Cell[] => [
      id ?? "",
      2 * i + 1,
      orders ?? 0,
      spend ?? 0,
    ]);
    // The lowest fifth bought 33, 35, 37 and 39 days ago; not within 30 days.
    expect(warningsOf(recent)).toEqual([]);
    const sooner = recent.map(([id, days, orders, spend]): Cell[] => [
      id ?? "",
      Number(days) - 5,
      orders ?? 0,
      spend ?? 0,
    ]);
    const rows = sooner.filter(([, days]) => Number(days) >= 0);
    // 1, 3 ... 34 days without three members; the lowest level begins at 28 days.
    const lowest = rows
      .map(([, days]) => Number(days))
      .sort((a, b) => b - a)
      .slice(0, 4);
    const count = lowest.filter((days) => days <= 30).length;
    expect(warningsOf(rows)).toEqual([
      { id: "bottom-bought-recently", particulars: { days: Math.min(...lowest), count, limit: 30 } },
    ]);
  });

  test("tell which segments cannot occur at the levels chosen", () => {
    const warnings = warningsOf(TWENTY, { levels: { recency: 2, frequency: 2, monetary: 2 } });
    expect(idsOf(warnings)).toEqual(["segments-cannot-occur"]);
    expect(warnings[0]?.particulars).toEqual({
      scheme: "eleven",
      segments: "potential-loyalist, promising, needs-attention, about-to-sleep, hibernating",
    });
  });
});

describe("warnings about ids", () => {
  const withId = (id: Cell): Cell[] => [id, 55, 3, 33];

  test("tell how many rows repeat a customer", () => {
    expect(warningsOf([...TWENTY, withId("m0"), withId(" m0"), withId("m1")])).toContainEqual({
      id: "repeated-customers",
      particulars: { count: 3 },
    });
  });

  test("tell ids that differ only in capital letters", () => {
    const warnings = warningsOf([...TWENTY, withId("M0"), withId("M1")]);
    expect(warnings).toEqual([{ id: "ids-differ-in-case", particulars: { count: 2 } }]);
  });

  test("tell ids that differ only in spaces within or in the width of characters", () => {
    const warnings = warningsOf([
      ...TWENTY,
      withId("Ann Lee"),
      withId("Ann  Lee"),
      withId("Ａ０１"),
      withId("A01"),
    ]);
    expect(warnings).toEqual([{ id: "ids-differ-in-case", particulars: { count: 2 } }]);
  });

  test("tell numbers too long for a cell, but not the same digits as text", () => {
    expect(warningsOf([...TWENTY, withId(1_234_567_890_123_456), withId("1234567890123457")])).toEqual([
      { id: "long-number-ids", particulars: { count: 1, digits: 15 } },
    ]);
    expect(warningsOf([...TWENTY, withId(123_456_789_012_345)])).toEqual([]);
  });

  test("say nothing of a customer who comes back in an order log", () => {
    const values = [
      ["Customer", "Order date", "Amount"],
      ["a", "2024-06-01", 5],
      ["a", "2024-06-02", 5],
    ];
    expect(idsOf(scoreValuesOf({ values }).warnings)).toEqual(["few-customers"]);
  });
});

describe("warnings about dates", () => {
  const today = day("2024-06-30");

  test("tell orders that end more than 60 days before today", () => {
    expect(dateWarnings(day("2024-04-30"), today, false)).toEqual([
      { id: "data-end-long-ago", particulars: { days: 61, day: "2024-04-30" } },
    ]);
    expect(dateWarnings(day("2024-05-01"), today, false)).toEqual([]);
  });

  test("say nothing where the user gave the date, or where there is no order", () => {
    expect(dateWarnings(day("2020-01-01"), today, true)).toEqual([]);
    expect(dateWarnings(null, today, false)).toEqual([]);
  });
});
