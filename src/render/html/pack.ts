/** Columns of a list of records: what a name holds stands together, so that the page packs well. */
interface Packed {
  readonly packed: number;
  readonly columns: Readonly<Record<string, unknown>>;
}

const literal = -1;

/** Lists of fewer records stay as they are. */
const fewest = 8;

/** A copy of plain data in which long lists of records are kept by column; `unpack` gives the same data back. */
export function pack(value: unknown): unknown {
  if (Array.isArray(value)) {
    if (value.length >= fewest && value.every(isRecord)) return packList(value);
    return value.map(pack);
  }
  if (!isRecord(value)) return value;
  const record = mapRecord(value, pack);
  // Data that happens to look like a packed list.
  return isPacked(value) ? { packed: literal, columns: { literal: record } } : record;
}

/** The data that {@link pack} was given. The order of names in a record may differ. */
export function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack);
  if (!isRecord(value)) return value;
  return isPacked(value) ? unpackList(value) : mapRecord(value, unpack);
}

/** An absent field is 0 in a list of its own, since `null` and every number may be what stands there. */
function packList(records: readonly Readonly<Record<string, unknown>>[]): Packed {
  const columns: Record<string, unknown> = {};
  for (const name of new Set(records.flatMap((record) => Object.keys(record)))) {
    const holders = records.filter((record) => Object.hasOwn(record, name));
    const values = pack(holders.map((record) => record[name]));
    columns[name] =
      holders.length === records.length
        ? [values]
        : [values, places(records.map((record) => Object.hasOwn(record, name)))];
  }
  return { packed: records.length, columns };
}

/** How many in turn have it and have it not, beginning with those that have it. */
function places(has: readonly boolean[]): number[] {
  const runs: number[] = [0];
  let current = true;
  for (const one of has) {
    if (one !== current) {
      runs.push(0);
      current = one;
    }
    runs[runs.length - 1]!++;
  }
  return runs;
}

function unpackList({ packed, columns }: Packed): unknown {
  if (packed === literal) return mapRecord(columns.literal as Record<string, unknown>, unpack);
  const records: Record<string, unknown>[] = Array.from({ length: packed }, () => ({}));
  for (const [name, column] of Object.entries(columns)) {
    const [values, runs = [packed]] = column as [unknown, number[]?];
    const list = unpack(values) as unknown[];
    let place = 0;
    let next = 0;
    for (const [turn, count] of runs.entries()) {
      if (turn % 2 === 0) for (let one = 0; one < count; one++) records[place + one]![name] = list[next++];
      place += count;
    }
  }
  return records;
}

function isPacked(value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Packed {
  return typeof value.packed === "number" && isRecord(value.columns) && Object.keys(value).length === 2;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mapRecord(
  record: Readonly<Record<string, unknown>>,
  change: (value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
