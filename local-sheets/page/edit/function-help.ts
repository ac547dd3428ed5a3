// What the add-on tells about its custom functions: read from the comments of its bundle, as Sheets does.

/** A custom function with its help. */
export interface FunctionHelp {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly optional: boolean;
    readonly help: string;
  }[];
  readonly returns: string;
}

const FUNCTION = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function ([A-Za-z_]\w*)\(([^)]*)\)/g;
const PARAMETER = /^@param\s+(?:\{[^}]*\}\s+)?(\[?)([\w.]+)[^\s\]]*\]?\s*(?:-\s*)?([\s\S]*)$/;

/** The custom functions of a script: those whose comment says @customfunction. */
export function readFunctionHelp(source: string): FunctionHelp[] {
  return [...source.matchAll(FUNCTION)].flatMap(([, comment = "", name = ""]) =>
    comment.includes("@customfunction") ? [helpOf(name, comment)] : [],
  );
}

function helpOf(name: string, comment: string): FunctionHelp {
  const text = comment.replace(/^\s*\*[ \t]?/gm, "").trim();
  const [summary = "", ...tags] = text.split(/\n(?=@)|^(?=@)/m);
  const parameters = tags.flatMap((tag) => {
    const [matched, bracket, parameter = "", help = ""] = PARAMETER.exec(tag.trim()) ?? [];
    return matched === undefined ? [] : [{ name: parameter, optional: bracket === "[", help: joined(help) }];
  });
  const returns = tags.find((tag) => /^@returns?\b/.test(tag)) ?? "";
  return {
    name,
    summary: joined(summary),
    parameters,
    returns: joined(returns.replace(/^@returns?\s*(?:\{[^}]*\}\s*)?/, "")),
  };
}

function joined(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Where the caret is in a formula: within the arguments of a function, or in a name that is being typed. */
export interface FormulaPlace {
  readonly typing: string;
  readonly inside: { readonly name: string; readonly argument: number } | undefined;
}

/** Reads a formula up to the caret; texts in quotes and sheet names do not count. */
export function formulaPlace(text: string, caret: number): FormulaPlace | undefined {
  if (!text.startsWith("=")) return undefined;
  const before = text
    .slice(1, caret)
    .replace(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?/g, (part) => "_".repeat(part.length));
  const open: { name: string; argument: number }[] = [];
  for (const [token, name] of before.matchAll(/([A-Za-z_][\w.]*)?\(|\)|[,;]/g)) {
    if (token === ")") open.pop();
    else if (token.endsWith("(")) open.push({ name: (name ?? "").toUpperCase(), argument: 0 });
    else {
      const last = open[open.length - 1];
      if (last !== undefined) last.argument += 1;
    }
  }
  // After a colon comes the end of a range.
  const typing = /(?:^|[^\w.:$])([A-Za-z_][\w.]*)$/.exec(before)?.[1] ?? "";
  return { typing: typing.toUpperCase(), inside: open.reverse().find(({ name }) => name !== "") };
}
