// Two people who score the same document at the same moment.

import { describe, expect, it } from "vitest";
import { type Kind, openSmall, scoredBefore } from "./add-on-document";
import { meet } from "./meeting";

/** Schedules of each case; more or fewer by the variable. */
const SCHEDULES = Number(process.env.RFM_SCHEDULES ?? 2500);

/** The cases of one kind of document: a file of tests each, so that two processors share them. */
export function testTwoPeople(kind: Kind): void {
  describe.each([
    { again: false, title: `a ${kind} that was never scored` },
    { again: true, title: `a ${kind} that was scored before` },
  ])(
    "two people who score $title at once",
    ({ again, title }) => {
      it("leave what some order of one after the other leaves, and never block each other", () => {
        const document = openSmall(kind);
        if (again) scoredBefore(document, kind);
        const refusals = ["somebody-else-is-scoring", "sheet-changed"];
        const { odd, ...tally } = meet({ document, commands: ["score", "score"], refusals }, SCHEDULES);
        console.info(`${title}: ${JSON.stringify(tally)}`);
        expect(odd).toEqual([]);
        expect(tally).toMatchObject({ schedules: SCHEDULES, deadlocks: 0, mixed: 0 });
      });
    },
    3_600_000,
  );
}
