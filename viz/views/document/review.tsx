import { useState } from "preact/hooks";
import { dataOf } from "../../answer.ts";
import { isNameWanted, Signature } from "../../components/deciding.tsx";
import { Skeleton } from "../../components/notice.tsx";
import { useWords } from "../../components/words.ts";
import { useStore } from "../../store.ts";
import { FactRow } from "./fact-row.tsx";
import { useJudging } from "./judging.ts";
import { messages } from "./messages.ts";
import { judgedRequest } from "./requests.ts";

const shownFirst = 20;

/** The facts that wait: accepted or rejected one by one or all at once; below, those rejected. `expected` is how many are said to wait, before they are there. */
export function Review({ showsText, expected }: { readonly showsText: boolean; readonly expected: number }) {
  const { state, answer } = useStore();
  const { say } = useWords(messages);
  const judge = useJudging();
  const [why, setWhy] = useState("");
  const [whole, setWhole] = useState(false);
  const waiting = dataOf(answer(judgedRequest(state.value, "PROPOSED")))?.claims;
  const rejected = dataOf(answer(judgedRequest(state.value, "REJECTED")))?.claims;
  // What follows would jump down once they are there.
  if (waiting === undefined || rejected === undefined) return expected === 0 ? null : <Skeleton label={say("state.loading.facts")} lines={6} />;
  if (waiting.total + rejected.total === 0 && !isNameWanted.value) return null;
  const facts = whole ? waiting.items : waiting.items.slice(0, shownFirst);
  return (
    <section class="review" aria-labelledby="review">
      <h2 id="review">{waiting.total === 0 ? say("review.by.title") : say("review.title", { count: waiting.total })}</h2>
      {waiting.total > 0 && <p class="muted">{say("review.hint")}</p>}
      <Signature />
      {waiting.total > 0 && (
        <>
          <p class="review-all">
            <label>{say("review.why")} <input type="text" maxLength={500} value={why} onInput={(event) => setWhy(event.currentTarget.value)} /></label>
            <button type="button" class="more" onClick={() => void judge("accept", waiting.items, why)}>{say("review.acceptAll")}</button>
            <button type="button" class="more" onClick={() => void judge("reject", waiting.items, why)}>{say("review.rejectAll")}</button>
          </p>
          {facts.map((fact) => <FactRow key={fact.id} fact={fact} showsText={showsText} />)}
          {facts.length < waiting.items.length && <button type="button" class="more" onClick={() => setWhole(true)}>{say("panel.facts.more", { count: waiting.items.length - facts.length })}</button>}
        </>
      )}
      {rejected.total > 0 && <details><summary>{say("review.rejected", { count: rejected.total })}</summary>{rejected.items.map((fact) => <FactRow key={fact.id} fact={fact} showsText={showsText} />)}</details>}
    </section>
  );
}
