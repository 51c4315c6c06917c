import { type ImportLog, note } from "./import-log.js";

/**
 * The text of a file: UTF-8, UTF-16 where a byte order mark or zero bytes tell it, else Windows-1252, which is told.
 */
export function decodeBytes(log: ImportLog, file: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const zeros = zeroBytes(bytes);
  if (zeros.odd > 10 * (zeros.even + 1)) return new TextDecoder("utf-16le").decode(bytes);
  if (zeros.even > 10 * (zeros.odd + 1)) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    note(log, "decoded", [file], "the bytes are no UTF-8 and are read as Windows-1252 (save the file as UTF-8)");
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function zeroBytes(bytes: Uint8Array): { odd: number; even: number } {
  const zeros = { odd: 0, even: 0 };
  for (let at = 0; at < Math.min(bytes.length, 4000); at++) if (bytes[at] === 0) zeros[at % 2 === 0 ? "even" : "odd"]++;
  return zeros;
}
