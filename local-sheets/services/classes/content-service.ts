import type { Host } from "../host";
import { constantNamed, type EnumConstant, enumeration } from "../strict/enumeration";
import { method, property, type ServiceClass } from "../strict/service-class";

/** `ContentService.MimeType`. */
export const CONTENT_MIME_TYPE = enumeration("ContentService.MimeType", [
  "ATOM",
  "CSV",
  "ICAL",
  "JAVASCRIPT",
  "JSON",
  "RSS",
  "TEXT",
  "VCARD",
  "XML",
]);

/** Makes what `doGet` and `doPost` of a web app answer. */
export class ContentServiceService {
  readonly MimeType = CONTENT_MIME_TYPE;

  constructor(private readonly host: Host) {}

  createTextOutput(content = ""): TextOutputService {
    return this.host.gate.expose(TEXT_OUTPUT, new TextOutputService(content));
  }
}

/** A text that a web app answers with. */
export class TextOutputService {
  private type = "TEXT";
  private fileName: string | null = null;

  constructor(private content: string) {}

  append(content: string): this {
    this.content += content;
    return this;
  }

  clear(): this {
    this.content = "";
    return this;
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): this {
    this.content = content;
    return this;
  }

  getMimeType(): EnumConstant {
    return constantNamed(CONTENT_MIME_TYPE, this.type);
  }

  setMimeType(type: EnumConstant): this {
    this.type = type.toString();
    return this;
  }

  getFileName(): string | null {
    return this.fileName;
  }

  downloadAsFile(fileName: string): this {
    this.fileName = fileName;
    return this;
  }
}

/** `ContentService`, as scripts see it. */
export const CONTENT_SERVICE: ServiceClass<ContentServiceService> = {
  name: "ContentService",
  qualifiedName: "ContentService",
  access: "service",
  members: { MimeType: property(), createTextOutput: method("builder", ["", "Text"]) },
};

/** `TextOutput`, as scripts see it. */
export const TEXT_OUTPUT: ServiceClass<TextOutputService> = {
  name: "TextOutput",
  qualifiedName: "ContentService.TextOutput",
  access: "service",
  members: {
    append: method("builder", ["Text"]),
    clear: method("builder", [""]),
    getContent: method("value", [""]),
    setContent: method("builder", ["Text"]),
    getMimeType: method("value", [""]),
    setMimeType: method("builder", ["ContentService.MimeType"]),
    getFileName: method("value", [""]),
    downloadAsFile: method("builder", ["String"]),
  },
};
