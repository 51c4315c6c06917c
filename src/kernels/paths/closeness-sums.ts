/** What closeness measures are made of; one number a node in each array, over the other nodes that it reaches. */
export interface ClosenessSums {
  /** How many other nodes it reaches. */
  readonly reached: Float64Array;
  /** The sum of the distances to them. */
  readonly distances: Float64Array;
  /** The sum of one over each distance. */
  readonly inverseDistances: Float64Array;
}
