import { exception } from "../exception";
import type { Host, LockState } from "../host";
import { method, type ServiceClass } from "../strict/service-class";

/** A lock that keeps two executions from doing the same at a time. */
export class LockInstanceService {
  constructor(
    private readonly host: Host,
    private readonly lock: LockState,
  ) {}

  /** Waiting changes nothing here: whoever else holds the lock does so until the test lets it go. */
  tryLock(timeoutMillis: number): boolean {
    if (timeoutMillis < 0) throw exception("Invalid argument: timeoutInMillis");
    if (this.lock.heldElsewhere) return false;
    this.lock.holder = this.host.gate.execution;
    return true;
  }

  waitLock(timeoutMillis: number): void {
    if (this.tryLock(timeoutMillis)) return;
    throw exception("Lock timeout: another process was holding the lock for too long.");
  }

  hasLock(): boolean {
    return this.lock.holder !== undefined;
  }

  releaseLock(): void {
    this.lock.holder = undefined;
  }
}

/** `Lock`, as scripts see it. */
export const LOCK: ServiceClass<LockInstanceService> = {
  name: "Lock",
  qualifiedName: "LockService.Lock",
  access: "service",
  members: {
    tryLock: method("lock", ["Integer"]),
    waitLock: method("lock", ["Integer"]),
    hasLock: method("lock", [""]),
    releaseLock: method("lock", [""]),
  },
};
