// What a failure of a call means to the user.

import type { FailureMessageId } from "../../src/core/messages/en-failures";

/** Google's words for the ways in which a call fails, in the order in which they are tried. */
const SIGNS: readonly (readonly [RegExp, FailureMessageId])[] = [
  [
    /authoriz|access denied: .*scope|required permissions|do not have permission to call/i,
    "failure-authorization",
  ],
  [
    /PERMISSION_DENIED|you do not have (permission|access)|unable to open the file|sign in/i,
    "failure-accounts",
  ],
  [/NetworkError|network|connection|offline|failed to fetch|HTTP 0/i, "failure-network"],
  [/maximum execution time|timed? ?out|deadline/i, "failure-time"],
  [
    /too many (times|simultaneous)|rate limit|quota|service (is )?unavailable|try again later/i,
    "failure-busy",
  ],
];

/** The message for what Google said. */
export function failureMessage(said: string): FailureMessageId {
  return SIGNS.find(([sign]) => sign.test(said))?.[1] ?? "failure-other";
}
