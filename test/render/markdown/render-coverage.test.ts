import { describe, expect, it } from "vitest";
import { coverageMatrix } from "../../../src/api/coverage-matrix.js";
import type { AccountInput } from "../../../src/model/account.js";
import { renderCoverage } from "../../../src/render/markdown/render-coverage.js";
import { mapOf } from "../../insights/influence/map.js";

const account: AccountInput = mapOf(
  [
    {
      id: "dana",
      name: "Dana | Cole",
      decisionWeight: 2,
      relationLevel: { current: "vendor", desired: "trusted_advisor" },
    },
    {
      id: "lee",
      decisionWeight: 1,
      coverage: "brief",
      ownerId: "uma",
      relationLevel: { current: "none", desired: "none" },
    },
    { id: "kim", decisionWeight: 1, coverage: "multiple", ownerId: "zed", relationLevel: { desired: "vendor" } },
    { id: "oz", decisionWeight: 0, relationLevel: { current: "vendor" } },
    { id: "sam", name: "<Sam>", side: "us" },
    { id: "uma", side: "us" },
    { id: "zed", side: "us", status: "on_leave" },
    { id: "idle", side: "us" },
  ],
  {
    relationships: [
      { from: "sam", to: "dana", kind: "works_with", strength: 0.6 },
      { from: "sam", to: "lee", kind: "knows", strength: 0.1 },
      { from: "uma", to: "dana", kind: "distrusts", strength: 0.8 },
    ],
  },
);

describe("renderCoverage", () => {
  it("writes a row for each of the customer's people and a column for each of our team in contact", () => {
    expect(renderCoverage(coverageMatrix(account))).toMatchInlineSnapshot(`
      "# Acme: coverage as of 2026-03-01

      | Name | Influence | \\<Sam\\> | UMA | ZED | Our team | Relation |
      | --- | ---: | --- | --- | --- | --- | --- |
      | Dana \\| Cole | 25% | **60%** | closed |  |  | vendor, wanted trusted advisor |
      | KIM | 13% |  |  | **stated**, owner |  | not known, wanted vendor |
      | LEE | 13% | 10% | **30%**, owner |  |  | none |
      | OZ | 0% |  |  |  |  | vendor |

      50% of the influence is covered, 0% is not, 50% lies with people who are not on the map.
      "
    `);
  });

  it("shows as many as are asked for, and counts the others", () => {
    expect(
      renderCoverage(coverageMatrix(account), { headingLevel: 2, maxPeople: 1, maxTeam: 1 }),
    ).toMatchInlineSnapshot(`
      "## Acme: coverage as of 2026-03-01

      | Name | Influence | \\<Sam\\> | Relation |
      | --- | ---: | --- | --- |
      | Dana \\| Cole | 25% | **60%** | vendor, wanted trusted advisor |

      3 others on the map.
      3 others on our team in contact.
      50% of the influence is covered, 0% is not, 50% lies with people who are not on the map.
      "
    `);
  });

  it("says what is not known, and leaves out an empty table", () => {
    expect(renderCoverage(coverageMatrix(mapOf([{ id: "a" }])))).toContain(
      "| A | 50% | not known |\n\nWe do not know our contacts yet.\n",
    );
    expect(renderCoverage(coverageMatrix(mapOf([])))).toBe(
      "# Acme: coverage as of 2026-03-01\n\nWe do not know our contacts yet.\n",
    );
  });

  it("refuses what is no matrix, and unknown options", () => {
    const refused =
      (matrix: unknown, options: unknown = {}) =>
      () =>
        renderCoverage(matrix as never, options as never);
    expect(refused(null)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: matrix.rows: no list "rows" (pass what coverageMatrix returns)]`,
    );
    expect(refused({ rows: [], columns: [] })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: matrix.cells: no list "cells" (pass what coverageMatrix returns)]`,
    );
    expect(refused(coverageMatrix(account), { maxTeam: -1 })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.maxTeam: -1 is too small (at least 0)]`,
    );
    expect(refused(coverageMatrix(account), { people: 1 })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.people: unknown key "people"]`,
    );
  });
});
