import { exception } from "../exception";
import type { Host } from "../host";
import { method, type ServiceClass } from "../strict/service-class";
import { HTML_OUTPUT, HtmlOutputService } from "./html-output";

/** Makes pages from texts and from the HTML files of the script. */
export class HtmlServiceService {
  constructor(private readonly host: Host) {}

  createHtmlOutput(html = ""): HtmlOutputService {
    return this.host.gate.expose(HTML_OUTPUT, new HtmlOutputService(html));
  }

  /** The name may be given with or without `.html`. */
  createHtmlOutputFromFile(name: string): HtmlOutputService {
    const html = Object.entries(this.host.model.htmlFiles).find(
      ([file]) => file === name || `${file}.html` === name,
    )?.[1];
    if (html === undefined) throw exception(`No HTML file named ${name} was found.`);
    return this.createHtmlOutput(html);
  }
}

/** `HtmlService`, as scripts see it. */
export const HTML_SERVICE: ServiceClass<HtmlServiceService> = {
  name: "HtmlService",
  qualifiedName: "HtmlService",
  access: "service",
  members: {
    createHtmlOutput: method("builder", ["", "String"]),
    createHtmlOutputFromFile: method("builder", ["String"]),
  },
};
