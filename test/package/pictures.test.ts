import { readFileSync } from "node:fs";
import {
  assessResilience,
  coverageMatrix,
  departmentMatrix,
  planEngagement,
  scoreAccount,
  summarizeScore,
} from "account-graph";
import * as svg from "account-graph/render/svg";
import {
  renderCoverageMatrix,
  renderDepartmentMatrix,
  renderInfluenceMap,
  renderOrgChart,
  renderPlan,
  renderPowerGrid,
  renderResilience,
  renderTrend,
} from "account-graph/render/svg";
import { expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const account = JSON.parse(readFileSync(new URL("examples/accounts/larkfield-dairies.json", root), "utf8"));
const goal = { goalId: "renewal-2026" };
const score = scoreAccount(account, goal);
const days = ["2025-12-01", "2026-01-01", "2026-02-01", "2026-03-01"];

/** The pictures of the documentation, each of the example account. */
const pictures: Readonly<Record<string, () => string>> = {
  "influence-map": () => renderInfluenceMap(account, score),
  "org-chart": () => renderOrgChart(account, score),
  "power-grid": () => renderPowerGrid(account, score),
  "coverage-matrix": () => renderCoverageMatrix(coverageMatrix(account, goal)),
  "department-matrix": () => renderDepartmentMatrix(departmentMatrix(account, goal)),
  resilience: () => renderResilience(assessResilience(account, goal), { title: account.name }),
  plan: () => renderPlan(planEngagement(account, goal)),
  trend: () => renderTrend(days.map((asOf) => summarizeScore(scoreAccount(account, { ...goal, asOf, samples: 0 })))),
};

it.each(Object.entries(pictures))(
  "the picture %s is what the library draws of the example account",
  async (name, draw) => {
    await expect(draw()).toMatchFileSnapshot(new URL(`docs/images/${name}.svg`, root).pathname);
  },
);

it("every renderer of pictures has its section with an example and its picture", () => {
  const sections = readFileSync(new URL("docs/pictures.md", root), "utf8").split(/^## /m);
  const renderers = Object.keys(svg).filter((name) => name.startsWith("render"));
  expect(renderers.length).toBe(Object.keys(pictures).length);
  const bare = renderers.filter((name) => {
    const section = sections.find((one) => new RegExp("```ts[^`]*" + name + "\\(", "s").test(one)) ?? "";
    const images = [...section.matchAll(/!\[[^\]]+\]\(images\/([\w-]+)\.svg\)/g)].map(([, image]) => image!);
    const own = name
      .replace("render", "")
      .replace(/(?<=[a-z])(?=[A-Z])/g, "-")
      .toLowerCase();
    return !images.includes(own) || !(own in pictures);
  });
  expect(bare).toEqual([]);
});
