import { notModelled } from "../exception";
import type { CopiedParts } from "../model/copy-cells";
import { enumerationOf } from "../strict/enumeration";

const FORMATS: CopiedParts = { formats: true, borders: true };
const EVERYTHING: CopiedParts = { ...FORMATS, formulas: true, notes: true, validations: true };
const BY_TYPE: Readonly<Record<string, CopiedParts>> = {
  PASTE_NORMAL: EVERYTHING,
  PASTE_NO_BORDERS: { ...EVERYTHING, borders: false },
  PASTE_VALUES: { values: true },
  PASTE_FORMAT: FORMATS,
  PASTE_FORMULA: { formulas: true },
  PASTE_COLUMN_WIDTHS: { columnWidths: true },
  PASTE_DATA_VALIDATION: { validations: true },
};
const BY_OPTION: Readonly<Record<string, CopiedParts>> = {
  contentsOnly: { values: true },
  formatOnly: FORMATS,
};

/** What `Range.copyTo` copies for its second argument: a paste type, an option, or nothing for everything. */
export function copiedParts(what: object | undefined): CopiedParts {
  if (what === undefined) return EVERYTHING;
  if (enumerationOf(what) !== undefined) return known(BY_TYPE[String(what)], String(what));
  const chosen = Object.entries(what).filter(([, isChosen]) => isChosen === true);
  const unknown = Object.keys(what).find((name) => BY_OPTION[name] === undefined);
  if (unknown !== undefined) {
    throw new Error(`Range.copyTo has no option "${unknown}"; Google ignores it, local Sheets refuses it`);
  }
  const [first] = chosen;
  return first === undefined ? EVERYTHING : known(BY_OPTION[first[0]], first[0]);
}

function known(parts: CopiedParts | undefined, name: string): CopiedParts {
  if (parts === undefined) throw notModelled(`Range.copyTo with ${name}`);
  return parts;
}
