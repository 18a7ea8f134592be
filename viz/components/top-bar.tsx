import { chooseLanguage, chooseTheme, initialState, type Theme } from "../state.ts";
import { useStore } from "../store.ts";
import { addressOf } from "../url.ts";
import { lazily } from "./lazily.tsx";
import { Navigation } from "./navigation.tsx";
import { useFamilyName, usePlaceName } from "./scope.tsx";
import { SearchBox } from "./search-box.tsx";
import { useWords } from "./words.ts";

/** They wait for answers anyway: the first page stands before they do. */
const Choices = lazily(() => import("./choices.tsx").then((code) => code.Choices), 0);

/** What applies to every view: search, place, family, language, theme. */
export function TopBar() {
  const { state, dispatch } = useStore();
  const { say, language } = useWords();
  const { theme, view } = state.value;
  const shown: Theme = theme !== "auto" ? theme : matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const turned = shown === "dark" ? "light" : "dark";
  return (
    <header class="top-bar">
      <a class="brand" href={addressOf({ ...initialState, view: "home", language, theme })} title={say("product.line")}>
        <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true"><path d="M9 4.5 14.5 7.7V14L9 17.2 3.5 14V7.7ZM19 10.8 24.5 14V20.3L19 23.5 13.5 20.3V14" /></svg>
        <span>{say("product")}</span>
      </a>
      {view !== "home" && <SearchBox />}
      <ScopeButton />
      <div class="choices" id="choices" popover="auto">
        <Choices />
      </div>
      <div class="switches">
        {view !== "home" && <ShareButton />}
        <button type="button" class="switch" aria-label={say("language.switch")} title={say("language.switch")} onClick={() => dispatch(chooseLanguage(language === "zh" ? "en" : "zh"))}>{language === "zh" ? "EN" : "中"}</button>
        <button type="button" class="switch" aria-label={say(`theme.${turned}`)} title={say(`theme.${turned}`)} onClick={() => dispatch(chooseTheme(turned))}>
          <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true"><circle cx="10" cy="10" r="7.5" /><path class="half" d="M10 2.5A7.5 7.5 0 0 1 10 17.5Z" /></svg>
        </button>
      </div>
      <Navigation />
    </header>
  );
}

/** Copies the address, which holds every choice: for a colleague to see the same. */
function ShareButton() {
  const { tell } = useStore();
  const { say } = useWords();
  const share = async () => {
    try {
      // Without a secure connection the browser has no clipboard for pages.
      await navigator.clipboard.writeText(location.href);
      tell(say("share.done"));
    } catch {
      tell(say("share.failed"));
    }
  };
  return (
    <button type="button" class="switch share" aria-label={say("share")} title={say("share")} onClick={() => void share()}>
      <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true"><path d="M8.5 11.5a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1M11.5 8.5a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1" /></svg>
      <span aria-hidden="true">{say("share")}</span>
    </button>
  );
}

/** What the views speak of, in one line; where there is no room for the choices beside one another it opens them. */
function ScopeButton() {
  const { state } = useStore();
  const { say } = useWords();
  const chosen = [usePlaceName(), useFamilyName(), state.value.asOf].filter((part) => typeof part === "string").join(" · ");
  return <button type="button" class={chosen === "" ? "scope-button" : "scope-button chosen"} popovertarget="choices" aria-label={chosen === "" ? undefined : say("scope.change", { chosen })}>{chosen || say("place.all")}</button>;
}
