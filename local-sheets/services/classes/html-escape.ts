const HTML: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&#34;",
  "'": "&#39;",
};
const LINK_ATTRIBUTE = /\b(?:href|src|action|formaction|cite|background)\s*=\s*["']?$/i;
const SAFE_LINK = /^(?:(?:https?|mailto|ftp):|[^&:/?#]*(?:[/?#]|$))/i;

/** Text as it stands in HTML between tags or in an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => HTML[character] ?? character);
}

/**
 * A value printed by a template, made harmless for the place it is printed at: a JavaScript value or part of
 * a text in a script, a link in an attribute that holds one, else text.
 *
 * @param before what the page holds so far
 */
export function escapeInContext(value: unknown, before: string): string {
  const script = openScript(before);
  if (script !== undefined) return isInQuotes(script) ? escapeInText(String(value)) : literal(value);
  if (LINK_ATTRIBUTE.test(before))
    return escapeHtml(SAFE_LINK.test(String(value)) ? String(value) : "#zSoyz");
  return escapeHtml(String(value));
}

/** What stands in a script element that is not closed yet. */
function openScript(page: string): string | undefined {
  const [, script] = /<script\b[^>]*>((?:(?!<\/script)[\s\S])*)$/i.exec(page) ?? [];
  return script;
}

function isInQuotes(script: string): boolean {
  const line = script.slice(script.lastIndexOf("\n") + 1).replace(/\\./g, "");
  let open = "";
  for (const character of line) {
    if (open === "" && /["'`]/.test(character)) open = character;
    else if (character === open) open = "";
  }
  return open !== "";
}

function escapeInText(text: string): string {
  return text.replace(/[\\"'`<>&=\n\r\u2028\u2029/]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** Texts stand in quotation marks; numbers, booleans and null as they are. */
function literal(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean" || value === null || value === undefined)
    return ` ${String(value)} `;
  return `'${escapeInText(String(value))}'`;
}
