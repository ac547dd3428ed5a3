// How light a colour is.

/** Where the contrast with black and with white is the same. */
const EVEN = 0.179;
/** From here on a colour hardly shows on white. */
const PALE = 0.85;

/** Black or white, whichever stands out more from a colour `#rrggbb`. */
export function readableOn(color: string): string {
  return luminance(color) > EVEN ? "#000000" : "#ffffff";
}

/** Whether a colour needs an edge on white. */
export function isPale(color: string): boolean {
  return luminance(color) > PALE;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
