import Papa from "papaparse";
import { exception } from "../exception";
import type { Host } from "../host";
import { Zone } from "../model/zone";
import { enumeration } from "../strict/enumeration";
import { type MemberTable, method, property, type ServiceClass } from "../strict/service-class";
import { type BlobService, exposeBlob } from "./blob";
import { bytesOf } from "./bytes";
import { formatText } from "./format-string";
import { formatJavaDate } from "./java-date";
import { parseJavaDate } from "./java-date-parser";
import { UTILITIES_BYTES_MEMBERS, UtilitiesBytes } from "./utilities-bytes";

/** `Utilities.Charset`. */
export const CHARSET = enumeration("Utilities.Charset", ["US_ASCII", "UTF_8"]);
const LONGEST_SLEEP = 300_000;

/** Helpers that need no document. */
export class UtilitiesService extends UtilitiesBytes {
  readonly Charset = CHARSET;

  constructor(host: Host) {
    super(host);
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    if (Number.isNaN(date.getTime())) throw exception("Invalid argument: date");
    return formatJavaDate(date.getTime(), zoneOf(timeZone), format);
  }

  parseDate(text: string, timeZone: string, format: string): Date {
    return new Date(parseJavaDate(text, zoneOf(timeZone), format));
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatText(template, values);
  }

  /** Rows may have different lengths, as in the text. */
  parseCsv(csv: string, delimiter = ","): string[][] {
    if (delimiter.length !== 1) throw exception("Invalid argument: delimiter");
    const { data, errors } = Papa.parse<string[]>(csv, { delimiter });
    if (errors.some(({ type }) => type === "Quotes")) throw exception("Could not parse text.");
    const last = data[data.length - 1];
    return last?.length === 1 && last[0] === "" ? data.slice(0, -1) : data;
  }

  newBlob(data: string | readonly number[], contentType?: string | null, name?: string | null): BlobService {
    const usual = typeof data === "string" ? "text/plain" : null;
    return exposeBlob(this.host, bytesOf(data), contentType ?? usual, name ?? null);
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

  jsonParse(json: string): unknown {
    return JSON.parse(json);
  }

  jsonStringify(value: unknown): string {
    return JSON.stringify(value) ?? "null";
  }
}

const MEMBERS: MemberTable<UtilitiesService> = {
  ...UTILITIES_BYTES_MEMBERS,
  Charset: property(),
  formatDate: method("utility", ["Date, String, String"]),
  parseDate: method("utility", ["String, String, String"]),
  formatString: method("utility", ["Text", "Text, Any..."]),
  parseCsv: method("utility", ["String", "String, String"]),
  newBlob: method("utility", [
    "String",
    "String, String?",
    "String, String?, String?",
    "Number[]",
    "Number[], String?",
    "Number[], String?, String?",
  ]),
  getUuid: method("utility", [""]),
  sleep: method("utility", ["Integer"]),
  jsonParse: method("utility", ["String"]),
  jsonStringify: method("utility", ["Any"]),
};

/** `Utilities`, as scripts see it. */
export const UTILITIES: ServiceClass<UtilitiesService> = {
  name: "Utilities",
  qualifiedName: "Utilities",
  access: "free",
  members: MEMBERS,
};

function zoneOf(id: string): Zone {
  try {
    return Zone.of(id);
  } catch {
    throw exception(`Invalid argument: timeZone ${id}`);
  }
}
