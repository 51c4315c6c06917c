/** People of a customer, and ties between them in a plain shape. */
export const shapes = {
  bare: () => [],
  path: (size) => range(1, size).map((at) => [at - 1, at]),
  star: (size) => range(1, size).map((at) => [0, at]),
  cycle: (size) => range(0, size).map((at) => [at, (at + 1) % size]),
  tree: (size) => range(1, size).map((at) => [(at - 1) >> 1, at]),
  /** The limit of ties allows cliques of 600; larger ones are chains of cliques. */
  clique: (size) =>
    range(0, size).flatMap((at) =>
      range(at + 1, Math.min(size, (Math.floor(at / 300) + 1) * 300 + 1))
        .slice(0, Math.max(1, Math.floor(190_000 / size)))
        .map((other) => [at, other]),
    ),
  camps(size) {
    const random = generator(7);
    const pairs = drawn(size, Math.min(5, size / 4), random);
    // Nine of ten ties agree with the two camps, the rest is noise.
    return pairs.map(([a, b]) => [a, b, random() < 0.9 === (a % 2 === b % 2) ? "ally" : "rival"]);
  },
  random: (size) => drawn(size, Math.min(10, size / 4), generator(3)),
};

/** An account of this shape as JSON, of so many people, two of them on our team. */
export function accountOf(shape, all) {
  const size = all - 2;
  const people = range(0, size).map((at) => ({
    id: `p${at}`,
    name: `Person ${at}`,
    ...(shape === "bare" ? {} : { stance: (at % 5) / 2 - 1 }),
    ...(at === 0 ? { roles: ["economic_buyer"], isTop: true } : {}),
    ...(shape === "tree" && at > 0 ? { reportsTo: `p${(at - 1) >> 1}` } : {}),
  }));
  const ours = ["u0", "u1"].map((id) => ({ id, name: `Ours ${id}`, side: "us" }));
  const ties = shapes[shape](size).map(([from, to, kind = "influences"]) => ({
    from: `p${from}`,
    to: `p${to}`,
    kind,
    strength: 0.6,
  }));
  const contact = { from: "u0", to: "p0", kind: "communicates", strength: 0.5 };
  const relationships = shape === "bare" ? [] : [...ties, contact];
  return { id: shape, name: shape, asOf: "2026-03-01", people: [...people, ...ours], relationships };
}

function drawn(size, each, random) {
  const seen = new Set();
  const pairs = [];
  for (let tries = 0; pairs.length < size * each && tries < size * each * 4; tries++) {
    const [a, b] = [Math.floor(random() * size), Math.floor(random() * size)];
    const key = Math.min(a, b) * size + Math.max(a, b);
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    pairs.push([a, b]);
  }
  return pairs.slice(0, 195_000);
}

function range(from, to) {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
