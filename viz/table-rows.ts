import { isReference } from "./chain-rows.ts";
import type { ChainGraph, ChainNode, Ontology } from "./contract.ts";
import { missingOf, rankOf } from "./missing.ts";
import { nameIn } from "./names.ts";
import type { Language, SortKey } from "./state.ts";

/** The chain's nodes as the rows of the table, sorted; reference-only nodes where they are shown or are missing. */
export function tableRows(graph: ChainGraph, ontology: Ontology, language: Language, reference: boolean, { key, descending }: { readonly key: SortKey; readonly descending: boolean }): readonly ChainNode[] {
  const order = new Map(ontology.stages.flatMap((stage) => [stage.id, ...stage.subStages.map(({ id }) => id)]).map((id, index) => [id, index]));
  const place = (node: ChainNode) => order.get(node.subStage ?? "") ?? order.get(node.stage ?? "") ?? order.size;
  const missing = missingOf(graph);
  const pressing = (node: ChainNode) => Math.min(...(missing.get(node.id) ?? []).map(rankOf), 9);
  const collator = new Intl.Collator(language === "zh" ? "zh-CN" : "en");
  const name = (one: ChainNode, other: ChainNode) => collator.compare(nameIn(language, one).shown, nameIn(language, other).shown);
  const compare: Readonly<Record<SortKey, (one: ChainNode, other: ChainNode) => number>> = {
    stage: (one, other) => place(one) - place(other),
    name,
    level: (one, other) => one.level - other.level,
    missing: (one, other) => pressing(one) - pressing(other),
    firms: (one, other) => one.firms.length - other.firms.length,
    claims: (one, other) => one.claimCount - other.claimCount,
  };
  const sign = descending ? -1 : 1;
  return graph.nodes
    .filter((node) => reference || !isReference(node) || missing.has(node.id))
    .toSorted((one, other) => sign * compare[key](one, other) || other.level - one.level || other.claimCount - one.claimCount || name(one, other));
}
