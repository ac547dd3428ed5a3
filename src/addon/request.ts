// What the command line and the pages may ask for, checked at the edge.

import * as v from "valibot";
import { RfmError } from "../core/problem";

const perDimension = <T extends v.GenericSchema>(schema: T) =>
  v.optional(
    v.strictObject({
      recency: v.optional(schema),
      frequency: v.optional(schema),
      monetary: v.optional(schema),
    }),
  );

/** The shape of a request to score. */
export const SCORE_REQUEST = v.strictObject({
  asOf: v.optional(v.string()),
  /** A zone other than the spreadsheet's, for times that name their own and for today. */
  timeZone: v.optional(v.string()),
  method: v.optional(v.string()),
  levels: perDimension(v.number()),
  cuts: perDimension(v.array(v.union([v.number(), v.string()]))),
  firstLevel: perDimension(v.number()),
  scheme: v.optional(v.string()),
  refunds: v.optional(v.string()),
  code: v.optional(v.string()),
  columns: v.optional(v.record(v.string(), v.string())),
  language: v.optional(v.string()),
  /** Score even if there is no room for the backup that Undo needs; else that is asked. */
  withoutUndo: v.optional(v.boolean()),
});

export type ScoreRequest = v.InferOutput<typeof SCORE_REQUEST>;

/**
 * Checks the shape of a request; what its values mean is checked by core.
 *
 * @throws {RfmError} `request-unreadable` with the first fault
 */
export function parseRequest(request: unknown): ScoreRequest {
  return checked(SCORE_REQUEST, request ?? {});
}

/**
 * What was asked, when it has the shape of a schema.
 *
 * @throws {RfmError} `request-unreadable` with the first fault
 */
export function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  request: unknown,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, request);
  if (parsed.success) return parsed.output;
  const [fault] = parsed.issues;
  const place = fault.path?.map((item) => String(item.key)).join(".");
  throw new RfmError("request-unreadable", { detail: `${place ?? "request"}: ${fault.message}` });
}
