import type { Gate } from "./strict/gate";

/** Services of Google that a local document cannot stand in for, and advanced services. */
const UNAVAILABLE =
  `AdminDirectory AdminReports Analytics AnalyticsData BigQuery Calendar CalendarApp CardService
  Classroom ConferenceDataService ContactsApp DataStudioApp Docs DocumentApp Drive DriveActivity
  DriveApp FormApp Gmail GmailApp GroupsApp Jdbc LanguageApp LinearOptimizationService MailApp Maps People
  SitesApp Sheets Slides SlidesApp Tasks UrlFetchApp XmlService YouTube`.split(/\s+/);

/** Stand-ins that say so as soon as anything of them is used. */
export function unavailableServices(gate: Gate): Readonly<Record<string, object>> {
  return Object.fromEntries(UNAVAILABLE.map((name) => [name, unavailable(name, gate)]));
}

function unavailable(service: string, gate: Gate): object {
  return new Proxy(Object.create(null) as object, {
    get: (_target, member) => {
      if (member === "toString" || member === Symbol.toPrimitive) return () => service;
      if (typeof member === "symbol" || member === "toJSON" || member === "then") return undefined;
      throw gate.errorOfScript(new Error(`${service}.${member} is not available in local Sheets`));
    },
  });
}
