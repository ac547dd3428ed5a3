// Opens a file that its user chose, whatever its kind.

import { requireSize } from "./limits";
import { openCsv } from "./open-csv";
import { openXlsx } from "./open-xlsx";
import type { OpenedFile, OpenOptions } from "./opened-file";
import { FileProblem } from "./problem";

/** Kinds of files that can be chosen, for file dialogs. */
export const OPENED_KINDS = ".csv,.tsv,.txt,.xlsx";

const ZIP = "80,75";
const COMPOUND = "208,207,17,224";
const OTHER_KINDS = /\.(xlsb|xls|ods|numbers|gsheet|pdf|docx?)$/i;

/**
 * Reads a CSV or XLSX file.
 *
 * @throws {FileProblem} when it cannot be opened, with what to do
 */
export async function openFile(
  name: string,
  bytes: Uint8Array,
  options: OpenOptions = {},
): Promise<OpenedFile> {
  requireSize(name, bytes.length);
  if (bytes.length === 0) throw new FileProblem(`${name} is empty. Open a file with a header row and data.`);
  const other = OTHER_KINDS.exec(name)?.[1];
  if (other !== undefined)
    throw new FileProblem(
      `${name}: files of the kind .${other} are not opened. Save it as XLSX or CSV and open that.`,
    );
  const isWorkbook = startsWith(bytes, ZIP) || startsWith(bytes, COMPOUND) || /\.xlsx$/i.test(name);
  return isWorkbook ? openXlsx(name, bytes, options) : openCsv(name, bytes, options);
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return bytes.subarray(0, mark.split(",").length).join(",") === mark;
}
