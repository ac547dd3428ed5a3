/** A rectangle of cells; all four numbers count from zero, as everywhere in the model. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}
