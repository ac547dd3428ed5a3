// What the sidebar says when the server cannot be reached or fails, in English. The page carries these
// words itself: with them gone it could not say why it has no others.

import type { Template } from "./en";

/** To be spread into the English catalogue. */
export const FAILURE_MESSAGES = {
  "failure-retry": "Try again",
  "failure-help": "What does this mean?",
  "failure-accounts":
    "Google refused the request. This happens when you are signed in to several Google accounts. Sign out of all but the one that uses this spreadsheet, or open it in a private window; then reload the page.",
  "failure-authorization":
    "The add-on is no longer allowed to use this spreadsheet. Reload the page, open Extensions > RFM Segments and allow it again.",
  "failure-network": "There is no connection to Google. Check your network, then try again.",
  "failure-time":
    "Google stopped it because it took too long. What was not finished is taken back. Score fewer rows at a time, such as the orders of fewer years.",
  "failure-busy": "Google has too much to do just now. Wait a minute, then try again.",
  "failure-other":
    "Something went wrong that is our fault: {detail} No half of a result stays in the sheet. Try again; if it happens again, reload the page.",
} as const satisfies Readonly<Record<string, Template>>;

export type FailureMessageId = keyof typeof FAILURE_MESSAGES;
