import { dataOf, type AnswerOf } from "../../answer.ts";
import { coverageOperation, type CoverageAnswer } from "../../operations/coverage.graphql.ts";
import { homeOperation } from "../../operations/home.graphql.ts";
import { request, type Request } from "../../requests.ts";
import type { State } from "../../state.ts";
import { documentsRead, placesRead } from "./what-was-read.ts";

/** A stage in a place. */
export type StageCell = CoverageAnswer["coverage"]["cells"][number];

export const homeRequest = request(homeOperation, {});

/** How far each stage is in the places that documents were read of; undefined until these are known. */
export function stagesRequest({ asOf }: State, answer: AnswerOf): Request<CoverageAnswer> | undefined {
  const home = dataOf(answer(homeRequest));
  const places = home === undefined ? [] : placesRead(documentsRead(home)).map(({ place }) => place.id);
  return places.length === 0 ? undefined : request(coverageOperation, { places, columns: "STAGE", families: null, asOf, limit: places.length });
}
