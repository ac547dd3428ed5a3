import type { Host } from "../host";
import { PLAIN_LOOKS, type TextLooks } from "../model/rich-text";
import { documentClass, method } from "../strict/service-class";
import { type ColorService, exposeColor } from "./color";
import { chosenColor } from "./strict-choice";

/** How letters look. */
export class TextStyleService {
  constructor(
    private readonly host: Host,
    readonly looks: TextLooks,
  ) {}

  copy(): TextStyleBuilderService {
    return exposeStyleBuilder(this.host, this.looks);
  }

  getFontFamily(): string | null {
    return this.looks.fontFamily;
  }

  getFontSize(): number | null {
    return this.looks.fontSize;
  }

  getForegroundColor(): string | null {
    return this.looks.foregroundColor;
  }

  getForegroundColorObject(): ColorService | null {
    const { foregroundColor } = this.looks;
    return foregroundColor === null ? null : exposeColor(this.host, { rgb: foregroundColor });
  }

  isBold(): boolean | null {
    return this.looks.bold;
  }

  isItalic(): boolean | null {
    return this.looks.italic;
  }

  isStrikethrough(): boolean | null {
    return this.looks.strikethrough;
  }

  isUnderline(): boolean | null {
    return this.looks.underline;
  }
}

/** Collects how letters look. */
export class TextStyleBuilderService {
  constructor(
    private readonly host: Host,
    private looks: TextLooks,
  ) {}

  setBold(bold: boolean): this {
    return this.set({ bold });
  }

  setItalic(italic: boolean): this {
    return this.set({ italic });
  }

  setUnderline(underline: boolean): this {
    return this.set({ underline });
  }

  setStrikethrough(strikethrough: boolean): this {
    return this.set({ strikethrough });
  }

  setFontFamily(fontFamily: string): this {
    return this.set({ fontFamily });
  }

  setFontSize(fontSize: number): this {
    return this.set({ fontSize });
  }

  setForegroundColor(color: string): this {
    return this.set({ foregroundColor: chosenColor(color) ?? null });
  }

  setForegroundColorObject(color: ColorService): this {
    return this.set({ foregroundColor: color.hex });
  }

  build(): TextStyleService {
    return exposeStyle(this.host, this.looks);
  }

  private set(changed: Partial<TextLooks>): this {
    this.looks = { ...this.looks, ...changed };
    return this;
  }
}

/** `TextStyle`, as scripts see it. */
export const TEXT_STYLE = documentClass<TextStyleService>("TextStyle", {
  copy: method("builder", [""]),
  getFontFamily: method("value", [""]),
  getFontSize: method("value", [""]),
  getForegroundColor: method("value", [""]),
  getForegroundColorObject: method("value", [""]),
  isBold: method("value", [""]),
  isItalic: method("value", [""]),
  isStrikethrough: method("value", [""]),
  isUnderline: method("value", [""]),
});

/** `TextStyleBuilder`, as scripts see it. */
export const TEXT_STYLE_BUILDER = documentClass<TextStyleBuilderService>("TextStyleBuilder", {
  setBold: method("builder", ["Boolean"]),
  setItalic: method("builder", ["Boolean"]),
  setUnderline: method("builder", ["Boolean"]),
  setStrikethrough: method("builder", ["Boolean"]),
  setFontFamily: method("builder", ["String"]),
  setFontSize: method("builder", ["Integer"]),
  setForegroundColor: method("builder", ["String"]),
  setForegroundColorObject: method("builder", ["Color"]),
  build: method("builder", [""]),
});

/** Hands out how letters look. */
export function exposeStyle(host: Host, looks: TextLooks): TextStyleService {
  return host.gate.expose(TEXT_STYLE, new TextStyleService(host, looks));
}

/** Hands out a builder that starts from given looks, or from none. */
export function exposeStyleBuilder(host: Host, looks = PLAIN_LOOKS): TextStyleBuilderService {
  return host.gate.expose(TEXT_STYLE_BUILDER, new TextStyleBuilderService(host, looks));
}
