import { interleave } from "./interleave.mjs";

const distribution = new URL("../dist/", import.meta.url);

/**
 * What scoring costs beside reading the account: an account of 40 people, an alternative on 60 people by an open scenario and anew, and scores of accounts from 30 to 2000 people with
 * as many ties a person, with 200 samples.
 *
 * @returns `shares`: milliseconds by task; `growth`: milliseconds by number of people; `slope`: of log time over log people.
 */
export async function measureScores(rounds, sizes = [30, 100, 300, 1000, 2000]) {
  const { createScenario, findGaps, safeParseAccount, scoreAccount, whatIf } = await import(
    new URL("index.js", distribution).href
  );
  const { generateAccount } = await import(new URL("testing.js", distribution).href);
  const account = generateAccount({ people: 40 });
  const sixty = generateAccount({ people: 60 });
  const goalId = sixty.goals?.[0]?.id;
  const options = goalId === undefined ? {} : { goalId };
  const scenario = createScenario(sixty, options);
  const { id } = sixty.people.find(({ side }) => side !== "us");
  const changes = [{ type: "update_person", personId: id, ...options, set: { stance: 0.5 } }];
  const shares = interleave(
    {
      safeParseAccount: () => safeParseAccount(account),
      findGaps: () => findGaps(account),
      "scoreAccount, samples: 0": () => scoreAccount(account, { samples: 0 }),
      "scoreAccount, samples: 200": () => scoreAccount(account, { samples: 200 }),
      "createScenario, an alternative on 60 people": () => scenario.whatIf(changes),
      "whatIf on 60 people, samples: 0": () => whatIf(sixty, changes, { ...options, samples: 0 }),
    },
    rounds,
  );
  const accounts = sizes.map((people) => [people, generateAccount({ people })]);
  const tasks = Object.fromEntries(
    accounts.map(([people, large]) => [people, () => scoreAccount(large, { samples: 200 })]),
  );
  const growth = interleave(tasks, Math.min(rounds, 2), 0);
  return { shares, growth, slope: slope(Object.entries(growth)) };
}

/** The slope of the line through the logarithms by least squares. */
export function slope(points) {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)]);
  const mean = (index) => logs.reduce((sum, point) => sum + point[index], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const products = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  const squares = logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return products / squares;
}
