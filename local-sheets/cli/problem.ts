// What ends the command line early.

/** Something wrong with the input or its use: one clear line, exit code 2. */
export class UsageProblem extends Error {
  override readonly name = "UsageProblem";
}
