// Every message that people can meet is explained in every language, in the words that it has now.

import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Tokens } from "marked";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/fresh-build.mjs";
import { tokensOf } from "../../scripts/markdown.mjs";
import { LANGUAGES } from "../../src/core/messages/catalogue";
import { CODES, PROBLEMS } from "./codes";
import { exampleOf, withQuotations } from "./messages-page";
import { headingsOf, pageOf } from "./pages";

/** How an entry begins its two paragraphs. */
const LABELS = {
  en: ["Why", "What to do"],
  "zh-CN": ["原因", "处理方法"],
  "zh-TW": ["原因", "處理方式"],
} as const;

it("every problem that the code can throw is among the messages to explain", () => {
  const thrown = sources(path.join(ROOT, "src")).flatMap((file) => [
    ...readFileSync(file, "utf8").matchAll(/(?:new RfmError|throw problem)\(\s*[`"]([a-z][\w$\-{}]*)[`"]/g),
  ]);
  const ids = thrown.map(([, id = ""]) => id.replace(/\$\{kind\}/, "orders"));
  expect(ids.length).toBeGreaterThan(80);
  expect(ids.filter((id) => id !== "cancelled" && !PROBLEMS.includes(id))).toEqual([]);
});

describe.each(LANGUAGES)("the page of messages in %s", (language) => {
  const page = pageOf(`docs/${language}/messages.md`);
  const entries = page.text.split(/^(?=### )/m).slice(1);

  it("has an entry for every message and none for what is no message", () => {
    const ids = headingsOf(page).flatMap(({ depth, text }) => (depth === 3 ? [text] : []));
    expect([...ids].sort()).toEqual([...new Set(CODES)].sort());
  });

  it("quotes messages as the catalogue has them: if not, run `npm run docs`", () => {
    expect(page.text).toBe(withQuotations(page.text, language));
  });

  it("fills every message in with example values", () => {
    const unfilled = CODES.map((code) => exampleOf(code, language)).filter((text) => /\{\w+\}/.test(text));
    expect(unfilled).toEqual([]);
  });

  it("shows the words of a message as people see them, without a mark that Markdown would swallow", () => {
    const quotes = page.tokens.filter((token): token is Tokens.Blockquote => token.type === "blockquote");
    const shown = quotes.map(({ text }) => shownText(text));
    expect(shown).toEqual(
      headingsOf(page).flatMap(({ depth, text }) => (depth === 3 ? [exampleOf(text, language)] : [])),
    );
  });

  it("says of each message why it comes and what to do", () => {
    const [why, remedy] = LABELS[language];
    const shape = new RegExp(
      `^### [a-z0-9-]+\\n\\n(?:>.*\\n)+\\n- \\*\\*${why}\\*\\*(?:: |：).{4,}\\n- \\*\\*${remedy}\\*\\*(?:: |：).{4,}\\n`,
    );
    expect(entries.filter((entry) => !shape.test(entry))).toEqual([]);
  });
});

/** A quotation as it is shown: paragraphs apart by a blank line. */
function shownText(markdown: string): string {
  const paragraphs = tokensOf(markdown).filter((token) => token.type === "paragraph");
  return paragraphs
    .map((token) => tokensOf(token.raw).filter((inner) => inner.type === "text" && !("tokens" in inner)))
    .map((texts) => texts.map((token) => token.raw).join(""))
    .join("\n\n");
}

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) return sources(file);
    return name.endsWith(".ts") ? [file] : [];
  });
}
