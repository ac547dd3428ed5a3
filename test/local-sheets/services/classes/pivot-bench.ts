// A sheet of orders and a sheet for pivot tables of them.

import type { PivotTableService } from "../../../../local-sheets/services/classes/pivot-table";
import type { SummaryName } from "../../../../local-sheets/services/model/pivot-summary";
import type { EnumConstant } from "../../../../local-sheets/services/strict/enumeration";
import { type Bench, bench, type Services } from "../fixture";

export const ORDERS = [
  ["Region", "Product", "Amount"],
  ["West", "tea", 10],
  ["East", "tea", 2],
  ["West", "milk", 30],
  ["East", "milk", 4],
  ["West", "tea", 20],
];

export function orders(
  values: readonly (readonly (string | number | null)[])[] = ORDERS,
  mode: "literal" | "typed" = "literal",
): Bench {
  return bench({
    sheets: [
      { name: "Orders", values: values.map((row) => [...row]), mode },
      { name: "Pivot", values: [] },
    ],
  });
}

export function make({ SpreadsheetApp }: Services, source = "A1:C6"): PivotTableService {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const target = spreadsheet.getSheetByName("Pivot");
  const from = spreadsheet.getSheetByName("Orders");
  if (target === null || from === null) throw new Error("no sheet");
  return target.getRange("B2").createPivotTable(from.getRange(source));
}

/** What the pivot sheet shows from B2 on. */
export function shown({ sheets }: Bench): unknown[][] {
  return (sheets.snapshot()[1]?.values ?? []).slice(1).map((row) => row.slice(1));
}

export function summary({ SpreadsheetApp }: Services, name: SummaryName): EnumConstant {
  return SpreadsheetApp.PivotTableSummarizeFunction[name];
}
