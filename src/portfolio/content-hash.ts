/**
 * A short text that stands for the content of plain data: equal data have equal hashes, whatever the order of keys. 64 bits: among
 * a million accounts, two that differ share one with a chance of about 3 in 100 million. Not for secrets. What is no plain data hashes to `""`.
 */
export function contentHash(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value, sortKeys);
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

function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const keys = Object.keys(value);
  let isSorted = true;
  for (let index = 1; index < keys.length; index++) if (keys[index - 1]! > keys[index]!) isSorted = false;
  if (isSorted) return value;
  return Object.fromEntries(keys.sort().map((key) => [key, (value as Record<string, unknown>)[key]]));
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}
