import { dataOf, type Answer } from "../answer.ts";
import type { Ontology } from "../contract.ts";
import { ontologyRequest, type Request } from "../requests.ts";
import { useStore } from "../store.ts";

/** The answer to a request that the view has said it needs. */
export const useAnswer = <Data>(request: Request<Data> | undefined): Answer<Data> | undefined => useStore().answer(request);

/** The ontology, once it is answered. */
export const useOntology = (): Ontology | undefined => dataOf(useAnswer(ontologyRequest))?.ontology;
