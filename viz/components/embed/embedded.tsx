import type { ComponentChildren } from "preact";
import { dataOf } from "../../answer.ts";
import { documentsRequest } from "../../requests.ts";
import { useStore } from "../../store.ts";
import { addressOf } from "../../url.ts";
import { useWords } from "../words.ts";
import { messages } from "./messages.ts";
import "./embed.css";

/** A view within another site's page: below it what it rests on, and the way to the whole page with the same choices. */
export function Embedded({ children }: { readonly children: ComponentChildren }) {
  const { state, answer } = useStore();
  const { say } = useWords(messages);
  const documents = dataOf(answer(documentsRequest))?.documents.items.filter(({ kind }) => kind !== "reference");
  return (
    <>
      <div onClickCapture={leadOut}>{children}</div>
      <footer class="embed-line">
        {documents !== undefined && <span>{say("embed.sources", { count: documents.length })}</span>}
        <a href={addressOf({ ...state.value, embed: false })} target="_blank" rel="noopener">{say("embed.open")}</a>
      </footer>
    </>
  );
}

/** Leads a link into a page of its own: other views are not for frames. */
function leadOut(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link === null || link.getAttribute("href")?.startsWith("#") === true) return;
  const address = new URL(link.href);
  address.searchParams.delete("embed");
  link.href = address.href;
  link.target = "_blank";
  link.rel = "noopener";
}
