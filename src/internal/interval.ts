/** A range from the lower to the upper end, both included. */
export type Interval = [low: number, high: number];
