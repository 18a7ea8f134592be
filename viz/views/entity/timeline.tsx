import { Answered } from "../../components/answered.tsx";
import { EvidenceList } from "../../components/evidence-list.tsx";
import { useWords } from "../../components/words.ts";
import { isName } from "../../claim-order.ts";
import type { Claim } from "../../contract.ts";
import { groupBy } from "../../group-by.ts";
import { dateIn, issuerIn } from "../../names.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import { pageClaimsRequest } from "./requests.ts";
import { showMore } from "./slice.ts";

/** What documents say of the entity, by the date on which they say it, the latest first; then the documents. */
export function Timeline() {
  const { state, dispatch } = useStore();
  const { say } = useWords(messages);
  return (
    <Answered request={pageClaimsRequest(state.value)} label={say("state.loading.facts")} lines={8}>
      {({ claims: { items, total } }) => (
        <>
          <Dates claims={items.filter(({ basis }) => basis !== "REFERENCE")} />
          {items.length < total && <button type="button" class="more" onClick={() => dispatch(showMore)}>{say("entity.more", { count: total - items.length })}</button>}
          <Documents claims={items.filter(({ document }) => document.kind !== "reference")} />
        </>
      )}
    </Answered>
  );
}

function Dates({ claims }: { readonly claims: readonly Claim[] }) {
  const { say, language } = useWords(messages);
  const dates = [...groupBy(claims, ({ saidOn, document }) => saidOn ?? document.publishedOn ?? "")].toSorted(([one], [other]) => other.localeCompare(one));
  return (
    <section class="timeline">
      <h2>{say("entity.timeline")}</h2>
      {dates.length === 0 && <p class="muted">{say("entity.timeline.none")}</p>}
      <ol>{dates.map(([date, of]) => <li key={date}><h3><time dateTime={date || undefined}>{date === "" ? say("fact.undated") : dateIn(language, date)}</time> <small>{of.length}</small></h3><OnDate claims={of} /></li>)}</ol>
    </section>
  );
}

/** As much of one date stands open; the rest unfolds. */
const open = 6;

function OnDate({ claims: of }: { readonly claims: readonly Claim[] }) {
  const { say } = useWords(messages);
  const claims = of.toSorted((one, other) => Number(isName(one)) - Number(isName(other)));
  // One more is shown as quickly as said.
  if (claims.length <= open + 1) return <div><EvidenceList of={claims} /></div>;
  return (
    <div>
      <EvidenceList of={claims.slice(0, open)} />
      <details><summary>{say("entity.timeline.more", { count: claims.length - open })}</summary><EvidenceList of={claims.slice(open)} /></details>
    </div>
  );
}

function Documents({ claims }: { readonly claims: readonly Claim[] }) {
  const { addressTo } = useStore();
  const { say, language } = useWords(messages);
  const documents = [...groupBy(claims, ({ document }) => document.id).values()];
  if (documents.length === 0) return null;
  return (
    <section class="entity-documents">
      <h2>{say("entity.documents")}</h2>
      <ul>
        {documents.map((of) => {
          const [first] = of;
          if (first === undefined) return null;
          const { id, title, publishedOn } = first.document;
          const address = addressTo({ view: "document", subject: id });
          return <li key={id}>{address === undefined ? <span lang="zh-CN">{title}</span> : <a href={address} lang="zh-CN">{title}</a>} <small class="muted">{[issuerIn(language, first.document), publishedOn === null ? null : dateIn(language, publishedOn), say("entity.claims", { count: of.length })].filter((part) => part !== null).join(" · ")}</small></li>;
        })}
      </ul>
    </section>
  );
}
