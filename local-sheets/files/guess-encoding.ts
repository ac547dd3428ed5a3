// Guesses what a text that is not UTF-8 was written in.

import { analyse } from "chardet";

/** Programs that save the one mean the other: they have the letters of both. */
const WIDER: Readonly<Record<string, string>> = {
  "iso-8859-1": "windows-1252",
  gb2312: "gb18030",
  gbk: "gb18030",
};
/** First bytes of the everyday characters of an encoding of two bytes, and the least second byte. */
const EVERYDAY: Readonly<Record<string, readonly [number, number, number]>> = {
  gb18030: [0xb0, 0xd7, 0xa1],
  big5: [0xa4, 0xc6, 0x40],
  "euc-kr": [0xb0, 0xc8, 0xa1],
  "euc-jp": [0xa4, 0xcf, 0xa1],
  shift_jis: [0x81, 0x97, 0x40],
};
/** Names of people have rare characters, too. */
const CLEARLY = 0.9;
const HARDLY = 0.5;

/**
 * Encodings in which the bytes may be read, the likeliest first. chardet knows languages by running text and takes
 * a list of Chinese names for Korean; in such a list, nearly all characters are everyday ones of the right encoding.
 */
export function guessEncodings(bytes: Uint8Array): string[] {
  const guesses = analyse(bytes).map(({ name }) => WIDER[name.toLowerCase()] ?? name.toLowerCase());
  const shares = new Map(guesses.map((encoding) => [encoding, everydayShare(encoding, bytes)]));
  const share = (encoding: string): number => shares.get(encoding) ?? HARDLY;
  const clear = guesses.filter((encoding) => share(encoding) > CLEARLY);
  const rest = guesses.filter((encoding) => share(encoding) <= CLEARLY && share(encoding) >= HARDLY);
  return [...clear.sort((one, other) => share(other) - share(one)), ...rest];
}

/** Which part of the characters beyond ASCII are everyday ones; undefined for encodings of one byte. */
function everydayShare(encoding: string, bytes: Uint8Array): number | undefined {
  const everyday = EVERYDAY[encoding];
  if (everyday === undefined) return undefined;
  const [first, last, least] = everyday;
  let [all, known] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 128) continue;
    all += 1;
    at += 1;
    if (byte >= first && byte <= last && (bytes[at] ?? 0) >= least) known += 1;
  }
  return all === 0 ? 0 : known / all;
}
