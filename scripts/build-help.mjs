// Builds dist/addon/help-*.html: the Markdown of docs/ as one page a language. Pictures stay out: the page loads
// nothing.

import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { Marked } from "marked";
import { plainText, slugOf } from "./markdown.mjs";
import { pageFiller } from "./whole-page.mjs";

const LANGUAGES = ["en", "zh-CN", "zh-TW"];
/** The pages of docs/LANGUAGE in the order in which they are read; README.md is their list. */
export const PAGES = ["how-to-score", "how-scoring-works", "teammates", "formulas", "messages"];
/** A line that is a picture and nothing else. */
const PICTURE = /^!\[[^\]]*\]\([^)]*\)\n/gm;

/** @param {string} root folder of the project */
export async function buildHelp(root) {
  const fill = await pageFiller(root, { script: "ui/help/help.ts", styles: "ui/help/help.css" });
  for (const language of LANGUAGES) {
    const page = fill(await helpPage(root, language));
    await writeFile(path.join(root, "dist", "addon", `help-${language.toLowerCase()}.html`), page);
  }
}

/** The page of a language without its script and styles. */
async function helpPage(root, language) {
  const read = (...names) => readFile(path.join(root, ...names), "utf8");
  const rendered = await Promise.all(
    PAGES.map(async (name) => renderPage(name, await read("docs", language, `${name}.md`))),
  );
  const index = await read("docs", language, "README.md");
  const title = headingsOf(index)[0]?.text ?? "";
  const parts = {
    title,
    contents: headingsOf(index)[1]?.text ?? title,
    links: `<ul>${rendered.map(({ headings }) => contentsOf(headings)).join("")}</ul>`,
    pages: rendered.map(({ html }) => html).join("\n"),
  };
  const template = await read("ui", "help", "help.html");
  return template
    .replace('<html lang="en">', `<html lang="${language}">`)
    .replace(/\{(\w+)\}/g, (hole, name) => parts[name] ?? hole);
}

/**
 * One page as HTML, its headings a step lower and named after the page, so that several stand in one.
 *
 * @param {string} name
 * @param {string} markdown
 */
export function renderPage(name, markdown) {
  const headings = [];
  const renderer = {
    heading({ tokens, depth }) {
      const text = plainText(tokens);
      const id = depth === 1 ? name : `${name}--${slugOf(text)}`;
      headings.push({ depth, id, text });
      return `<h${depth + 1} id="${id}">${this.parser.parseInline(tokens)}</h${depth + 1}>\n`;
    },
    link({ href, tokens }) {
      return `<a ${targetOf(href, name)}>${this.parser.parseInline(tokens)}</a>`;
    },
  };
  return { html: new Marked({ renderer }).parse(markdown.replace(PICTURE, "")), headings };
}

/** Where a link of a page leads when all pages are one. */
function targetOf(href, name) {
  const [, page, anchor] = /^(?:([\w-]+)\.md)?(?:#(.+))?$/.exec(href) ?? [];
  if (page === undefined && anchor === undefined) return `href="${href}" target="_blank" rel="noopener"`;
  const target = page ?? name;
  return `href="#${anchor === undefined ? target : `${target}--${anchor}`}"`;
}

/** A page in the contents, with its parts. */
function contentsOf(headings) {
  const link = ({ id, text }) => `<a href="#${id}">${escaped(text)}</a>`;
  const [page, ...rest] = headings.filter(({ depth }) => depth <= 2);
  return `<li>${link(page)}<ul>${rest.map((one) => `<li>${link(one)}</li>`).join("")}</ul></li>`;
}

function headingsOf(markdown) {
  return renderPage("", markdown).headings;
}

function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
