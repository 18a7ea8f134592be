import { dataOf, type AnswerOf } from "../../answer.ts";
import { collaborationOperation, type CollaborationAnswer } from "../../operations/collaboration.graphql.ts";
import { compareOperation, type CompareAnswer } from "../../operations/compare.graphql.ts";
import { placeSupplyOperation } from "../../operations/place-supply.graphql.ts";
import { purchasesOperation } from "../../operations/purchases.graphql.ts";
import { documentsRequest, request, type Request } from "../../requests.ts";
import type { State } from "../../state.ts";
import type { EntityRef } from "../../contract.ts";
import type { Link } from "./bands.ts";
import { collaboration, mostPlaces } from "./slice.ts";

export type Supply = CollaborationAnswer;
export type Meeting = CompareAnswer["compare"]["meets"][number];

export const supplyRequest = ({ place, family, asOf }: State) => request(collaborationOperation, { place, family, asOf });

/** What is bought from outside the place chosen, or by one city from another. */
export const purchasesRequest = ({ place, family, asOf }: State) => request(purchasesOperation, { place, family, asOf });

/** The places of which documents were read: those that can be set side by side. */
export function placesRead(answer: AnswerOf): readonly EntityRef[] {
  const regions = (dataOf(answer(documentsRequest))?.documents.items ?? []).flatMap(({ region, kind }) => (region === null || kind === "reference" ? [] : [region]));
  return [...new Map(regions.map((region) => [region.id, region])).values()];
}

/** Whose strength meets whose gap, among the places chosen, or all that were read; undefined until two are there. */
export function meetsRequest(state: State, answer: AnswerOf) {
  const { places } = collaboration.of(state);
  const chosen = (places.length === 0 ? placesRead(answer).map(({ id }) => id) : places).slice(0, mostPlaces);
  return chosen.length < 2 ? undefined : request(compareOperation, { places: chosen, family: state.family, asOf: state.asOf });
}

const perPage = 18;

/** The links of the place chosen, a page after the other; none without a place. */
export function placeSupplyRequests(state: State) {
  const { place, family, asOf } = state;
  return place === null ? [] : Array.from({ length: collaboration.of(state).pages }, (_, page) => request(placeSupplyOperation, { place, family, asOf, offset: page * perPage }));
}

/** Those of them that are there. */
export const linksOf = (state: State, answer: AnswerOf): readonly Link[] => placeSupplyRequests(state).flatMap((page) => dataOf(answer(page))?.supply.items ?? []);

export const collaborationRequests = (state: State, answer: AnswerOf): readonly (Request | undefined)[] => (collaboration.of(state).show !== "supply" ? [meetsRequest(state, answer)] : [supplyRequest(state), purchasesRequest(state), ...placeSupplyRequests(state)]);
