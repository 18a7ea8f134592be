import { dataOf } from "../../answer.ts";
import { EvidenceList } from "../../components/evidence-list.tsx";
import { useWords } from "../../components/words.ts";
import { nameIn } from "../../names.ts";
import type { Language } from "../../state.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import { entitiesAt, isIds, namedWords, namesOf } from "./named-words.ts";
import { askRequest, selectedRow, type Answer } from "./requests.ts";

/** What a row says beside its sources, names in the language chosen. */
function shownIn(ask: Answer, row: number, language: Language): readonly string[] {
  const [cells, names] = [ask.rows[row] ?? [], namesOf(ask)];
  return cells.flatMap((cell, at) => (cell === null || isIds(ask.columns[at]?.type) ? [] : [namedWords(cell, entitiesAt(ask, cells, at, names)).map((part) => (typeof part === "string" ? part : nameIn(language, part).shown)).join("")]));
}

/** The panel of a row of the answer: the passages that say it. */
export function RowDetails() {
  const { state, answer } = useStore();
  const { say, language } = useWords(messages);
  const ask = dataOf(answer(askRequest(state.value)))?.ask;
  const row = selectedRow(state.value) ?? -1;
  const claims = (ask?.citations ?? []).filter((citation) => citation.row === row).map(({ claim }) => claim);
  const visible = ask === undefined ? [] : shownIn(ask, row, language);
  return (
    <>
      <header><p class="kind">{say("ask.evidence.of", { row: row + 1 })}</p><h2>{visible[0] ?? ""}</h2></header>
      {visible.length > 1 && <p class="muted">{visible.slice(1).join(" · ")}</p>}
      <section>{claims.length === 0 ? <p class="muted">{say("ask.evidence.none")}</p> : <EvidenceList of={claims} />}</section>
    </>
  );
}
