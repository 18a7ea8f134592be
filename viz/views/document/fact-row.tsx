import { decidingMessages } from "../../components/deciding-messages.ts";
import { Excerpt, How, Statement } from "../../components/evidence-list.tsx";
import { useWords } from "../../components/words.ts";
import { dateIn } from "../../names.ts";
import { useStore } from "../../store.ts";
import { useJudging } from "./judging.ts";
import { messages } from "./messages.ts";
import type { Fact } from "./requests.ts";
import { passageAt, showPassage } from "./slice.ts";

/** A fact with its passage, how it was read, and what can be decided about it. */
export function FactRow({ fact, showsText }: { readonly fact: Fact; readonly showsText: boolean }) {
  return (
    <div class={`fact-row fact ${fact.status.toLowerCase()}`}>
      <Said fact={fact} />
      {fact.excerpt !== "" && <Excerpt text={fact.excerpt} />}
      <p class="source">{fact.locator}{showsText && <ToText fact={fact} />}</p>
    </div>
  );
}

/** The facts of one passage, which is quoted once. `tellsPlace` where no heading above tells it. */
export function PassageFacts({ facts, showsText, tellsPlace }: { readonly facts: readonly Fact[]; readonly showsText: boolean; readonly tellsPlace: boolean }) {
  const [first] = facts;
  if (first === undefined) return null;
  return (
    <div class="passage fact">
      {first.excerpt !== "" && <Excerpt text={first.excerpt} />}
      {(tellsPlace || showsText) && <p class="source">{tellsPlace && first.locator}{showsText && <ToText fact={first} />}</p>}
      {facts.map((fact) => <div key={fact.id} class={`fact-row ${fact.status.toLowerCase()}`}><Said fact={fact} /></div>)}
    </div>
  );
}

function ToText({ fact }: { readonly fact: Fact }) {
  const { state, dispatch } = useStore();
  const { say } = useWords(messages);
  const show = () => {
    const shown = passageAt(state.value);
    dispatch(showPassage(fact));
    // The address names it already, and nothing would move.
    if (shown?.start === fact.start && shown.end === fact.end) document.querySelector(".text .at")?.scrollIntoView({ block: "center" });
  };
  return <button type="button" class="link" onClick={show}>{say("document.show")}</button>;
}

/** What a fact says, how it was read, and what can be decided about it. */
function Said({ fact }: { readonly fact: Fact }) {
  const { say, language } = useWords(messages);
  const { say: sayOfDecision } = useWords(decidingMessages);
  const judge = useJudging();
  const { status, confidence, rule, decidedBy, decidedAt, decidedWhy } = fact;
  const read = [...(confidence < 1 ? [say("review.confidence", { confidence: confidence.toFixed(2) })] : []), ...(rule === null ? [] : [say("review.rule", { rule })]), ...(decidedBy === null || decidedAt === null ? [] : [sayOfDecision("deciding.decided", { by: decidedBy, at: dateIn(language, decidedAt.slice(0, 10)), why: decidedWhy === null ? "" : ` (${decidedWhy})` })])];
  return (
    <div class="said">
      <Statement claim={fact} />
      <How claim={fact} />
      <p class="fact-tools">
        {read.length > 0 && <span class="muted">{read.join(" · ")}</span>}
        {status === "PROPOSED" && <button type="button" class="more" onClick={() => void judge("accept", [fact])}>{say("review.accept")}</button>}
        {status !== "REJECTED" && <button type="button" class="more" onClick={() => void judge("reject", [fact])}>{say("review.reject")}</button>}
        {decidedBy !== null && <button type="button" class="more" onClick={() => void judge("undo", [fact])}>{sayOfDecision("deciding.back")}</button>}
      </p>
    </div>
  );
}
