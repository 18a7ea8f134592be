import { useMemo } from "preact/hooks";
import { useOntology } from "../../components/answers.ts";
import { useWords } from "../../components/words.ts";
import { textIn } from "../../names.ts";
import { useStore } from "../../store.ts";
import { byHeading, byKind, byPassage, chosenFacts } from "./fact-groups.ts";
import { PassageFacts } from "./fact-row.tsx";
import { messages } from "./messages.ts";
import type { Fact } from "./requests.ts";
import { documentPage } from "./slice.ts";

/** The facts that are chosen, under the document's headings or by kind, each heading with how many there are. */
export function FactList({ facts, showsText }: { readonly facts: readonly Fact[]; readonly showsText: boolean }) {
  const { state, dispatch } = useStore();
  const { say, language } = useWords(messages);
  const ontology = useOntology();
  const { kind, names, group } = documentPage.of(state.value);
  const groups = useMemo(() => (group === "kind" ? byKind : byHeading)(chosenFacts(facts, kind, names)), [facts, kind, names, group]);
  const titleOf = (key: string) => {
    if (group === "heading") return key === "" ? say("document.heading.none") : key;
    const known = ontology?.kinds.find((one) => one.kind === key);
    return known === undefined ? key : textIn(language, known.label);
  };
  return (
    <section class="excerpts">
      <h2>{say("document.facts", { count: facts.length })}</h2>
      <div class="grouping" role="radiogroup" aria-label={say("document.group")}>
        {(["heading", "kind"] as const).map((one) => <label key={one} class="tick"><input type="radio" name="group" checked={one === group} onChange={() => dispatch(documentPage.set({ group: one }))} />{say(`document.group.${one}`)}</label>)}
      </div>
      {groups.map(({ key, facts: of }) => (
        <details key={key} class="fact-group" open>
          <summary><h3 lang={group === "heading" && key !== "" ? "zh-CN" : undefined}>{titleOf(key)}</h3> <small>{of.length}</small></summary>
          {byPassage(of).map(({ key: passage, facts: said }) => <PassageFacts key={passage} facts={said} showsText={showsText} tellsPlace={group === "kind"} />)}
        </details>
      ))}
    </section>
  );
}
