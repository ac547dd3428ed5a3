import { exception } from "../exception";
import type { Block } from "../model/block";
import type { MetadataLocation, MetadataVisibilityName } from "../model/metadata-model";
import { Place } from "../model/place";
import type { SheetModel } from "../model/sheet-model";
import type { EnumConstant } from "../strict/enumeration";

type Visibility = EnumConstant<MetadataVisibilityName>;

/** What `addDeveloperMetadata` takes. */
export type AddedMetadata =
  | readonly [key: string]
  | readonly [key: string, value: string]
  | readonly [key: string, visibility: Visibility]
  | readonly [key: string, value: string, visibility: Visibility];

/** The overloads of `addDeveloperMetadata`. */
export const METADATA_SIGNATURES = [
  "String",
  "String, String",
  "String, SpreadsheetApp.DeveloperMetadataVisibility",
  "String, String, SpreadsheetApp.DeveloperMetadataVisibility",
];

/** Key, value and visibility, which is DOCUMENT unless it is given. */
export function readAddedMetadata([key, second, third]: AddedMetadata): {
  key: string;
  value: string | null;
  visibility: MetadataVisibilityName;
} {
  const isValue = typeof second === "string";
  const visibility = third ?? (isValue ? undefined : second);
  return { key, value: isValue ? second : null, visibility: visibility?.toString() ?? "DOCUMENT" };
}

/** The row or column a range stands for; no other range can carry metadata. */
export function locationOf(sheet: SheetModel, { top, left, height, width }: Block): MetadataLocation {
  if (width === 1 && top === 0 && height === sheet.rowCount) {
    return { type: "COLUMN", sheet, place: Place.column(sheet, left) };
  }
  if (height === 1 && left === 0 && width === sheet.columnCount) {
    return { type: "ROW", sheet, place: Place.row(sheet, top) };
  }
  throw exception(
    "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be " +
      "added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
  );
}
