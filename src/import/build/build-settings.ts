import type { SomeLimits } from "../../internal/validate.js";
import type { VocabularyInput } from "../../model/own-words.js";
import type {
  BuyingRole,
  Channel,
  Coverage,
  PersonStatus,
  PoliticalStatus,
  RelationshipKind,
  Side,
  Stance,
} from "../../model/vocabularies.js";
import type { HeaderChoice } from "../shared/columns.js";
import type { DateOrder } from "../shared/read-date.js";
import type { WordOption } from "../shared/words.js";
import type { InteractionColumn } from "./interaction-columns.js";
import type { PersonColumn } from "./person-columns.js";
import type { Preset } from "./presets.js";
import type { RelationshipColumn } from "./relationship-columns.js";

/** What accounts are built with: the options that importers share. */
export interface BuildSettings {
  readonly asOf: string;
  /** The key under which ids of the files stand in `externalIds`. */
  readonly system: string;
  readonly accountId?: string | undefined;
  readonly accountName?: string | undefined;
  readonly columns?:
    | {
        readonly people?: HeaderChoice<PersonColumn> | undefined;
        readonly relationships?: HeaderChoice<RelationshipColumn> | undefined;
        readonly interactions?: HeaderChoice<InteractionColumn> | undefined;
      }
    | undefined;
  readonly readAs?: Preset | undefined;
  readonly fillDown?: boolean | undefined;
  readonly dateOrder?: DateOrder | undefined;
  readonly roles?: WordOption<BuyingRole> | undefined;
  readonly stances?: WordOption<Stance> | undefined;
  readonly kinds?: WordOption<RelationshipKind | "reports_to" | "dotted_line"> | undefined;
  readonly channels?: WordOption<Channel> | undefined;
  readonly defaultChannel?: Channel | undefined;
  readonly coverages?: WordOption<Coverage> | undefined;
  readonly statuses?: WordOption<PersonStatus> | undefined;
  readonly politicalStatuses?: WordOption<PoliticalStatus> | undefined;
  readonly sides?: WordOption<Side> | undefined;
  readonly nobody?: readonly string[] | undefined;
  readonly stancesFromRoles: boolean;
  /** Whether those whom ties and interactions mention are added to a table of people that lacks them. */
  readonly addsUnknown?: boolean | undefined;
  readonly limits?: SomeLimits | undefined;
  readonly vocabulary?: VocabularyInput | undefined;
}
