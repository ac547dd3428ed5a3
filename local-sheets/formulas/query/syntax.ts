// The query language of Google's visualizations, as QUERY takes it: from text to a tree.

import { badValue } from "../value";

/** A value for every row, or for every group of rows. */
export type Expression =
  | { readonly kind: "column"; readonly id: string }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "call"; readonly name: string; readonly of: Expression }
  | {
      readonly kind: "arithmetic";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

/** What a row must meet. */
export type Condition =
  | { readonly kind: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition }
  | { readonly kind: "blank"; readonly of: Expression }
  | {
      readonly kind: "comparison";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

export interface Query {
  /** Null for all columns. */
  readonly select: readonly Expression[] | null;
  readonly where: Condition | null;
  readonly groups: readonly Expression[];
  readonly order: readonly { readonly by: Expression; readonly ascending: boolean }[];
  readonly limit: number;
  readonly offset: number;
  readonly labels: readonly { readonly of: Expression; readonly text: string }[];
}

const TOKEN = /\s*(?:("[^"]*"|'[^']*')|`([^`]*)`|(\d+(?:\.\d+)?)|([A-Za-z_]\w*)|(<>|!=|<=|>=|[-+*/=<>(),]))/y;
const OPERATORS: ReadonlySet<string> = new Set(["=", "!=", "<>", "<", "<=", ">", ">="]);
const WORD_OPERATORS = ["contains", "matches", "like", "starts with", "ends with"];

interface Token {
  readonly kind: "text" | "column" | "number" | "word" | "sign";
  readonly text: string;
}

/** @throws {CellError} with Google's error for a text that is no query */
export function parseQuery(text: string): Query {
  return new Parser(tokens(text)).query();
}

function refuse(what: string): never {
  throw badValue(`Unable to parse query string for Function QUERY parameter 2: ${what}`);
}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex;
    const [matched, quoted, column, number, word, sign] = TOKEN.exec(text) ?? [];
    if (matched === undefined) refuse(`PARSE_ERROR at ${text.slice(at).trim()}`);
    if (quoted !== undefined) found.push({ kind: "text", text: quoted.slice(1, -1) });
    else if (column !== undefined) found.push({ kind: "column", text: column });
    else if (number !== undefined) found.push({ kind: "number", text: number });
    else if (word !== undefined) found.push({ kind: "word", text: word });
    else found.push({ kind: "sign", text: sign ?? "" });
  }
  return found;
}

class Parser {
  private at = 0;

  constructor(private readonly list: readonly Token[]) {}

  query(): Query {
    const select = this.takes("select") ? this.selection() : null;
    const where = this.takes("where") ? this.condition() : null;
    const groups = this.takes("group by") ? this.several(() => this.expression()) : [];
    const order = this.takes("order by") ? this.several(() => this.ordering()) : [];
    const limit = this.takes("limit") ? this.count() : Number.POSITIVE_INFINITY;
    const offset = this.takes("offset") ? this.count() : 0;
    const labels = this.takes("label") ? this.several(() => this.label()) : [];
    if (this.at < this.list.length) refuse(`PARSE_ERROR at ${this.list[this.at]?.text}`);
    return { select, where, groups, order, limit, offset, labels };
  }

  private selection(): Expression[] | null {
    return this.takes("*") ? null : this.several(() => this.expression());
  }

  private ordering(): Query["order"][number] {
    const by = this.expression();
    const isDown = this.takes("desc");
    if (!isDown) this.takes("asc");
    return { by, ascending: !isDown };
  }

  private label(): Query["labels"][number] {
    return { of: this.expression(), text: this.next("text").text };
  }

  private count(): number {
    return Number(this.next("number").text);
  }

  private condition(): Condition {
    const of = [this.conjunction()];
    while (this.takes("or")) of.push(this.conjunction());
    return of.length === 1 ? (of[0] as Condition) : { kind: "any", of };
  }

  private conjunction(): Condition {
    const of = [this.negation()];
    while (this.takes("and")) of.push(this.negation());
    return of.length === 1 ? (of[0] as Condition) : { kind: "all", of };
  }

  private negation(): Condition {
    if (this.takes("not")) return { kind: "not", of: this.negation() };
    const before = this.at;
    if (this.takes("(")) {
      // A bracket may also begin a sum: `(A + B) > 5`.
      try {
        const inner = this.condition();
        if (this.takes(")") && !this.isComparison()) return inner;
      } catch {
        // Read again below as an expression.
      }
      this.at = before;
    }
    return this.comparison();
  }

  private isComparison(): boolean {
    const token = this.list[this.at];
    return token?.kind === "sign" && token.text !== ")";
  }

  private comparison(): Condition {
    const left = this.expression();
    if (this.takes("is not null")) return { kind: "not", of: { kind: "blank", of: left } };
    if (this.takes("is null")) return { kind: "blank", of: left };
    const word = WORD_OPERATORS.find((operator) => this.takes(operator));
    const operator = word ?? this.next("sign").text;
    if (word === undefined && !OPERATORS.has(operator)) refuse(`PARSE_ERROR at ${operator}`);
    return { kind: "comparison", operator, left, right: this.expression() };
  }

  private expression(): Expression {
    let left = this.product();
    for (;;) {
      const operator = ["+", "-"].find((sign) => this.takes(sign));
      if (operator === undefined) return left;
      left = { kind: "arithmetic", operator, left, right: this.product() };
    }
  }

  private product(): Expression {
    let left = this.single();
    for (;;) {
      const operator = ["*", "/"].find((sign) => this.takes(sign));
      if (operator === undefined) return left;
      left = { kind: "arithmetic", operator, left, right: this.single() };
    }
  }

  private single(): Expression {
    if (this.takes("(")) {
      const inner = this.expression();
      if (!this.takes(")")) refuse("PARSE_ERROR: a bracket is not closed");
      return inner;
    }
    if (this.takes("-")) return { kind: "literal", value: -Number(this.next("number").text) };
    const token = this.list[this.at++];
    if (token === undefined) refuse("PARSE_ERROR at the end");
    if (token.kind === "text") return { kind: "literal", value: token.text };
    if (token.kind === "number") return { kind: "literal", value: Number(token.text) };
    return this.named(token);
  }

  private named({ kind, text }: Token): Expression {
    if (kind === "sign") refuse(`PARSE_ERROR at ${text}`);
    const name = text.toLowerCase();
    if (kind === "word" && (name === "true" || name === "false"))
      return { kind: "literal", value: name === "true" };
    if (kind === "word" && (name === "date" || name === "datetime") && this.list[this.at]?.kind === "text")
      return { kind: "call", name: "date", of: { kind: "literal", value: this.next("text").text } };
    if (kind === "column" || !this.takes("(")) return { kind: "column", id: text };
    const of = this.expression();
    if (!this.takes(")")) refuse("PARSE_ERROR: a bracket is not closed");
    return { kind: "call", name, of };
  }

  private several<Item>(read: () => Item): Item[] {
    const items = [read()];
    while (this.takes(",")) items.push(read());
    return items;
  }

  /** Goes past words or a sign, if they are next. */
  private takes(words: string): boolean {
    const parts = words.split(" ");
    const isNext = parts.every((part, index) => {
      const token = this.list[this.at + index];
      const isPlain = token?.kind === "word" || token?.kind === "sign";
      return isPlain && token.text.toLowerCase() === part;
    });
    if (isNext) this.at += parts.length;
    return isNext;
  }

  private next(kind: Token["kind"]): Token {
    const token = this.list[this.at++];
    if (token?.kind !== kind) refuse(`PARSE_ERROR at ${token?.text ?? "the end"}`);
    return token;
  }
}
