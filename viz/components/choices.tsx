import type { ComponentChildren } from "preact";
import { dataOf } from "../answer.ts";
import { nameIn, textIn } from "../names.ts";
import { placesOf } from "../places.ts";
import { corpusRequest, documentsRequest, placeRequest } from "../requests.ts";
import { chooseAsOf, chooseFamily, choosePlace, go, type Action } from "../state.ts";
import { useStore } from "../store.ts";
import { useOntology } from "./answers.ts";
import { useWords } from "./words.ts";

/** Place, family and date, for every view. */
export function Choices() {
  const { state, dispatch } = useStore();
  const { say, language } = useWords();
  return (
    <>
      <PlaceChoice />
      <Choice label={say("family.label")} value={state.value.family ?? ""} onChoose={(id) => dispatch(shownBy(chooseFamily(id || null)))}>
        <option value="">{say("family.all")}</option>
        {useOntology()?.families.map(({ id, label }) => <option key={id} value={id}>{textIn(language, label)}</option>)}
      </Choice>
      <AsOf />
    </>
  );
}

/** What applies to the views, chosen on the first page, opens the chain: the first page has nothing to show of it. */
const shownBy = (choice: Action): Action => (state) => (state.view === "home" ? go({ view: "chain" })(choice(state)) : choice(state));

/** The date control; what is no year or month is not taken. */
function AsOf() {
  const { state, dispatch } = useStore();
  const { say } = useWords();
  const value = state.value.asOf ?? "";
  const take = (input: HTMLInputElement) => {
    const typed = input.value.trim();
    if (typed !== value && input.reportValidity()) dispatch(shownBy(chooseAsOf(typed || null)));
  };
  return (
    <label class={value === "" ? "choice as-of" : "choice as-of chosen"} title={say("asOf.hint")}>
      <span>{say("asOf.label")}</span>
      <input key={value} type="text" defaultValue={value} placeholder="YYYY-MM" pattern="\s*\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?\s*" maxLength={10} autocomplete="off" onChange={(event) => take(event.currentTarget)} onKeyDown={(event) => event.key === "Enter" && take(event.currentTarget)} />
    </label>
  );
}

function PlaceChoice() {
  const { state, dispatch, answer } = useStore();
  const { say, language } = useWords();
  const { read, mentioned } = placesOf(dataOf(answer(documentsRequest))?.documents.items ?? [], dataOf(answer(corpusRequest))?.chain);
  const chosen = dataOf(answer(placeRequest(state.value)))?.entity ?? null;
  const known = [...read, ...mentioned].some(({ id }) => id === state.value.place);
  return (
    <Choice label={say("place.label")} value={state.value.place ?? ""} onChoose={(id) => dispatch(shownBy(choosePlace(id || null)))}>
      <option value="">{say("place.all")}</option>
      {!known && state.value.place !== null && <option value={state.value.place}>{chosen === null ? "…" : nameIn(language, chosen).shown}</option>}
      {read.length > 0 && <optgroup label={say("place.read")}>{read.map((place) => <option key={place.id} value={place.id}>{nameIn(language, place).shown}</option>)}</optgroup>}
      {mentioned.length > 0 && <optgroup label={say("place.mentioned")}>{mentioned.map((place) => <option key={place.id} value={place.id}>{nameIn(language, place).shown}</option>)}</optgroup>}
    </Choice>
  );
}

function Choice({ label, value, onChoose, children }: { readonly label: string; readonly value: string; readonly onChoose: (id: string) => void; readonly children: ComponentChildren }) {
  return (
    <label class={value === "" ? "choice" : "choice chosen"}>
      <span class="label">{label}</span>
      <select aria-label={label} title={label} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>{children}</select>
    </label>
  );
}
