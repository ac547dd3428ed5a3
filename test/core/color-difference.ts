// How different two colours look, also to people who confuse some: CIEDE2000 (Sharma, Wu, Dalal
// 2005) and the simulation of colour blindness by Machado, Oliveira and Fernandes (2009).

export type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const LINEAR_TO_XYZ: Matrix = [
  [0.4123907992659593, 0.357584339383878, 0.1804807884018343],
  [0.21263900587151027, 0.715168678767756, 0.07219231536073371],
  [0.01933081871559182, 0.11919477979462598, 0.9505321522496607],
];
const WHITE_D65: Triple = [0.9504559270516716, 1, 1.0890577507598784];

/** Full strength. */
const BLINDNESS = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

/** How somebody sees: a colour as `#rrggbb` to CIE Lab. */
export type Sight = (hex: string) => Triple;

/**
 * Normal sight, and each blindness twice: applied to light, as the paper says, and to the encoded
 * values, as the common library culori does. A palette should hold in both.
 */
export const SIGHTS: Readonly<Record<string, Sight>> = {
  normal: (hex) => lab(lightOf(hex)),
  ...Object.fromEntries(
    Object.entries(BLINDNESS).flatMap(([name, matrix]) => [
      [name, (hex: string) => lab(clamped(times(matrix, lightOf(hex))))],
      [`${name}, encoded`, (hex: string) => lab(mapped(clamped(times(matrix, encodedOf(hex))), decode))],
    ]),
  ),
};

/** Contrast of a colour with black, 1 to 21 (WCAG 2). */
export function contrastWithBlack(hex: string): number {
  return (times(LINEAR_TO_XYZ, lightOf(hex))[1] + 0.05) / 0.05;
}

/** CIEDE2000 of two colours in CIE Lab. */
export function difference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const meanChroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1.5 - 0.5 * Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7));
  const [x1, x2] = [a1 * stretch, a2 * stretch];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const hues = hueTerms([c1, hue(x1, b1)], [c2, hue(x2, b2)]);
  const [light, chroma] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const lightness = (l2 - l1) / (1 + (0.015 * (light - 50) ** 2) / Math.sqrt(20 + (light - 50) ** 2));
  const saturation = (c2 - c1) / (1 + 0.045 * chroma);
  const turn = hues.difference / (1 + 0.015 * chroma * hueWeight(hues.mean));
  const rotation =
    -Math.sin(radians(60 * Math.exp(-(((hues.mean - 275) / 25) ** 2)))) *
    2 *
    Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
  return Math.sqrt(lightness ** 2 + saturation ** 2 + turn ** 2 + rotation * saturation * turn);
}

function hueTerms([c1, h1]: readonly [number, number], [c2, h2]: readonly [number, number]) {
  if (c1 * c2 === 0) return { difference: 0, mean: h1 + h2 };
  let turn = h2 - h1;
  if (turn > 180) turn -= 360;
  if (turn < -180) turn += 360;
  let mean = (h1 + h2) / 2;
  if (Math.abs(h1 - h2) > 180) mean += h1 + h2 < 360 ? 180 : -180;
  return { difference: 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2)), mean };
}

function hueWeight(mean: number): number {
  return (
    1 -
    0.17 * Math.cos(radians(mean - 30)) +
    0.24 * Math.cos(radians(2 * mean)) +
    0.32 * Math.cos(radians(3 * mean + 6)) -
    0.2 * Math.cos(radians(4 * mean - 63))
  );
}

function hue(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : (Math.atan2(b, a) * (180 / Math.PI) + 360) % 360;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function lab(light: Triple): Triple {
  const xyz = times(LINEAR_TO_XYZ, light);
  const [x, y, z] = mapped([xyz[0] / WHITE_D65[0], xyz[1] / WHITE_D65[1], xyz[2] / WHITE_D65[2]], (part) =>
    part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116,
  );
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function encodedOf(hex: string): Triple {
  return mapped([1, 3, 5], (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

function lightOf(hex: string): Triple {
  return mapped(encodedOf(hex), decode);
}

function decode(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function clamped(triple: Triple): Triple {
  return mapped(triple, (value) => Math.min(1, Math.max(0, value)));
}

function mapped([a, b, c]: Triple, change: (value: number) => number): Triple {
  return [change(a), change(b), change(c)];
}

function times(matrix: Matrix, [a, b, c]: Triple): Triple {
  const row = (at: 0 | 1 | 2): number => matrix[at][0] * a + matrix[at][1] * b + matrix[at][2] * c;
  return [row(0), row(1), row(2)];
}
