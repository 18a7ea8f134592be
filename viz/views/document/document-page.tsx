import { Answered } from "../../components/answered.tsx";
import { EntityLink } from "../../components/name.tsx";
import { Empty, Skeleton } from "../../components/notice.tsx";
import { useWords } from "../../components/words.ts";
import { dateIn, issuerIn } from "../../names.ts";
import type { OneDocumentAnswer } from "../../operations/document.graphql.ts";
import { useStore } from "../../store.ts";
import { chosenFacts } from "./fact-groups.ts";
import { FactList } from "./fact-list.tsx";
import { KindFilter } from "./kind-filter.tsx";
import { MarkedText } from "./marked-text.tsx";
import { messages } from "./messages.ts";
import { documentRequest, factsOf, mayHaveMore } from "./requests.ts";
import { Review } from "./review.tsx";
import { documentPage, showMorePassages } from "./slice.ts";

type Found = NonNullable<OneDocumentAnswer["document"]>;

/** A document: what it is, its text with the facts marked or else their excerpts, and the facts that wait for a decision. */
export function DocumentPage() {
  const { state } = useStore();
  const { say } = useWords(messages);
  return (
    <div class="document-page">
      <Answered request={documentRequest(state.value)} label={say("document.loading")} lines={12}>
        {({ document }) => (document === null ? <><h1 class="unseen">{say("document.unknown")}</h1><Empty title={say("document.unknown")}>{say("document.unknown.fill")}</Empty></> : <Whole key={document.id} document={document} />)}
      </Answered>
    </div>
  );
}

function Whole({ document }: { readonly document: Found }) {
  const { state, answer, dispatch } = useStore();
  const { say } = useWords(messages);
  const facts = factsOf(state.value, answer);
  const { text } = document;
  const { show, kind, names } = documentPage.of(state.value);
  return (
    <>
      <Head document={document} />
      <Review showsText={text !== null} expected={document.proposedCount} />
      {text === null ? <Empty title={say("document.text.none")}>{say("document.text.fill")}</Empty> : <Shown />}
      {facts === undefined ? <Skeleton label={say("state.loading.facts")} lines={10} /> : (
        <>
          <KindFilter facts={facts} />
          {text === null || show === "facts" ? <FactList facts={facts} showsText={text !== null} /> : <MarkedText text={text} facts={chosenFacts(facts, kind, names)} />}
        </>
      )}
      {mayHaveMore(state.value, answer) && <p><button type="button" class="more" onClick={() => dispatch(showMorePassages)}>{say("document.facts.more")}</button></p>}
    </>
  );
}

/** The text, or the list of its facts. */
function Shown() {
  const { state, dispatch } = useStore();
  const { say } = useWords(messages);
  const { show } = documentPage.of(state.value);
  return (
    <div class="grouping" role="radiogroup" aria-label={say("document.shown")}>
      {(["text", "facts"] as const).map((one) => <label key={one} class="tick"><input type="radio" name="shown" checked={one === show} onChange={() => dispatch(documentPage.set({ show: one }))} />{say(`document.shown.${one}`)}</label>)}
    </div>
  );
}

function Head({ document: { title, issuer, issuerEn, region, publishedOn, claimCount, proposedCount, supersedes, supersededBy } }: { readonly document: Found }) {
  const { addressTo } = useStore();
  const { say, language } = useWords(messages);
  const edition = (id: string | null, label: string) => {
    const address = id === null ? undefined : addressTo({ view: "document", subject: id });
    return address === undefined ? null : <p><a href={address}>{label}</a></p>;
  };
  return (
    <header class="document-head">
      <h1 lang="zh-CN">{title}</h1>
      <p class="muted">{[issuerIn(language, { issuer, issuerEn }), publishedOn === null ? say("fact.undated") : dateIn(language, publishedOn)].filter((part) => part !== null && part !== "").join(" · ")}{region !== null && <> · <EntityLink of={region} /></>}</p>
      <p>{say("document.counts", { accepted: claimCount, proposed: proposedCount })}</p>
      {edition(supersededBy, say("document.newer"))}
      {edition(supersedes, say("document.older"))}
    </header>
  );
}
