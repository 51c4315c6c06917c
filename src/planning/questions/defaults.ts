/** At most so many questions at once [D]. */
export const maxQuestions = 10;

/** An answer that settles less than this share of the uncertainty is asked for only if a rule needs it; 200 samples tell less from chance only now and then [D]. */
export const smallestImpact = 0.03;

/** Candidates and informants named in a question [D]. */
export const namedCandidates = 3;
export const namedInformants = 2;
/** Where nobody we know is near a candidate, the next is tried, so many in all [D]. */
export const candidatesAskedAbout = 10;
