import type { Host } from "../host";
import type { TextTurn } from "../model/cell";
import { documentClass, method } from "../strict/service-class";

/** How the text of a cell is turned. */
export class TextRotationService {
  constructor(readonly turn: TextTurn) {}

  getDegrees(): number {
    return this.turn.degrees;
  }

  isVertical(): boolean {
    return this.turn.isVertical;
  }
}

/** `TextRotation`, as scripts see it. */
export const TEXT_ROTATION = documentClass<TextRotationService>("TextRotation", {
  getDegrees: method("value", [""]),
  isVertical: method("value", [""]),
});

/** Hands out how the text of a cell is turned. */
export function exposeRotation(host: Host, turn: TextTurn): TextRotationService {
  return host.gate.expose(TEXT_ROTATION, new TextRotationService(turn));
}
