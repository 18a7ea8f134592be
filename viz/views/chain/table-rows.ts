import type { ChainGraph, ChainNode, Ontology } from "../../contract.ts";
import { missingOf } from "../../missing.ts";
import { collatorIn, nameIn } from "../../names.ts";
import type { Language } from "../../state.ts";
import { isReference } from "./chain-rows.ts";

/** Where a node stands along the chain: its sub-stage's place in the order of the ontology; what has none comes last. */
export function stageOrder(ontology: Ontology): (node: ChainNode) => number {
  const order = new Map(ontology.stages.flatMap((stage) => [stage.id, ...stage.subStages.map(({ id }) => id)]).map((id, index) => [id, index]));
  return (node) => order.get(node.subStage ?? "") ?? order.get(node.stage ?? "") ?? order.size;
}

/** The chain's nodes as rows of the table, the furthest and best supported first; reference-only nodes where they are shown or are missing. */
export function tableRows(graph: ChainGraph, ontology: Ontology, language: Language, reference: boolean): readonly ChainNode[] {
  const missing = missingOf(graph);
  const collator = collatorIn(language);
  const place = stageOrder(ontology);
  return graph.nodes
    .filter((node) => reference || !isReference(node) || missing.has(node.id))
    .toSorted((one, other) => other.level - one.level || other.claimCount - one.claimCount || place(one) - place(other) || collator.compare(nameIn(language, one).shown, nameIn(language, other).shown));
}
