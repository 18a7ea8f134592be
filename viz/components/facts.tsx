import { Failed, Skeleton } from "./notice.tsx";
import type { Claim } from "../contract.ts";
import { inOrder } from "../claim-order.ts";
import { dateIn, textIn } from "../names.ts";
import { claimsRequest } from "../requests.ts";
import { showMoreClaims } from "../state.ts";
import { useStore } from "../store.ts";
import { useChain, useOntology } from "./answers.ts";
import { BasisMark, VoiceMark } from "./marks.tsx";
import { NameButton } from "./name.tsx";
import { useWords } from "./words.ts";

/** The claims behind what is selected: those of documents first, general knowledge folded below. */
export function Facts() {
  const { state, dispatch, answer } = useStore();
  const { say } = useWords();
  const claims = answer(claimsRequest(state.value, useChain()));
  if (claims?.status === "failed") return <Failed answer={claims} />;
  if (claims?.status !== "ready") return <Skeleton label={say("state.loading.facts")} lines={5} />;
  const { items, total } = claims.data.claims;
  const said = inOrder(items.filter(({ basis }) => basis !== "REFERENCE"), state.value.place);
  const general = items.filter(({ basis }) => basis === "REFERENCE");
  return (
    <section class="facts">
      <h3>{say("panel.facts")}</h3>
      {said.length === 0 ? <p class="muted">{say("panel.facts.none")}</p> : <ol>{said.map((claim) => <Fact key={claim.id} claim={claim} />)}</ol>}
      {items.length < total && <button type="button" class="more" onClick={() => dispatch(showMoreClaims)}>{say("panel.facts.more", { count: total - items.length })}</button>}
      {general.length > 0 && (
        <details open={said.length === 0}>
          <summary>{say("panel.general", { count: general.length })}</summary>
          <ol>{general.map((claim) => <Fact key={claim.id} claim={claim} />)}</ol>
        </details>
      )}
    </section>
  );
}

function Fact({ claim }: { readonly claim: Claim }) {
  const { say, language } = useWords();
  const { subject, object, value, predicate, at, document } = claim;
  const relation = useOntology()?.relations.find((candidate) => candidate.relation === predicate);
  const date = claim.saidOn ?? document.publishedOn;
  return (
    <li class="fact">
      <p class="statement">
        <NameButton of={subject} /> <span class="relation">{relation === undefined ? "" : textIn(language, relation.label)}</span> {object === null ? <b>{value}</b> : <NameButton of={object} />}
        {at !== null && <span class="at"> · {language === "zh" ? say("fact.at", { place: at.name }) : say("fact.at", { place: at.nameEn ?? at.name })}</span>}
      </p>
      <p class="how">{claim.voice !== null && <VoiceMark voice={claim.voice} />}<BasisMark basis={claim.basis} /></p>
      {claim.excerpt !== "" && <blockquote lang="zh-CN"><svg viewBox="0 0 12 10" width="12" height="10" aria-hidden="true"><path d="M5 1Q1 3 1 7A2 2 0 1 0 3 5Q3 3 5 1ZM11 1Q7 3 7 7A2 2 0 1 0 9 5Q9 3 11 1Z" /></svg>{claim.excerpt}</blockquote>}
      <p class="source"><cite lang="zh-CN">{document.title}</cite>{[document.issuer, claim.locator, date === null ? say("fact.undated") : dateIn(language, date)].filter((part) => part !== null && part !== "").map((part) => <span key={part}>{part}</span>)}</p>
    </li>
  );
}

