// Every message with an id that a user can meet, by its kind. Each has an entry in messages.md.

import { ENGLISH, QUESTIONS, SHEET_PROBLEMS } from "../../src/core/messages/en";
import { FAILURE_MESSAGES } from "../../src/core/messages/en-failures";
import { FORMULA_MESSAGES } from "../../src/core/messages/en-formulas";
import { SETTINGS_PROBLEMS } from "../../src/core/messages/en-settings";
import { SETTINGS_TEXT_PROBLEMS } from "../../src/core/messages/en-summary";
import { WARNINGS } from "../../src/core/messages/en-warnings";
import { REJECT_REASONS } from "../../src/core/rejected";

const keys = (messages: object): string[] => Object.keys(messages);
/** Titles of dialogs, and what only stands inside of other messages. */
const PIECE = /-title$|^(column-of|rows-used|reason-count)$/;
const CAPTIONS = ["failure-retry", "failure-help"];

/** What stands in the way, as `RfmError`s; a question that was cancelled is answered by silence. */
export const PROBLEMS = [
  ...keys(SETTINGS_PROBLEMS),
  ...keys(SETTINGS_TEXT_PROBLEMS),
  ...keys(SHEET_PROBLEMS).filter((id) => id !== "cancelled"),
  ...keys(ENGLISH).filter((id) => /^(sidebar-(sheet-gone|why-nobody)|time-zone-unknown)$/.test(id)),
  ...keys(FORMULA_MESSAGES),
];

/** What is said of a result that is right as far as it goes. */
export const NOTES = keys(WARNINGS);

/** Why the server could not be reached. */
export const FAILURES = keys(FAILURE_MESSAGES).filter((id) => !CAPTIONS.includes(id));

/** Questions, what was done, and what a screen or a sheet tells by itself. */
export const TELLINGS = [
  ...keys(QUESTIONS).filter((id) => !PIECE.test(id)),
  "segment-gone",
  "sidebar-missing",
  "sidebar-cuts-bad",
  "sidebar-cancelled",
  "sidebar-selected-none",
  "summary-change-first-run",
  "summary-change-other-scheme",
  "set-aside-more",
];

/** All of them. */
export const CODES: readonly string[] = [...PROBLEMS, ...NOTES, ...FAILURES, ...REJECT_REASONS, ...TELLINGS];
