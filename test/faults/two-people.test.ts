// Two people who score the same document at the same moment.

import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import {
  randomSchedules,
  type Schedule,
  singlePreemptions,
} from "../../local-sheets/services/faults/schedule";
import type { InterleaveResult, Participant, ScriptFunction } from "../../local-sheets/services/local-sheets";
import { COMMANDS, KINDS, look, openSmall, scoredBefore, textOf } from "./add-on-document";

/** Schedules of each case; more by the variable: 2500 make 10,000 in all. */
const SCHEDULES = Number(process.env.RFM_SCHEDULES ?? 100);
/** Why one of two may be refused. */
const REFUSALS = ["somebody-else-is-scoring", "sheet-changed"];

const CASES = KINDS.flatMap((kind) => [
  { kind, again: false, title: `a ${kind} that was never scored` },
  { kind, again: true, title: `a ${kind} that was scored before` },
]);

/** Both click Score: at the same minute, each with random numbers of their own. */
function bothScore(document: Realm): Participant[] {
  look(document, "Data");
  const call = document.global("scoreCustomersWith") as ScriptFunction;
  const now = (): number => Date.parse("2026-01-05T12:00:00Z");
  return [0.2, 0.8].map((random) => ({ call, args: [{}], chance: { now, random: () => random } }));
}

function refusalsOf({ results }: InterleaveResult): string[] {
  return results.flatMap(({ error, returned }) => {
    if (error !== null) return [`error: ${error.message}`];
    const answer = returned as { ok: boolean; problem?: { id: string } };
    return answer.ok ? [] : [answer.problem?.id ?? "unknown"];
  });
}

describe.each(CASES)(
  "two people who score $title at once",
  ({ kind, again, title }) => {
    it("leave what some order of one after the other leaves, and never block each other", () => {
      const document = openSmall(kind);
      const { sheets } = document;
      if (again) scoredBefore(document, kind);
      const start = sheets.checkpoint();
      const attempt = (schedule: Schedule): { outcome: InterleaveResult; text: string } => {
        sheets.restore(start);
        const outcome = sheets.interleave(bothScore(document), schedule);
        COMMANDS.refused(document);
        return { outcome, text: textOf(document) };
      };
      const serial = [0, 1].map((who) => attempt([{ who }]));
      const alone = [0, 1].map((who) => {
        sheets.restore(start);
        const participant = bothScore(document)[who];
        if (participant !== undefined) sheets.interleave([participant], [{ who: 0 }]);
        COMMANDS.refused(document);
        return textOf(document);
      });
      const texts = [...serial.map(({ text }) => text), ...alone];
      const lengths = serial.map(({ outcome }, who) => outcome.results[who]?.serviceCalls ?? 0);
      const single = evenly(singlePreemptions(lengths), Math.ceil(SCHEDULES / 2));
      const schedules = [...single, ...randomSchedules(lengths, SCHEDULES - single.length, 7)];
      const tally = { schedules: 0, refused: 0, deadlocks: 0 };
      const odd: string[] = [];
      for (const schedule of schedules) {
        const { outcome, text } = attempt(schedule);
        const refusals = refusalsOf(outcome);
        tally.schedules += 1;
        tally.refused += refusals.length;
        if (outcome.deadlock) tally.deadlocks += 1;
        const wrong = refusals.length > 1 || refusals.some((id) => !REFUSALS.includes(id));
        if (wrong || !texts.includes(text)) odd.push(`${JSON.stringify(schedule)}: ${refusals.join(", ")}`);
      }
      console.info(`${title}: ${JSON.stringify(tally)}`);
      expect(odd).toEqual([]);
      expect(tally.deadlocks).toBe(0);
    });
  },
  3_600_000,
);

function evenly<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)] as Item);
}
