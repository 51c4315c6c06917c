import { influence } from "../insights/influence/influence.js";
import { AccountError } from "../internal/account-error.js";
import type { Issue } from "../internal/issue.js";
import * as s from "../internal/schema.js";
import { knownIds, unknownReference } from "../model/known-ids.js";
import type { Network } from "../network/network.js";
import { openNetwork } from "../network/open-network.js";
import { recommend } from "../planning/targets/recommend.js";
import type { TargetMode, TargetPlan } from "../planning/targets/target.js";
import { extendedOptionsSchema, readExtendedOptions } from "./extended-options.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import type { ScoreOptions } from "./score-options.js";

/** Options of {@link recommendTargets}. */
export interface TargetOptions extends ScoreOptions {
