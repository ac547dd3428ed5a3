import type { Host } from "../host";
import { method, type ServiceClass } from "../strict/service-class";

/** The address of whoever is at the keyboard. */
const ADDRESS = "user@example.com";
const EMAIL_SCOPE = "https://www.googleapis.com/auth/userinfo.email";

/** The person at the keyboard; the address is blank for scripts without its scope and for simple triggers. */
export class UserService {
  constructor(private readonly host: Host) {}

  getEmail(): string {
    const { gate } = this.host;
    return gate.execution?.authMode === "FULL" && gate.scopes.has(EMAIL_SCOPE) ? ADDRESS : "";
  }

  getUserLoginId(): string {
    return this.getEmail();
  }
}

/** `User`, as scripts see it. */
export const USER: ServiceClass<UserService> = {
  name: "User",
  qualifiedName: "Session.User",
  access: "service",
  members: { getEmail: method("value", [""]), getUserLoginId: method("value", [""]) },
};

/** Hands out the user. */
export function exposeUser(host: Host): UserService {
  return host.gate.expose(USER, new UserService(host));
}
