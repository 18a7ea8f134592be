import { dataOf } from "../../answer.ts";
import { Answered } from "../../components/answered.tsx";
import { useOntology } from "../../components/answers.ts";
import { LevelChip, MissingMark } from "../../components/marks.tsx";
import { useWords } from "../../components/words.ts";
import { dateIn, textIn } from "../../names.ts";
import type { MissingKind } from "../../contract.ts";
import { useStore } from "../../store.ts";
import { Comparison } from "./comparison.tsx";
import { messages } from "./messages.ts";
import { compareRequest, coverageRequest } from "./requests.ts";

/** The panel while no cell is selected: the comparison of the chosen places, what the marks mean, and the documents behind it all. */
export function MatrixOverview() {
  const { state, answer, addressTo } = useStore();
  const { say, language } = useWords(messages);
  const ontology = useOntology();
  const compared = compareRequest(state.value);
  const documents = dataOf(answer(coverageRequest(state.value, answer)))?.coverage.documentsRead ?? [];
  return (
    <>
      {compared === undefined ? <p class="muted">{say("matrix.hint")}</p> : <Answered request={compared} label={say("matrix.loading")} lines={8}>{({ compare }) => <Comparison comparison={compare} />}</Answered>}
      <section class="legend">
        <dl>{ontology?.levels.map(({ id, meaning }) => <div key={id}><dt><LevelChip level={Number(id)} /></dt><dd>{textIn(language, meaning)}</dd></div>)}</dl>
        <dl>{ontology?.missing.map(({ id, meaning }) => <div key={id}><dt><MissingMark kind={id as MissingKind} /></dt><dd>{textIn(language, meaning)}</dd></div>)}</dl>
        <p class="muted">{say("matrix.legend.small")}</p>
        <p class="muted">{say("matrix.legend.silence")}</p>
      </section>
      {documents.length > 0 && (
        <section>
          <h2>{say("matrix.documents")}</h2>
          <ul class="documents">
            {documents.map(({ id, title, publishedOn }) => {
              const address = addressTo({ view: "document", subject: id });
              const words = <span lang="zh-CN">{title}</span>;
              return <li key={id}>{address === undefined ? words : <a class="name" href={address}>{words}</a>}<small>{publishedOn === null ? say("fact.undated") : dateIn(language, publishedOn)}</small></li>;
            })}
          </ul>
        </section>
      )}
    </>
  );
}
