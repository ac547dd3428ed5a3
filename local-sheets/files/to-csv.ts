// Writes a table as comma-separated values.

import Papa from "papaparse";

/** Lines as RFC 4180 has them, with quotes where they are needed. */
export function toCsv(table: readonly (readonly string[])[]): string {
  return `${Papa.unparse(table as string[][], { newline: "\r\n" })}\r\n`;
}
