import { dataOf } from "../../answer.ts";
import { Answered } from "../../components/answered.tsx";
import { useAnswer, useOntology } from "../../components/answers.ts";
import { Skeleton, ToBeRead } from "../../components/notice.tsx";
import { useWords } from "../../components/words.ts";
import { textIn } from "../../names.ts";
import { corpusRequest } from "../../requests.ts";
import { chooseFamily, choosePlace, go, type Action } from "../../state.ts";
import { useStore } from "../../store.ts";
import { DocumentTable } from "./document-table.tsx";
import { messages } from "./messages.ts";
import { PlaceCards } from "./place-cards.tsx";
import { homeRequest } from "./requests.ts";
import { ViewWays } from "./view-ways.tsx";
import { documentsRead, familiesRead, placesRead } from "./what-was-read.ts";

/** Below the question box: where to look for what, and the places, chains and documents read so far. */
export function ReadSoFar() {
  const { say } = useWords(messages);
  return (
    <Answered request={homeRequest} label={say("home.loading")} lines={10}>
      {(answer) => {
        const documents = documentsRead(answer);
        if (documents.length === 0) return <><ToBeRead title={say("home.empty")}>{say("home.empty.fill")}</ToBeRead><ViewWays /></>;
        return <><ViewWays /><PlaceCards places={placesRead(documents)} /><Families /><DocumentTable documents={documents} /></>;
      }}
    </Answered>
  );
}

function Families() {
  const { dispatch } = useStore();
  const { say, language } = useWords(messages);
  const ontology = useOntology();
  const corpus = useAnswer(corpusRequest);
  const families = familiesRead(dataOf(corpus)?.chain);
  if (corpus?.status === "loading" || (ontology === undefined && families.length > 0)) return <Skeleton label={say("home.loading")} lines={4} />;
  if (families.length === 0 || ontology === undefined) return null;
  return (
    <section>
      <h2>{say("home.chains")}</h2>
      <ul class="family-list">
        {families.map(({ family, things }) => {
          const term = ontology.families.find(({ id }) => id === family);
          return <li key={family}><button type="button" onClick={() => dispatch(chainOf(family))}><b>{term === undefined ? family : textIn(language, term.label)}</b><small>{say("home.chains.things", { count: things })}</small></button></li>;
        })}
      </ul>
    </section>
  );
}

/** The chain of a family, in every place. */
const chainOf = (family: string): Action => (state) => go({ view: "chain" })(chooseFamily(family)(choosePlace(null)(state)));
