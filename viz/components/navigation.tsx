import { textIn } from "../names.ts";
import { views } from "../registry.ts";
import { useStore } from "../store.ts";
import { useWords } from "./words.ts";

/** The views to choose from; place, family and date go along. */
export function Navigation() {
  const { state, addressTo } = useStore();
  const { say, language } = useWords();
  return (
    <nav class="navigation" aria-label={say("navigation")}>
      <ul>
        {views.filter(({ navigation }) => navigation).map(({ name, title }) => (
          <li key={name}><a href={addressTo({ view: name }) ?? "/"} aria-current={name === state.value.view ? "page" : undefined}>{textIn(language, title)}</a></li>
        ))}
      </ul>
    </nav>
  );
}
