import type { Host, LockState } from "../host";
import { method, type ServiceClass } from "../strict/service-class";
import { LOCK, LockInstanceService } from "./lock";

/** Hands out locks. */
export class LockServiceService {
  constructor(private readonly host: Host) {}

  getDocumentLock(): LockInstanceService {
    return this.handOut(this.host.lock);
  }

  getScriptLock(): LockInstanceService {
    return this.handOut(this.host.scriptLock);
  }

  getUserLock(): LockInstanceService {
    return this.handOut(this.host.userLock);
  }

  private handOut(lock: LockState): LockInstanceService {
    return this.host.gate.expose(LOCK, new LockInstanceService(this.host, lock));
  }
}

/** `LockService`, as scripts see it. */
export const LOCK_SERVICE: ServiceClass<LockServiceService> = {
  name: "LockService",
  qualifiedName: "LockService",
  access: "service",
  members: {
    getDocumentLock: method("handle", [""]),
    getScriptLock: method("handle", [""]),
    getUserLock: method("handle", [""]),
  },
};
