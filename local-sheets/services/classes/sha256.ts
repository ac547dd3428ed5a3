import { paddedMessage, wordBytes } from "./digest-blocks";

const PRIMES = firstPrimes(64);
/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const CONSTANTS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
/** The same of the square roots of the first 8 primes. */
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/** The SHA-256 digest of bytes, by FIPS 180-4. */
export function sha256(bytes: readonly number[]): number[] {
  const message = paddedMessage(bytes, true);
  let state = START;
  for (let offset = 0; offset < message.byteLength; offset += 64)
    state = compress(state, schedule(message, offset));
  return wordBytes(state, true);
}

function schedule(message: DataView, offset: number): number[] {
  const words: number[] = [];
  for (let index = 0; index < 16; index += 1) words.push(message.getUint32(offset + index * 4));
  const at = (index: number): number => words[index] ?? 0;
  for (let index = 16; index < 64; index += 1) {
    const [early, late] = [at(index - 15), at(index - 2)];
    const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words.push((at(index - 16) + first + at(index - 7) + second) >>> 0);
  }
  return words;
}

function compress(state: readonly number[], words: readonly number[]): number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  words.forEach((word, index) => {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const one =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (CONSTANTS[index] ?? 0) + word) >>> 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) >>> 0;
    [a, b, c, d, e, f, g, h] = [(one + two) >>> 0, a, b, c, (d + one) >>> 0, e, f, g];
  });
  const mixed = [a, b, c, d, e, f, g, h];
  return state.map((word, index) => (word + (mixed[index] ?? 0)) >>> 0);
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes;
}
