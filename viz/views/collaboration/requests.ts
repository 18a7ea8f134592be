import { dataOf, type AnswerOf } from "../../answer.ts";
import { collaborationOperation, type CollaborationAnswer } from "../../operations/collaboration.graphql.ts";
import { compareOperation, type CompareAnswer } from "../../operations/compare.graphql.ts";
import { documentsRequest, request, type Request } from "../../requests.ts";
import type { State } from "../../state.ts";
import type { EntityRef } from "../../contract.ts";
import { collaboration, mostPlaces } from "./slice.ts";

export type Supply = CollaborationAnswer;
export type Meeting = CompareAnswer["compare"]["meets"][number];

export const supplyRequest = ({ place, family, asOf }: State) => request(collaborationOperation, { place, family, asOf });

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

export const collaborationRequests = (state: State, answer: AnswerOf): readonly (Request | undefined)[] => (collaboration.of(state).show === "supply" ? [supplyRequest(state)] : [meetsRequest(state, answer)]);
