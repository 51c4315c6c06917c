/** Accounts as they may come: a list, anything that can be iterated, or a stream of bytes with one account a line (NDJSON). */
export type AccountSource = Iterable<unknown> | AsyncIterable<unknown> | ReadableStream<unknown>;

/** The accounts of a source one by one: objects and texts as they are, bytes cut into lines. Empty lines are skipped. */
export async function* accountsOf(source: AccountSource): AsyncGenerator<unknown, void, void> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const item of iterate(source)) {
    if (!(item instanceof Uint8Array)) {
      if (typeof item !== "string" || item.trim() !== "") yield item;
      continue;
    }
    rest += decoder.decode(item, { stream: true });
    let begin = 0;
    for (let end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n", begin)) {
      const line = rest.slice(begin, end);
      if (line.trim() !== "") yield line;
      begin = end + 1;
    }
    rest = rest.slice(begin);
  }
  rest += decoder.decode();
  if (rest.trim() !== "") yield rest;
}

function iterate(source: AccountSource): Iterable<unknown> | AsyncIterable<unknown> {
  if (Symbol.asyncIterator in source || Symbol.iterator in source) return source as AsyncIterable<unknown>;
  return readAll(source as ReadableStream<unknown>);
}

/** For engines whose web streams cannot be iterated. */
async function* readAll(stream: ReadableStream<unknown>): AsyncGenerator<unknown, void, void> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel();
    reader.releaseLock();
  }
}
