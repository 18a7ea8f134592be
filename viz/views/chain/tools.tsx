import { useStore } from "../../store.ts";
import { everything, type Lane } from "./chain-rows.ts";
import { ExportMenu } from "./export-menu.tsx";
import type { Sheet } from "./sheet.ts";
import { chain, chooseLanes, chooseReference, showsReference, toggleAllFolds } from "./slice.ts";
import { useChainWords } from "./words.ts";

/** What can be chosen of the drawing. */
export function Tools({ lanes, sheet }: { readonly lanes: readonly Lane[]; readonly sheet: () => Sheet }) {
  const { state, dispatch } = useStore();
  const { say } = useChainWords();
  const { lanes: choice, open } = chain.of(state.value);
  const folds = lanes.some(({ sections }) => sections.some(({ groups }) => groups.some(({ rows }) => rows.some(({ type }) => type === "fold"))));
  return (
    <div class="chain-tools" role="group" aria-label={say("chain.tools")}>
      <label class="tick"><input type="checkbox" checked={showsReference(state.value)} onChange={(event) => dispatch(chooseReference(event.currentTarget.checked))} />{say("reference.show")}</label>
      <label class="tick"><input type="checkbox" checked={choice === "family"} onChange={(event) => dispatch(chooseLanes(event.currentTarget.checked ? "family" : "one"))} />{say("lanes.choice")}</label>
      {(folds || open.includes(everything)) && <button type="button" onClick={() => dispatch(toggleAllFolds)}>{say(open.includes(everything) ? "folds.close" : "folds.open")}</button>}
      <ExportMenu sheet={sheet} />
    </div>
  );
}
