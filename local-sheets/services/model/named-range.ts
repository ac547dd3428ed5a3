import type { Place } from "./place";

/** A name for cells; its place is gone when they were deleted. */
export class NamedRangeModel {
  constructor(
    public name: string,
    public place: Place,
  ) {}
}
