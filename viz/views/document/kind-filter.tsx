import { isName } from "../../claim-order.ts";
import { useOntology } from "../../components/answers.ts";
import { Shape } from "../../components/marks.tsx";
import { useWords } from "../../components/words.ts";
import { textIn } from "../../names.ts";
import { useStore } from "../../store.ts";
import { kindsOf } from "./fact-groups.ts";
import { messages } from "./messages.ts";
import type { Fact } from "./requests.ts";
import { documentPage } from "./slice.ts";

/** The kinds of what is said, with their marks and how many facts there are of each: the legend, and a choice among them. */
export function KindFilter({ facts }: { readonly facts: readonly Fact[] }) {
  const { state, dispatch } = useStore();
  const { say, language } = useWords(messages);
  const kinds = useOntology()?.kinds ?? [];
  const { kind, names } = documentPage.of(state.value);
  const bare = facts.filter(isName).length;
  return (
    <div class="kind-filter" role="group" aria-label={say("document.kinds")}>
      <button type="button" class="chip" aria-pressed={kind === null} onClick={() => dispatch(documentPage.set({ kind: null }))}>{say("document.kinds.all")} <small>{facts.length - bare}</small></button>
      {kindsOf(facts).map(({ kind: one, count }) => {
        const known = kinds.find((candidate) => candidate.kind === one);
        return <button key={one} type="button" class="chip" aria-pressed={kind === one} onClick={() => dispatch(documentPage.set({ kind: kind === one ? null : one }))}><span class="mark-sample" style={markColour(known)}><Shape kind={one} />{known === undefined ? one : textIn(language, known.label)}</span> <small>{count}</small></button>;
      })}
      {bare > 0 && <label class="tick"><input type="checkbox" checked={names} onChange={() => dispatch(documentPage.set({ names: !names }))} />{say("document.names", { count: bare })}</label>}
    </div>
  );
}

/** A kind's colour in both themes. */
export const markColour = (kind: { readonly colour: string; readonly colourDark: string } | undefined): Record<string, string> | undefined => (kind === undefined ? undefined : { "--mark": `light-dark(${kind.colour}, ${kind.colourDark})` });
