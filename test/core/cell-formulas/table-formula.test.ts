import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell";
import { tableFormula } from "../../../src/core/cell-formulas/table-formula";
import { formatCode } from "../../../src/core/code";
import { listingOrder } from "../../../src/core/customers";
import { dayInUtc, formatDay } from "../../../src/core/day";
import { RfmError } from "../../../src/core/problem";
import type { ScoreResult } from "../../../src/core/score-sheet";
import { formatSettingsText } from "../../../src/core/settings-text";
import { day, scoreValuesOf } from "../fixture";

const HERE = { dayOf: dayInUtc, dayOfMomentIn: () => dayInUtc, locale: "en_US" };
const HEADER = ["Customer ID", "Order date", "Amount"];
const COLUMNS = { customer: "Customer ID", date: "Order date", amount: "Amount" };
/** Today of the fixture. */
const TODAY = day("2024-06-30");

type Order = readonly [customer: string, date: string, amount: number];

const run = (orders: readonly Order[], asOf: number | null = null): ScoreResult =>
  scoreValuesOf({
    values: [HEADER, ...orders.map((one): Cell[] => [...one])],
    columns: COLUMNS,
    reading: { asOf },
  });

/** Customer, recency days, orders, spend and code of each, as a run has them. */
const rowsOfRun = ({ customers, scores, settings }: ScoreResult): Cell[][] =>
  listingOrder(customers).map((index) => {
    const [recency, frequency, monetary] = [scores.recency, scores.frequency, scores.monetary].map(
      (column) => column[index] as number,
    ) as [number, number, number];
    return [
      customers.ids[index] as string,
      customers.recencyDays[index] as number,
      customers.orderCount[index] as number,
      customers.totalSpend[index] as number,
      formatCode({ recency, frequency, monetary }, settings.codeStyle),
    ];
  });

const column = (orders: readonly Order[], at: 0 | 1 | 2): Cell[][] => orders.map((one) => [one[at]]);

const rowsOfFormula = (orders: readonly Order[], settings: string, asOf?: string): Cell[][] =>
  tableFormula([column(orders, 0), column(orders, 1), column(orders, 2), asOf, settings], HERE)
    .slice(1)
    .map(([id = "", recency = "", orderCount = "", spend = "", , , , code = ""]) => [
      id,
      recency,
      orderCount,
      spend,
      code,
    ]);

describe("RFM_TABLE with the settings of a run gives the run's answer", () => {
  test("where an order is dated tomorrow: it is left out", () => {
    const orders: Order[] = [
      ["a", "2024-06-30", 50],
      ["b", "2024-06-10", 20],
      ["b", "2024-07-01", 70],
    ];
    const result = run(orders);
    const settings = formatSettingsText(result, "en");
    expect(settings).toContain("; analysis-date=2024-07-01; last-day=2024-06-30");
    expect(rowsOfFormula(orders, settings)).toEqual(rowsOfRun(result));
    expect(rowsOfFormula(orders, settings).map((row) => row.slice(0, 4))).toEqual([
      ["a", 1, 1, 50],
      ["b", 21, 1, 20],
    ]);
  });

  test("where a refund is newer than the newest order: it counts", () => {
    const orders: Order[] = [
      ["a", "2024-06-01", 50],
      ["a", "2024-06-20", -30],
      ["b", "2024-05-01", 10],
    ];
    const result = run(orders);
    expect(rowsOfFormula(orders, formatSettingsText(result, "en"))).toEqual(rowsOfRun(result));
    expect(rowsOfRun(result)[0]?.slice(0, 4)).toEqual(["a", 1, 1, 20]);
  });

  test("whatever the dates are, with and without an analysis date", () => {
    const order = fc.tuple(
      fc.constantFrom("a", "b", "c", "d"),
      fc.integer({ min: TODAY - 6, max: TODAY + 3 }).map(formatDay),
      fc.integer({ min: -40, max: 90 }),
    );
    const asOf = fc.option(fc.integer({ min: TODAY - 5, max: TODAY + 4 }));
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 14 }), asOf, (orders, date) => {
        const result = usable(() => run(orders, date));
        fc.pre(result !== null);
        expect(rowsOfFormula(orders, formatSettingsText(result, "en"))).toEqual(rowsOfRun(result));
      }),
    );
  });
});

test("orders typed after a run are left out until the next one, also before its newest refund", () => {
  const orders: Order[] = [
    ["a", "2024-06-01", 50],
    ["a", "2024-06-20", -30],
    ["b", "2024-05-01", 10],
  ];
  const settings = formatSettingsText(run(orders), "en");
  const later: Order[] = [...orders, ["b", "2024-06-10", 99], ["c", "2024-06-25", 99]];
  // The run counted days to 2 June: neither order can have days since then.
  expect(rowsOfFormula(later, settings).map((row) => row.slice(0, 3))).toEqual([
    ["a", 1, 1],
    ["b", 32, 1],
  ]);
});

test("an analysis date of its own says which rows count, whatever the settings say", () => {
  const orders: Order[] = [
    ["a", "2024-06-30", 50],
    ["b", "2024-07-01", 70],
  ];
  const settings = formatSettingsText(run(orders), "en");
  const asOf = rowsOfFormula(orders, settings, "2024-07-05").map((row) => row.slice(0, 2));
  expect(asOf).toEqual([
    ["a", 5],
    ["b", 4],
  ]);
});

/** Null where no row can be used. */
function usable(work: () => ScoreResult): ScoreResult | null {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof RfmError) return null;
    throw problem;
  }
}

describe("RFM_TABLE of dates that the spreadsheet read with day and month swapped", () => {
  const recencies = (...dates: Cell[]) =>
    tableFormula([dates.map((_, at) => [`c${at}`]), dates.map((date) => [date]), dates.map(() => [5])], HERE)
      .slice(1)
      .map((row) => row[1]);

  test("puts them right, as the menu proposes: it cannot ask", () => {
    const swapped = new Date("2024-03-04T00:00:00Z");
    expect(recencies(swapped, "25/04/2024")).toEqual([23, 1]);
  });

  test("leaves a column as it stands in which a date has a day above 12", () => {
    const dates = [new Date("2024-03-04T00:00:00Z"), new Date("2024-03-14T00:00:00Z")];
    expect(recencies(...dates, "25/04/2024")).toEqual([53, 43, 1]);
  });
});
