import { describe, expect, it } from "vitest";
import type { PivotGroupService } from "../../../../local-sheets/services/classes/pivot-parts";
import type { DateUnit } from "../../../../local-sheets/services/model/pivot-grouping";
import type { Services } from "../fixture";
import { make, orders, shown, summary } from "./pivot-bench";

const VISITS = [
  ["Day", "Age", "Spend"],
  ["2024-11-22", 24, 10],
  ["2024-02-03", 25, 20],
  ["2023-11-30", 44, 30],
  ["2024-02-09", 45, 40],
  [null, 65, 50],
];

/** What a pivot table of spend shows, without its header and its total. */
function groupedBy(
  column: number,
  rule: (group: PivotGroupService, services: Services) => void,
): unknown[][] {
  const one = orders(VISITS, "typed");
  one.must((services) => {
    const pivot = make(services, "A1:C6");
    rule(pivot.addRowGroup(column), services);
    pivot.addPivotValue(3, summary(services, "SUM"));
  });
  return shown(one).slice(1, -1);
}

describe("a group by dates", () => {
  it.each<[DateUnit, unknown[][]]>([
    [
      "YEAR",
      [
        ["", 50],
        [2023, 30],
        [2024, 70],
      ],
    ],
    [
      "YEAR_MONTH",
      [
        ["", 50],
        ["2023-Nov", 30],
        ["2024-Feb", 60],
        ["2024-Nov", 10],
      ],
    ],
    [
      "MONTH",
      [
        ["", 50],
        ["Feb", 60],
        ["Nov", 40],
      ],
    ],
    [
      "QUARTER",
      [
        ["", 50],
        ["Q1", 60],
        ["Q4", 40],
      ],
    ],
    [
      "YEAR_QUARTER",
      [
        ["", 50],
        ["2023 Q4", 30],
        ["2024 Q1", 60],
        ["2024 Q4", 10],
      ],
    ],
    [
      "DAY_OF_WEEK",
      [
        ["", 50],
        ["Thursday", 30],
        ["Friday", 50],
        ["Saturday", 20],
      ],
    ],
  ])("by %s has one line a label, in the order of time", (unit, lines) => {
    expect(
      groupedBy(1, (group, { SpreadsheetApp }) =>
        group.setDateTimeGroupingRule(SpreadsheetApp.DateTimeGroupingRuleType[unit]),
      ),
    ).toEqual(lines);
  });
});

it("a histogram has one line a step, and one for what is below and above", () => {
  expect(groupedBy(2, (group) => group.setHistogramGroupingRule(25, 65, 20))).toEqual([
    ["< 25", 10],
    ["25-45", 50],
    ["45-65", 40],
    ["> 65", 50],
  ]);
});

it("groups made by hand stand under their names, other values for themselves, until they are removed", () => {
  const young = (group: PivotGroupService): PivotGroupService =>
    group.addManualGroupingRule("young", [24, 25]);
  const plain = [
    [24, 10],
    [25, 20],
    [44, 30],
    [45, 40],
    [65, 50],
  ];
  expect(groupedBy(2, young)).toEqual([
    [44, 30],
    [45, 40],
    [65, 50],
    ["young", 30],
  ]);
  expect(groupedBy(2, (group) => young(group).removeManualGroupingRule("young"))).toEqual(plain);
  expect(groupedBy(2, (group) => young(group).clearGroupingRule())).toEqual(plain);
});

it("days without a rule are shown as the source shows them, shares of totals as percentages", () => {
  const one = orders(
    [
      ["Day", "Who", "Spend"],
      ["2024-01-05", "Ann", 1],
      ["2024-01-05", "Bob", 3],
    ],
    "typed",
  );
  one.must((services) => {
    const { SpreadsheetApp } = services;
    const source = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Orders");
    source?.getRange("A2:A3").setNumberFormat("d.m.yyyy");
    const pivot = make(services, "A1:C3");
    pivot.addRowGroup(1);
    pivot.addRowGroup(2);
    pivot
      .addPivotValue(3, summary(services, "SUM"))
      .showAs(SpreadsheetApp.PivotValueDisplayType.PERCENT_OF_GRAND_TOTAL);
    expect(pivot.getAnchorCell().getSheet().getRange("B2:D6").getDisplayValues()).toEqual([
      ["Day", "Who", "SUM of Spend"],
      ["5.1.2024", "Ann", "25.00%"],
      ["", "Bob", "75.00%"],
      ["5.1.2024 Total", "", "100.00%"],
      ["Grand Total", "", "100.00%"],
    ]);
    expect(pivot.getAnchorCell().getSheet().getRange("B3").getValue()).toBeInstanceOf(Date);
  });
});
