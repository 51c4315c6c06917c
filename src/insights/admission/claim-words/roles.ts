/** Words for roles, beside the codes themselves with spaces or hyphens. */
export const roleNouns: Readonly<Record<string, string>> = {
  economic_buyer:
    "economic-buyer,economic buyer,budget-holder,budget holder,budget owner,budgetverantwortliche,budgetverantwortlicher",
  decision_maker: "decision-maker,decision maker,decider,entscheider,entscheiderin",
  approver: "approver",
  executive_sponsor: "executive sponsor",
  champion: "champion,fürsprecher",
  coach: "coach",
  influencer: "influencer",
  recommender: "recommender",
  technical_buyer: "technical buyer",
  evaluator: "evaluator",
  user_buyer: "user buyer",
  gatekeeper: "gatekeeper",
  initiator: "initiator",
  blocker: "blocker,bremser",
  point_of_contact: "point of contact,main contact,contact person,ansprechpartner,ansprechpartnerin",
};

/** Parts in the decision as verbs. */
export const rolePhrases: Readonly<Record<string, readonly string[]>> = {
  economic_buyer: [
    "A holds|owns|controls the budget",
    "A releases the money|budget|funds",
    "A is the owner of the budget",
    "A verantwortet das Budget",
  ],
  decision_maker: [
    "A decides",
    "A makes the final? decision|decisions",
    "A makes|takes the final decision|decisions",
    "A has the final|last say|word",
    "A entscheidet",
    "A trifft die entscheidung",
  ],
  approver: [
    "A has to sign off",
    "A must sign off",
    "A signs off",
    "A signs off on the|this|our deal|purchase|contract|decision",
    "A approves the|this|our deal|purchase|contract|decision|spending",
    "A has to approve the|this|our deal|purchase|contract|decision",
  ],
  evaluator: ["A evaluates|tests our product|offer|solution"],
  gatekeeper: ["A controls access to the? people|board|management?"],
};
