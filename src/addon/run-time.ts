// The moment of a run.

/** `2026-03-31 14:05` in a zone. */
export function nowText(timeZone: string): string {
  return Utilities.formatDate(new Date(Date.now()), timeZone, "yyyy-MM-dd HH:mm");
}

/** A text that no other run has. */
export function newRunId(): string {
  const random = Math.floor(Math.random() * 36 ** 5);
  return `${Date.now().toString(36)}${random.toString(36).padStart(5, "0")}`;
}
