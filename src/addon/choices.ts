// What the user chose for a sheet: kept in the document, so that later runs just run.

import type { DateAnswers } from "../core/reading";
import type { ScoreRequest } from "./request";
import type { Stored } from "./writing/store";

/** Choices of one sheet. */
export interface Choices {
  /** Header by role, as confirmed; empty for a role that no column is to have. */
  readonly columns: Readonly<Record<string, string>>;
  readonly answers: DateAnswers;
  /**
   * Settings as stated, without what is a matter of each run, such as the analysis date, and without
   * the language, which is the document's.
   */
  readonly settings: Omit<ScoreRequest, "columns" | "asOf" | "language" | "withoutUndo">;
}

/** Key under which the choices of a sheet are kept. */
export function choicesKey(sheetId: number): string {
  return `choices.${sheetId}`;
}

/** The choices of a sheet whose confirmed headers are all still there; else null: the user is asked again. */
export function choicesIn(stored: Stored, sheetId: number, header: readonly string[]): Choices | null {
  const choices = stored.get(choicesKey(sheetId)) as Choices | null;
  if (choices === null) return null;
  // An empty header: no column is to have that role.
  const known = Object.values(choices.columns).every((text) => text === "" || header.includes(text));
  return known ? choices : null;
}

/** A request in which everything that it leaves open is as chosen before. */
export function mergedRequest(request: ScoreRequest, choices: Choices | null): ScoreRequest {
  if (choices === null) return request;
  return { ...choices.settings, ...request, columns: request.columns ?? { ...choices.columns } };
}

/** Whether a request asks for other columns than were confirmed. */
export function needsConfirmation(request: ScoreRequest, choices: Choices | null): boolean {
  return choices === null || request.columns !== undefined;
}
