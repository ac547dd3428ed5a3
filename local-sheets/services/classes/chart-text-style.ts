import type { Host } from "../host";
import type { ChartOption } from "../model/chart-model";
import { method, type ServiceClass } from "../strict/service-class";
import { chosenColor } from "./strict-choice";

interface Looks {
  readonly color?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
}

/** How a text of a chart looks. */
export class ChartTextStyleService {
  constructor(private readonly looks: Looks) {}

  /** As an option of a chart. */
  get option(): ChartOption {
    return { ...this.looks };
  }

  getColor(): string | null {
    return this.looks.color ?? null;
  }

  getFontName(): string | null {
    return this.looks.fontName ?? null;
  }

  getFontSize(): number | null {
    return this.looks.fontSize ?? null;
  }
}

/** Collects how a text of a chart looks. */
export class ChartTextStyleBuilderService {
  private looks: Looks = {};

  constructor(private readonly host: Host) {}

  setColor(color: string): this {
    this.looks = { ...this.looks, color: chosenColor(color) ?? color };
    return this;
  }

  setFontName(fontName: string): this {
    this.looks = { ...this.looks, fontName };
    return this;
  }

  setFontSize(fontSize: number): this {
    this.looks = { ...this.looks, fontSize };
    return this;
  }

  build(): ChartTextStyleService {
    return this.host.gate.expose(CHART_TEXT_STYLE, new ChartTextStyleService(this.looks));
  }
}

/** `Charts.TextStyle`, as scripts see it. */
export const CHART_TEXT_STYLE: ServiceClass<ChartTextStyleService> = {
  name: "Charts.TextStyle",
  qualifiedName: "Charts.TextStyle",
  access: "free",
  members: {
    getColor: method("value", [""]),
    getFontName: method("value", [""]),
    getFontSize: method("value", [""]),
  },
};

/** `Charts.TextStyleBuilder`, as scripts see it. */
export const CHART_TEXT_STYLE_BUILDER: ServiceClass<ChartTextStyleBuilderService> = {
  name: "Charts.TextStyleBuilder",
  qualifiedName: "Charts.TextStyleBuilder",
  access: "free",
  members: {
    setColor: method("builder", ["String"]),
    setFontName: method("builder", ["String"]),
    setFontSize: method("builder", ["Number"]),
    build: method("builder", [""]),
  },
};
