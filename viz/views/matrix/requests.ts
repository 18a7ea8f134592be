import { dataOf, type AnswerOf } from "../../answer.ts";
import type { MissingKind, Ontology } from "../../contract.ts";
import { cellsOperation } from "../../operations/cells.graphql.ts";
import { columnOperation } from "../../operations/column.graphql.ts";
import { compareOperation } from "../../operations/compare.graphql.ts";
import { coverageOperation, type CoverageAnswer } from "../../operations/coverage.graphql.ts";
import { gapsOperation } from "../../operations/gaps.graphql.ts";
import { ontologyRequest, request, type Request } from "../../requests.ts";
import type { State } from "../../state.ts";
import { cellOf, columnOf, matrix } from "./slice.ts";

/** The family of claims that name none. */
export const noFamily = "NONE";

/** The families that each column stands for: the one chosen, each of them, or all in one. */
function familiesOf(state: State, ontology: Ontology | undefined): readonly string[] | null {
  if (state.family !== null) return [state.family];
  return matrix.of(state).split === true ? [...(ontology?.families.map(({ id }) => id) ?? []), noFamily] : null;
}

const ontologyOf = (answer: AnswerOf): Ontology | undefined => dataOf(answer(ontologyRequest))?.ontology;

/** The matrix of all places; undefined until it is known which families there are. */
export function coverageRequest(state: State, answer: AnswerOf): Request<CoverageAnswer> | undefined {
  const { columns, limit, split } = matrix.of(state);
  const ontology = ontologyOf(answer);
  if (split === true && ontology === undefined) return undefined;
  return request(coverageOperation, { places: null, columns, families: familiesOf(state, ontology), asOf: state.asOf, limit });
}

/** The rows of the places that are chosen but not among those answered. */
export function furtherRequest(state: State, answer: AnswerOf): Request<CoverageAnswer> | undefined {
  const coverage = dataOf(answer(coverageRequest(state, answer)))?.coverage;
  if (coverage === undefined) return undefined;
  const there = new Set(coverage.rows.map(({ id }) => id));
  const { columns, compare } = matrix.of(state);
  const places = [...new Set([...(state.place === null ? [] : [state.place]), ...compare])].filter((id) => !there.has(id));
  return places.length === 0 ? undefined : request(coverageOperation, { places, columns, families: familiesOf(state, ontologyOf(answer)), asOf: state.asOf, limit: places.length });
}

/** How many claims of a cell are quoted at once, where a place has hundreds of products. */
const quoted = { STAGE: 40, SUBSTAGE: 20, PRODUCT: 10 } as const;

/** What stands behind the cells of the place of the cell that is selected. */
export function cellsRequest(state: State, answer: AnswerOf) {
  const cell = cellOf(state.selection);
  if (cell === undefined) return undefined;
  const { columns } = matrix.of(state);
  return request(cellsOperation, { places: [cell.place], columns, families: familiesOf(state, ontologyOf(answer)), asOf: state.asOf, claims: quoted[columns] });
}

/** Of as many places a column tells the firms at once. */
const mostPlaces = 200;

/** Who stands behind each cell of the column that is selected. */
export function columnRequest(state: State, answer: AnswerOf) {
  const column = columnOf(state.selection);
  if (column === undefined) return undefined;
  const { columns, limit } = matrix.of(state);
  return request(columnOperation, { places: null, columns, families: familiesOf(state, ontologyOf(answer)), only: [column], asOf: state.asOf, limit: Math.min(limit, mostPlaces) });
}

/** The gaps of the place of the cell that is selected, where the cell is a gap; a place whose plan was not read has none. */
export function cellGapsRequest(state: State, missing: readonly MissingKind[], family: string | null) {
  const cell = cellOf(state.selection);
  if (cell === undefined || !missing.some((kind) => kind !== "UNREAD")) return undefined;
  return request(gapsOperation, { place: cell.place, family: family === noFamily ? null : family, asOf: state.asOf });
}

/** The comparison of the places chosen; undefined for fewer than two. */
export function compareRequest(state: State) {
  const { compare } = matrix.of(state);
  return compare.length < 2 ? undefined : request(compareOperation, { places: [...compare], family: state.family, asOf: state.asOf });
}
