import { exception } from "../exception";
import type { Host } from "../host";
import { constantNamed, type EnumConstant, enumeration } from "../strict/enumeration";
import { documentClass, method } from "../strict/service-class";
import { chosenColor } from "./strict-choice";

/** The colours of Google's standard theme, by name. */
const THEME: Readonly<Record<string, string>> = {
  TEXT: "#000000",
  BACKGROUND: "#ffffff",
  ACCENT1: "#4285f4",
  ACCENT2: "#ea4335",
  ACCENT3: "#fbbc04",
  ACCENT4: "#34a853",
  ACCENT5: "#ff6d01",
  ACCENT6: "#46bdc6",
  HYPERLINK: "#1155cc",
};

/** `SpreadsheetApp.ThemeColorType`. */
export const THEME_COLOR_TYPE = enumeration("SpreadsheetApp.ThemeColorType", [
  "UNSUPPORTED",
  ...Object.keys(THEME),
]);
/** `SpreadsheetApp.ColorType`. */
export const COLOR_TYPE = enumeration("SpreadsheetApp.ColorType", ["UNSUPPORTED", "RGB", "THEME"]);

/** A colour: its own, or one of the theme by name. */
export type ColorModel = { readonly rgb: string } | { readonly theme: string };

/** A colour as an object. */
export class ColorService {
  constructor(
    private readonly host: Host,
    protected model: ColorModel,
  ) {}

  /** As `#rrggbb`. */
  get hex(): string {
    return "rgb" in this.model ? this.model.rgb : (THEME[this.model.theme] ?? "#000000");
  }

  asRgbColor(): RgbColorService {
    if (!("rgb" in this.model)) throw exception("Object is not of type RgbColor.");
    return this.host.gate.expose(RGB_COLOR, new RgbColorService(this.model.rgb));
  }

  asThemeColor(): ThemeColorService {
    if (!("theme" in this.model)) throw exception("Object is not of type ThemeColor.");
    return this.host.gate.expose(THEME_COLOR, new ThemeColorService(this.model.theme));
  }

  getColorType(): EnumConstant {
    return "rgb" in this.model ? COLOR_TYPE.RGB : COLOR_TYPE.THEME;
  }
}

/** Collects a colour. */
export class ColorBuilderService extends ColorService {
  constructor(private readonly owner: Host) {
    super(owner, { rgb: "#000000" });
  }

  setRgbColor(color: string): this {
    this.model = { rgb: chosenColor(color) ?? "#000000" };
    return this;
  }

  setThemeColor(type: EnumConstant): this {
    this.model = { theme: type.toString() };
    return this;
  }

  build(): ColorService {
    return exposeColor(this.owner, this.model);
  }
}

/** A colour by its parts of red, green and blue. */
export class RgbColorService {
  constructor(private readonly hex: string) {}

  asHexString(): string {
    return this.hex;
  }

  getRed(): number {
    return Number.parseInt(this.hex.slice(1, 3), 16);
  }

  getGreen(): number {
    return Number.parseInt(this.hex.slice(3, 5), 16);
  }

  getBlue(): number {
    return Number.parseInt(this.hex.slice(5, 7), 16);
  }

  getColorType(): EnumConstant {
    return COLOR_TYPE.RGB;
  }
}

/** A colour of the theme by its name. */
export class ThemeColorService {
  constructor(private readonly type: string) {}

  getThemeColorType(): EnumConstant {
    return constantNamed(THEME_COLOR_TYPE, this.type);
  }

  getColorType(): EnumConstant {
    return COLOR_TYPE.THEME;
  }
}

const COLOR_MEMBERS = {
  asRgbColor: method("value", [""]),
  asThemeColor: method("value", [""]),
  getColorType: method("value", [""]),
};

/** `Color`, as scripts see it. */
export const COLOR = documentClass<ColorService>("Color", COLOR_MEMBERS);

/** `ColorBuilder`, as scripts see it. */
export const COLOR_BUILDER = documentClass<ColorBuilderService>("ColorBuilder", {
  ...COLOR_MEMBERS,
  setRgbColor: method("builder", ["String"]),
  setThemeColor: method("builder", ["SpreadsheetApp.ThemeColorType"]),
  build: method("builder", [""]),
});

/** `RgbColor`, as scripts see it. */
export const RGB_COLOR = documentClass<RgbColorService>("RgbColor", {
  asHexString: method("value", [""]),
  getRed: method("value", [""]),
  getGreen: method("value", [""]),
  getBlue: method("value", [""]),
  getColorType: method("value", [""]),
});

/** `ThemeColor`, as scripts see it. */
export const THEME_COLOR = documentClass<ThemeColorService>("ThemeColor", {
  getThemeColorType: method("value", [""]),
  getColorType: method("value", [""]),
});

/** Hands out a colour. */
export function exposeColor(host: Host, model: ColorModel): ColorService {
  return host.gate.expose(COLOR, new ColorService(host, model));
}

/** Hands out a builder of a colour. */
export function exposeColorBuilder(host: Host): ColorBuilderService {
  return host.gate.expose(COLOR_BUILDER, new ColorBuilderService(host));
}
