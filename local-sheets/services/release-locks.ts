import type { Host } from "./host";

/** Frees what the running execution holds: when it ends, and while it waits for its user. */
export function releaseLocks({ lock, scriptLock, userLock }: Host): void {
  for (const held of [lock, scriptLock, userLock]) held.holder = undefined;
}
