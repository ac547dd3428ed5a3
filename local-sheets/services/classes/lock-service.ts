import type { Host } from "../host";
import { method, type ServiceClass } from "../strict/service-class";
import { DocumentLockService, LOCK } from "./lock";

/** Hands out locks. */
export class LockServiceService {
  constructor(private readonly host: Host) {}

  getDocumentLock(): DocumentLockService {
    return this.host.gate.expose(LOCK, new DocumentLockService(this.host));
  }
}

/** `LockService`, as scripts see it. */
export const LOCK_SERVICE: ServiceClass<LockServiceService> = {
  name: "LockService",
  qualifiedName: "LockService",
  access: "service",
  members: { getDocumentLock: method("handle", [""]) },
};
