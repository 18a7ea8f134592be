import type { ChainGraph, ChainNode, Gap, MissingKind, Ontology } from "./contract.ts";
import { textIn } from "./names.ts";
import type { Language } from "./state.ts";

/** A kind of missing as it is drawn: a letter and a word. */
export interface MissingWords {
  readonly kind: MissingKind;
  readonly mark: string;
  readonly word: string;
}

/** The kinds, the most pressing first, with their letters: short, not met, weak. */
const marks: Readonly<Record<MissingKind, Readonly<Record<Language, string>>>> = {
  DECLARED: { zh: "缺", en: "S" },
  UNMET: { zh: "愿", en: "N" },
  WEAK: { zh: "弱", en: "W" },
  UNCONFIRMED: { zh: "?", en: "?" },
  UNREAD: { zh: "·", en: "·" },
};
const order = Object.keys(marks);

/** How pressing a kind is: 0 is the most. */
export const rankOf = (kind: MissingKind): number => order.indexOf(kind);

/** The letter that stands for a kind. */
export const markOf = (kind: MissingKind, language: Language): string => marks[kind][language];

/** In which ways each node of the chain is missing, by its id, the most pressing first; nodes that are not missing are not in it. */
export function missingOf(graph: ChainGraph): ReadonlyMap<string, readonly MissingKind[]> {
  return new Map(graph.missing.map(({ node, missing }) => [node.id, missing.toSorted((one, other) => rankOf(one) - rankOf(other))]));
}

/** Letter and word of each kind. */
export function missingWords(ontology: Ontology, language: Language, kinds: readonly MissingKind[]): readonly MissingWords[] {
  return ontology.missing.filter(({ id }) => kinds.includes(id as MissingKind)).map(({ id, label }) => ({ kind: id as MissingKind, mark: markOf(id as MissingKind, language), word: textIn(language, label) }));
}

/** The gaps that a node stands for, as the chain's `missing` reads them: its own, or those of its sub-stage and family where nobody has it. */
export function gapsAbout(node: ChainNode, gaps: readonly Gap[]): readonly Gap[] {
  return gaps.filter(({ cell }) => {
    if (cell.product !== null) return cell.product.id === node.id;
    if (node.kind === "Stage") return cell.stage === node.stage && cell.subStage === node.subStage;
    return node.level === 0 && cell.subStage !== null && cell.subStage === node.subStage && cell.family !== null && cell.family === node.family;
  });
}
