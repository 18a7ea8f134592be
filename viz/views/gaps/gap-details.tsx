import { Answered } from "../../components/answered.tsx";
import { useOntology } from "../../components/answers.ts";
import { EvidenceList } from "../../components/evidence-list.tsx";
import { Owners } from "../../components/gap-card.tsx";
import { gapMessages } from "../../components/gap-messages.ts";
import { LevelChip, MissingMark } from "../../components/marks.tsx";
import { EntityLink, NameButton, Term } from "../../components/name.tsx";
import { useWords } from "../../components/words.ts";
import { labelIn, textIn } from "../../names.ts";
import { useStore } from "../../store.ts";
import { Candidates } from "./candidates.tsx";
import { messages } from "./messages.ts";
import { selectedGapRequest, type WholeGap } from "./requests.ts";

const own = { ...gapMessages, ...messages };

/** The panel of a gap: headline, why, who owns it, who could fill it, what speaks against, what hangs on it. */
export function GapDetails() {
  const { state } = useStore();
  const { say } = useWords(gapMessages);
  return (
    <Answered request={selectedGapRequest(state.value)} label={say("state.loading.gap")} lines={9}>
      {({ gaps: { items: [gap] } }) => (gap === undefined ? <Unknown /> : <Whole gap={gap} />)}
    </Answered>
  );
}

function Unknown() {
  const { say } = useWords(messages);
  return <p class="muted unknown">{say("gaps.panel.unknown")}</p>;
}

function Whole({ gap }: { readonly gap: WholeGap }) {
  const { say, language } = useWords(own);
  const stage = useOntology()?.stages.find(({ id }) => id === gap.cell.stage);
  return (
    <>
      <header>
        <p class="kind"><Term label={gapMessages["gap.title"]} />{stage !== undefined && <span>{textIn(language, stage.label)}</span>}</p>
        <h2 class="of-place"><EntityLink of={gap.place} /> · {labelIn(language, gap.cell.label)}</h2>
        <p>{gap.kinds.map((kind) => <MissingMark key={kind} kind={kind} />)}</p>
      </header>
      <p class="how-far">{gap.wanted > 0 && <>{say("gaps.column.wanted")} <LevelChip level={gap.wanted} /> → </>}{say("gaps.column.reached")} <LevelChip level={gap.reached} /></p>
      <section class="gap"><h3>{say("gaps.panel.why")}</h3><p class="reason">{textIn(language, gap.reason)}</p></section>
      <section class="gap"><h3>{say("gap.owners")}</h3><Owners owners={gap.owners} /></section>
      <section class="gap">
        <h3>{say("gaps.panel.candidates")} <small>{say("gaps.panel.suggestion")}</small></h3>
        {gap.nearby.length + gap.elsewhere.length === 0 && <p class="muted">{say("gaps.panel.nobody")}</p>}
        <Candidates gap={gap} list="nearby" />
        <Candidates gap={gap} list="elsewhere" />
        <MeetingsLink />
      </section>
      {gap.constraints.length > 0 && <section><h3>{say("gaps.panel.constraints")}</h3><EvidenceList of={gap.constraints} /></section>}
      {gap.upstream.length + gap.downstream.length > 0 && <section>
        <h3>{say("gaps.panel.around")}</h3>
        <Neighbours of={gap.upstream} here={say("gaps.panel.upstream")} not={say("gaps.panel.upstream.not")} />
        <Neighbours of={gap.downstream} here={say("gaps.panel.downstream")} not={say("gaps.panel.downstream.not")} />
      </section>}
      <section>
        <h3>{say("gaps.panel.evidence", { count: gap.claims.length })}</h3>
        {gap.claims.length === 0 ? <p class="muted">{say("gaps.panel.evidence.none")}</p> : <EvidenceList of={gap.claims} />}
      </section>
    </>
  );
}

/** The way to whose strength meets whose gap. */
function MeetingsLink() {
  const { addressTo } = useStore();
  const { say } = useWords(messages);
  const address = addressTo({ view: "collaboration", parameters: { show: "meets" } });
  return address === undefined ? null : <p class="meets"><a class="link" href={address}>{say("gaps.panel.meets")}</a></p>;
}

/** The links before or after, those that the place has with their level, the others by name. */
function Neighbours({ of, here, not }: { readonly of: WholeGap["upstream"]; readonly here: string; readonly not: string }) {
  const present = of.filter(({ level }) => level > 0);
  const absent = of.filter(({ level }) => level === 0);
  return (
    <>
      {present.length > 0 && <><h4>{here}</h4><ul class="rows">{present.map(({ node, level }) => <li key={node.id}><NameButton of={node} /><LevelChip level={level} /></li>)}</ul></>}
      {absent.length > 0 && <><h4>{not}</h4><p class="inline">{absent.map(({ node }) => <NameButton key={node.id} of={node} />)}</p></>}
    </>
  );
}
