import type { Host } from "../host";
import { method, type ServiceClass } from "../strict/service-class";
import { exposeUser, type UserService } from "./user";

/** Who runs the script, as far as it may know. */
export class SessionService {
  constructor(private readonly host: Host) {}

  getActiveUser(): UserService {
    return exposeUser(this.host);
  }

  getEffectiveUser(): UserService {
    return exposeUser(this.host);
  }

  getUser(): UserService {
    return exposeUser(this.host);
  }

  getActiveUserLocale(): string {
    return this.host.userLocale;
  }

  getScriptTimeZone(): string {
    return this.host.scriptTimeZone;
  }

  getTimeZone(): string {
    return this.host.scriptTimeZone;
  }

  /** The same for the whole month, as Google's is. */
  getTemporaryActiveUserKey(): string {
    return "local-user";
  }
}

/** `Session`, as scripts see it. */
export const SESSION: ServiceClass<SessionService> = {
  name: "Session",
  qualifiedName: "Session",
  access: "service",
  members: {
    getActiveUser: method("handle", [""]),
    getEffectiveUser: method("handle", [""]),
    getUser: method("handle", [""]),
    getActiveUserLocale: method("utility", [""], "free"),
    getScriptTimeZone: method("utility", [""]),
    getTimeZone: method("utility", [""]),
    getTemporaryActiveUserKey: method("utility", [""]),
  },
};
