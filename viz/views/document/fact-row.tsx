import { EvidenceList } from "../../components/evidence-list.tsx";
import { useWords } from "../../components/words.ts";
import { dateIn } from "../../names.ts";
import { useStore } from "../../store.ts";
import { useJudging } from "./judging.ts";
import { messages } from "./messages.ts";
import type { Fact } from "./requests.ts";
import { showPassage } from "./slice.ts";

/** A fact with its passage, how it was read, and what can be decided about it. */
export function FactRow({ fact, showsText }: { readonly fact: Fact; readonly showsText: boolean }) {
  const { dispatch } = useStore();
  const { say, language } = useWords(messages);
  const judge = useJudging();
  const { status, confidence, rule, decidedBy, decidedAt, decidedWhy } = fact;
  return (
    <div class={`fact-row ${status.toLowerCase()}`}>
      <EvidenceList of={[fact]} />
      <p class="fact-tools">
        <span class="muted">{say("review.confidence", { confidence: confidence.toFixed(2) })}{rule !== null && <> · {say("review.rule", { rule })}</>}{decidedBy !== null && decidedAt !== null && <> · {say("review.decided", { by: decidedBy, at: dateIn(language, decidedAt.slice(0, 10)), why: decidedWhy === null ? "" : ` (${decidedWhy})` })}</>}</span>
        {showsText && <button type="button" class="link" onClick={() => dispatch(showPassage(fact))}>{say("document.show")}</button>}
        {status === "PROPOSED" && <button type="button" class="more" onClick={() => void judge("accept", [fact])}>{say("review.accept")}</button>}
        {status !== "REJECTED" && <button type="button" class="more" onClick={() => void judge("reject", [fact])}>{say("review.reject")}</button>}
        {decidedBy !== null && <button type="button" class="more" onClick={() => void judge("undo", [fact])}>{say("review.back")}</button>}
      </p>
    </div>
  );
}
