// From the text of a formula to a tree that can be evaluated.

import { type AstExpression, type Identifier, parse as parseTokens, type Token, tokenize } from "@borgar/fx";
import { type Reference, readReference } from "./reference";
import { CellError, type ErrorCode } from "./value";

/** A formula as a tree. */
export type Node =
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "error"; readonly error: CellError }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "unary"; readonly operator: string; readonly of: Node }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Node | null)[] }
  | { readonly kind: "apply"; readonly callee: Node; readonly args: readonly (Node | null)[] }
  | { readonly kind: "array"; readonly rows: readonly (readonly Node[])[] }
  | { readonly kind: "lambda"; readonly parameters: readonly string[]; readonly body: Node }
  | { readonly kind: "let"; readonly names: readonly { name: string; value: Node }[]; readonly body: Node };

/** Stand for `{1,2;3,4}` while it is parsed: the parser's own array literals take no expressions. */
const ARRAY = "ARRAY.OF.ROWS";
const ROW = "ROW.OF.ARRAY";
const KNOWN_LIMIT = 20_000;
const known = new Map<string, Node>();

/** Reads a formula with its leading equals sign; what cannot be read is the error it shows. */
export function parseFormula(formula: string): Node {
  const seen = known.get(formula);
  if (seen !== undefined) return seen;
  const node = read(formula);
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(formula, node);
  return node;
}

function read(formula: string): Node {
  try {
    const tokens = withCalls(tokenize(formula, { allowTernary: true }));
    return convert(parseTokens(tokens) as AstExpression);
  } catch {
    return { kind: "error", error: new CellError("#ERROR!", "Formula parse error.") };
  }
}

/** Array literals as calls, and the semicolons of other locales between arguments as commas. */
function withCalls(tokens: readonly Token[]): Token[] {
  const open: string[] = [];
  const result: Token[] = [];
  const operator = (value: string): Token => ({ type: "operator", value });
  const call = (value: string): Token[] => [{ type: "func", value }, operator("(")];
  for (const token of tokens) {
    const isOperator = token.type === "operator";
    const inner = open[open.length - 1];
    if (isOperator && token.value === "{") {
      open.push("{");
      result.push(...call(ARRAY), ...call(ROW));
    } else if (isOperator && token.value === "}") {
      open.pop();
      result.push(operator(")"), operator(")"));
    } else if (isOperator && token.value === ";") {
      if (inner === "{") result.push(operator(")"), operator(","), ...call(ROW));
      else result.push(operator(","));
    } else {
      if (isOperator && token.value === "(") open.push("(");
      if (isOperator && token.value === ")") open.pop();
      result.push(token);
    }
  }
  return result;
}

function convert(node: AstExpression): Node {
  switch (node.type) {
    case "Literal":
      return { kind: "literal", value: node.value };
    case "ErrorLiteral":
      return { kind: "error", error: new CellError(node.value as ErrorCode, "The formula holds an error.") };
    case "ReferenceIdentifier":
      return referenceOrName(node.value);
    case "UnaryExpression":
      return { kind: "unary", operator: node.operator, of: convert(node.arguments[0] as AstExpression) };
    case "BinaryExpression":
      return {
        kind: "binary",
        operator: node.operator,
        left: convert(node.arguments[0] as AstExpression),
        right: convert(node.arguments[1] as AstExpression),
      };
    case "CallExpression":
      return callNode(node);
    case "LambdaExpression":
      return {
        kind: "lambda",
        parameters: node.params.map(({ name }) => name),
        body: convert(node.body as AstExpression),
      };
    case "LetExpression":
      return {
        kind: "let",
        names: node.declarations.map(({ id, init }) => ({
          name: id.name,
          value: convert(init as AstExpression),
        })),
        body: convert(node.body as AstExpression),
      };
    default:
      throw new Error(`${node.type} cannot be evaluated`);
  }
}

function referenceOrName(text: string): Node {
  const reference = readReference(text);
  return reference === undefined ? { kind: "name", name: text } : { kind: "reference", reference };
}

function callNode(node: Extract<AstExpression, { type: "CallExpression" }>): Node {
  const args = node.arguments.map((arg) => (arg == null ? null : convert(arg as AstExpression)));
  // The parser's types know named callees only; a LAMBDA can be called as well.
  const callee = node.callee as Identifier | AstExpression;
  if (callee.type !== "Identifier") return { kind: "apply", callee: convert(callee), args };
  if (callee.name === ARRAY) return { kind: "array", rows: args.map(rowNodes) };
  if (callee.name === ROW) return { kind: "array", rows: [args.map(present)] };
  return { kind: "call", name: callee.name.toUpperCase(), args };
}

function rowNodes(node: Node | null): readonly Node[] {
  return (node?.kind === "array" ? node.rows[0] : undefined) ?? [];
}

function present(node: Node | null): Node {
  if (node === null) throw new Error("An array literal has an empty place");
  return node;
}

/** Visits every node of a tree, parents before children. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of children(node)) if (child !== null) walk(child, visit);
}

/** Whether a function of one of these names is called anywhere in a tree. */
export function callsAny(node: Node, isMeant: (name: string) => boolean): boolean {
  let found = false;
  walk(node, (part) => {
    if (part.kind === "call" && isMeant(part.name)) found = true;
  });
  return found;
}

function children(node: Node): readonly (Node | null)[] {
  switch (node.kind) {
    case "unary":
      return [node.of];
    case "binary":
      return [node.left, node.right];
    case "call":
      return node.args;
    case "apply":
      return [node.callee, ...node.args];
    case "array":
      return node.rows.flat();
    case "lambda":
      return [node.body];
    case "let":
      return [...node.names.map(({ value }) => value), node.body];
    default:
      return [];
  }
}
