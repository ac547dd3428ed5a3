import { describe, expect, it } from "vitest";
import { bench, ui } from "../fixture";

describe("the document lock", () => {
  it("is taken, held and released", () => {
    bench().must(({ LockService }) => {
      const lock = LockService.getDocumentLock();
      expect([lock.hasLock(), lock.tryLock(10_000), lock.hasLock(), lock.tryLock(0)]).toEqual([
        false,
        true,
        true,
        true,
      ]);
      lock.releaseLock();
      expect(lock.hasLock()).toBe(false);
    });
  });

  it("is lost while a dialog waits", () => {
    bench().must((services) => {
      const lock = services.LockService.getDocumentLock();
      lock.tryLock(10);
      ui(services).alert("x");
      expect(lock.hasLock()).toBe(false);
    });
  });

  it("ends with its execution", () => {
    const { must } = bench();
    must(({ LockService }) => LockService.getDocumentLock().tryLock(10));
    expect(must(({ LockService }) => LockService.getDocumentLock().hasLock())).toBe(false);
  });

  it("cannot be taken while somebody else holds it", () => {
    const { must, sheets } = bench();
    const attempt = (): boolean => must(({ LockService }) => LockService.getDocumentLock().tryLock(10));
    sheets.holdDocumentLock(true);
    expect(attempt()).toBe(false);
    sheets.holdDocumentLock(false);
    expect(attempt()).toBe(true);
  });

  it("waits no negative time", () => {
    expect(bench().failure(({ LockService }) => LockService.getDocumentLock().tryLock(-1))).toContain(
      "Invalid argument",
    );
  });
});
