import { dataOf } from "../../answer.ts";
import { EvidenceList } from "../../components/evidence-list.tsx";
import { LevelChip } from "../../components/marks.tsx";
import { EntityLink, NameButton } from "../../components/name.tsx";
import { Skeleton } from "../../components/notice.tsx";
import { useWords } from "../../components/words.ts";
import { labelIn, textIn } from "../../names.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import { strengthSelection, strengthsRequest } from "./requests.ts";

/** The panel of a strength: why it is one, what it feeds, where it is said. */
export function StrengthDetails() {
  const { state, answer } = useStore();
  const { say, language } = useWords(messages);
  const items = dataOf(answer(strengthsRequest(state.value)))?.strengths.items;
  if (items === undefined) return <Skeleton label={say("gaps.loading")} lines={6} />;
  const strength = items.find((one) => strengthSelection(one) === state.value.selection);
  if (strength === undefined) return <p class="muted unknown">{say("panel.unknown")}</p>;
  return (
    <>
      <header>
        <p class="kind">{say("gaps.strengths")}</p>
        <h2 class="of-place"><EntityLink of={strength.place} /> · {labelIn(language, strength.cell.label)}</h2>
      </header>
      <section class="gap"><h3>{say("gaps.panel.strength")}</h3><p class="reason">{textIn(language, strength.reason)}</p></section>
      {strength.feeds.length > 0 && <section><h3>{say("gaps.panel.feeds")}</h3><ul class="rows">{strength.feeds.map(({ node, level }) => <li key={node.id}><NameButton of={node} /><LevelChip level={level} /></li>)}</ul></section>}
      <section><h3>{say("gaps.panel.evidence", { count: strength.claims.length })}</h3><EvidenceList of={strength.claims} /></section>
    </>
  );
}
