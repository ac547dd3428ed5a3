// Reads the classes and enums of Google's services from the public type definitions.

import { readFileSync } from "node:fs";
import path from "node:path";

/** What of the definitions the coverage is about: the file, and how Google calls the service. */
export const SERVICES = {
  spreadsheet: "Spreadsheet",
  base: "Base",
  utilities: "Utilities",
  properties: "Properties",
  cache: "Cache",
  lock: "Lock",
  html: "HTML",
  script: "Script",
  charts: "Charts",
  content: "Content",
};
/** Classes of the base service that are JavaScript's own. */
const JAVASCRIPT = ["Date", "DateConstructor"];

/** The classes of a service: name, whether it is an enum, and its members in order. */
export function classesOf(root, service) {
  const file = path.join(
    root,
    "node_modules/@types/google-apps-script",
    `google-apps-script.${service}.d.ts`,
  );
  const text = readFileSync(file, "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\/\/.*$/gm, "");
  return [...text.matchAll(/\b(interface|enum) (\w+)[^{]*\{/g)]
    .map((match) => {
      const body = braced(text, match.index + match[0].length);
      const isEnum = match[1] === "enum";
      return { name: match[2], isEnum, members: isEnum ? constants(body) : members(body) };
    })
    .filter(({ name, members }) => members.length > 0 && !JAVASCRIPT.includes(name));
}

/** The text up to the brace that closes what is open. */
function braced(text, from) {
  let depth = 1;
  let at = from;
  while (depth > 0) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    at += 1;
  }
  return text.slice(from, at - 1);
}

function constants(body) {
  return body
    .split(",")
    .map((part) => part.trim().split(/[\s=]/)[0])
    .filter(Boolean);
}

/** Names at the beginning of a declaration, outside of any parentheses and braces. */
function members(body) {
  let flat = body;
  let before;
  do {
    before = flat;
    flat = flat.replace(/\([^()]*\)|\{[^{}]*\}/g, "()");
  } while (flat !== before && /\([^()]*[^()\s][^()]*\)|\{/.test(flat));
  const names = flat
    .split(";")
    .map((part) => /^\s*(?:readonly )?(\w+)\??\s*[(:<]/.exec(part)?.[1])
    .filter((name) => name !== undefined);
  return [...new Set(names)];
}
