// Problems of menu commands, told in a dialog.

import type { MessageId } from "../core/messages/en";
import { RfmError } from "../core/problem";
import { wordProblem } from "../core/wording";
import { tell } from "./ask";
import { speechHere } from "./language";

/** Runs a command; what the user can put right is told, faults of ours are thrown. */
export function tellingProblems(title: MessageId, command: () => void): void {
  try {
    command();
  } catch (problem) {
    if (!(problem instanceof RfmError)) throw problem;
    if (problem.id === "cancelled") return;
    const { say } = speechHere();
    tell(say(title), wordProblem(problem, say));
  }
}
