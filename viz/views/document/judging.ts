import { signal } from "@preact/signals";
import { AnswerMissing } from "../../api-client.ts";
import { reasonIn } from "../../components/notice.tsx";
import { useWords } from "../../components/words.ts";
import { openLocalStore, type LocalStore } from "../../local-store.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import type { Fact } from "./requests.ts";

export type Verdict = "accept" | "reject" | "undo";

let opened: LocalStore<string> | undefined;

/** The name under which this browser decides. */
export const useSignature = (): LocalStore<string> => (opened ??= openLocalStore<string>(window, { name: "signature", version: 1, empty: "", isValid: (content): content is string => typeof content === "string" && content.length <= 80 }));

/** Whether someone wanted to decide without having signed: the field for the name is shown then. */
export const isNameWanted = signal(false);

/** What the server takes in one go. */
const most = 500;

/** Decides about facts in the name that is signed, tells how many, and offers to take it back. */
export function useJudging(): (verdict: Verdict, facts: readonly Pick<Fact, "id">[], why?: string) => Promise<void> {
  const { send, tell } = useStore();
  const { say } = useWords(messages);
  const { kept } = useSignature();
  const judge = async (verdict: Verdict, facts: readonly Pick<Fact, "id">[], why = ""): Promise<void> => {
    const by = kept.peek().trim();
    if (by === "") {
      tell(say("review.by.missing"));
      isNameWanted.value = true;
      // Where the field was not shown, it is in the next frame.
      requestAnimationFrame(() => document.getElementById("signature")?.focus());
      return;
    }
    try {
      for (let from = 0; from < facts.length; from += most) {
        const decisions = facts.slice(from, from + most).map(({ id }) => ({ verdict, claim: id }));
        await send({ method: "POST", path: "/judgements", body: { decisions, by, ...(why.trim() === "" ? {} : { why: why.trim() }) } });
      }
      tell(say(`review.done.${verdict}`, { count: facts.length }), verdict === "undo" ? undefined : () => void judge("undo", facts));
    } catch (error) {
      if (!(error instanceof AnswerMissing)) throw error;
      tell(say("review.failed", { reason: reasonIn(say, error) }));
    }
  };
  return judge;
}
