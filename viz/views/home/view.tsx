import { lazily } from "../../components/lazily.tsx";
import { SearchBox } from "../../components/search-box.tsx";
import { useWords } from "../../components/words.ts";
import { useStore } from "../../store.ts";
import type { ViewCode } from "../../view-code.ts";
import { messages } from "./messages.ts";
import { homeRequest, stagesRequest } from "./requests.ts";
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

/** Questions to begin with, where there is a view that answers them. */
function Examples() {
  const { addressTo } = useStore();
  const { say } = useWords(messages);
  const questions = ([1, 2, 3] as const).map((number) => say(`home.example.${number}`));
  if (addressTo({ view: "ask" }) === undefined) return null;
  return <p class="examples"><span class="muted">{say("home.examples")}</span>{questions.map((q) => <a key={q} href={addressTo({ view: "ask", parameters: { q } }) ?? "/"}>{q}</a>)}</p>;
}
