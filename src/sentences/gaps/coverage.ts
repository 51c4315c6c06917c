import { sentenceTable } from "../sentence-table.js";

/** What gaps of the family coverage say. */
export const say = /* @__PURE__ */ sentenceTable({
  "gaps.influencer_uncovered.title": "Influential person without contact",
  "gaps.influencer_uncovered.share":
    "{people} {people?holds|hold} {share%} of the influence, and no one on our team is in contact with them",
  "gaps.influencer_uncovered.rank":
    "{people} is #{rank} of {total} in influence ({share%}), and no one on our team is in contact with them",

  "gaps.department_uncovered.title": "Department without contact",
  "gaps.department_uncovered.required": "We have no contacts in {department}, which has to be covered",
  "gaps.department_uncovered.share": "We have no contacts in {department}, which holds {share%} of the influence",
  "gaps.department_uncovered.enter": "Get into {department} through {person}",
  "gaps.department_uncovered.find": "Find out who matters in {department}",
  "gaps.department_uncovered.anyone": "anyone in {department}",

  "gaps.level_uncovered.title": "No peer on our side",
  "gaps.level_uncovered.reason": "No one at their level on our team is talking to {people} ({share%} of the influence)",
  "gaps.level_uncovered.assign": "Connect {owner} with {person} as peers",
  "gaps.level_uncovered.bring": "Have {owner} bring in {second} as a peer for {person}",
  "gaps.level_uncovered.find": "Name a peer for {people}, such as an executive sponsor",

  "gaps.single_department_thread.title": "All contact in one department",
  "gaps.single_department_thread.reason":
    "All our live contacts are in {department}, but {count} departments take part in the decision",
  "gaps.single_department_thread.meet": "Start a second thread in {department}: meet {person}",
  "gaps.single_department_thread.find": "Start a second thread in another department",

  "gaps.external_influencer_untapped.title": "Outside influencer without contact",
  "gaps.external_influencer_untapped.share":
    "{person}, from outside the company, holds {share%} of the influence, and no one on our team is in contact with them",
  "gaps.external_influencer_untapped.advises":
    "{person}, from outside the company, advises {deciders}, and no one on our team is in contact with them",

  "gaps.purpose_uncovered.title": "Purpose without contact",
  "gaps.purpose_uncovered.reason": "We have no live contact for {purposes|or}",
  "gaps.purpose_uncovered.remedy": "Decide who on our team keeps which contact for {purposes}",

  "gaps.no_owner.title": "No owner on our side",
  "gaps.no_owner.reason":
    "{people} {people?holds|hold} {share%} of the influence and {people?has|have} no owner on our side",
  "gaps.no_owner.assign": "Make {owner} the owner of {people}",
  "gaps.no_owner.find": "Assign an owner to {people}",

  "gaps.relationship_gone_dark.title": "Contact gone quiet",
  "gaps.relationship_gone_dark.usual":
    "Our last contact with {person} was {days|day|days} ago, more than the usual {limit|day|days}",
  "gaps.relationship_gone_dark.wanted":
    "Our last contact with {person} was {days|day|days} ago; they want to hear from us at least every {limit|day|days}",
  "gaps.relationship_gone_dark.several":
    "We have lost touch with {people}; the last contact with {first} was {days|day|days} ago",
  "gaps.relationship_gone_dark.first": "Get back in touch with {people}, {first} first",
  "gaps.relationship_gone_dark.remedy": "Get back in touch with {person}",
  "gaps.relationship_gone_dark.by_channel": "Get back in touch with {person} {channel}",
});
