import { exception } from "../exception";
import type { Host } from "../host";
import { method, type ServiceClass } from "../strict/service-class";

/** The lock that keeps two executions from writing to one document at a time. */
export class DocumentLockService {
  constructor(private readonly host: Host) {}

  /** Waiting changes nothing here: whoever else holds the lock does so until the test lets it go. */
  tryLock(timeoutMillis: number): boolean {
    if (timeoutMillis < 0) throw exception("Invalid argument: timeoutInMillis");
    const { lock, gate } = this.host;
    if (lock.heldElsewhere) return false;
    lock.holder = gate.execution;
    return true;
  }

  hasLock(): boolean {
    return this.host.lock.holder !== undefined;
  }

  releaseLock(): void {
    this.host.lock.holder = undefined;
  }
}

/** `Lock`, as scripts see it. */
export const LOCK: ServiceClass<DocumentLockService> = {
  name: "Lock",
  qualifiedName: "LockService.Lock",
  access: "service",
  members: {
    tryLock: method("lock", ["Integer"]),
    hasLock: method("lock", [""]),
    releaseLock: method("lock", [""]),
  },
};
