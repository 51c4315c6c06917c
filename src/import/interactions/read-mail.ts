import { decodeQuotedPrintable } from "../shared/content-lines.js";
import { emailsIn } from "../shared/people-text.js";
import type { FoundInteraction } from "./found-interaction.js";

const read: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "from",
  "to",
  "cc",
  "date",
  "subject",
  "message-id",
  "in-reply-to",
]);
/** Headers longer than this are cut: lists of thousands of recipients say nothing about anybody. */
const longestHeader = 200_000;

/** The headers of a message or a mailbox (mbox). Bodies are passed over line by line and never kept. */
export function readMail(file: string, text: string): FoundInteraction[] {
  const found: FoundInteraction[] = [];
  let headers: Map<string, string> | null = new Map();
  let name = "";
  let parts: string[] = [];
  let first = 1;
  let number = 0;
  let wasBlank = true;
  const keep = () => {
    if (name !== "" && headers !== null && read.has(name) && !headers.has(name))
      headers.set(name, parts.join(" ").slice(0, longestHeader));
    name = "";
    parts = [];
  };
  const close = () => {
    keep();
    if (headers !== null && headers.size > 0) found.push(messageOf(file, first, headers));
    headers = null;
  };
  let from = 0;
  while (from <= text.length) {
    const end = text.indexOf("\n", from);
    const stop = end === -1 ? text.length : end;
    const isLong = stop - from > longestHeader;
    const whole = text.slice(from, isLong ? from + longestHeader : stop);
    const line = whole.endsWith("\r") ? whole.slice(0, -1) : whole;
    from = end === -1 ? text.length + 1 : end + 1;
    number++;
    if (wasBlank && line.startsWith("From ") && /^From \S{0,300}/.test(line)) {
      close();
      headers = new Map();
      first = number;
    } else if (headers !== null) {
      if (line === "") {
        if (headers.size > 0 || name !== "") close();
      } else if (line.startsWith(" ") || line.startsWith("\t")) parts.push(line.trim());
      else {
        keep();
        const colon = line.indexOf(":");
        if (colon > 0 && colon < 80) {
          name = line.slice(0, colon).toLowerCase();
          parts = [line.slice(colon + 1).trim()];
        }
      }
    }
    wasBlank = line === "";
  }
  close();
  return found;
}

function messageOf(file: string, line: number, headers: ReadonlyMap<string, string>): FoundInteraction {
  const id = headers.get("message-id");
  return {
    path: [file, `line ${line}`],
    id: id === undefined ? null : id.replace(/^<|>$/g, ""),
    at: headers.get("date") ?? "",
    channel: "email",
    from: addressesOf(headers.get("from")).slice(0, 1),
    to: addressesOf(headers.get("to")),
    cc: addressesOf(headers.get("cc")),
    attendees: [],
    topic: headers.has("subject") ? decodeWords(headers.get("subject")!) || null : null,
    minutes: null,
    inReplyTo: headers.get("in-reply-to")?.replace(/^<|>.*$/g, "") ?? null,
  };
}

/** The addresses of a header, each with the name before it; commas in quotes part nothing. */
export function addressesOf(header: string | undefined): string[] {
  if (header === undefined) return [];
  const parts: string[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at <= header.length; at++) {
    const letter = header[at];
    if (letter === '"') isQuoted = !isQuoted;
    if (letter !== undefined && (isQuoted || (letter !== "," && letter !== ";"))) continue;
    const part = header.slice(from, at).trim();
    from = at + 1;
    const [email] = emailsIn(part);
    if (email === undefined) continue;
    const open = part.lastIndexOf("<");
    const name = open > 0 ? decodeWords(part.slice(0, open).replaceAll('"', "").trim()) : "";
    parts.push(name === "" ? email : `${name} <${email}>`);
  }
  return parts;
}

/** Words such as `=?utf-8?Q?Jos=C3=A9?=` in letters. */
export function decodeWords(text: string): string {
  if (!text.includes("=?")) return text;
  const joined = text.slice(0, 20_000).replace(/\?= {1,4}=\?/g, "?==?");
  return joined.replace(
    /=\?([\w-]{1,30})\?([BQ])\?([^?]{0,5000})\?=/gi,
    (_, charset: string, encoding: string, value: string) => {
      const bytes = encoding.toUpperCase() === "B" ? base64(value) : null;
      if (bytes === null)
        return isUtf8(charset) || isAscii(value)
          ? decodeQuotedPrintable(value.replaceAll("_", " "))
          : decodeLatin(value.replaceAll("_", " "));
      return decode(bytes, charset);
    },
  );
}

function isUtf8(charset: string): boolean {
  return /^utf-?8$/i.test(charset);
}

function isAscii(text: string): boolean {
  return !/=[89A-F][0-9A-F]/i.test(text);
}

function decodeLatin(text: string): string {
  return text.replace(/=([0-9A-F]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function base64(text: string): Uint8Array {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const letter of text) {
    const value = alphabet.indexOf(letter);
    if (value === -1) continue;
    bits = (bits << 6) | value;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 255);
    bits &= (1 << count) - 1;
  }
  return new Uint8Array(bytes);
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
