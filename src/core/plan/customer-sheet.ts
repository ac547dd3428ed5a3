// The plan for an order log: a new sheet with one row a customer.

import { NO_DAY } from "../date-column";
import type { Say } from "../messages/catalogue";
import type { MessageId } from "../messages/en";
import { SCORE_HEADERS } from "../own-columns";
import type { ScoreResult } from "../score-sheet";
import { FORMAT, idCell } from "./cell-text";
import { CENTRED_COLUMNS, scoreCells } from "./score-columns";
import type { PlannedValue, SheetPlan } from "./sheet-plan";

const HEADERS: readonly MessageId[] = [
  "header-customer",
  "header-first-order",
  "header-last-order",
  "header-recency-days",
  "header-orders",
  "header-spend",
  ...SCORE_HEADERS,
];
const FIRST_SCORE_COLUMN = HEADERS.length - SCORE_HEADERS.length + 1;
/** Of all columns but the customer's. */
const FORMATS = [
  FORMAT.date,
  FORMAT.date,
  FORMAT.whole,
  FORMAT.whole,
  FORMAT.money,
  FORMAT.whole,
  FORMAT.whole,
  FORMAT.whole,
  FORMAT.text,
  FORMAT.text,
];
const WIDTHS = [
  { column: 1, columns: 1, width: 170 },
  { column: 2, columns: 2, width: 96 },
  { column: 4, columns: 3, width: 96 },
  { column: 7, columns: 3, width: 36 },
  { column: 10, columns: 1, width: 60 },
  { column: 11, columns: 1, width: 150 },
];
/** A spreadsheet counts days from 1899-12-30. */
const SERIAL_OF_1970 = 25_569;

/** Plans the sheet of customers, best segment first, within a segment by spend. */
export function planCustomerSheet(result: ScoreResult, name: string, say: Say): SheetPlan {
  const order = bestFirst(result);
  const ids = order.map((index) => idCell(result.customers.idCells[index] ?? ""));
  const rows = order.map((index, at) => [
    ids[at]?.value ?? null,
    ...metricCells(result, index),
    ...scoreCells(result, index, say),
  ]);
  const formats = ids.map((id) => [id.numberFormat, ...FORMATS]);
  return {
    sheets: [
      {
        name,
        create: { rows: rows.length + 1, columns: HEADERS.length },
        blocks: [
          {
            row: 1,
            column: 1,
            values: [HEADERS.map((id) => say(id)), ...rows],
            numberFormats: [HEADERS.map(() => FORMAT.text), ...formats],
          },
        ],
        header: { row: 1, column: 1, columns: HEADERS.length },
        centred: { row: 1, column: FIRST_SCORE_COLUMN, rows: rows.length + 1, columns: CENTRED_COLUMNS },
        frozenRows: 1,
        columnWidths: WIDTHS,
        readBack: { row: 2, column: 1, cells: ids.map((id) => id.readsAs) },
      },
    ],
    activate: name,
  };
}

function metricCells({ customers }: ScoreResult, index: number): PlannedValue[] {
  return [
    serial(customers.firstOrderDay[index] as number),
    serial(customers.lastOrderDay[index] as number),
    customers.recencyDays[index] as number,
    customers.orderCount[index] as number,
    customers.totalSpend[index] as number,
  ];
}

function serial(day: number): PlannedValue {
  return day === NO_DAY ? null : day + SERIAL_OF_1970;
}

/** Positions of the customers by segment, then spend; equal ones keep the listing order. */
function bestFirst({ customers, segment }: ScoreResult): number[] {
  const spend = customers.totalSpend;
  return customers.ids
    .map((_, index) => index)
    .sort(
      (a, b) =>
        (segment[a] as number) - (segment[b] as number) ||
        (spend[b] as number) - (spend[a] as number) ||
        a - b,
    );
}
