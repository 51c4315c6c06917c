/** Steps that a search may still take; counted down. */
export interface SearchBudget {
  left: number;
}
