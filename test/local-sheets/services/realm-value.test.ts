import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { localCopy } from "../../../local-sheets/services/realm-value";

it("localCopy turns plain data of another realm into data of this one", () => {
  const copy = localCopy(runInNewContext("({ list: [{ a: 1 }, null, 'x'] })"));
  expect(copy).toStrictEqual({ list: [{ a: 1 }, null, "x"] });
});

it("localCopy leaves dates, functions and objects of classes alone", () => {
  const date = new Date(0);
  const bare = Object.create(null);
  const work = (): number => 1;
  expect([date, bare, work].map(localCopy)).toEqual([date, bare, work]);
  expect(localCopy(date)).toBe(date);
  expect(localCopy(bare)).toBe(bare);
});
