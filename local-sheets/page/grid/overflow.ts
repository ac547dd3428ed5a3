// A text that is wider than its cell runs over the empty neighbour. Univer compares the text's bare width with the
// cell's, but draws it with room at the edge, so that a text which only just fits was cut.

import { SpreadsheetSkeleton } from "@univerjs/engine-render";
import { ROOM } from "./style";

/** What Univer clips off a cell on either side, and half a pixel by which it moves texts. */
const CLIPPED = 2;

const { getOverflowPosition } = SpreadsheetSkeleton.prototype;

/** Lets Univer count the room at the edge when it looks whether a text fits its cell. */
export function countRoomAtEdges(): void {
  SpreadsheetSkeleton.prototype.getOverflowPosition = function (size, ...place) {
    return getOverflowPosition.call(this, { ...size, width: size.width + ROOM.l + CLIPPED }, ...place);
  };
}
