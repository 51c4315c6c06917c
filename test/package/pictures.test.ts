import { readFileSync } from "node:fs";
import { scoreAccount } from "account-graph";
import { renderInfluenceMap } from "account-graph/render/svg";
import { expect, it } from "vitest";

const root = new URL("../../", import.meta.url);

it("the picture of the README is what the library draws of the example account", async () => {
  const account = JSON.parse(readFileSync(new URL("examples/accounts/larkfield-dairies.json", root), "utf8"));
  const svg = renderInfluenceMap(account, scoreAccount(account, { goalId: "renewal-2026" }));
  await expect(svg).toMatchFileSnapshot(new URL("docs/images/influence-map.svg", root).pathname);
});
