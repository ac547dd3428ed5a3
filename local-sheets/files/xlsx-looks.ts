// Looks of an Excel sheet's cells as looks of ranges: equal cells below each other become one range.

import type { Cell, CellStyle, Color } from "hucre";
import { resolveThemeColor } from "hucre/xlsx";
import type { RangeLooks } from "../services/index";
import { a1 } from "./a1";

type Looks = Omit<RangeLooks, "range">;

interface Run {
  readonly column: number;
  readonly first: number;
  readonly key: string;
  readonly looks: Looks;
  last: number;
}

const HORIZONTAL = ["left", "center", "right"] as const;
const VERTICAL = { top: "top", center: "middle", bottom: "bottom" } as const;

/** The looks of all cells that have any. */
export function rangeLooks(cells: ReadonlyMap<string, Cell>, themeColors: readonly string[]): RangeLooks[] {
  const known = new Map<CellStyle, { looks: Looks; key: string }>();
  const runs: Run[] = [];
  const open = new Map<number, Run>();
  for (const [place, { style }] of cells) {
    if (style === undefined) continue;
    const entry = known.get(style) ?? described(style, themeColors);
    known.set(style, entry);
    if (entry.key === "{}") continue;
    const [row = 0, column = 0] = place.split(",").map(Number);
    const before = open.get(column);
    if (before !== undefined && before.key === entry.key && before.last === row - 1) before.last = row;
    else open.set(column, added(runs, { column, first: row, last: row, ...entry }));
  }
  return runs.map(({ column, first, last, looks }) => ({
    range: a1({ row: first, column, rows: last - first + 1 }),
    ...looks,
  }));
}

function added(runs: Run[], run: Run): Run {
  runs.push(run);
  return run;
}

function described(style: CellStyle, themeColors: readonly string[]): { looks: Looks; key: string } {
  const looks = looksOf(style, themeColors);
  return { looks, key: JSON.stringify(looks) };
}

function looksOf({ font, fill, alignment, numFmt }: CellStyle, themeColors: readonly string[]): Looks {
  const fontColor = hexOf(font?.color, themeColors);
  const background =
    fill?.type === "pattern" && fill.pattern !== "none" ? hexOf(fill.fgColor, themeColors) : null;
  const horizontal = HORIZONTAL.find((known) => known === alignment?.horizontal);
  const vertical = VERTICAL[alignment?.vertical as keyof typeof VERTICAL];
  const numberFormat = sheetsFormat(numFmt ?? "General");
  return {
    ...(numberFormat === "General" ? {} : { numberFormat }),
    ...(font?.bold === true ? { fontWeight: "bold" } : {}),
    ...(font?.italic === true ? { fontStyle: "italic" } : {}),
    // Excel's usual 11 is the usual size here, too.
    ...(font?.size === undefined || [10, 11].includes(font.size) ? {} : { fontSize: Math.round(font.size) }),
    ...(fontColor === null || fontColor === "#000000" ? {} : { fontColor }),
    ...(background === null || background === "#ffffff" ? {} : { background }),
    ...(horizontal === undefined ? {} : { horizontalAlignment: horizontal }),
    ...(vertical === undefined || vertical === "bottom" ? {} : { verticalAlignment: vertical }),
    ...(alignment?.wrapText === true ? { wrap: true } : {}),
  };
}

/** Excel counts light before dark, the theme itself dark before light. */
const THEME_ORDER = [1, 0, 3, 2];

/** A colour as `#rrggbb`; null when the file leaves it to the program. */
function hexOf(color: Color | undefined, themeColors: readonly string[]): string | null {
  const rgb = color?.rgb ?? themeRgb(color, themeColors);
  return rgb === undefined ? null : `#${rgb.slice(-6).toLowerCase()}`;
}

function themeRgb({ theme, tint }: Color = {}, themeColors: readonly string[]): string | undefined {
  if (theme === undefined || themeColors.length === 0) return undefined;
  return resolveThemeColor([...themeColors], THEME_ORDER[theme] ?? theme, tint);
}

/**
 * Excel's number format as Sheets writes it: without the marks for padding, fill, colour and language,
 * which Sheets does not show, and without backslashes before what needs none.
 */
export function sheetsFormat(format: string): string {
  return format
    .replace(/\[\$([^\]-]+)-[^\]]*\]/g, '"$1"')
    .replace(/\[(?:\$-[^\]]*|Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color ?\d+)\]/gi, "")
    .replace(/_.|\*./g, "")
    .replace(/\\([-+/:.,() ])/g, "$1")
    .replace(/;@$/, "");
}
