import { createAccountGraph } from "../../src/graph/create-account-graph.js";
import { generateAccount } from "../../src/testing/generate-account.js";

export const generated = generateAccount({ people: 22, seed: 5, completeness: 0.8 });

export const generatedGraph = () => createAccountGraph(generated);
