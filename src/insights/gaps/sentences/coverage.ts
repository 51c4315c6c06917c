/** Sentences of the family coverage. */
export const coverageSentences = {
  "influencer_uncovered.share": "{person} carries {share} % of the decision and nobody of us is in contact",
  "influencer_uncovered.rank":
    "{person} ranks {rank} of {people} in influence ({share} %) and nobody of us is in contact",
  "influencer_uncovered.introduce": "Ask {contact} to introduce {owner} to {person}",
  "influencer_uncovered.meet": "Get {owner} into a first conversation with {person}",
  "influencer_uncovered.find": "Find a way to {person}: nobody we know leads there",
} as const;
