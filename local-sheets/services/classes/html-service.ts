import { exception } from "../exception";
import type { Host } from "../host";
import { method, property, type ServiceClass } from "../strict/service-class";
import { BlobService } from "./blob";
import { exposeHtml, type HtmlOutputService, SANDBOX_MODE, X_FRAME_OPTIONS_MODE } from "./html-output";
import { exposeTemplate, type HtmlTemplateService } from "./html-template";

/** Makes pages from texts and from the HTML files of the script. */
export class HtmlServiceService {
  readonly SandboxMode = SANDBOX_MODE;
  readonly XFrameOptionsMode = X_FRAME_OPTIONS_MODE;

  constructor(private readonly host: Host) {}

  createHtmlOutput(html: string | BlobService = ""): HtmlOutputService {
    return exposeHtml(this.host, textOf(html));
  }

  /** The name may be given with or without `.html`. */
  createHtmlOutputFromFile(name: string): HtmlOutputService {
    return exposeHtml(this.host, this.file(name));
  }

  createTemplate(html: string | BlobService): HtmlTemplateService {
    return exposeTemplate(this.host, textOf(html));
  }

  createTemplateFromFile(name: string): HtmlTemplateService {
    return exposeTemplate(this.host, this.file(name));
  }

  getUserAgent(): null {
    return null;
  }

  private file(name: string): string {
    const html = Object.entries(this.host.model.htmlFiles).find(
      ([file]) => file === name || `${file}.html` === name,
    )?.[1];
    if (html === undefined) throw exception(`No HTML file named ${name} was found.`);
    return html;
  }
}

/** `HtmlService`, as scripts see it. */
export const HTML_SERVICE: ServiceClass<HtmlServiceService> = {
  name: "HtmlService",
  qualifiedName: "HtmlService",
  access: "service",
  members: {
    SandboxMode: property(),
    XFrameOptionsMode: property(),
    createHtmlOutput: method("builder", ["", "String", "Blob"]),
    createHtmlOutputFromFile: method("builder", ["String"]),
    createTemplate: method("builder", ["String", "Blob"]),
    createTemplateFromFile: method("builder", ["String"]),
    getUserAgent: method("value", [""]),
  },
};

function textOf(html: string | BlobService): string {
  return html instanceof BlobService ? html.getDataAsString() : html;
}
