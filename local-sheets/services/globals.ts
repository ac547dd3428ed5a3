import { BROWSER, BrowserService } from "./classes/browser";
import { CACHE_SERVICE, CacheServiceService } from "./classes/cache-service";
import { CHARTS, ChartsService } from "./classes/charts";
import { CONTENT_SERVICE, ContentServiceService } from "./classes/content-service";
import { HTML_SERVICE, HtmlServiceService } from "./classes/html-service";
import { LOCK_SERVICE, LockServiceService } from "./classes/lock-service";
import { CONSOLE, ConsoleService, LOGGER, LoggerService } from "./classes/logging";
import { MIME_TYPE, MimeTypeService } from "./classes/mime-type";
import { oldProperties, PROPERTIES_SERVICE, PropertiesServiceService } from "./classes/properties-service";
import { SCRIPT_APP, ScriptAppService } from "./classes/script-app";
import { SESSION, SessionService } from "./classes/session";
import { SPREADSHEET_APP, SpreadsheetAppService } from "./classes/spreadsheet-app";
import { UTILITIES, UtilitiesService } from "./classes/utilities";
import type { Host } from "./host";
import { unavailableServices } from "./unavailable";

/** The services by the names under which scripts find them. */
export function scriptGlobals(host: Host): Readonly<Record<string, object>> {
  const { gate } = host;
  return {
    ...unavailableServices(gate),
    ...oldProperties(host),
    MimeType: gate.expose(MIME_TYPE, new MimeTypeService()),
    ContentService: gate.expose(CONTENT_SERVICE, new ContentServiceService(host)),
    Browser: gate.expose(BROWSER, new BrowserService(host)),
    SpreadsheetApp: gate.expose(SPREADSHEET_APP, new SpreadsheetAppService(host)),
    Utilities: gate.expose(UTILITIES, new UtilitiesService(host)),
    Session: gate.expose(SESSION, new SessionService(host)),
    ScriptApp: gate.expose(SCRIPT_APP, new ScriptAppService(host)),
    Charts: gate.expose(CHARTS, new ChartsService(host)),
    HtmlService: gate.expose(HTML_SERVICE, new HtmlServiceService(host)),
    PropertiesService: gate.expose(PROPERTIES_SERVICE, new PropertiesServiceService(host)),
    CacheService: gate.expose(CACHE_SERVICE, new CacheServiceService(host)),
    LockService: gate.expose(LOCK_SERVICE, new LockServiceService(host)),
    Logger: gate.expose(LOGGER, new LoggerService(host)),
    console: gate.expose(CONSOLE, new ConsoleService(host)),
  };
}
