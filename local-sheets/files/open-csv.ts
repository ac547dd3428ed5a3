// Opens a CSV file as a spreadsheet of one sheet.

import { parseCsv } from "./csv";
import { gridsFor, requireShortCells } from "./limits";
import type { OpenedFile, OpenOptions } from "./opened-file";
import { FileProblem } from "./problem";
import { decodeText } from "./text";

const NAME_LIMIT = 100;
/** What people call the encodings. */
const ENCODING_NAMES: Readonly<Record<string, string>> = {
  gb18030: "simplified Chinese (GB18030)",
  big5: "traditional Chinese (Big5)",
  shift_jis: "Japanese (Shift JIS)",
  "euc-jp": "Japanese (EUC-JP)",
  "euc-kr": "Korean (EUC-KR)",
  "windows-1252": "Western European (Windows-1252)",
};

/** @throws {FileProblem} when the file has no cells, too many, or cannot be told apart into cells */
export function openCsv(name: string, bytes: Uint8Array, options: OpenOptions): OpenedFile {
  const { text, encoding } = decodeText(bytes);
  if (text.includes("\0"))
    throw new FileProblem(`${name} is not a table of text. Save it as CSV or XLSX and open that.`);
  const values = parseCsv(text, name);
  if (values.length === 0) throw new FileProblem(`${name} is empty. Open a file with a header row and data.`);
  const title = name.replace(/\.[^.]*$/, "").slice(0, NAME_LIMIT) || "Sheet1";
  const [grid] = gridsFor(name, [{ rows: values.length, columns: values[0]?.length ?? 0 }]);
  requireShortCells(name, { name: title, values });
  return {
    setup: {
      name: title,
      ...options,
      sheets: [{ name: title, values, mode: "csv", ...grid }],
      active: title,
    },
    notes: notesOn(encoding),
  };
}

function notesOn(encoding: string): string[] {
  if (encoding.startsWith("utf-")) return [];
  const language = ENCODING_NAMES[encoding] ?? encoding;
  return [
    `The file is not UTF-8; it was read as ${language}. If letters look wrong, save it as CSV UTF-8 and open it again.`,
  ];
}
