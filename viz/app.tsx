import { useEffect, useRef } from "preact/hooks";
import { Notices } from "./components/notices.tsx";
import { Failed, Skeleton } from "./components/notice.tsx";
import { lazily } from "./components/lazily.tsx";
import { Panel } from "./components/panel.tsx";
import { useFamilyName, usePlaceName } from "./components/scope.tsx";
import { TopBar } from "./components/top-bar.tsx";
import { useCode } from "./components/use-code.ts";
import { useWords } from "./components/words.ts";
import { dataOf } from "./answer.ts";
import { textIn } from "./names.ts";
import { views } from "./registry.ts";
import { placeRequest } from "./requests.ts";
import { useStore } from "./store.ts";

const NotFound = lazily(() => import("./components/not-found.tsx").then((code) => code.NotFound), 3);
const UnknownPlace = lazily(() => import("./components/not-found.tsx").then((code) => code.UnknownPlace), 3);

/** The page: what applies everywhere above, the view, and the panel beside it. */
export function App() {
  const { state, answer, code } = useStore();
  const { language, theme, view, subject, embed, selection } = state.value;
  const { say } = useWords();
  const title = views.find(({ name }) => name === view)?.title;
  const scope = [usePlaceName(), useFamilyName()].filter((part) => part !== undefined).join(" · ");
  const about = dataOf(code.value)?.title?.(state.value, answer) ?? scope;
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = [about, title === undefined ? undefined : textIn(language, title), say("product")].filter((part) => part !== undefined && part !== "").join(" · ");
  }, [language, title, about]);
  useEffect(() => {
    if (theme === "auto") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  const Embedded = useEmbedded(embed);
  // Nobody prints before the page stands.
  const PrintHead = useCode(() => import("./components/print-head.tsx"), true)?.PrintHead;
  const isLost = usePlaceIsUnknown();
  // Another view begins at its top, and the keyboard and the screen reader with it.
  useEffect(() => {
    if (!first.current) main.current?.focus();
    first.current = false;
  }, [view, subject]);
  const body = (
    <div class="body">
      <main id="main" ref={main} tabIndex={-1}><CurrentView /></main>
      {(!embed || selection !== null) && !isLost && <Panel />}
    </div>
  );
  return (
    <>
      <a class="skip" href="#main">{say("skip")}</a>
      {!embed && <TopBar />}
      <Notices />
      {PrintHead !== undefined && <PrintHead />}
      {!embed ? body : Embedded !== undefined && <Embedded>{body}</Embedded>}
    </>
  );
}

/** What surrounds a view within another site's page, fetched only there. */
function useEmbedded(embed: boolean) {
  useEffect(() => void document.documentElement.toggleAttribute("data-embed", embed), [embed]);
  return useCode(() => import("./components/embed/embedded.tsx"), embed)?.Embedded;
}

/** Whether the address names a place that the atlas does not hold. */
function usePlaceIsUnknown(): boolean {
  const { state, answer } = useStore();
  return dataOf(answer(placeRequest(state.value)))?.entity === null;
}

function CurrentView() {
  const { state, code } = useStore();
  const { say } = useWords();
  const isLost = usePlaceIsUnknown();
  const loaded = code.value;
  if (state.value.view === null) return <NotFound />;
  if (isLost) return <UnknownPlace />;
  if (loaded?.status === "failed") return <Failed answer={loaded} />;
  if (loaded?.status !== "ready") return <Skeleton label={say("state.loading")} lines={8} />;
  const { View } = loaded.data;
  return <View key={`${state.value.view} ${state.value.subject ?? ""}`} />;
}
