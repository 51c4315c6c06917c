/** A row of 64 bytes, handled as four vectors: one row a node, and in it eight doubles or 512 bits, one a source. */
@unmanaged
export class Row {
  a: v128;
  b: v128;
  c: v128;
  d: v128;
}

/** A row in which everything is 0 has this size in bytes; see {@link Row}. */
export const rowBytes: usize = 64;

const bytesPerPage: usize = 65536;

/** Where the arrays that were laid out end. */
let end: usize = 0;

/** Begins a new layout: all arrays laid out before are forgotten. */
export function beginLayout(): void {
  end = alignedToRow(__heap_base);
}

/** Lays out an array that begins at a multiple of 64 bytes. */
export function layOut(bytes: usize): usize {
  const start = end;
  end = alignedToRow(end + bytes);
  return start;
}

/** Takes the memory that the layout needs; `false` if it is refused. */
export function takeMemory(): bool {
  const pages = ((end + bytesPerPage - 1) / bytesPerPage) as i32;
  const missing = pages - memory.size();
  return missing <= 0 || memory.grow(missing) >= 0;
}

export function integerAt(array: usize, index: i32): i32 {
  return load<i32>(array + ((index as usize) << 2));
}

export function setInteger(array: usize, index: i32, value: i32): void {
  store<i32>(array + ((index as usize) << 2), value);
}

export function numberAt(array: usize, index: i32): f64 {
  return load<f64>(array + ((index as usize) << 3));
}

export function addNumber(array: usize, index: i32, value: f64): void {
  const place = array + ((index as usize) << 3);
  store<f64>(place, load<f64>(place) + value);
}

export function rowAt(array: usize, index: i32): Row {
  return changetype<Row>(array + ((index as usize) << 6));
}

export function setRow(array: usize, index: i32, a: v128, b: v128, c: v128, d: v128): void {
  const row = rowAt(array, index);
  row.a = a;
  row.b = b;
  row.c = c;
  row.d = d;
}

function alignedToRow(address: usize): usize {
  return (address + rowBytes - 1) & ~(rowBytes - 1);
}
