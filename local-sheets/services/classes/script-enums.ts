import { enumeration } from "../strict/enumeration";
import { AUTH_MODES } from "../strict/execution";

/** `ScriptApp.AuthMode`. */
export const AUTH_MODE = enumeration("ScriptApp.AuthMode", AUTH_MODES);
/** `ScriptApp.AuthorizationStatus`. */
export const AUTHORIZATION_STATUS = enumeration("ScriptApp.AuthorizationStatus", [
  "REQUIRED",
  "NOT_REQUIRED",
]);
/** `ScriptApp.EventType`. */
export const EVENT_TYPE = enumeration("ScriptApp.EventType", [
  "CLOCK",
  "ON_OPEN",
  "ON_EDIT",
  "ON_FORM_SUBMIT",
  "ON_CHANGE",
  "ON_EVENT_UPDATED",
]);
/** `ScriptApp.InstallationSource`. */
export const INSTALLATION_SOURCE = enumeration("ScriptApp.InstallationSource", [
  "APPS_MARKETPLACE_DOMAIN_ADD_ON",
  "NONE",
  "WEB_STORE_ADD_ON",
]);
/** `ScriptApp.TriggerSource`. */
export const TRIGGER_SOURCE = enumeration("ScriptApp.TriggerSource", [
  "SPREADSHEETS",
  "CLOCK",
  "FORMS",
  "DOCUMENTS",
  "CALENDAR",
]);
/** `ScriptApp.WeekDay`. */
export const WEEK_DAY = enumeration("ScriptApp.WeekDay", [
  "SUNDAY",
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
]);
