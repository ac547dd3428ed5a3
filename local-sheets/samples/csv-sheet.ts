// A CSV text as a sheet that looks tidy: bold header, frozen, with widths.

import { parseCsv } from "../files/csv";
import type { RangeLooks, SheetSetup } from "../services/index";

/** How the columns of a sheet look, from A on. */
export interface ColumnLooks {
  readonly width: number;
  readonly numberFormat?: string;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The sheet of a CSV text with a header row. */
export function csvSheet(name: string, text: string, columns: readonly ColumnLooks[]): SheetSetup {
  const values = parseCsv(text, name);
  return { name, values, mode: "csv", looks: tidy(columns, values.length) };
}

/** A bold, frozen header row over columns with their widths and number formats. */
export function tidy(columns: readonly ColumnLooks[], rows: number): NonNullable<SheetSetup["looks"]> {
  const last = LETTERS[columns.length - 1] ?? "A";
  const formats = columns.flatMap(({ numberFormat }, at): RangeLooks[] =>
    numberFormat === undefined ? [] : [{ range: `${LETTERS[at]}2:${LETTERS[at]}${rows}`, numberFormat }],
  );
  return {
    columnWidths: columns.map(({ width }) => width),
    frozenRows: 1,
    formats: [...formats, { range: `A1:${last}1`, fontWeight: "bold", background: "#f1f3f4" }],
  };
}
