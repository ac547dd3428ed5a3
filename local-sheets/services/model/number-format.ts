const LITERALS = /"[^"]*"|\\.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;
const DATE_LETTERS = /[ydhms]/i;
const known = new Map<string, boolean>();

/** The format of cells whose content is kept as the text that was typed. */
export const TEXT_FORMAT = "@";

/** Whether numbers in this format are dates, times or durations. */
export function isDateFormat(format: string): boolean {
  const answered = known.get(format);
  if (answered !== undefined) return answered;
  const answer = format !== "General" && DATE_LETTERS.test(format.replace(LITERALS, ""));
  known.set(format, answer);
  return answer;
}
