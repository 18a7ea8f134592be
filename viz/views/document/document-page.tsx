import { Answered } from "../../components/answered.tsx";
import { EntityLink } from "../../components/name.tsx";
import { Empty, Skeleton } from "../../components/notice.tsx";
import { useWords } from "../../components/words.ts";
import { dateIn } from "../../names.ts";
import type { OneDocumentAnswer } from "../../operations/document.graphql.ts";
import { useStore } from "../../store.ts";
import { FactRow } from "./fact-row.tsx";
import { MarkedText } from "./marked-text.tsx";
import { messages } from "./messages.ts";
import { documentRequest, factsOf, mayHaveMore } from "./requests.ts";
import { Review } from "./review.tsx";
import { showMorePassages } from "./slice.ts";

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
  return (
    <>
      <Head document={document} />
      <Review showsText={text !== null} />
      {facts === undefined ? <Skeleton label={say("state.loading.facts")} lines={10} /> : text === null ? <Excerpts facts={facts} /> : <MarkedText text={text} facts={facts} />}
      {mayHaveMore(state.value, answer) && <p><button type="button" class="more" onClick={() => dispatch(showMorePassages)}>{say("document.facts.more")}</button></p>}
    </>
  );
}

function Head({ document: { title, issuer, region, publishedOn, claimCount, proposedCount, supersedes, supersededBy } }: { readonly document: Found }) {
  const { addressTo } = useStore();
  const { say, language } = useWords(messages);
  const edition = (id: string | null, label: string) => {
    const address = id === null ? undefined : addressTo({ view: "document", subject: id });
    return address === undefined ? null : <p><a href={address}>{label}</a></p>;
  };
  return (
    <header class="document-head">
      <h1 lang="zh-CN">{title}</h1>
      <p class="muted">{[issuer, publishedOn === null ? say("fact.undated") : dateIn(language, publishedOn)].filter((part) => part !== null && part !== "").join(" · ")}{region !== null && <> · <EntityLink of={region} /></>}</p>
      <p>{say("document.counts", { accepted: claimCount, proposed: proposedCount })}</p>
      {edition(supersededBy, say("document.newer"))}
      {edition(supersedes, say("document.older"))}
    </header>
  );
}

/** Without the text: what each fact quotes. */
function Excerpts({ facts }: { readonly facts: NonNullable<ReturnType<typeof factsOf>> }) {
  const { say } = useWords(messages);
  return (
    <>
      <Empty title={say("document.text.none")}>{say("document.text.fill")}</Empty>
      <section class="excerpts"><h2>{say("document.facts", { count: facts.length })}</h2>{facts.map((fact) => <FactRow key={fact.id} fact={fact} showsText={false} />)}</section>
    </>
  );
}
