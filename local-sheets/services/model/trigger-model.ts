/** When a trigger runs a function: an event of the document, or the clock. */
export interface TriggerModel {
  readonly id: string;
  readonly functionName: string;
  /** The name of the event, such as `ON_EDIT` or `CLOCK`. */
  readonly event: string;
  /** What a clock trigger was told, such as `everyHours: 2`. */
  readonly schedule: Readonly<Record<string, number | string>>;
}
