import { useLayoutEffect, useRef } from "preact/hooks";
import { textIn } from "../names.ts";
import { views } from "../registry.ts";
import { useStore } from "../store.ts";
import { useWords } from "./words.ts";

/** The views to choose from; place, family and date go along. Where they do not all fit, the one that is open is in sight. */
export function Navigation() {
  const { state, addressTo } = useStore();
  const { say, language } = useWords();
  const { view } = state.value;
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const open = bar.current?.querySelector<HTMLElement>("[aria-current]");
    if (bar.current !== null && open !== null && open !== undefined) bar.current.scrollLeft = open.offsetLeft - (bar.current.clientWidth - open.offsetWidth) / 2;
  }, [view, language]);
  return (
    <nav ref={bar} class="navigation" aria-label={say("navigation")}>
      <ul>
        {views.filter(({ navigation }) => navigation).map(({ name, title }) => (
          <li key={name}><a href={addressTo({ view: name }) ?? "/"} aria-current={name === view ? "page" : undefined}>{textIn(language, title)}</a></li>
        ))}
      </ul>
    </nav>
  );
}
