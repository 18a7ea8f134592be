import type { Claim, Voice } from "./contract.ts";

const telling: readonly (Voice | null)[] = ["BUILT", "UNDERWAY", "PLANNED", "LACKING", "ENDED", "WANTED", null];

/** A bare name: it tells no more than how a document writes something. */
export const isName = ({ predicate }: Pick<Claim, "predicate">): boolean => predicate === "NAMED";

/** Claims as a reader wants them: those of the place chosen first, then those that say most of how far a thing is, the latest first. */
export function inOrder(claims: readonly Claim[], place: string | null): readonly Claim[] {
  const elsewhere = (claim: Claim) => (place === null || claim.at?.id === place || claim.subject.id === place ? 0 : 1);
  const date = (claim: Claim) => claim.saidOn ?? "";
  return claims.toSorted((one, other) => Number(one.voice === null) - Number(other.voice === null) || elsewhere(one) - elsewhere(other) || telling.indexOf(one.voice) - telling.indexOf(other.voice) || date(other).localeCompare(date(one)));
}
