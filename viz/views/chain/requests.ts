import { dataOf, type AnswerOf } from "../../answer.ts";
import type { ChainEdge, ChainGraph } from "../../contract.ts";
import { chainOperation } from "../../operations/chain.graphql.ts";
import { claimsOperation } from "../../operations/claims.graphql.ts";
import { gapsOperation } from "../../operations/gaps.graphql.ts";
import { request } from "../../requests.ts";
import type { State } from "../../state.ts";
import { useStore } from "../../store.ts";

/** The chain that the state shows. */
export const chainRequest = ({ place, family, asOf }: State) => request(chainOperation, { place, family, asOf });

/** The chain that is shown, once it is answered. */
export const chainOf = (state: State, answer: AnswerOf): ChainGraph | undefined => dataOf(answer(chainRequest(state)))?.chain;

/** The same for a component. */
export function useChain(): ChainGraph | undefined {
  const { state, answer } = useStore();
  return chainOf(state.value, answer);
}

/** The claims behind a link of the chain. */
export const linkClaimsRequest = ({ asOf, claimLimit }: State, { from, to, relation }: ChainEdge) => request(claimsOperation, { subject: from, object: to, predicate: relation, asOf, limit: claimLimit });

/** The gaps of the place and family, with who is responsible and who could fill them; undefined for a node that is not missing. */
export function gapsRequest({ place, family, asOf, selection }: State, graph: ChainGraph | undefined) {
  if (place === null || graph?.missing.some(({ node }) => node.id === selection) !== true) return undefined;
  return request(gapsOperation, { place, family, asOf });
}
