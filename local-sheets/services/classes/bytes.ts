import { exception } from "../exception";
import { utf8Bytes } from "../model/utf8";
import type { EnumConstant } from "../strict/enumeration";

/** Bytes from -128 to 127, as Java has them and scripts see them. */
export function signedBytes(bytes: Iterable<number>): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

/** Bytes from 0 to 255 of what a script passed; out of range numbers are refused. */
export function unsignedBytes(bytes: readonly number[]): Uint8Array {
  if (bytes.some((byte) => byte < -128 || byte > 255)) throw exception("Invalid argument: data");
  return Uint8Array.from(bytes, (byte) => (byte + 256) % 256);
}

/** The bytes of a text or of bytes; in US_ASCII what is not ASCII becomes a question mark. */
export function bytesOf(data: string | readonly number[], charset?: EnumConstant): Uint8Array {
  if (typeof data !== "string") return unsignedBytes(data);
  const text = charset?.toString() === "US_ASCII" ? data.replace(/[^\0-\x7f]/gu, "?") : data;
  return Uint8Array.from(utf8Bytes(text));
}

/** Text of bytes in UTF-8; what is no UTF-8 becomes the replacement character. */
export function utf8Text(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const { code, length } = character(bytes, at);
    text += String.fromCodePoint(code);
    at += length;
  }
  return text;
}

const REPLACEMENT = { code: 0xfffd, length: 1 };
/** The smallest code point that needs so many bytes; shorter spellings are no UTF-8. */
const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

function character(bytes: Uint8Array, at: number): { code: number; length: number } {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return { code: first, length: 1 };
  const length = first >= 0xf8 ? 0 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 0;
  if (length === 0 || at + length > bytes.length) return REPLACEMENT;
  let code = first & (0x7f >> length);
  for (const byte of bytes.subarray(at + 1, at + length)) {
    if ((byte & 0xc0) !== 0x80) return REPLACEMENT;
    code = (code << 6) | (byte & 0x3f);
  }
  const isWrong = code < (SMALLEST[length] ?? 0) || code > 0x10ffff || (code >= 0xd800 && code < 0xe000);
  return isWrong ? REPLACEMENT : { code, length };
}
