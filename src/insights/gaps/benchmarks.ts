import type { Benchmark } from "./gap.js";

/** A figure from elsewhere, with where it comes from and whom it was taken of. Correlations, never causes. */
export interface PublishedBenchmark extends Benchmark {
  readonly url: string | null;
  readonly population: string;
}

/** What is usual elsewhere, as published. */
export const benchmarks = /* @__PURE__ */ (() =>
  ({
    departures: {
      text: "80 % of sellers had a deal delayed or lost because a contact left",
      source: "LinkedIn, via GZ Consulting",
      year: 2021,
      kind: "survey",
      url: null,
      population: "sellers asked by LinkedIn",
    },
    groupSize: {
      text: "a complex purchase typically involves 6 to 10 decision makers",
      source: "Gartner",
      year: 2019,
      kind: "survey",
      url: null,
      population: "buyers of complex business-to-business solutions",
    },
    functions: {
      text: "buying groups hold 5 to 16 people across up to 4 functions",
      source: "Gartner, via it-online.co.za",
      year: 2025,
      kind: "survey",
      url: null,
      population: "632 buyers asked August to September 2024",
    },
    externals: {
      text: "13 internal and 9 external people take part in a typical purchase",
      source: "Forrester, State of Business Buying",
      year: 2026,
      kind: "survey",
      url: null,
      population: "business buyers",
    },
    bridges: {
      text: "nine in ten bridging ties are gone a year later",
      source: "Burt, Bridge decay",
      year: 2002,
      kind: "peer_reviewed",
      url: "https://doi.org/10.1016/S0378-8733(02)00017-5",
      population: "bankers of one firm",
    },
  }) as const satisfies Record<string, PublishedBenchmark>)();

/** The part of a benchmark that a gap carries. */
export function benchmark(name: keyof typeof benchmarks): Benchmark {
  const { text, source, year, kind } = benchmarks[name];
  return { text, source, year, kind };
}
