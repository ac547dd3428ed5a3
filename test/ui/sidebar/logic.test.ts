// What the sidebar works out by itself, without a page.

import { describe, expect, test } from "vitest";
import { settingsFrom } from "../../../src/core/settings";
import type { DimensionView, PreviewView } from "../../../src/core/sidebar/view";
import { countLevels, ownCuts, readCuts } from "../../../ui/sidebar/cuts";
import { failureMessage } from "../../../ui/sidebar/failure";
import { layOut } from "../../../ui/sidebar/grid-layout";
import { PRESETS, presetOf, withPreset } from "../../../ui/sidebar/presets";
import { mayBeLeftOut, rolesInOrder, withRole } from "../../../ui/sidebar/roles";

describe("cuts as they are typed", () => {
  test.each([
    ["2, 6", "frequency", [2, 6]],
    ["2 6", "frequency", [2, 6]],
    ["2，6；9", "frequency", [2, 6, 9]],
    ["100, >500", "monetary", [100, 500]],
    ["＜30", "recency", [30]],
  ] as const)("%s in %s are understood", (text, dimension, expected) => {
    expect(readCuts(text, dimension)?.map(({ at }) => at)).toEqual(expected);
  });

  test.each(["", "6, 2", "a", "1,2,3,4,5,6,7,8,9,10", "<5"])("%s are not", (text) => {
    expect(readCuts(text, "frequency")).toBeNull();
  });

  test("put each value on its level: 2 is 2 or more, >500 is more than 500, 30 is within 30 days", () => {
    const values = (...pairs: [number, number][]): DimensionView["values"] => pairs;
    const count = (
      text: string,
      dimension: "recency" | "monetary" | "frequency",
      of: DimensionView["values"],
    ) => countLevels(of, readCuts(text, dimension) ?? [], dimension);
    expect(count("2, 6", "frequency", values([1, 10], [2, 5], [5, 1], [6, 2]))).toEqual([10, 6, 2]);
    expect(count("100, >500", "monetary", values([99, 1], [100, 2], [500, 3], [501, 4]))).toEqual([1, 5, 4]);
    expect(count("30", "recency", values([30, 7], [31, 5]))).toEqual([5, 7]);
  });
});

test("own thresholds begin with the proposal, else with the cuts in use, each once", () => {
  const dimension = (cuts: (number | string)[]): DimensionView => ({ levels: [], cuts, values: [[1, 3]] });
  const preview = {
    dimensions: {
      recency: dimension([10, 10, 25.555]),
      frequency: dimension([">1", ">1"]),
      monetary: dimension([]),
    },
    warnings: [{ id: "levels-collapsed", message: "", proposal: { dimension: "frequency", cuts: [2, 3] } }],
  } as unknown as PreviewView;
  expect(ownCuts(preview)).toEqual({ recency: [10, 25.56], frequency: [2, 3], monetary: [1] });
});

describe("a preset", () => {
  test.each(PRESETS)("%s is known again, and is one that can be scored by", (preset) => {
    const score = withPreset({ scheme: "eight", cuts: { recency: [1] }, code: "letters" }, preset);
    expect(presetOf(score)).toBe(preset);
    expect(score.scheme).toBe("eight");
    expect(() => settingsFrom(score)).not.toThrow();
  });

  test("of the shop has the grades of a customer with R1F2M2", () => {
    const settings = settingsFrom(withPreset({}, "shop"));
    expect([settings.codeStyle, settings.firstLevel.recency]).toEqual(["letters", 0]);
  });

  test("is what nothing stated is, and none is what was changed", () => {
    expect(presetOf({})).toBe("five");
    expect(presetOf({ levels: { recency: 5, frequency: 4, monetary: 5 } })).toBeNull();
  });
});

test("ready days stand among the columns that are needed where there is no date of the last order", () => {
  const possible = ["customer", "last-order", "recency", "orders", "spend", "joined"] as const;
  expect(rolesInOrder({ possible, roles: { recency: "days" } }).needed).toContain("recency");
  expect(rolesInOrder({ possible, roles: { "last-order": "last" } })).toEqual({
    needed: ["customer", "last-order", "orders", "spend"],
    optional: ["recency", "joined"],
  });
});

describe("a column that gets a role", () => {
  test("loses the one it had", () => {
    expect(withRole({ date: "when", amount: "sum" }, "amount", "when")).toEqual({ amount: "when" });
  });

  test("can be left out where a sheet does without it", () => {
    const roles = ["customer", "date", "amount", "orders", "spend", "last-order", "recency", "name"] as const;
    expect(roles.filter(mayBeLeftOut)).toEqual(["last-order", "recency", "name"]);
  });

  test("may be the customer and an address at once, and nobody's column takes none away", () => {
    expect(withRole({ customer: "mail", status: "" }, "email", "mail")).toEqual({
      customer: "mail",
      email: "mail",
      status: "",
    });
    expect(withRole({ status: "", order: "" }, "status", "")).toEqual({ status: "", order: "" });
  });
});

test("a grid has the best recency on top, and one picture for each value of a third axis", () => {
  const cells = ["00", "01", "10", "11"].flatMap((rf) =>
    ["0", "1"].map((m) => ({ cell: rf + m, segment: "lost" as const, customers: 0 })),
  );
  const axes = (["recency", "frequency", "monetary"] as const).map((of) => ({ show: "high" as const, of }));
  const pictures = layOut({ axes, cells });
  expect(pictures.map(({ third, rows }) => [third, rows.map((row) => row.map(({ cell }) => cell))])).toEqual([
    [
      1,
      [
        ["101", "111"],
        ["001", "011"],
      ],
    ],
    [
      0,
      [
        ["100", "110"],
        ["000", "010"],
      ],
    ],
  ]);
});

test.each([
  ["PERMISSION_DENIED", "failure-accounts"],
  [
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    "failure-accounts",
  ],
  ["Authorization is required to perform that action.", "failure-authorization"],
  ["NetworkError: Connection failure due to HTTP 0", "failure-network"],
  ["Exceeded maximum execution time", "failure-time"],
  ["Service invoked too many times in a short time", "failure-busy"],
  ["TypeError: Cannot read properties of null", "failure-other"],
] as const)("%s is told as %s", (said, message) => {
  expect(failureMessage(said)).toBe(message);
});
