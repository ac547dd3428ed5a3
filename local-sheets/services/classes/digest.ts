import { md5 } from "./md5";
import { sha256 } from "./sha256";

/** The digests that are modelled, by Google's names. */
export type DigestName = "MD5" | "SHA_256";

/** Bytes from 0 to 255 to the bytes of their digest. */
export const DIGESTS: Readonly<Record<DigestName, (bytes: readonly number[]) => number[]>> = {
  MD5: md5,
  SHA_256: sha256,
};
