import { dataOf } from "../../answer.ts";
import { Answered } from "../../components/answered.tsx";
import { useAnswer, useOntology } from "../../components/answers.ts";
import { lazily } from "../../components/lazily.tsx";
import { Skeleton, ToBeRead } from "../../components/notice.tsx";
import { SearchBox } from "../../components/search-box.tsx";
import { useWords } from "../../components/words.ts";
import { textIn } from "../../names.ts";
import { views } from "../../registry.ts";
import { corpusRequest } from "../../requests.ts";
import { chooseFamily, choosePlace, go, type Action } from "../../state.ts";
import { useStore } from "../../store.ts";
import type { ViewCode } from "../../view-code.ts";
import { messages } from "./messages.ts";
import { PlaceCards } from "./place-cards.tsx";
import { homeRequest, stagesRequest } from "./requests.ts";
import { documentsRead, familiesRead, placesRead } from "./what-was-read.ts";
import "./home.css";

const DocumentTable = lazily(() => import("./document-table.tsx").then((code) => code.DocumentTable), 8);

/** The first page: one question box, and what has been read so far. */
export const view: ViewCode = { View: Home, requests: (state, answer) => [homeRequest, stagesRequest(state, answer)] };

function Home() {
  const { say } = useWords(messages);
  return (
    <div class="home">
      <section class="welcome">
        <h1>{say("home.line")}</h1>
        <SearchBox />
        <Examples />
        <p class="muted">{say("home.more")}</p>
      </section>
      <Ways />
      <Answered request={homeRequest} label={say("home.loading")} lines={10}>
        {(answer) => {
          const documents = documentsRead(answer);
          if (documents.length === 0) return <ToBeRead title={say("home.empty")}>{say("home.empty.fill")}</ToBeRead>;
          return <><PlaceCards places={placesRead(documents)} /><Families /><DocumentTable documents={documents} /></>;
        }}
      </Answered>
    </div>
  );
}

/** Where each kind of question is answered. */
function Ways() {
  const { addressTo } = useStore();
  const { say, language } = useWords(messages);
  return (
    <section>
      <h2>{say("home.ways")}</h2>
      <ul class="view-ways">{views.map(({ name, title, answers }) => answers !== undefined && name !== "ask" && <li key={name}><a href={addressTo({ view: name }) ?? "/"}>{textIn(language, title)}</a> <span class="muted">{textIn(language, answers)}</span></li>)}</ul>
    </section>
  );
}

/** Questions to begin with, where there is a view that answers them. */
function Examples() {
  const { addressTo } = useStore();
  const { say } = useWords(messages);
  const questions = ([1, 2, 3] as const).map((number) => say(`home.example.${number}`));
  if (addressTo({ view: "ask" }) === undefined) return null;
  return <p class="examples"><span class="muted">{say("home.examples")}</span>{questions.map((q) => <a key={q} href={addressTo({ view: "ask", parameters: { q } }) ?? "/"}>{q}</a>)}</p>;
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
