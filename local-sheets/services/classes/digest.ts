import { hmac } from "@noble/hashes/hmac";
import { md5, sha1 } from "@noble/hashes/legacy";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2";

/** Digests by Google's names; MD2 is not among them. */
export const DIGESTS = {
  MD5: md5,
  SHA_1: sha1,
  SHA_256: sha256,
  SHA_384: sha384,
  SHA_512: sha512,
} as const satisfies Record<string, (bytes: Uint8Array) => Uint8Array>;
/** The name of a digest. */
export type DigestName = keyof typeof DIGESTS;
/** The names of digests. */
export const DIGEST_NAMES = Object.keys(DIGESTS) as DigestName[];

const MACS = {
  HMAC_MD5: md5,
  HMAC_SHA_1: sha1,
  HMAC_SHA_256: sha256,
  HMAC_SHA_384: sha384,
  HMAC_SHA_512: sha512,
} as const;
/** The name of a message authentication code. */
export type MacName = keyof typeof MACS;
/** The names of message authentication codes. */
export const MAC_NAMES = Object.keys(MACS) as MacName[];

/** The message authentication code of bytes with a key. */
export function macOf(name: MacName, bytes: Uint8Array, key: Uint8Array): Uint8Array {
  return hmac(MACS[name], key, bytes);
}
