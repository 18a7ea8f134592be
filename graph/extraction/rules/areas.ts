import type { Lexicon } from "../../lexicon/index.ts";
import type { Statement } from "../context.ts";
import type { Entity } from "../identity/entity.ts";
import type { Mention } from "../identity/mention.ts";

/** Whether a name is of an area or zone. */
export function isPlace({ kind }: Pick<Mention, "kind">): boolean {
  return kind === "Region" || kind === "Park";
}

/** Whether a name is of what may lie somewhere and is no place itself: a firm, body or project. */
export function hasSite({ kind }: Pick<Mention, "kind">): boolean {
  return kind === "Company" || kind === "Institution" || kind === "Project";
}

/** Whether a park is only now set up, in the zone or area that sets it up: no site of what else its sentence tells of. */
export function isSetUp({ rule }: Pick<Mention, "rule">): boolean {
  return rule === "park-set-up";
}

/** Whether a park bears no name but its trade's, so that it is one of the zone that its sentence speaks of. */
export function isOfItsZone(mention: Pick<Mention, "rule">): boolean {
  return isSetUp(mention) || mention.rule === "park-of-a-trade";
}

/** The GB/T 2260 code that an area's id holds; none of another entity's. */
export function areaCodeOf({ id }: { readonly id: string }): string | undefined {
  return id.startsWith("Region:") && id.length === codedLength ? id.slice(-codeLength) : undefined;
}

/** The code of a zone's area: of the one that the lexicon puts it into, or that its name begins with. */
export function seatCodeOf({ gazetteer }: Lexicon, { name, term }: Entity): string | undefined {
  return term?.region ?? [4, 3, 2].map((length) => gazetteer.find(name.slice(0, length))).find((area) => area !== undefined)?.code;
}

const codeLength = 6;
/** Ids of areas that the standard does not list are longer: they hold the code of the area around them and a name. */
const codedLength = "Region:".length + codeLength;

/** Whether of two areas, by their codes, one lies in the other; each lies in itself. */
export function areNested({ gazetteer }: Lexicon, one: string, other: string): boolean {
  return gazetteer.liesIn(one, other) || gazetteer.liesIn(other, one);
}

/** That the one is said to lie in the other, where both are known. */
export function located(from: Entity | undefined, to: Entity | undefined, evidence: Statement["evidence"], confidence: number): Statement[] {
  return from === undefined || to === undefined ? [] : [{ type: "LOCATED_IN", from, to, evidence, basis: "stated", confidence }];
}
