import { useWords } from "../../components/words.ts";
import { nameIn, textIn } from "../../names.ts";
import { views } from "../../registry.ts";
import { choosePlace, go } from "../../state.ts";
import { useStore } from "../../store.ts";
import { addressOf } from "../../url.ts";
import { messages } from "./messages.ts";
import type { ReadPlace } from "./what-was-read.ts";

/** The views that begin with a place. */
const ways = ["chain", "gaps", "matrix", "collaboration", "targets"];

/** The places that documents were read of, each with the ways into it. */
export function PlaceCards({ places }: { readonly places: readonly ReadPlace[] }) {
  const { state } = useStore();
  const { say, language } = useWords(messages);
  if (places.length === 0) return null;
  const there = views.filter(({ name }) => ways.includes(name));
  return (
    <section>
      <h2>{say("home.places")}</h2>
      <ul class="place-cards">
        {places.map(({ place, documents, facts }) => (
          <li key={place.id}>
            <h3 title={nameIn(language, place).other}>{nameIn(language, place).shown}</h3>
            <p class="muted">{say("home.places.documents", { count: documents })} · {say("home.places.facts", { count: facts })}</p>
            <p class="ways">{there.map(({ name, title }) => <a key={name} href={addressOf(go({ view: name })(choosePlace(place.id)(state.value)))}>{textIn(language, title)}</a>)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
