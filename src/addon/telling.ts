// Problems of menu commands, told in a dialog.

import { speaker } from "../core/messages/catalogue";
import type { MessageId } from "../core/messages/en";
import { RfmError } from "../core/problem";
import { wordProblem } from "../core/wording";
import { tell } from "./ask";

/** Runs a command; what the user can put right is told, faults of ours are thrown. */
export function tellingProblems(title: MessageId, command: () => void): void {
  try {
    command();
  } catch (problem) {
    if (!(problem instanceof RfmError)) throw problem;
    if (problem.id === "cancelled") return;
    tell(speaker("en")(title), wordProblem(problem, "en"));
  }
}
