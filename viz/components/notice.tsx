import type { ComponentChildren } from "preact";
import type { Failed as FailedAnswer } from "../answer.ts";
import type { Words } from "../messages.ts";
import { useStore } from "../store.ts";
import { useWords } from "./words.ts";

/** Why something did not work, in words: the server's own, or that it was not reached. */
export function reasonIn(say: Words["say"], { reason, message }: Pick<FailedAnswer, "reason" | "message">): string {
  return reason === "server" ? message : say(`failed.${reason}`);
}

/** What went wrong, what to do, and a way to try again. */
export function Failed({ answer, onRetry }: { readonly answer: FailedAnswer; readonly onRetry?: () => void }) {
  const { say } = useWords();
  const { retry } = useStore();
  return (
    <div class="notice failed" role="alert">
      <h2>{say(`failed.${answer.reason}`)}</h2>
      <p>{say(answer.reason === "busy" || answer.reason === "timeout" ? "failed.todo.busy" : "failed.todo")}</p>
      {answer.reason === "server" && <p class="detail"><code>{answer.message}</code></p>}
      <button type="button" class="primary" onClick={onRetry ?? retry}>{say("failed.retry")}</button>
    </div>
  );
}

/** Nothing to show, and what would fill it. */
export function Empty({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return <div class="notice empty" role="status"><h2>{title}</h2><p>{children}</p></div>;
}

/** Nothing to show that a document would fill, with the way to add one. */
export function ToBeRead({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const { say } = useWords();
  const upload = useStore().addressTo({ view: "documents" });
  return <Empty title={title}>{children}{upload !== undefined && <> <a href={upload}>{say("empty.add")}</a></>}</Empty>;
}

/** Grey bars of about the size of what is to come. */
export function Skeleton({ label, lines }: { readonly label: string; readonly lines: number }) {
  return (
    <div class="skeleton" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, index) => <span key={index} class={`bar bar-${index % 3}`} />)}
    </div>
  );
}
