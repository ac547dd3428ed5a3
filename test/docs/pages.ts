// The pages of docs/ as the tests read them.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Token, Tokens } from "marked";
import { ROOT } from "../../scripts/fresh-build.mjs";
import { plainText, slugOf, tokensOf } from "../../scripts/markdown.mjs";
import { LANGUAGES, type Language } from "../../src/core/messages/language";

/** A page of Markdown. */
export interface Page {
  /** From the root, such as `docs/en/formulas.md`. */
  readonly file: string;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Reads a page. */
export function pageOf(file: string): Page {
  const text = readFileSync(path.join(ROOT, file), "utf8");
  return { file, text, tokens: tokensOf(text) };
}

/** Names of a language's pages. */
export function pageNames(language: Language): string[] {
  return readdirSync(path.join(ROOT, "docs", language)).sort();
}

/** A language's pages. */
export function pagesIn(language: Language): Page[] {
  return pageNames(language).map((name) => pageOf(`docs/${language}/${name}`));
}

/** All pages that people come to: the guide in every language, and the texts of the root. */
export function allPages(): Page[] {
  return [...LANGUAGES.flatMap(pagesIn), pageOf("README.md"), pageOf("CONTRIBUTING.md")];
}

/** Headings in their order. */
export function headingsOf({ tokens }: Page): { depth: number; text: string }[] {
  return tokens
    .filter((token): token is Tokens.Heading => token.type === "heading")
    .map(({ depth, tokens: inner }) => ({ depth, text: plainText(inner) }));
}

/** What is written between double asterisks. */
export function boldIn({ tokens }: Page): string[] {
  return tokens
    .filter((token): token is Tokens.Strong => token.type === "strong")
    .map(({ tokens: inner }) => plainText(inner));
}

/** What is written as code. */
export function codeIn({ tokens }: Page): string[] {
  return tokens
    .filter((token): token is Tokens.Codespan => token.type === "codespan")
    .map(({ text }) => text);
}

/** Addresses of links and pictures. */
export function addressesIn({ tokens }: Page, type: "link" | "image"): string[] {
  return tokens
    .filter((token): token is Tokens.Link | Tokens.Image => token.type === type)
    .map(({ href }) => href);
}

/** Why an address of a page leads nowhere; null when it leads somewhere, or out of the house. */
export function deadEnd(page: Page, address: string): string | null {
  if (/^https:\/\//.test(address)) return null;
  const [name = "", anchor] = decodeURI(address).split("#");
  const file = name === "" ? page.file : path.posix.join(path.posix.dirname(page.file), name);
  if (!existsSync(path.join(ROOT, file))) return `${page.file}: no file ${address}`;
  if (anchor === undefined) return null;
  const anchors = headingsOf(pageOf(file)).map(({ text }) => slugOf(text));
  return anchors.includes(anchor) ? null : `${page.file}: no heading ${address}`;
}
