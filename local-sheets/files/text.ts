// Turns the bytes of a text file into text: UTF-8 first, else what the bytes look like.

import { guessEncodings } from "./guess-encoding";

/** Text and the name of what it was written in. */
export interface DecodedText {
  readonly text: string;
  /** Such as `utf-8`, `gb18030`, `big5` or `windows-1252`. */
  readonly encoding: string;
}

const UTF16_MARKS: Readonly<Record<string, string>> = { "255,254": "utf-16le", "254,255": "utf-16be" };
/** Enough text to tell languages apart. */
const SAMPLE = 65_536;
const LAST_RESORT = "windows-1252";

/** Decodes strictly as UTF-8, with or without byte order mark; null when the bytes are something else. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  return decodeAs("utf-8", bytes);
}

/** Decodes text of any usual encoding. Nothing is replaced by question marks. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = UTF16_MARKS[bytes.subarray(0, 2).join(",")];
  for (const encoding of marked === undefined ? ["utf-8"] : [marked]) {
    const text = decodeAs(encoding, bytes);
    if (text !== null) return { text, encoding };
  }
  for (const encoding of guessEncodings(sampleOf(bytes))) {
    const text = decodeAs(encoding, bytes);
    if (text !== null) return { text, encoding };
  }
  // Every byte means something in this one.
  return { text: new TextDecoder(LAST_RESORT).decode(bytes), encoding: LAST_RESORT };
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** From the first line with a letter that is not ASCII: what stands before it tells nothing. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const telling = bytes.findIndex((byte) => byte > 127);
  const line = bytes.lastIndexOf(10, telling) + 1;
  return bytes.subarray(line, line + SAMPLE);
}
