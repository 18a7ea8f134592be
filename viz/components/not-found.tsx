import { useStore } from "../store.ts";
import { Empty } from "./notice.tsx";
import { useWords } from "./words.ts";

/** An address that leads nowhere, and the way back. */
export function NotFound() {
  const { say, language } = useWords();
  const { state } = useStore();
  return <Empty title={say("notFound.title", { address: state.value.subject ?? "" })}><a href={`/?lang=${language}`}>{say("notFound.back")}</a></Empty>;
}
