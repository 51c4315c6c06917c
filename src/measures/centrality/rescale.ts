/** Scales a vector so that its Euclidean length (`l2`), its sum (`l1`) or its largest number (`max`) is 1. In place. */
export function rescale(values: Float64Array, scale: "l1" | "l2" | "max"): Float64Array {
  let size = 0;
  for (const value of values) {
    if (scale === "l1") size += Math.abs(value);
    else if (scale === "l2") size += value * value;
    else size = Math.max(size, Math.abs(value));
  }
  if (scale === "l2") size = Math.sqrt(size);
  for (let i = 0; i < values.length; i++) values[i] /= size;
  return values;
}
