import { exception } from "../exception";
import type { Host } from "../host";
import { method, type ServiceClass } from "../strict/service-class";
import { bytesOf, signedBytes, unsignedBytes, utf8Text } from "./bytes";

const TYPES: Readonly<Record<string, string>> = {
  txt: "text/plain",
  csv: "text/csv",
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  xml: "text/xml",
  pdf: "application/pdf",
  zip: "application/zip",
  gz: "application/x-gzip",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  bmp: "image/bmp",
  svg: "image/svg+xml",
};

/** Bytes with a type and a name, as services hand files to each other. */
export class BlobService {
  constructor(
    private readonly host: Host,
    private bytes: Uint8Array,
    private contentType: string | null,
    private name: string | null,
  ) {}

  /** The bytes themselves, for services that take a blob. */
  content(): { readonly bytes: Uint8Array; readonly name: string | null } {
    return { bytes: this.bytes, name: this.name };
  }

  getBytes(): number[] {
    return signedBytes(this.bytes);
  }

  setBytes(data: readonly number[]): this {
    this.bytes = unsignedBytes(data);
    return this;
  }

  getDataAsString(charset = "UTF-8"): string {
    if (/^utf-?8$/i.test(charset)) return utf8Text(this.bytes);
    if (/^(iso-8859-1|latin1|us-ascii|windows-1252)$/i.test(charset))
      return String.fromCharCode(...this.bytes);
    throw exception(`Invalid argument: charset ${charset}`);
  }

  setDataFromString(text: string, charset = "UTF-8"): this {
    if (!/^(utf-?8|us-ascii)$/i.test(charset)) throw exception(`Invalid argument: charset ${charset}`);
    this.bytes = bytesOf(text);
    return this;
  }

  getContentType(): string | null {
    return this.contentType;
  }

  setContentType(contentType: string | null): this {
    this.contentType = contentType;
    return this;
  }

  setContentTypeFromExtension(): this {
    const extension = /\.([^.]+)$/.exec(this.name ?? "")?.[1]?.toLowerCase() ?? "";
    this.contentType = TYPES[extension] ?? this.contentType;
    return this;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): this {
    this.name = name;
    return this;
  }

  isGoogleType(): boolean {
    return (this.contentType ?? "").startsWith("application/vnd.google-apps");
  }

  copyBlob(): BlobService {
    return exposeBlob(this.host, this.bytes.slice(), this.contentType, this.name);
  }

  /** Nothing can be converted here but text to text. */
  getAs(contentType: string): BlobService {
    const isText = /^text\//.test(contentType) && /^text\//.test(this.contentType ?? "text/plain");
    if (!isText && contentType !== this.contentType) {
      throw exception(`Converting from ${this.contentType ?? "null"} to ${contentType} is not supported.`);
    }
    return exposeBlob(this.host, this.bytes.slice(), contentType, this.name);
  }

  getBlob(): this {
    return this;
  }

  getAllBlobs(): BlobService[] {
    return [exposeBlob(this.host, this.bytes, this.contentType, this.name)];
  }
}

/** `Blob`, as scripts see it. */
export const BLOB: ServiceClass<BlobService> = {
  name: "Blob",
  qualifiedName: "Blob",
  access: "free",
  members: {
    getBytes: method("value", [""]),
    setBytes: method("builder", ["Number[]"]),
    getDataAsString: method("value", ["", "String"]),
    setDataFromString: method("builder", ["String", "String, String"]),
    getContentType: method("value", [""]),
    setContentType: method("builder", ["String?"]),
    setContentTypeFromExtension: method("builder", [""]),
    getName: method("value", [""]),
    setName: method("builder", ["String"]),
    isGoogleType: method("value", [""]),
    copyBlob: method("builder", [""]),
    getAs: method("builder", ["String"]),
    getBlob: method("builder", [""]),
    getAllBlobs: method("builder", [""]),
  },
};

/** Hands out bytes with a type and a name. */
export function exposeBlob(
  host: Host,
  bytes: Uint8Array,
  contentType: string | null,
  name: string | null,
): BlobService {
  return host.gate.expose(BLOB, new BlobService(host, bytes, contentType, name));
}
