import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { SearchHit } from "../contract.ts";
import { nameIn, textIn } from "../names.ts";
import { searchRequest } from "../requests.ts";
import { go, select, typeQuery } from "../state.ts";
import { useStore } from "../store.ts";
import { useOntology } from "./answers.ts";
import { Shape } from "./shape.tsx";
import { useWords } from "./words.ts";

/** The search box with its suggestions, by keyboard and mouse. */
export function SearchBox() {
  const { state, dispatch, answer, addressTo } = useStore();
  const { say } = useWords();
  const { query } = state.value;
  const found = answer(searchRequest(state.value));
  const hits = found?.status === "ready" ? found.data.search : [];
  const [open, setOpen] = useState(false);
  // What is part of a name opens the first thing of that name; anything else is a question, where questions are answered.
  const question = query.trim();
  const askAddress = addressTo({ view: "ask", parameters: { q: question } });
  const first = askAddress === undefined ? 0 : -1;
  const likeliest = hits.length > 0 ? 0 : first;
  const [active, setActive] = useState(likeliest);
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => setActive(likeliest), [query, likeliest]);

  const shown = open && query.trim() !== "";
  const choose = (hit: SearchHit | undefined) => {
    if (hit === undefined) return;
    setOpen(false);
    dispatch(select(hit.entity.id));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive(turned(active + step, first, hits.length));
    } else if (event.key === "Enter") {
      if (active >= 0) choose(hits[active]);
      else if (question !== "") {
        setOpen(false);
        dispatch(go({ view: "ask", parameters: { q: question } }));
      }
    }
    else if (event.key === "Escape") {
      event.stopPropagation();
      if (shown) setOpen(false);
      else dispatch(typeQuery(""));
    }
  };
  const message = found?.status === "failed" ? say(`failed.${found.reason}`) : found?.status === "ready" ? (hits.length === 0 ? say("search.none", { text: query.trim() }) : say("search.count", { count: hits.length })) : say("search.waiting");
  return (
    <search class="search">
      <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true"><circle cx="8.5" cy="8.5" r="5.5" /><path d="M12.5 12.5 17.5 17.5" /></svg>
      <input
        ref={box} type="text" role="combobox" autocomplete="off" spellcheck={false} aria-label={say("search.label")} placeholder={say(askAddress === undefined ? "search.hint" : "search.hint.ask")} value={query}
        aria-expanded={shown && hits.length > 0} aria-controls={`${id}-suggestions`} aria-autocomplete="list" aria-activedescendant={shown && active >= 0 && hits.length > 0 ? `${id}-${active}` : undefined}
        onInput={(event) => { setOpen(true); dispatch(typeQuery(event.currentTarget.value)); }}
        onFocus={() => setOpen(true)} onBlur={() => setOpen(false)} onKeyDown={onKeyDown}
      />
      <div class="suggestions" hidden={!shown}>
        <ul id={`${id}-suggestions`} role="listbox" aria-label={say("search.label")} hidden={hits.length === 0}>
          {hits.map((hit, index) => (
            <li key={hit.entity.id} id={`${id}-${index}`} role="option" aria-selected={index === active} onMouseDown={(event) => event.preventDefault()} onMouseMove={() => setActive(index)} onClick={() => choose(hit)}>
              <Suggestion hit={hit} />
            </li>
          ))}
        </ul>
        {askAddress !== undefined && question !== "" && <a class="ask" href={askAddress} onMouseDown={(event) => event.preventDefault()} tabIndex={-1}>{say("search.ask", { question })}<kbd>Enter</kbd></a>}
        <p class={hits.length > 0 ? "unseen" : "none"} role="status">{shown ? message : ""}</p>
      </div>
    </search>
  );
}

/** One further among the hits; before the first stands what was typed, where that can be asked. */
function turned(index: number, first: number, count: number): number {
  const span = count - first;
  return ((((index - first) % span) + span) % span) + first;
}

function Suggestion({ hit }: { readonly hit: SearchHit }) {
  const { say, language } = useWords();
  const kind = useOntology()?.kinds.find((candidate) => candidate.kind === hit.entity.kind);
  const { shown, other } = nameIn(language, hit.entity);
  return (
    <>
      <Shape kind={hit.entity.kind} />
      <span class="hit"><b>{shown}</b>{other !== undefined && <small>{other}</small>}</span>
      <small class="form">{hit.matched !== shown && hit.matched !== other && <>{say("search.matched", { matched: hit.matched })} · </>}{kind === undefined ? hit.entity.kind : textIn(language, kind.label)}</small>
    </>
  );
}
