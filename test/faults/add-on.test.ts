// The built add-on in its own realm: that it can be swept and interleaved at all.

import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import type { RunResult, ScriptFunction } from "../../local-sheets/services/index";
import type { ScoreAnswer } from "../../src/addon/score-command";
import { CALLS, COMMANDS, openSmall } from "./add-on-document";
import { describeCase, sweep } from "./sweep";

const act = COMMANDS.score;
const score = (realm: Realm): ScriptFunction => realm.global(CALLS.score.name) as ScriptFunction;
/** Looks twice, so that whoever runs in between must make way. */
const bystander = (realm: Realm): { call: ScriptFunction } => {
  const app = realm.global("SpreadsheetApp") as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const look = (): string => app.getActiveSpreadsheet().getSpreadsheetLocale();
  return { call: () => look() + look() };
};

describe("the built add-on", () => {
  it("does the same when it is suspended before any of its calls and resumed", () => {
    const realm = openSmall("member sheet");
    const { sheets } = realm;
    const start = sheets.checkpoint();
    const chance = { now: () => Date.parse("2026-01-05T12:00:00Z"), random: () => 0.5 };
    const suspendedAt = (calls: number): { result: RunResult | undefined; text: string } => {
      sheets.restore(start);
      const people = [bystander(realm), { call: score(realm), args: [{}], chance }];
      const { results } = sheets.interleave(people, [{ who: 0, calls: 1 }, { who: 1, calls }, { who: 0 }]);
      return { result: results[1], text: JSON.stringify([results, sheets.snapshot()]) };
    };
    const plain = suspendedAt(1_000);
    expect(plain.result).toMatchObject({ error: null, returned: { ok: true } });
    for (let calls = 0; calls <= (plain.result?.serviceCalls ?? 0); calls += 3) {
      expect(suspendedAt(calls).text === plain.text, `suspended before call ${calls + 1}`).toBe(true);
    }
  });

  it("sees the moment that a test pins in its own realm", () => {
    const realm = openSmall("order log");
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
    const before = JSON.stringify(openSmall("member sheet").sheets.snapshot());
    const scenario = {
      prepare: () => openSmall("member sheet"),
      act,
      allowed: (snapshot: unknown) => JSON.stringify(snapshot) === before,
    };
    const cases = sweep(scenario, { loseWrites: false });
    const first = cases.next().value;
    expect(first && [describeCase(first), first.allowed]).toEqual(["throw-before at call 1", true]);
    expect(cases.next().done).toBe(false);
  });
});
