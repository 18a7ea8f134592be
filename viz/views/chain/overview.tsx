import { isReference } from "./chain-rows.ts";
import { dateIn, issuerIn } from "../../names.ts";
import { documentsRequest } from "../../requests.ts";
import { useStore } from "../../store.ts";
import { useOntology } from "../../components/answers.ts";
import { chainRequest, useChain } from "./requests.ts";
import { LegendBox } from "./legend-box.tsx";
import { LevelChip } from "../../components/marks.tsx";
import { Skeleton } from "../../components/notice.tsx";
import { useChainWords } from "./words.ts";

/** What the drawing holds while nothing is selected: levels, legend, documents read. */
export function Overview() {
  const { state, answer } = useStore();
  const { say } = useChainWords();
  const graph = useChain();
  const ontology = useOntology();
  const claimed = graph?.nodes.filter((node) => !isReference(node)) ?? [];
  // Why the chain did not come stands in its place; here nothing is on its way.
  if (answer(chainRequest(state.value))?.status === "failed") return null;
  if (graph === undefined || ontology === undefined) return <Skeleton label={say("state.loading")} lines={8} />;
  return (
    <>
      <section>
        <h2>{say("overview.levels")}</h2>
        <ul class="tally">
          {[4, 3, 2, 1, 0].map((level) => {
            const count = claimed.filter((node) => node.level === level).length;
            return <li key={level}><LevelChip level={level} mentioned={true} /><meter min={0} max={Math.max(1, claimed.length)} value={count} aria-hidden="true" /><b>{count}</b></li>;
          })}
        </ul>
        <p class="muted">{say("overview.hint")}</p>
      </section>
      <LegendBox ontology={ontology} graph={graph} />
      <Documents />
    </>
  );
}

function Documents() {
  const { answer } = useStore();
  const { say, language } = useChainWords();
  const documents = answer(documentsRequest);
  if (documents?.status !== "ready") return null;
  const read = documents.data.documents.items.filter(({ kind }) => kind !== "reference");
  return (
    <section>
      <h2>{say("overview.documents", { count: read.length })}</h2>
      {read.length === 0 && <p class="muted">{say("overview.documents.none")}</p>}
      <ul class="documents">
        {read.map((document) => (
          <li key={document.id}>
            <span lang="zh-CN">{document.title}</span>
            <small>{[issuerIn(language, document), document.publishedOn === null ? say("fact.undated") : dateIn(language, document.publishedOn), say("overview.facts", { count: document.claimCount })].filter((part) => part !== null).map((part) => <span key={part}>{part}</span>)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
