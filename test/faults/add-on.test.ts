// The built add-on in its own realm: that it can be swept and interleaved at all.

import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import type { RunOptions } from "../../local-sheets/services/faults/supervised";
import type { RunResult, ScriptFunction } from "../../local-sheets/services/index";
import type { ScoreAnswer } from "../../src/addon/score-command";
import { openDocument } from "../workflows/score-in-local-sheets";
import { describeCase, sweep } from "./sweep";

const VALUES = [
  ["Customer", "Last order", "Orders", "Spend"],
  ["a", "2024-01-05", "3", "120"],
  ["b", "2024-02-05", "1", "20"],
  ["c", "2024-03-05", "9", "900"],
  ["d", "2024-03-06", "2", "55"],
];
const ORDERS = [
  ["Customer", "Date", "Amount"],
  ["a", "2024-01-05", "120"],
  ["b", "2024-02-05", "20"],
  ["c", "2024-03-05", "900"],
  ["d", "2024-03-06", "55"],
];
const score = (realm: Realm): ScriptFunction => realm.global("scoreCustomersWith") as ScriptFunction;
const act = (realm: Realm, options: RunOptions): RunResult => realm.sheets.run(score(realm), [{}], options);

describe("the built add-on", () => {
  it("does the same when it is suspended before any of its calls and resumed", () => {
    const realm = openDocument({ values: VALUES });
    const { sheets } = realm;
    const start = sheets.checkpoint();
    const chance = { now: () => Date.parse("2026-01-05T12:00:00Z"), random: () => 0.5 };
    const suspendedAt = (calls: number): { result: RunResult | undefined; text: string } => {
      sheets.restore(start);
      const participant = { call: score(realm), args: [{}], chance };
      const { results } = sheets.interleave([participant], [{ who: 0, calls }]);
      return { result: results[0], text: JSON.stringify([results, sheets.snapshot()]) };
    };
    const plain = suspendedAt(1_000);
    expect(plain.result).toMatchObject({ error: null, returned: { ok: true } });
    for (let calls = 0; calls <= (plain.result?.serviceCalls ?? 0); calls += 3) {
      expect(suspendedAt(calls).text === plain.text, `suspended before call ${calls + 1}`).toBe(true);
    }
  });

  it("sees the moment that a test pins in its own realm", () => {
    const realm = openDocument({ values: ORDERS });
    const today = (iso: string): unknown => {
      const chance = { now: () => Date.parse(iso) };
      const start = realm.sheets.checkpoint();
      const { results } = realm.sheets.interleave(
        [{ call: score(realm), args: [{}], chance }],
        [{ who: 0, calls: 3 }],
      );
      realm.sheets.restore(start);
      const answer = results[0]?.returned as (ScoreAnswer & { ok: true }) | undefined;
      return answer?.report.analysisDate;
    };
    expect(["2024-02-10T12:00:00Z", "2024-04-10T12:00:00Z"].map(today)).toEqual(["2024-02-06", "2024-03-07"]);
  });

  it("can be swept, and a fault before its first call leaves the document as it was", () => {
    const before = JSON.stringify(openDocument({ values: VALUES }).sheets.snapshot());
    const scenario = {
      prepare: () => openDocument({ values: VALUES }),
      act,
      allowed: (snapshot: unknown) => JSON.stringify(snapshot) === before,
    };
    const cases = sweep(scenario, { loseWrites: false });
    const first = cases.next().value;
    expect(first && [describeCase(first), first.allowed]).toEqual(["throw-before at call 1", true]);
    expect(cases.next().done).toBe(false);
  });
});
