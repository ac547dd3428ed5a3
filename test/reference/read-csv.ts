// Reads the reference files: rows by header, everything as text.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";

export type Row = Readonly<Record<string, string>>;

/** Path of a file in this folder. */
export function referenceFile(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** Rows of a CSV file in this folder, gzipped or not. */
export function readReference(name: string): Row[] {
  const bytes = readFileSync(referenceFile(name));
  const text = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** A JSON file in this folder. */
export function readReferenceJson<T>(name: string): T {
  return JSON.parse(readFileSync(referenceFile(name), "utf8")) as T;
}

/** Rows as the cells of a sheet, header first. */
export function cellsOf(rows: readonly Row[]): string[][] {
  const header = Object.keys(rows[0] ?? {});
  return [header, ...rows.map((row) => header.map((name) => row[name] ?? ""))];
}
