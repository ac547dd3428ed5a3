// The order in which files of tests are run: those that take minutes begin, so that no processor waits for them.

import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Vitest goes by what it measured before, which a fresh checkout has not, and by size, which tells nothing. */
const LONGEST = [
  "test/faults/two-people-orders.test.ts",
  "test/faults/two-people-members.test.ts",
  "test/faults/edits.test.ts",
  "test/faults/score.test.ts",
  "test/faults/two-commands.test.ts",
  "test/workflows/command-calls.test.ts",
  "test/faults/undo.test.ts",
  "test/workflows/cell-formulas.test.ts",
  "test/golden/independent-results.test.ts",
  "test/faults/update.test.ts",
  "test/workflows/service-calls.test.ts",
];

/** Runs the longest files first, the others as Vitest would. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    const first = LONGEST.flatMap((name) => others.filter(({ moduleId }) => moduleId.endsWith(name)));
    return [...new Set([...first, ...others])];
  }
}
