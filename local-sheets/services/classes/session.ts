import type { Host } from "../host";
import { method, type ServiceClass } from "../strict/service-class";

/** Who runs the script, as far as it may know. */
export class SessionService {
  constructor(private readonly host: Host) {}

  getActiveUserLocale(): string {
    return this.host.userLocale;
  }

  getScriptTimeZone(): string {
    return this.host.scriptTimeZone;
  }
}

/** `Session`, as scripts see it. */
export const SESSION: ServiceClass<SessionService> = {
  name: "Session",
  qualifiedName: "Session",
  access: "service",
  members: {
    getActiveUserLocale: method("utility", [""], "free"),
    getScriptTimeZone: method("utility", [""]),
  },
};
