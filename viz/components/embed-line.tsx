import { dataOf } from "../answer.ts";
import { documentsRequest } from "../requests.ts";
import { useStore } from "../store.ts";
import { addressOf } from "../url.ts";
import { useWords } from "./words.ts";

/** What stands below a view within another site's page: what it rests on, and the way to the whole page with the same choices. */
export function EmbedLine() {
  const { state, answer } = useStore();
  const { say } = useWords();
  const documents = dataOf(answer(documentsRequest))?.documents.items.filter(({ kind }) => kind !== "reference");
  return (
    <footer class="embed-line">
      {documents !== undefined && <span>{say("embed.sources", { count: documents.length })}</span>}
      <a href={addressOf({ ...state.value, embed: false })} target="_blank" rel="noopener">{say("embed.open")}</a>
    </footer>
  );
}

/** Leads the links of an embedded view into a page of their own: other views are not for frames. */
export function leadOut(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link === null || link.getAttribute("href")?.startsWith("#") === true) return;
  const address = new URL(link.href);
  address.searchParams.delete("embed");
  link.href = address.href;
  link.target = "_blank";
  link.rel = "noopener";
}
