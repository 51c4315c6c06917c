/** A circle of the drawing. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}
