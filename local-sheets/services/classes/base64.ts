import { exception } from "../exception";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** The last two digits of the two alphabets. */
const STANDARD = "+/";
const WEB_SAFE = "-_";

/** Bytes in base 64, filled up with equals signs in either alphabet. */
export function encodeBase64(bytes: Uint8Array, isWebSafe: boolean): string {
  const digits = DIGITS + (isWebSafe ? WEB_SAFE : STANDARD);
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const bits = (one << 16) | (two << 8) | three;
    const left = Math.min(3, bytes.length - at);
    for (let digit = 0; digit < 4; digit += 1)
      text += digit <= left ? digits.charAt((bits >> (18 - 6 * digit)) & 63) : "=";
  }
  return text;
}

/** The bytes of text in base 64; spaces and line breaks are skipped, anything else wrong is refused. */
export function decodeBase64(text: string, isWebSafe: boolean): Uint8Array {
  const alphabet = DIGITS + (isWebSafe ? WEB_SAFE : STANDARD);
  const digits = [...text.replace(/\s/g, "").replace(/=+$/, "")].map((digit) => alphabet.indexOf(digit));
  if (digits.includes(-1) || digits.length % 4 === 1) throw exception("Could not decode string.");
  const bytes: number[] = [];
  for (let at = 0; at < digits.length; at += 4) {
    const group = digits.slice(at, at + 4);
    const bits = [0, 1, 2, 3].reduce((sum, index) => (sum << 6) | (group[index] ?? 0), 0);
    for (let byte = 0; byte < group.length - 1; byte += 1) bytes.push((bits >> (16 - 8 * byte)) & 255);
  }
  return Uint8Array.from(bytes);
}
