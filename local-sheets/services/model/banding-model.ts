import type { Place } from "./place";

/** The colours of alternating rows or columns; null where a banding has none. */
export interface BandingColors {
  readonly header: string | null;
  readonly first: string | null;
  readonly second: string | null;
  readonly footer: string | null;
}

/** Rows and columns of one range in alternating colours. */
export class BandingModel {
  rows: BandingColors;
  columns: BandingColors;

  constructor(
    public place: Place,
    colors: { readonly rows: BandingColors; readonly columns: BandingColors },
  ) {
    this.rows = colors.rows;
    this.columns = colors.columns;
  }
}

/** The colours of a banding that has none. */
export const NO_BANDS: BandingColors = { header: null, first: null, second: null, footer: null };

const PRESETS: Readonly<Record<string, readonly [header: string, second: string, footer: string]>> = {
  LIGHT_GREY: ["#bdbdbd", "#f3f3f3", "#dedede"],
  CYAN: ["#4dd0e1", "#e0f7fa", "#a2e8f1"],
  GREEN: ["#63d297", "#e7f9ef", "#afe9ca"],
  YELLOW: ["#f7cb4d", "#fef8e3", "#fce8b2"],
  ORANGE: ["#f46524", "#ffe6dd", "#ffccbc"],
  BLUE: ["#5b95f9", "#e8f0fe", "#acc9fe"],
  TEAL: ["#26a69a", "#ddf2f0", "#8cd3cd"],
  GREY: ["#78909c", "#ebeff1", "#bbc8ce"],
  BROWN: ["#cca677", "#f8f2eb", "#e6d3ba"],
  LIGHT_GREEN: ["#8bc34a", "#eef7e3", "#c4e2a0"],
  INDIGO: ["#8989eb", "#e8e7fc", "#c4c3f7"],
  PINK: ["#e91d63", "#fddce8", "#f68ab0"],
};

/** The colours of one of Google's themes. */
export function themeColors(theme: string, hasHeader: boolean, hasFooter: boolean): BandingColors {
  const [header = null, second = null, footer = null] = PRESETS[theme] ?? [];
  return { header: hasHeader ? header : null, first: "#ffffff", second, footer: hasFooter ? footer : null };
}
