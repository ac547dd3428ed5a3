import { gunzipSync, gzipSync, unzipSync, type Zippable, zipSync } from "fflate";
import { exception } from "../exception";
import type { Host } from "../host";
import { type EnumConstant, enumeration } from "../strict/enumeration";
import { type MemberTable, method, property } from "../strict/service-class";
import { decodeBase64, encodeBase64 } from "./base64";
import { type BlobService, exposeBlob } from "./blob";
import { bytesOf, signedBytes } from "./bytes";
import { DIGEST_NAMES, DIGESTS, type DigestName, MAC_NAMES, type MacName, macOf } from "./digest";

/** `Utilities.DigestAlgorithm`. */
export const DIGEST_ALGORITHM = enumeration<DigestName>("Utilities.DigestAlgorithm", DIGEST_NAMES);
/** `Utilities.MacAlgorithm`. */
export const MAC_ALGORITHM = enumeration<MacName>("Utilities.MacAlgorithm", MAC_NAMES);

type Data = string | readonly number[];

/** What turns bytes into others: digests, base 64, archives. */
export class UtilitiesBytes {
  readonly DigestAlgorithm = DIGEST_ALGORITHM;
  readonly MacAlgorithm = MAC_ALGORITHM;

  constructor(protected readonly host: Host) {}

  /** Without a charset Google's choice is not documented, so ASCII only. */
  computeDigest(algorithm: EnumConstant<DigestName>, data: Data, charset?: EnumConstant): number[] {
    requireCharset("computeDigest", data, charset);
    return signedBytes(DIGESTS[algorithm.toString()](bytesOf(data, charset)));
  }

  computeHmacSignature(
    algorithm: EnumConstant<MacName>,
    data: Data,
    key: Data,
    charset?: EnumConstant,
  ): number[] {
    requireCharset("computeHmacSignature", data, charset);
    return signedBytes(macOf(algorithm.toString(), bytesOf(data, charset), bytesOf(key, charset)));
  }

  computeHmacSha256Signature(data: Data, key: Data, charset?: EnumConstant): number[] {
    return this.computeHmacSignature(MAC_ALGORITHM.HMAC_SHA_256, data, key, charset);
  }

  base64Encode(data: Data, charset?: EnumConstant): string {
    return encodeBase64(bytesOf(data, charset), false);
  }

  base64EncodeWebSafe(data: Data, charset?: EnumConstant): string {
    return encodeBase64(bytesOf(data, charset), true);
  }

  /** Bytes in any case; a charset changes nothing. */
  base64Decode(text: string, _charset?: EnumConstant): number[] {
    return signedBytes(decodeBase64(text, false));
  }

  base64DecodeWebSafe(text: string, _charset?: EnumConstant): number[] {
    return signedBytes(decodeBase64(text, true));
  }

  gzip(blob: BlobService, name?: string): BlobService {
    const { bytes, name: own } = blob.content();
    return exposeBlob(this.host, gzipSync(bytes), "application/x-gzip", name ?? `${own ?? "archive"}.gz`);
  }

  ungzip(blob: BlobService): BlobService {
    const { bytes, name } = blob.content();
    const plain = attempt(() => gunzipSync(bytes));
    return exposeBlob(this.host, plain, null, (name ?? "").replace(/\.gz$/, "") || null);
  }

  zip(blobs: readonly BlobService[], name = "archive.zip"): BlobService {
    const files: Zippable = {};
    for (const [index, blob] of blobs.entries()) {
      const { bytes, name: own } = blob.content();
      const file = own ?? `file${index + 1}`;
      if (file in files) throw exception(`Duplicate file name: ${file}`);
      files[file] = bytes;
    }
    return exposeBlob(this.host, zipSync(files), "application/zip", name);
  }

  unzip(blob: BlobService): BlobService[] {
    const files = attempt(() => unzipSync(blob.content().bytes));
    return Object.entries(files).map(([name, bytes]) =>
      exposeBlob(this.host, bytes, null, name).setContentTypeFromExtension(),
    );
  }
}

const CODED = ["String", "String, Utilities.Charset"];
const SIGNED = ["String, String", "String, String, Utilities.Charset", "Number[], Number[]"];
const withFirst = (first: string, rest: readonly string[]): string[] =>
  rest.map((part) => `${first}, ${part}`);

/** What scripts can do with bytes. */
export const UTILITIES_BYTES_MEMBERS: MemberTable<UtilitiesBytes> = {
  DigestAlgorithm: property(),
  MacAlgorithm: property(),
  computeDigest: method("utility", withFirst("Utilities.DigestAlgorithm", [...CODED, "Number[]"])),
  computeHmacSignature: method("utility", withFirst("Utilities.MacAlgorithm", SIGNED)),
  computeHmacSha256Signature: method("utility", SIGNED),
  base64Encode: method("utility", [...CODED, "Number[]"]),
  base64EncodeWebSafe: method("utility", [...CODED, "Number[]"]),
  base64Decode: method("utility", CODED),
  base64DecodeWebSafe: method("utility", CODED),
  gzip: method("utility", ["Blob", "Blob, String"]),
  ungzip: method("utility", ["Blob"]),
  zip: method("utility", ["Blob[]", "Blob[], String"]),
  unzip: method("utility", ["Blob"]),
};

function requireCharset(name: string, data: Data, charset: EnumConstant | undefined): void {
  if (typeof data !== "string" || charset?.toString() === "UTF_8" || /^[\0-\x7f]*$/.test(data)) return;
  throw new Error(`Utilities.${name} of text beyond ASCII needs Utilities.Charset.UTF_8`);
}

function attempt<Result>(unpack: () => Result): Result {
  try {
    return unpack();
  } catch {
    throw exception("Invalid argument: blob");
  }
}
