import type { Ref } from "../../internal/issue.js";

/** How far a message travels from some people along who listens to whom. */
export interface Reach {
  /** From whom it starts; with `best` in the order in which they add most. */
  people: Ref[];
  /** Share of the mapped influence that hears it, each weighed by the strongest way it takes, 0..1. */
  reach: number;
  /** No other choice of as many people reaches more; always so for people who are given. */
  exact: boolean;
}
