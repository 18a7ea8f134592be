import { dataOf } from "../answer.ts";
import { nameIn, textIn } from "../names.ts";
import { placeRequest } from "../requests.ts";
import { useStore } from "../store.ts";
import { useOntology } from "./answers.ts";

/** Place and family in words, beside a view's title. */
export function Scope() {
  const place = usePlaceName();
  const family = useFamilyName();
  return <>{[place, family].filter((part) => part !== undefined).map((part) => <span key={part} class="scope">{part}</span>)}</>;
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
