const BLOCK = 64;

/** A message padded to whole blocks of 64 bytes: a one, zeros, and its length in bits. */
export function paddedMessage(bytes: readonly number[], isBigEndian: boolean): DataView {
  const size = Math.ceil((bytes.length + 9) / BLOCK) * BLOCK;
  const padded = new Uint8Array(size);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  const bits = BigInt(bytes.length) * 8n;
  view.setBigUint64(size - 8, bits, !isBigEndian);
  return view;
}

/** The bytes of 32-bit words. */
export function wordBytes(words: readonly number[], isBigEndian: boolean): number[] {
  const view = new DataView(new ArrayBuffer(words.length * 4));
  words.forEach((word, index) => {
    view.setUint32(index * 4, word, !isBigEndian);
  });
  return [...new Uint8Array(view.buffer)];
}
