import { exception } from "../exception";
import type { Host } from "../host";
import type { EnumConstant } from "../strict/enumeration";
import { method, property, type ServiceClass } from "../strict/service-class";
import * as enums from "./script-enums";
import type { SpreadsheetService } from "./spreadsheet";
import { exposeTrigger, type TriggerService } from "./trigger";
import { TRIGGER_BUILDER, TriggerBuilderService } from "./trigger-builder";

/** The script's own affairs. */
export class ScriptAppService {
  readonly AuthMode = enums.AUTH_MODE;
  readonly AuthorizationStatus = enums.AUTHORIZATION_STATUS;
  readonly EventType = enums.EVENT_TYPE;
  readonly InstallationSource = enums.INSTALLATION_SOURCE;
  readonly TriggerSource = enums.TRIGGER_SOURCE;
  readonly WeekDay = enums.WEEK_DAY;

  constructor(private readonly host: Host) {}

  newTrigger(functionName: string): TriggerBuilderService {
    return this.host.gate.expose(TRIGGER_BUILDER, new TriggerBuilderService(this.host, functionName));
  }

  getProjectTriggers(): TriggerService[] {
    return this.host.model.triggers.map((trigger) => exposeTrigger(this.host, trigger));
  }

  getScriptTriggers(): TriggerService[] {
    return this.getProjectTriggers();
  }

  getUserTriggers(_spreadsheet: SpreadsheetService): TriggerService[] {
    return this.getProjectTriggers();
  }

  deleteTrigger({ trigger }: TriggerService): void {
    const { triggers } = this.host.model;
    const index = triggers.indexOf(trigger);
    if (index < 0) throw exception("The trigger no longer exists.");
    triggers.splice(index, 1);
  }

  /** The user has granted everything here. */
  getAuthorizationInfo(_mode: EnumConstant): AuthorizationInfoService {
    return this.host.gate.expose(AUTHORIZATION_INFO, new AuthorizationInfoService());
  }

  requireAllScopes(_mode: EnumConstant): void {}

  requireScopes(_mode: EnumConstant, scopes: readonly string[]): void {
    const missing = scopes.find((scope) => !this.host.gate.scopes.has(scope));
    if (missing !== undefined)
      throw exception(`Authorization is required to perform that action: ${missing}`);
  }

  invalidateAuth(): void {}

  getInstallationSource(): EnumConstant {
    return enums.INSTALLATION_SOURCE.NONE;
  }

  getScriptId(): string {
    return "local-script";
  }

  /** As a web app; this script is none. */
  getService(): WebAppService {
    return this.host.gate.expose(WEB_APP, new WebAppService());
  }

  getOAuthToken(): string {
    return "local-token";
  }
}

/** Whether the user must grant something first. */
export class AuthorizationInfoService {
  getAuthorizationStatus(): EnumConstant {
    return enums.AUTHORIZATION_STATUS.NOT_REQUIRED;
  }

  getAuthorizationUrl(): null {
    return null;
  }
}

/** `AuthorizationInfo`, as scripts see it. */
export const AUTHORIZATION_INFO: ServiceClass<AuthorizationInfoService> = {
  name: "AuthorizationInfo",
  qualifiedName: "ScriptApp.AuthorizationInfo",
  access: "service",
  members: { getAuthorizationStatus: method("value", [""]), getAuthorizationUrl: method("value", [""]) },
};

/** A script that was not deployed as a web app. */
export class WebAppService {
  getUrl(): null {
    return null;
  }

  isEnabled(): boolean {
    return false;
  }
}

/** `Service`, as scripts see it. */
export const WEB_APP: ServiceClass<WebAppService> = {
  name: "Service",
  qualifiedName: "ScriptApp.Service",
  access: "service",
  members: { getUrl: method("value", [""]), isEnabled: method("value", [""]) },
};

const MODE = ["ScriptApp.AuthMode"];

/** `ScriptApp`, as scripts see it. */
export const SCRIPT_APP: ServiceClass<ScriptAppService> = {
  name: "ScriptApp",
  qualifiedName: "ScriptApp",
  access: "service",
  members: {
    AuthMode: property(),
    AuthorizationStatus: property(),
    EventType: property(),
    InstallationSource: property(),
    TriggerSource: property(),
    WeekDay: property(),
    newTrigger: method("builder", ["String"], "script"),
    getProjectTriggers: method("read", [""], "script"),
    getScriptTriggers: method("read", [""], "script"),
    getUserTriggers: method("read", ["Spreadsheet"], "script"),
    deleteTrigger: method("write", ["Trigger"], "script"),
    getAuthorizationInfo: method("read", MODE),
    requireAllScopes: method("read", MODE),
    requireScopes: method("read", ["ScriptApp.AuthMode, String[]"]),
    invalidateAuth: method("write", [""]),
    getInstallationSource: method("value", [""]),
    getScriptId: method("value", [""]),
    getService: method("handle", [""]),
    getOAuthToken: method("value", [""]),
  },
};
