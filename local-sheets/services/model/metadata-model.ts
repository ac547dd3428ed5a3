import type { Place } from "./place";
import type { SheetModel } from "./sheet-model";

/** What metadata can be attached to, by Google's names. */
export const METADATA_LOCATIONS = ["SPREADSHEET", "SHEET", "ROW", "COLUMN"] as const;
/** The name of a kind of location. */
export type MetadataLocationName = (typeof METADATA_LOCATIONS)[number];
/** Who can see metadata, by Google's names. */
export const METADATA_VISIBILITIES = ["DOCUMENT", "PROJECT"] as const;
/** The name of a visibility. */
export type MetadataVisibilityName = (typeof METADATA_VISIBILITIES)[number];

/** What a piece of metadata is attached to. */
export type MetadataLocation =
  | { readonly type: "SPREADSHEET" }
  | { readonly type: "SHEET"; readonly sheet: SheetModel }
  | { readonly type: "ROW" | "COLUMN"; readonly sheet: SheetModel; readonly place: Place };

/** A key and a value that an add-on attached to a part of the document. */
export class MetadataModel {
  constructor(
    readonly id: number,
    public key: string,
    public value: string | null,
    public visibility: MetadataVisibilityName,
    public location: MetadataLocation,
  ) {}
}

/** Whether two locations are the same part of the document. */
export function isSameLocation(one: MetadataLocation, other: MetadataLocation): boolean {
  if (one.type !== other.type) return false;
  if (one.type === "SPREADSHEET" || other.type === "SPREADSHEET") return true;
  if (one.sheet !== other.sheet) return false;
  if (one.type === "SHEET" || other.type === "SHEET") return true;
  return lineOf(one.type, one.place) === lineOf(other.type, other.place);
}

function lineOf(type: "ROW" | "COLUMN", { present }: Place): number {
  return type === "ROW" ? present.top : present.left;
}
