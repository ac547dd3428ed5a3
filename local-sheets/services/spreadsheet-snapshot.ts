import { columnLetters } from "./model/a1";
import type { MetadataLocation } from "./model/metadata-model";
import type { SpreadsheetModel } from "./model/spreadsheet-model";
import { placeText } from "./object-snapshots";

/** What belongs to the document as a whole, as plain data. */
export interface SpreadsheetSnapshot {
  readonly name: string;
  readonly sheets: string[];
  readonly activeSheet: string;
  /** The range is #REF! when its cells were deleted. */
  readonly namedRanges: { readonly name: string; readonly range: string }[];
  readonly metadata: {
    readonly id: number;
    readonly key: string;
    readonly value: string | null;
    readonly visibility: string;
    /** Such as `spreadsheet`, `Sheet1`, `Sheet1!C:C` or `Sheet1!2:2`. */
    readonly location: string;
  }[];
}

/** The document as a whole; its sheets have snapshots of their own. */
export function takeSpreadsheetSnapshot(model: SpreadsheetModel): SpreadsheetSnapshot {
  return {
    name: model.name,
    sheets: model.sheets.map((sheet) => sheet.name),
    activeSheet: model.activeSheet.name,
    namedRanges: model.namedRanges.map(({ name, place }) => ({ name, range: placeText(place) })),
    metadata: model.metadata.map(({ id, key, value, visibility, location }) => ({
      id,
      key,
      value,
      visibility,
      location: locationText(location),
    })),
  };
}

function locationText(location: MetadataLocation): string {
  if (location.type === "SPREADSHEET") return "spreadsheet";
  if (location.type === "SHEET") return location.sheet.name;
  const { top, left } = location.place.present;
  const line = location.type === "ROW" ? String(top + 1) : columnLetters(left);
  return `${location.sheet.name}!${line}:${line}`;
}
