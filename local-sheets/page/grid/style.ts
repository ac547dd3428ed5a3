// Looks of our model as styles of Univer.

import type { IBorderData, IBorderStyleData, IStyleData } from "@univerjs/core";
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { ShownCell, ShownLook } from "../../services/index";

/** The font of a new sheet. */
export const FONT = "Arial";

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DASHED: BorderStyleTypes.DASHED,
  DOTTED: BorderStyleTypes.DOTTED,
  DOUBLE: BorderStyleTypes.DOUBLE,
};
const known = new WeakMap<ShownLook, IStyleData>();

const besideButtons = new WeakMap<ShownLook, IStyleData>();
/** Between a cell's text and its edges: below it, enough for the line under frozen rows. */
export const ROOM = { t: 1, r: 3, b: 3, l: 3 };
/** Keeps text off the button of a filter. */
const BUTTON_ROOM = { ...ROOM, r: 21 };

/** The style of a cell; cells that look the same share one object. */
export function styleOf({ look, hasFilter }: ShownCell): IStyleData {
  const styles = hasFilter ? besideButtons : known;
  const shared = styles.get(look) ?? { ...newStyle(look), pd: hasFilter ? BUTTON_ROOM : ROOM };
  styles.set(look, shared);
  return shared;
}

function newStyle(look: ShownLook): IStyleData {
  const flag = (isSet: boolean): BooleanNumber => (isSet ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ff: FONT,
    fs: look.fontSize,
    bl: flag(look.bold),
    it: flag(look.italic),
    cl: { rgb: look.fontColor },
    ht: HORIZONTAL[look.horizontalAlignment],
    vt: VERTICAL[look.verticalAlignment],
    tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(look.background === null ? {} : { bg: { rgb: look.background } }),
    ...(look.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(look.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(Object.keys(look.borders).length === 0 ? {} : { bd: bordersOf(look) }),
  };
}

function bordersOf({ borders }: ShownLook): IBorderData {
  const lines: IBorderData = {};
  const sides = { t: borders.top, r: borders.right, b: borders.bottom, l: borders.left } as const;
  for (const [side, line] of Object.entries(sides)) {
    if (line === undefined) continue;
    const style: IBorderStyleData = {
      s: LINES[line.style] ?? BorderStyleTypes.THIN,
      cl: { rgb: line.color },
    };
    lines[side as keyof typeof sides] = style;
  }
  return lines;
}
