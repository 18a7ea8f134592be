import { dataOf } from "../../answer.ts";
import { useAnswer } from "../../components/answers.ts";
import { lazily } from "../../components/lazily.tsx";
import { SearchBox } from "../../components/search-box.tsx";
import { useWords } from "../../components/words.ts";
import { nameIn } from "../../names.ts";
import { useStore } from "../../store.ts";
import type { ViewCode } from "../../view-code.ts";
import { questionsOf } from "./examples.ts";
import { messages } from "./messages.ts";
import { homeRequest, stagesRequest } from "./requests.ts";
import { documentsRead, placesRead } from "./what-was-read.ts";
import "./home.css";

const ReadSoFar = lazily(() => import("./read-so-far.tsx").then((code) => code.ReadSoFar), 10);

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
      <ReadSoFar />
    </div>
  );
}

/** Questions to begin with, of the places that were read, where there is a view that answers them. Their room is kept until it is known which. */
function Examples() {
  const { addressTo } = useStore();
  const { say, language } = useWords(messages);
  const home = useAnswer(homeRequest);
  if (addressTo({ view: "ask" }) === undefined) return null;
  if (home?.status === "loading") return <p class="examples" aria-hidden="true"><span class="muted">&nbsp;</span></p>;
  const data = dataOf(home);
  const places = data === undefined ? [] : placesRead(documentsRead(data)).map(({ place }) => nameIn(language, place).shown);
  const questions = questionsOf(places, say);
  if (questions.length === 0) return null;
  return <p class="examples"><span class="muted">{say("home.examples")}</span>{questions.map((q) => <a key={q} href={addressTo({ view: "ask", parameters: { q } }) ?? "/"}>{q}</a>)}</p>;
}
