import { useMemo } from "preact/hooks";
import { dataOf, type AnswerOf } from "../../answer.ts";
import { collatorIn } from "../../names.ts";
import type { State } from "../../state.ts";
import { useStore } from "../../store.ts";
import { gridOf, merged, type Grid, type MatrixCell, type MatrixColumn } from "./matrix-grid.ts";
import { coverageRequest, furtherRequest } from "./requests.ts";
import { cellOf, matrix, showsSilent } from "./slice.ts";

const coverageOf = (state: State, answer: AnswerOf) => dataOf(answer(coverageRequest(state, answer)))?.coverage;
const furtherOf = (state: State, answer: AnswerOf) => dataOf(answer(furtherRequest(state, answer)))?.coverage;

/** The matrix as the state wants it, once it is answered. */
export function useGrid(): Grid | undefined {
  const { state, answer } = useStore();
  const { language, place } = state.value;
  const { filter, missing, only, compare, sort } = matrix.of(state.value);
  const coverage = coverageOf(state.value, answer);
  const further = furtherOf(state.value, answer);
  const silent = showsSilent(state.value);
  const chosen = only === true ? compare.join() : null;
  return useMemo(
    () => coverage && gridOf(merged(coverage, further), language, collatorIn(language), {
      silent, filter, missing, first: place, only: only === true ? compare : null, sort,
    }),
    [coverage, further, language, silent, filter, missing, chosen, sort, place],
  );
}

/** The cell that is selected, with its column; undefined where the answer holds none such. */
export function cellIn(state: State, answer: AnswerOf): { readonly cell: MatrixCell; readonly column: MatrixColumn } | undefined {
  const chosen = cellOf(state.selection);
  const coverages = [coverageOf(state, answer), furtherOf(state, answer)].filter((one) => one !== undefined);
  const cell = coverages.flatMap(({ cells }) => cells).find((one) => one.place.id === chosen?.place && one.column === chosen.column);
  const column = coverages.flatMap(({ columns }) => columns).find(({ id }) => id === chosen?.column);
  return cell === undefined || column === undefined ? undefined : { cell, column };
}
