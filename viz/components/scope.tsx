import { dataOf } from "../answer.ts";
import { nameIn, textIn } from "../names.ts";
import { ontologyRequest, placeRequest } from "../requests.ts";
import { useStore } from "../store.ts";
import { useOntology } from "./answers.ts";

/** Place and family in words, beside a view's title; what was chosen and is not yet known by name keeps its place. */
export function Scope() {
  const { state, answer } = useStore();
  const { place, family } = state.value;
  const [placeName, familyName] = [usePlaceName(), useFamilyName()];
  if (place === null && family === null) return null;
  return (
    <span class="scopes">
      {place !== null && <span class="scope" aria-busy={answer(placeRequest(state.value))?.status === "loading"}>{placeName ?? "…"}</span>}
      {family !== null && <span class="scope" aria-busy={answer(ontologyRequest)?.status === "loading"}>{familyName ?? "…"}</span>}
    </span>
  );
}

/** The name of the place chosen. */
export function usePlaceName(): string | undefined {
  const { state, answer } = useStore();
  const entity = dataOf(answer(placeRequest(state.value)))?.entity ?? undefined;
  return entity === undefined ? undefined : nameIn(state.value.language, entity).shown;
}

/** The name of the material family chosen. */
export function useFamilyName(): string | undefined {
  const { state } = useStore();
  const family = useOntology()?.families.find(({ id }) => id === state.value.family);
  return family === undefined ? undefined : textIn(state.value.language, family.label);
}
