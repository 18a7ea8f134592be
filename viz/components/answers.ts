import type { ChainGraph, Ontology } from "../contract.ts";
import { chainRequest, ontologyRequest } from "../requests.ts";
import { useStore } from "../store.ts";

/** The ontology, once it is answered. */
export function useOntology(): Ontology | undefined {
  const answer = useStore().answer(ontologyRequest);
  return answer?.status === "ready" ? answer.data.ontology : undefined;
}

/** The chain that is shown, once it is answered. */
export function useChain(): ChainGraph | undefined {
  const { answer, state } = useStore();
  const chain = answer(chainRequest(state.value));
  return chain?.status === "ready" ? chain.data.chain : undefined;
}
