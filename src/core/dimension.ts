// The three axes of RFM.

export const DIMENSIONS = ["recency", "frequency", "monetary"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** One value for each dimension. */
export type PerDimension<T> = Readonly<Record<Dimension, T>>;

/** Builds one value for each dimension. */
export function perDimension<T>(make: (dimension: Dimension) => T): PerDimension<T> {
  return { recency: make("recency"), frequency: make("frequency"), monetary: make("monetary") };
}
