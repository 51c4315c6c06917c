/**
 * A short text that stands for the content of plain data, keys and lists in their order. 64 bits: among
 * a million accounts, two that differ share one with a chance of about 3 in 100 million. Not for secrets. What is no plain data hashes to `""`.
 */
export function contentHash(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    return "";
  }
  if (text === undefined) return "";
  let low = 0x811c9dc5;
  let high = 0xc2b2ae35;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return hex(low ^ (high >>> 15)) + hex(high ^ (low >>> 13));
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}
