/** A rectangle by its sides. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A circle of the drawing. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}
