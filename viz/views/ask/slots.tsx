import { useId, useState } from "preact/hooks";
import { dataOf } from "../../answer.ts";
import { useOntology } from "../../components/answers.ts";
import { useWords } from "../../components/words.ts";
import { nameIn, textIn } from "../../names.ts";
import { placesOf } from "../../places.ts";
import { corpusRequest, documentsRequest } from "../../requests.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import type { AnswerSlot } from "./requests.ts";
import { reworded } from "./reworded.ts";
import { askQuestion } from "./slice.ts";

/** What was read from a question as chips; each opens a field in which it is changed, and the question is asked again. */
export function Slots({ question, slots }: { readonly question: string; readonly slots: readonly AnswerSlot[] }) {
  const { say } = useWords(messages);
  return <ul class="slots" aria-label={say("ask.slots")}>{slots.filter(({ name }) => name !== "document").map((slot) => <li key={`${slot.name} ${slot.entity?.id ?? slot.value ?? ""}`}><Slot question={question} slot={slot} /></li>)}</ul>;
}

function Slot({ question, slot }: { readonly question: string; readonly slot: AnswerSlot }) {
  const { dispatch } = useStore();
  const { say, language } = useWords(messages);
  const [open, setOpen] = useState(false);
  const id = useId();
  const family = useOntology()?.families.find(({ id }) => id === slot.value);
  const shown = slot.entity !== null ? nameIn(language, slot.entity).shown : family !== undefined ? textIn(language, family.label) : (slot.value ?? "");
  const label = textIn(language, slot.label);
  const again = (words: string) => {
    setOpen(false);
    dispatch(askQuestion(reworded(question, slot, words)));
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const words = new FormData(event.currentTarget as HTMLFormElement).get("words");
    if (typeof words === "string" && words.trim() !== "") again(words.trim());
  };
  return (
    <>
      <button type="button" class="chip" aria-expanded={open} aria-label={say("ask.slot.change", { label, value: shown })} onClick={() => setOpen(!open)}><small>{label}</small> {shown}</button>
      {open && (
        <form class="slot-form" onSubmit={submit} onKeyDown={(event) => { if (event.key !== "Escape") return; event.preventDefault(); setOpen(false); }}>
          <label for={id}>{say("ask.slot.new")}</label>
          <input id={id} name="words" type="text" list={`${id}-known`} autocomplete="off" ref={(input) => input?.focus()} />
          <datalist id={`${id}-known`}><Known of={slot} /></datalist>
          <button type="submit" class="more">{say("ask.slot.apply")}</button>
          <button type="button" class="more" onClick={() => again("")}>{say("ask.slot.remove")}</button>
        </form>
      )}
    </>
  );
}

/** What may be put in a chip's place: the places, or things of the chain, that documents speak of. */
function Known({ of }: { readonly of: AnswerSlot }) {
  const { answer } = useStore();
  const { language } = useWords();
  const chain = dataOf(answer(corpusRequest))?.chain;
  if (of.name === "place" || of.name === "without") {
    const { read, mentioned } = placesOf(dataOf(answer(documentsRequest))?.documents.items ?? [], chain);
    return <>{[...read, ...mentioned].map((place) => <option key={place.id} value={nameIn(language, place).shown} />)}</>;
  }
  const things = of.name === "thing" ? (chain?.nodes ?? []).filter(({ claimCount }) => claimCount > 0) : [];
  return <>{things.map((node) => <option key={node.id} value={nameIn(language, node).shown} />)}</>;
}
