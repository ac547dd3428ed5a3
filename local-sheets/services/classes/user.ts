import type { Host } from "../host";
import { method, type ServiceClass } from "../strict/service-class";

/** The address of whoever is at the keyboard. */
const ADDRESS = "user@example.com";
const EMAIL_SCOPE = "https://www.googleapis.com/auth/userinfo.email";

/** A person: the one at the keyboard, or one whom a script named. */
export class UserService {
  constructor(
    private readonly host: Host,
    readonly address = ADDRESS,
  ) {}

  /** One's own address is blank for scripts without its scope and for simple triggers. */
  getEmail(): string {
    const { gate } = this.host;
    const isKnown = gate.execution?.authMode === "FULL" && gate.scopes.has(EMAIL_SCOPE);
    return isKnown || this.address !== ADDRESS ? this.address : "";
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

/** Hands out the user, or the person with an address. */
export function exposeUser(host: Host, address?: string): UserService {
  return host.gate.expose(USER, new UserService(host, address));
}
