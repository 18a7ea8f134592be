import { useEffect } from "preact/hooks";
import { useChain } from "./components/answers.ts";
import { Panel } from "./components/panel.tsx";
import { TopBar } from "./components/top-bar.tsx";
import { useWords } from "./components/words.ts";
import { useStore } from "./store.ts";
import { ChainView } from "./views/chain-view.tsx";

/** The page: what applies everywhere above, the view, and the panel beside it. */
export function App() {
  const { state } = useStore();
  const { language, theme } = state.value;
  const { say } = useWords();
  const chain = useChain();
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = `${say("product")} · ${say("chain.title")}`;
  }, [language]);
  useEffect(() => {
    if (theme === "auto") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return (
    <>
      {chain !== undefined && <a class="skip" href="#table">{say("skip.table")}</a>}
      <TopBar />
      <div class="body">
        <main><ChainView /></main>
        <Panel />
      </div>
    </>
  );
}
