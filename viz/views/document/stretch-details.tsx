import { Skeleton } from "../../components/notice.tsx";
import { useWords } from "../../components/words.ts";
import { useStore } from "../../store.ts";
import { FactRow } from "./fact-row.tsx";
import { messages } from "./messages.ts";
import { factsOf, selectedStretch } from "./requests.ts";

/** The panel of a mark in the text: every fact that the stretch speaks for. */
export function StretchDetails() {
  const { state, answer } = useStore();
  const { say } = useWords(messages);
  const stretch = selectedStretch(state.value);
  const facts = factsOf(state.value, answer);
  if (facts === undefined || stretch === undefined) return <Skeleton label={say("state.loading.facts")} lines={6} />;
  const here = facts.filter(({ start, end }) => start <= stretch.start && end >= stretch.end);
  return (
    <>
      <header><h2>{say("document.passage")}</h2></header>
      {here.length === 0 ? <p class="muted">{say("document.passage.none")}</p> : here.map((fact) => <FactRow key={fact.id} fact={fact} showsText={false} />)}
    </>
  );
}
