import { paddedMessage, wordBytes } from "./digest-blocks";

const SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];
const START = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];

/** The MD5 digest of bytes, by RFC 1321. */
export function md5(bytes: readonly number[]): number[] {
  const message = paddedMessage(bytes, false);
  let state = START;
  for (let offset = 0; offset < message.byteLength; offset += 64) state = compress(state, message, offset);
  return wordBytes(state, false);
}

function compress(state: readonly number[], message: DataView, offset: number): number[] {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  for (let step = 0; step < 64; step += 1) {
    const round = Math.floor(step / 16);
    const [mixed, word] = mix(round, step, b, c, d);
    const constant = Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32);
    const sum = (a + mixed + constant + message.getUint32(offset + word * 4, true)) >>> 0;
    const shift = SHIFTS[round]?.[step % 4] ?? 0;
    [a, b, c, d] = [d, (b + ((sum << shift) | (sum >>> (32 - shift)))) >>> 0, b, c];
  }
  const own = [a, b, c, d];
  return state.map((word, index) => (word + (own[index] ?? 0)) >>> 0);
}

/** The function of a round, and the word of the block that its step takes. */
function mix(round: number, step: number, b: number, c: number, d: number): [number, number] {
  if (round === 0) return [(b & c) | (~b & d), step];
  if (round === 1) return [(d & b) | (~d & c), (5 * step + 1) % 16];
  if (round === 2) return [b ^ c ^ d, (3 * step + 5) % 16];
  return [c ^ (b | ~d), (7 * step) % 16];
}
