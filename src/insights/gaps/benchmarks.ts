import { sayBenchmark } from "../../sentences/gaps/benchmarks.js";
import type { Benchmark } from "./finding.js";

/** A figure from elsewhere, with where it comes from and whom it was taken of. Correlations, never causes. */
export interface PublishedBenchmark extends Benchmark {
  readonly url: string | null;
  readonly population: string;
}

/** What is usual elsewhere, as published. */
export const benchmarks = /* @__PURE__ */ (() =>
  ({
    departures: {
      text: sayBenchmark("gaps.benchmark.departures", {}),
      source: "LinkedIn, via GZ Consulting",
      year: 2021,
      kind: "survey",
      url: null,
      population: "sellers asked by LinkedIn",
    },
    groupSize: {
      text: sayBenchmark("gaps.benchmark.group_size", {}),
      source: "Gartner",
      year: 2019,
      kind: "survey",
      url: null,
      population: "buyers of complex business-to-business solutions",
    },
    functions: {
      text: sayBenchmark("gaps.benchmark.functions", {}),
      source: "Gartner, via it-online.co.za",
      year: 2025,
      kind: "survey",
      url: null,
      population: "632 buyers asked August to September 2024",
    },
    externals: {
      text: sayBenchmark("gaps.benchmark.externals", {}),
      source: "Forrester, State of Business Buying",
      year: 2026,
      kind: "survey",
      url: null,
      population: "business buyers",
    },
    bridges: {
      text: sayBenchmark("gaps.benchmark.bridges", {}),
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
