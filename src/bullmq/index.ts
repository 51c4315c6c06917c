export { type AccountQueue, type EnqueueOptions, enqueueAccounts } from "./enqueue-accounts.js";
export { createScoreProcessor, type ScoreJob, type ScoreSink } from "./score-processor.js";
