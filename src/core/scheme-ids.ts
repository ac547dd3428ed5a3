// The ids of the built-in segment tables.

export const SCHEME_IDS = ["eleven", "eight", "ten", "eleven-125"] as const;
export type SchemeId = (typeof SCHEME_IDS)[number];
