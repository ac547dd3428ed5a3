// What the guide's page and its tests need to know of Markdown beyond its HTML.

import { Marked } from "marked";

/** The text of inline tokens without any marks. */
export function plainText(tokens) {
  return tokens.map((token) => (token.tokens ? plainText(token.tokens) : (token.text ?? ""))).join("");
}

/** The anchor that GitHub gives a heading. */
export function slugOf(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replace(/ /g, "-");
}

/** All tokens of a text, outer ones before inner ones. */
export function tokensOf(markdown) {
  const marked = new Marked();
  const found = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    found.push(token);
  });
  return found;
}
