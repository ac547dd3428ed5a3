import { exception } from "../exception";
import type { Host } from "../host";
import { utf8Bytes } from "../model/utf8";
import { Zone } from "../model/zone";
import { type EnumConstant, enumeration } from "../strict/enumeration";
import { method, property, type ServiceClass } from "../strict/service-class";
import { DIGESTS, type DigestName } from "./digest";
import { formatJavaDate } from "./java-date";

const CHARSET = enumeration("Utilities.Charset", ["US_ASCII", "UTF_8"]);
const DIGEST_ALGORITHM = enumeration<DigestName>("Utilities.DigestAlgorithm", ["MD5", "SHA_256"]);
const LONGEST_SLEEP = 300_000;

/** Helpers that need no document. */
export class UtilitiesService {
  readonly Charset = CHARSET;
  readonly DigestAlgorithm = DIGEST_ALGORITHM;

  constructor(private readonly host: Host) {}

  formatDate(date: Date, timeZone: string, format: string): string {
    if (Number.isNaN(date.getTime())) throw exception("Invalid argument: date");
    return formatJavaDate(date.getTime(), zoneOf(timeZone), format);
  }

  /** Signed bytes, as Java has them. Without a charset Google's choice is not documented, so ASCII only. */
  computeDigest(algorithm: EnumConstant<DigestName>, text: string, charset?: EnumConstant): number[] {
    if (charset?.toString() !== "UTF_8" && !/^[\0-\x7f]*$/.test(text)) {
      throw new Error("Utilities.computeDigest of text beyond ASCII needs Utilities.Charset.UTF_8");
    }
    return DIGESTS[algorithm.toString()](utf8Bytes(text)).map((byte) => (byte > 127 ? byte - 256 : byte));
  }

  getUuid(): string {
    return "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replace(/x/g, () =>
      Math.floor(Math.random() * 16).toString(16),
    );
  }

  /** Time passes at once, by the clock of the document. */
  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > LONGEST_SLEEP) throw exception("Invalid argument: milliseconds");
    this.host.model.clock.advance(milliseconds);
  }
}

/** `Utilities`, as scripts see it. */
export const UTILITIES: ServiceClass<UtilitiesService> = {
  name: "Utilities",
  qualifiedName: "Utilities",
  access: "free",
  members: {
    Charset: property(),
    DigestAlgorithm: property(),
    formatDate: method("utility", ["Date, String, String"]),
    computeDigest: method("utility", [
      "Utilities.DigestAlgorithm, String",
      "Utilities.DigestAlgorithm, String, Utilities.Charset",
    ]),
    getUuid: method("utility", [""]),
    sleep: method("utility", ["Integer"]),
  },
};

function zoneOf(id: string): Zone {
  try {
    return Zone.of(id);
  } catch {
    throw exception(`Invalid argument: timeZone ${id}`);
  }
}
