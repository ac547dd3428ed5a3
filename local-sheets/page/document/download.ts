// Saving files from the page.

import { workbookOf } from "../../files/save-xlsx";
import { toCsv } from "../../files/to-csv";
import type { Realm } from "../frame/realm";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves the document as an Excel workbook, with its colours. */
export async function downloadXlsx({ sheets, services }: Realm): Promise<void> {
  const { activeSheet, namedRanges } = services.takeSpreadsheetSnapshot(sheets.model);
  const bytes = await workbookOf(sheets.snapshot(), { activeSheet, namedRanges });
  save(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }), `${sheets.model.name}.xlsx`);
}

/** Saves the active sheet as it is shown, as comma-separated values. */
export function downloadCsv({ sheets }: Realm): void {
  const { model, editor } = sheets;
  const { activeSheet } = model;
  const view = editor.view(activeSheet.sheetId);
  const { rows, columns } = activeSheet.contentExtent();
  const table = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_cell, column) => view.cell(row, column)?.text ?? ""),
  );
  const name = model.sheets.length === 1 ? model.name : `${model.name} - ${activeSheet.name}`;
  save(new Blob([toCsv(table)], { type: "text/csv" }), `${name}.csv`);
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
