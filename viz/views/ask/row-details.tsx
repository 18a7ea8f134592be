import { dataOf } from "../../answer.ts";
import { EvidenceList } from "../../components/evidence-list.tsx";
import { useWords } from "../../components/words.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import { askRequest, selectedRow } from "./requests.ts";

/** The panel of a row of the answer: the passages that say it. */
export function RowDetails() {
  const { state, answer } = useStore();
  const { say } = useWords(messages);
  const ask = dataOf(answer(askRequest(state.value)))?.ask;
  const row = selectedRow(state.value) ?? -1;
  const claims = (ask?.citations ?? []).filter((citation) => citation.row === row).map(({ claim }) => claim);
  const visible = (ask?.rows[row] ?? []).filter((cell, at) => cell !== null && ask?.columns[at]?.type !== "id");
  return (
    <>
      <header><p class="kind">{say("ask.evidence.of", { row: row + 1 })}</p><h2>{visible[0] ?? ""}</h2></header>
      {visible.length > 1 && <p class="muted">{visible.slice(1).join(" · ")}</p>}
      <section>{claims.length === 0 ? <p class="muted">{say("ask.evidence.none")}</p> : <EvidenceList of={claims} />}</section>
    </>
  );
}
