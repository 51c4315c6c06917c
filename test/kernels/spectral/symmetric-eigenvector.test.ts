import { describe, expect, it } from "vitest";
import { multiply } from "../../../src/kernels/rows/multiply.js";
import { undirectedAdjacency } from "../../../src/kernels/rows/undirected-adjacency.js";
import { symmetricEigenvector } from "../../../src/kernels/spectral/symmetric-eigenvector.js";
import { topOfTridiagonal } from "../../../src/kernels/spectral/top-of-tridiagonal.js";
import { randomEdges } from "../random-graphs.js";

describe("symmetricEigenvector", () => {
  it("is an eigenvector: the product is the vector times one number, which no other vector exceeds", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { sources, targets, weights } = randomEdges(seed, 60, 0.06);
      const matrix = undirectedAdjacency(60, sources, targets, weights);
      const { vector } = symmetricEigenvector(60, (values, product) => multiply(matrix, values, product))!;
      const product = new Float64Array(60);
      multiply(matrix, vector, product);
      let value = 0;
      for (let i = 0; i < 60; i++) value += product[i]! * vector[i]!;
      for (let i = 0; i < 60; i++) expect(product[i]).toBeCloseTo(value * vector[i]!, 8);
      expect(vector.every((entry) => entry >= 0)).toBe(true);
    }
  });

  it("is null for a matrix of zeros and for none", () => {
    expect(symmetricEigenvector(3, (_, product) => product.fill(0))).toBeNull();
    expect(symmetricEigenvector(0, () => {})).toBeNull();
  });
});

describe("topOfTridiagonal", () => {
  it("is 2 cos(pi / (n + 1)) for ones beside a diagonal of zeros", () => {
    const { value, coordinates } = topOfTridiagonal(new Float64Array(5), new Float64Array(4).fill(1));
    expect(value).toBeCloseTo(2 * Math.cos(Math.PI / 6), 12);
    for (const [i, entry] of coordinates.entries()) {
      expect(Math.abs(entry)).toBeCloseTo(Math.sin(((i + 1) * Math.PI) / 6) / Math.sqrt(3), 9);
    }
  });

  it("is the only number there is", () => {
    expect(topOfTridiagonal(Float64Array.of(-3), new Float64Array(0)).value).toBe(-3);
  });
});
