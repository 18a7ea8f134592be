import { useWords } from "../../components/words.ts";
import { textIn } from "../../names.ts";
import { views } from "../../registry.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import { answers } from "./view-answers.ts";

/** Where each kind of question is answered, for whoever looks for the way. */
export function ViewWays() {
  const { addressTo } = useStore();
  const { say, language } = useWords(messages);
  return (
    <section>
      <h2>{say("home.ways")}</h2>
      <ul class="view-ways">
        {views.map(({ name, title }) => answers[name] !== undefined && <li key={name}><a href={addressTo({ view: name }) ?? "/"}>{textIn(language, title)}</a> <span class="muted">{textIn(language, answers[name])}</span></li>)}
      </ul>
    </section>
  );
}
