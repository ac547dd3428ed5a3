// A formula whose brackets the user left open, as Sheets closes them when typing ends.

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "{": "}" };
/** Texts and names of sheets, in which brackets are no brackets; an open one swallows the rest. */
const QUOTED = /"[^"]*("|$)|'[^']*('|$)/g;

/** The formula with the brackets closed that are open at its end; any other text as it is. */
export function closedFormula(text: string): string {
  if (!text.startsWith("=")) return text;
  const open: string[] = [];
  let isTextOpen = false;
  const bare = text.replace(QUOTED, (_all, end: string, other: string) => {
    isTextOpen ||= end === "" || other === "";
    return "";
  });
  for (const sign of bare) {
    const closing = CLOSING[sign];
    if (closing !== undefined) open.push(closing);
    else if ((sign === ")" || sign === "}") && open.pop() !== sign) return text;
  }
  return isTextOpen ? text : text + open.reverse().join("");
}
