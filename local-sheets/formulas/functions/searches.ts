// Regular expressions. Google's are those of RE2, without lookaround and backreferences.

import { type FunctionTable, plain, scalar } from "../function-table";
import type { Scope } from "../scope";
import { badReference, badValue, Matrix, notAvailable, type Scalar } from "../value";

const known = new Map<string, RegExp>();

function pattern(value: Scalar, { document: { coerce } }: Scope): RegExp {
  const text = coerce.text(value);
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const made = compile(text);
  known.set(text, made);
  return made;
}

function compile(text: string): RegExp {
  const [, flags = "", rest = text] = /^\(\?([imsU]+)\)([\s\S]*)$/.exec(text) ?? [];
  const source = rest
    .replace(/\[\[:alpha:\]\]/g, "[A-Za-z]")
    .replace(/\[\[:digit:\]\]/g, "[0-9]")
    .replace(/\[\[:space:\]\]/g, "\\s")
    .replace(/\(\?P</g, "(?<");
  const refused = /\(\?<?[=!]|(?<!\\)\\[1-9]/.test(source);
  try {
    if (refused) throw new Error("RE2 has no lookaround and no backreferences");
    return new RegExp(source, `gu${flags.replace("U", "")}`);
  } catch {
    throw badReference(`Invalid regular expression: ${text}`);
  }
}

function subject(value: Scalar, name: string): string {
  if (typeof value === "string") return value;
  if (value === undefined) return "";
  throw badValue(`Function ${name} parameter 1 expects text values. But it is not a text: use TO_TEXT.`);
}

export const SEARCHES: FunctionTable = {
  REGEXMATCH: scalar("ss", ([value, wanted], scope) => {
    const expression = pattern(wanted, scope);
    expression.lastIndex = 0;
    return expression.test(subject(value, "REGEXMATCH"));
  }),
  REGEXEXTRACT: plain("ss", ([value, wanted], scope) => {
    const expression = pattern(wanted as Scalar, scope);
    expression.lastIndex = 0;
    const text = subject(value as Scalar, "REGEXEXTRACT");
    const found = expression.exec(text);
    if (found === null) {
      throw notAvailable(
        `Function REGEXEXTRACT parameter 2 value "${String(wanted)}" does not match text of Function REGEXEXTRACT parameter 1 value "${text}".`,
      );
    }
    return found.length === 1 ? found[0] : new Matrix([found.slice(1)]);
  }),
  REGEXREPLACE: scalar("sss", ([value, wanted, fresh], scope) => {
    const replacement = scope.document.coerce
      .text(fresh)
      .replace(/\$0/g, "$$&")
      .replace(/\\(\d)/g, "$$$1");
    return subject(value, "REGEXREPLACE").replace(pattern(wanted, scope), replacement);
  }),
};
