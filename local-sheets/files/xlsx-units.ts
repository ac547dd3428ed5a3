// Units in which Excel measures what Sheets measures in pixels.

/** Width of one character in pixels, by which Excel measures columns. */
export const PIXELS_A_CHARACTER = 7;
/** Excel measures rows in points. */
export const PIXELS_A_POINT = 96 / 72;
