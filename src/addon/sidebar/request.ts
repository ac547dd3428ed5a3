// What the sidebar may ask for, checked at the edge.

import * as v from "valibot";
import { SEGMENT_IDS, type SegmentId } from "../../core/segment-table";
import type { LookRequest } from "../../core/sidebar/view";
import { checked, SCORE_REQUEST } from "../request";

const LOOK_REQUEST = v.strictObject({
  sheetId: v.optional(v.number()),
  kind: v.optional(v.picklist(["orders", "members"])),
  dates: v.optional(
    v.strictObject({
      order: v.exactOptional(v.picklist(["day-first", "month-first"])),
      swapMisread: v.exactOptional(v.boolean()),
    }),
  ),
  score: v.optional(SCORE_REQUEST),
});

/** A look with its parts checked. */
export type CheckedLook = v.InferOutput<typeof LOOK_REQUEST>;

const SHOW_REQUEST = v.variant("show", [
  v.strictObject({
    show: v.literal("row"),
    sheetId: v.number(),
    row: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  v.strictObject({ show: v.literal("segment"), sheetId: v.number(), segment: v.picklist(SEGMENT_IDS) }),
]);

/** What to select in a sheet. */
export type ShowRequest =
  | { readonly show: "row"; readonly sheetId: number; readonly row: number }
  | { readonly show: "segment"; readonly sheetId: number; readonly segment: SegmentId };

/** An entry goes into the page's HTML: only what an id may hold. */
const HELP_REQUEST = v.strictObject({
  entry: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/))),
  language: v.optional(v.string()),
});

/** What to explain, and in which language. */
export type HelpRequest = v.InferOutput<typeof HELP_REQUEST>;

const UNDO_REQUEST = v.strictObject({ run: v.string() });
const RESET_REQUEST = v.strictObject({ sheetId: v.number() });

/** Checks a look. @throws {RfmError} `request-unreadable` */
export const parseLook = (request: LookRequest | undefined): CheckedLook => sent(LOOK_REQUEST, request ?? {});
/** Checks what to show. @throws {RfmError} `request-unreadable` */
export const parseShow = (request: unknown): ShowRequest => sent(SHOW_REQUEST, request);
/** Checks which run to undo. @throws {RfmError} `request-unreadable` */
export const parseUndo = (request: unknown): { readonly run: string } => sent(UNDO_REQUEST, request);
/** Checks what to explain. @throws {RfmError} `request-unreadable` */
export const parseHelp = (request: HelpRequest): HelpRequest => sent(HELP_REQUEST, request);
/** Checks which sheet's settings to forget. @throws {RfmError} `request-unreadable` */
export const parseReset = (request: unknown): { readonly sheetId: number } => sent(RESET_REQUEST, request);

/** Checks what google.script.run sends, which has null where the page had undefined. */
function sent<Schema extends v.GenericSchema>(schema: Schema, request: unknown): v.InferOutput<Schema> {
  return checked(schema, withoutNulls(request));
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const kept = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutNulls(item)]));
}
