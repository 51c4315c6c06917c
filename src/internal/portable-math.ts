/**
 * Powers, exponentials and logarithms that give the same bits on every engine. The language leaves the last digits of `Math.exp`, `Math.log`,
 * `Math.cos` and `**` to the engine, and V8 changed its own between Node 22 and 24; `+ − × ÷` and `Math.sqrt` are exact by IEEE 754. All
 * of these are series on a small interval, right to some 2 units in the last place.
 */

/** ln 2 in two parts: multiples of the first are exact, the second is the rest. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/** 1 / n! from n = 13 down to 0: the rest of the series of e^x is below 2^-57 for |x| <= ln 2 / 2. */
const inverseFactorials = /* @__PURE__ */ (() => {
  const all = [1];
  for (let n = 1; n <= 18; n++) all.push(all[n - 1]! / n);
  return all as readonly number[];
})();

/** e to the power of x. */
export function exp(x: number): number {
  const doublings = Math.round(x / Math.LN2);
  if (!(Math.abs(doublings) < 1100)) return x > 0 ? Number.POSITIVE_INFINITY : x < 0 ? 0 : Number.NaN;
  return scale(series(x - doublings * ln2High - doublings * ln2Low), doublings);
}

/** 2 to the power of x; exact where x is whole, so that one half-life leaves exactly a half. */
export function exp2(x: number): number {
  const doublings = Math.round(x);
  if (!(Math.abs(doublings) < 1100)) return x > 0 ? Number.POSITIVE_INFINITY : x < 0 ? 0 : Number.NaN;
  return scale(series((x - doublings) * Math.LN2), doublings);
}

/** A base that is not negative to a power; by multiplication where the power is whole. */
export function pow(base: number, power: number): number {
  if (!Number.isInteger(power) || Math.abs(power) > 1024) return base === 0 ? 0 : exp(power * log(base));
  let result = 1;
  let factor = base;
  for (let rest = Math.abs(power); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= factor;
    factor *= factor;
  }
  return power < 0 ? 1 / result : result;
}

/** The natural logarithm. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let doublings = exponentOf(x);
  let rest = scale(x, -doublings);
  if (rest > Math.SQRT2) {
    rest /= 2;
    doublings++;
  }
  return doublings * ln2High + (doublings * ln2Low + twiceInverseTanh((rest - 1) / (rest + 1)));
}

/** The natural logarithm of 1 + x, right also where x is tiny. */
export function log1p(x: number): number {
  return x > -0.29 && x < 0.4 ? twiceInverseTanh(x / (2 + x)) : log(1 + x);
}

/** The whole part of the logarithm to base 2, exactly: 2^result <= x < 2^(result + 1). */
export function exponentOf(x: number): number {
  // The engine's own logarithm may be off in the last digit, and the next line corrects it.
  const guess = Math.floor(Math.log2(x));
  const rest = scale(x, -guess);
  return rest >= 2 ? guess + 1 : rest < 1 ? guess - 1 : guess;
}

/** The hyperbolic tangent. */
export function tanh(x: number): number {
  const rest = exp(-2 * Math.abs(x));
  return (Math.sign(x) * (1 - rest)) / (1 + rest);
}

/** The length of the hypotenuse, without overflow. */
export function hypot(a: number, b: number): number {
  const longer = Math.max(Math.abs(a), Math.abs(b));
  if (longer === 0) return 0;
  const ratio = Math.min(Math.abs(a), Math.abs(b)) / longer;
  return longer * Math.sqrt(1 + ratio * ratio);
}

/** The cosine of an angle given in whole turns. */
export function cosOfTurns(turns: number): number {
  const eighths = 8 * Math.abs(turns - Math.round(turns));
  if (eighths <= 1) return cosine((eighths * Math.PI) / 4);
  if (eighths <= 3) return sine(((2 - eighths) * Math.PI) / 4);
  return -cosine(((4 - eighths) * Math.PI) / 4);
}

/** The sine of an angle given in whole turns. */
export function sinOfTurns(turns: number): number {
  return cosOfTurns(turns - 0.25);
}

const mostDoublings = 560;
/** 2^n from n = −560 to 560. */
const powersOfTwo = /* @__PURE__ */ (() =>
  Array.from({ length: 2 * mostDoublings + 1 }, (_, n) => 2 ** (n - mostDoublings)) as readonly number[])();

function scale(x: number, doublings: number): number {
  const half = Math.trunc(doublings / 2);
  return x * powersOfTwo[half + mostDoublings]! * powersOfTwo[doublings - half + mostDoublings]!;
}

function series(x: number): number {
  let sum = inverseFactorials[13]!;
  for (let n = 12; n >= 0; n--) sum = sum * x + inverseFactorials[n]!;
  return sum;
}

/** 1 / n for odd n from 1 to 23. */
const oddInverses = /* @__PURE__ */ (() =>
  Array.from({ length: 12 }, (_, n) => 1 / (2 * n + 1)) as readonly number[])();

/** ln((1 + s) / (1 − s)) for |s| <= .172. */
function twiceInverseTanh(s: number): number {
  const square = s * s;
  let sum = oddInverses[11]!;
  for (let n = 10; n >= 0; n--) sum = sum * square + oddInverses[n]!;
  return 2 * s * sum;
}

function cosine(x: number): number {
  return alternating(x * x, 16);
}

function sine(x: number): number {
  return x * alternating(x * x, 17);
}

/** Every second term of the exponential series with changing sign, from the term of degree `highest` down. */
function alternating(square: number, highest: number): number {
  let sum = inverseFactorials[highest]!;
  for (let n = highest - 2; n >= 0; n -= 2) sum = inverseFactorials[n]! - sum * square;
  return sum;
}
