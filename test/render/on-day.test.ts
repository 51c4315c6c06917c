import { expect, it } from "vitest";
import { scoreAccount } from "../../src/index.js";
import { renderInfluenceMap, renderOrgChart } from "../../src/render/svg/index.js";
import { renderText } from "../../src/render/text/index.js";
import { generateAccount } from "../../src/testing/generate-account.js";

it("pictures and text show seats with their holders, vacant ones too, in built-in words", () => {
  const account = generateAccount({ people: 16, extended: true });
  const score = scoreAccount(account, { samples: 0 });
  for (const picture of [renderInfluenceMap(account, score), renderOrgChart(account, score)]) {
    expect(picture).toContain("Chief Data Officer");
    expect(picture).not.toContain("budget_holder");
  }
  expect(renderText(account)).not.toMatch(/undefined|budget_holder|sounding_board/);
});
