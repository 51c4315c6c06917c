import type { Ref } from "../../internal/issue.js";
import type { Gap } from "./gap.js";

/**
 * Points gaps of access to the cut that explains them: whom they are about stands behind the cut, or further down in it, and
 * everybody in their proof is in the proof of the cut, which is the more severe gap. The most severe cut is named; one of our team
 * is none, because that all passes through us explains nothing.
 *
 * @param gaps - Most severe first; `causedBy` is set in place.
 */
export function linkCauses(gaps: readonly Gap[], isOurs: (personId: string) => boolean): void {
  const cuts: Cut[] = [];
  for (const gap of gaps) {
    const subjects = peopleIn(gap.subjects);
    const proof = proven(gap);
    if (isAboutAccess(gap) && subjects.size > 0) {
      const cause = cuts.find(
        (cut) =>
          cut.gap.severity > gap.severity &&
          isWithin(proof, cut.proof) &&
          [...subjects].every((id) => cut.behind.has(id)),
      );
      gap.causedBy = cause?.gap.id ?? null;
    }
    if (gap.proof.kind !== "cut" || gap.subjects.some((ref) => isOurs(ref.id))) continue;
    const behind = peopleIn([...gap.proof.people, ...gap.proof.to]);
    for (const id of subjects) behind.delete(id);
    cuts.push({ gap, proof, behind });
  }
}

interface Cut {
  readonly gap: Gap;
  readonly proof: ReadonlySet<string>;
  /** Who is cut off, and further people on the only way. */
  readonly behind: ReadonlySet<string>;
}

/** Gaps that a single or missing way to somebody can explain. */
function isAboutAccess({ family, rule }: Gap): boolean {
  return family === "coverage" || family === "resilience" || rule === "no_path_to_decision_maker";
}

function proven({ proof }: Gap): Set<string> {
  if (proof.kind === "facts") return peopleIn(proof.facts);
  return peopleIn(proof.kind === "cut" ? [...proof.people, ...proof.from, ...proof.to] : proof.people);
}

function peopleIn(refs: readonly Ref[]): Set<string> {
  return new Set(refs.filter((ref) => ref.type === "person").map((ref) => ref.id));
}

function isWithin(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  for (const one of inner) if (!outer.has(one)) return false;
  return true;
}
