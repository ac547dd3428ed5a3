import type { Host } from "../host";
import { method, type ServiceClass } from "../strict/service-class";
import { SPREADSHEET, SpreadsheetService } from "./spreadsheet";
import { UI, UiService } from "./ui";

/** The way in to the open document. */
export class SpreadsheetAppService {
  constructor(private readonly host: Host) {}

  getActiveSpreadsheet(): SpreadsheetService {
    return this.host.gate.expose(SPREADSHEET, new SpreadsheetService(this.host));
  }

  getUi(): UiService {
    return this.host.gate.expose(UI, new UiService(this.host));
  }

  /** The model has no pending writes; the call still waits for Google and is counted. */
  flush(): void {}
}

/** `SpreadsheetApp`, as scripts see it. */
export const SPREADSHEET_APP: ServiceClass<SpreadsheetAppService> = {
  name: "SpreadsheetApp",
  qualifiedName: "SpreadsheetApp",
  access: "document",
  members: {
    getActiveSpreadsheet: method("handle", [""]),
    getUi: method("handle", [""], "menu"),
    flush: method("flush", [""]),
  },
};
