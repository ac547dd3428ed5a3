// A part of a drawing.

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What each side of a box gives away. */
export interface Sides {
  readonly left?: number;
  readonly top?: number;
  readonly right?: number;
  readonly bottom?: number;
}

/** The box without its sides; never smaller than nothing. */
export function inset(box: Box, { left = 0, top = 0, right = 0, bottom = 0 }: Sides): Box {
  return {
    left: box.left + left,
    top: box.top + top,
    width: Math.max(0, box.width - left - right),
    height: Math.max(0, box.height - top - bottom),
  };
}
