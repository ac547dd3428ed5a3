// What is wrong with a file that its user can put right.

/** One clear message: what is wrong, where, and what to do. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";
}
