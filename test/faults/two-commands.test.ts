// Two people who give different commands, or both undo, at the same moment.

import { describe, expect, it } from "vitest";
import { KINDS, reopenSmall, scoredBefore } from "./add-on-document";
import { meet } from "./meeting";

const SCHEDULES = 250;

/** Why one of the two may be refused, whoever comes first. */
const ALWAYS = ["somebody-else-is-scoring", "sheet-changed", "somebody-else-has-scored"];
const PAIRS = [
  { commands: ["score", "undo"], refusals: [] },
  { commands: ["score", "update"], refusals: [] },
  // Without its marks, a score column is the user's own.
  { commands: ["score", "delete"], refusals: ["already-scored"] },
  { commands: ["update", "undo"], refusals: ["score-first"] },
  { commands: ["undo", "delete"], refusals: ["nothing-to-undo"] },
  { commands: ["undo", "undo"], refusals: ["nothing-to-undo"] },
] as const;

const CASES = KINDS.flatMap((kind) =>
  PAIRS.map((pair) => ({ ...pair, kind, title: `${pair.commands.join(" and ")} on a scored ${kind}` })),
);

describe.each(CASES)(
  "two people who $title at once",
  ({ kind, commands, refusals, title }) => {
    it("leave what some order of one after the other leaves, and never block each other", () => {
      const document = reopenSmall(kind);
      scoredBefore(document, kind);
      const allowed = [...ALWAYS, ...refusals];
      const { odd, ...tally } = meet({ document, commands, refusals: allowed }, SCHEDULES);
      console.info(`${title}: ${JSON.stringify(tally)}`);
      expect(odd).toEqual([]);
      expect(tally).toMatchObject({ schedules: SCHEDULES, deadlocks: 0, mixed: 0 });
    });
  },
  3_600_000,
);
