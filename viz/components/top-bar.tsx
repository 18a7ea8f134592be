import type { ComponentChildren } from "preact";
import { nameIn, textIn } from "../names.ts";
import { placesOf } from "../places.ts";
import { dataOf } from "../answer.ts";
import { corpusRequest, documentsRequest, placeRequest } from "../requests.ts";
import { chooseAsOf, chooseFamily, chooseLanguage, choosePlace, chooseTheme, go, initialState, type Action, type Theme } from "../state.ts";
import { useStore } from "../store.ts";
import { addressOf } from "../url.ts";
import { useOntology } from "./answers.ts";
import { Navigation } from "./navigation.tsx";
import { useFamilyName, usePlaceName } from "./scope.tsx";
import { SearchBox } from "./search-box.tsx";
import { useWords } from "./words.ts";

/** What applies to every view: search, place, family, language, theme. */
export function TopBar() {
  const { state, dispatch } = useStore();
  const { say, language } = useWords();
  const { family, theme, view } = state.value;
  const ontology = useOntology();
  const shown: Theme = theme !== "auto" ? theme : matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const turned = shown === "dark" ? "light" : "dark";
  return (
    <header class="top-bar">
      <a class="brand" href={addressOf({ ...initialState, view: "home", language, theme })} title={say("product.line")}>
        <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true"><path d="M9 4.5 14.5 7.7V14L9 17.2 3.5 14V7.7ZM19 10.8 24.5 14V20.3L19 23.5 13.5 20.3V14" /></svg>
        <span>{say("product")}</span>
      </a>
      {view !== "home" && <SearchBox />}
      <ScopeButton />
      <div class="choices" id="choices" popover="auto">
        <PlaceChoice />
        <Choice label={say("family.label")} value={family ?? ""} onChoose={(id) => dispatch(shownBy(chooseFamily(id || null)))}>
          <option value="">{say("family.all")}</option>
          {ontology?.families.map(({ id, label }) => <option key={id} value={id}>{textIn(language, label)}</option>)}
        </Choice>
        <AsOf />
      </div>
      <div class="switches">
        <button type="button" class="switch" aria-label={say("language.switch")} title={say("language.switch")} onClick={() => dispatch(chooseLanguage(language === "zh" ? "en" : "zh"))}>{language === "zh" ? "EN" : "中"}</button>
        <button type="button" class="switch" aria-label={say(`theme.${turned}`)} title={say(`theme.${turned}`)} onClick={() => dispatch(chooseTheme(turned))}>
          <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true"><circle cx="10" cy="10" r="7.5" /><path class="half" d="M10 2.5A7.5 7.5 0 0 1 10 17.5Z" /></svg>
        </button>
      </div>
      <Navigation />
    </header>
  );
}

/** What applies to the views, chosen on the first page, opens the chain: the first page has nothing to show of it. */
const shownBy = (choice: Action): Action => (state) => (state.view === "home" ? go({ view: "chain" })(choice(state)) : choice(state));

/** What the views speak of, in one line; where there is no room for the choices beside one another it opens them. */
function ScopeButton() {
  const { state } = useStore();
  const { say } = useWords();
  const chosen = [usePlaceName(), useFamilyName(), state.value.asOf].filter((part) => typeof part === "string").join(" · ");
  return <button type="button" class={chosen === "" ? "scope-button" : "scope-button chosen"} popovertarget="choices" aria-label={chosen === "" ? undefined : say("scope.change", { chosen })}>{chosen || say("place.all")}</button>;
}

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
