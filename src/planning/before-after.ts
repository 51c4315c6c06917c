/** A value before and after; `null`: not known or not defined. */
export interface BeforeAfter<Value = number | null> {
  before: Value;
  after: Value;
}
