import { exception } from "../exception";
import type { Host } from "../host";
import { changedPart, PLAIN_LOOKS, plainText, type RichText, type TextRun } from "../model/rich-text";
import { documentClass, method } from "../strict/service-class";
import { exposeStyle, type TextStyleService } from "./text-style";

/** A text, or a part of one, with looks and links of its parts. */
export class RichTextValueService {
  constructor(
    private readonly host: Host,
    readonly rich: RichText,
    private readonly start = 0,
  ) {}

  getText(): string {
    return this.rich.text;
  }

  getStartIndex(): number {
    return this.start;
  }

  getEndIndex(): number {
    return this.start + this.rich.text.length;
  }

  /** Null when the text holds several links. */
  getLinkUrl(start = 0, end = this.rich.text.length): string | null {
    const links = new Set(this.runsIn(start, end).map(({ link }) => link));
    return links.size === 1 ? ([...links][0] ?? null) : null;
  }

  /** What differs between the parts is null. */
  getTextStyle(start = 0, end = this.rich.text.length): TextStyleService {
    const [first, ...others] = this.runsIn(start, end).map(({ looks }) => looks);
    const shared = Object.entries(first ?? PLAIN_LOOKS).map(([name, look]) => [
      name,
      others.every((other) => Reflect.get(other, name) === look) ? look : null,
    ]);
    return exposeStyle(this.host, Object.fromEntries(shared));
  }

  getRuns(): RichTextValueService[] {
    return this.rich.runs.map((run) => {
      const text = this.rich.text.slice(run.start, run.end);
      return exposeRichText(this.host, { text, runs: [{ ...run, start: 0, end: text.length }] }, run.start);
    });
  }

  copy(): RichTextValueBuilderService {
    return exposeRichTextBuilder(this.host, this.rich);
  }

  private runsIn(start: number, end: number): readonly TextRun[] {
    requirePart(this.rich, start, end);
    return this.rich.runs.filter((run) => run.start < end && run.end > start);
  }
}

/** Collects a text with looks and links of its parts. */
export class RichTextValueBuilderService {
  constructor(
    private readonly host: Host,
    private rich: RichText | undefined,
  ) {}

  setText(text: string): this {
    this.rich = plainText(text);
    return this;
  }

  setLinkUrl(...args: [string | null] | [number, number, string | null]): this {
    const [start, end, link] = args.length === 3 ? args : [0, this.text.text.length, args[0]];
    return this.change(start, end, () => ({ link }));
  }

  /** What the style leaves open stays as it is. */
  setTextStyle(...args: [TextStyleService | null] | [number, number, TextStyleService | null]): this {
    const [start, end, style] = args.length === 3 ? args : [0, this.text.text.length, args[0]];
    const given = Object.entries(style?.looks ?? {}).filter(([, look]) => look !== null);
    return this.change(start, end, ({ looks }) => ({
      looks: style === null ? PLAIN_LOOKS : { ...looks, ...Object.fromEntries(given) },
    }));
  }

  build(): RichTextValueService {
    return exposeRichText(this.host, this.text);
  }

  private change(start: number, end: number, change: (run: TextRun) => Partial<TextRun>): this {
    requirePart(this.text, start, end);
    this.rich = changedPart(this.text, start, end, change);
    return this;
  }

  private get text(): RichText {
    if (this.rich === undefined) throw exception("The text of a rich text value must be set first.");
    return this.rich;
  }
}

/** `RichTextValue`, as scripts see it. */
export const RICH_TEXT_VALUE = documentClass<RichTextValueService>("RichTextValue", {
  getText: method("value", [""]),
  getStartIndex: method("value", [""]),
  getEndIndex: method("value", [""]),
  getLinkUrl: method("value", ["", "Integer, Integer"]),
  getTextStyle: method("value", ["", "Integer, Integer"]),
  getRuns: method("value", [""]),
  copy: method("builder", [""]),
});

/** `RichTextValueBuilder`, as scripts see it. */
export const RICH_TEXT_VALUE_BUILDER = documentClass<RichTextValueBuilderService>("RichTextValueBuilder", {
  setText: method("builder", ["Text"]),
  setLinkUrl: method("builder", ["String?", "Integer, Integer, String?"]),
  setTextStyle: method("builder", ["TextStyle?", "Integer, Integer, TextStyle?"]),
  build: method("builder", [""]),
});

/** Hands out a text with looks and links of its parts. */
export function exposeRichText(host: Host, rich: RichText, start = 0): RichTextValueService {
  return host.gate.expose(RICH_TEXT_VALUE, new RichTextValueService(host, rich, start));
}

/** Hands out a builder that starts from a text, or from none. */
export function exposeRichTextBuilder(host: Host, rich?: RichText): RichTextValueBuilderService {
  return host.gate.expose(RICH_TEXT_VALUE_BUILDER, new RichTextValueBuilderService(host, rich));
}

function requirePart({ text }: RichText, start: number, end: number): void {
  if (start < 0 || end > text.length || start > end) throw exception("Invalid argument: offset");
}
