import { signal } from "@preact/signals";
import { AnswerMissing } from "../api-client.ts";
import { openLocalStore, type LocalStore } from "../local-store.ts";
import { useStore } from "../store.ts";
import { decidingMessages } from "./deciding-messages.ts";
import { reasonIn } from "./notice.tsx";
import { useWords } from "./words.ts";

/** What a person decides: of a claim, or of two entities that may be one. */
export type Decision =
  | { readonly verdict: "accept" | "reject" | "undo"; readonly claim: string }
  | { readonly verdict: "same" | "not-same" | "undo"; readonly entity: string; readonly other: string };

/** What is said of a decision that was kept, why it was made, and what takes it back. */
interface Kept {
  readonly told: string;
  readonly why?: string;
  readonly undo?: (() => void) | undefined;
}

let opened: LocalStore<string> | undefined;

/** The name under which this browser decides. */
const useSignature = (): LocalStore<string> => (opened ??= openLocalStore<string>(window, { name: "signature", version: 1, empty: "", isValid: (content): content is string => typeof content === "string" && content.length <= 80 }));

/** Whether someone wanted to decide without having signed: the field for the name is shown then. */
export const isNameWanted = signal(false);

/** What the server takes in one go. */
const most = 500;

/** A decision that takes longer, in milliseconds, is told to be on its way. */
const patience = 500;

/** Decisions on their way to the server: who presses twice decides once. */
const underWay = new Set<string>();

/** Sends decisions in the name that is signed, tells what was kept, and offers to take it back. */
export function useDeciding(): (decisions: readonly Decision[], kept: Kept) => Promise<void> {
  const { send, tell } = useStore();
  const { say } = useWords(decidingMessages);
  const { kept: signed } = useSignature();
  return async (decisions, { told, why = "", undo }) => {
    const by = signed.peek().trim();
    if (by === "") {
      tell(say("deciding.by.missing"));
      isNameWanted.value = true;
      // Where the field was not shown, it is in the next frame.
      requestAnimationFrame(() => document.getElementById("signature")?.focus());
      return;
    }
    const key = JSON.stringify(decisions);
    if (underWay.has(key)) return;
    underWay.add(key);
    const slow = setTimeout(() => tell(say("deciding.sending")), patience);
    try {
      for (let from = 0; from < decisions.length; from += most) {
        await send({ method: "POST", path: "/judgements", body: { decisions: decisions.slice(from, from + most), by, ...(why.trim() === "" ? {} : { why: why.trim() }) } });
      }
      tell(told, undo);
    } catch (error) {
      if (!(error instanceof AnswerMissing)) throw error;
      tell(say("deciding.failed", { reason: reasonIn(say, error) }));
    } finally {
      clearTimeout(slow);
      underWay.delete(key);
    }
  };
}

/** The field in which whoever decides signs. */
export function Signature() {
  const { say } = useWords(decidingMessages);
  const { kept, keep } = useSignature();
  return <p class="signature"><label>{say("deciding.by")} <input id="signature" type="text" maxLength={80} value={kept.value} placeholder={say("deciding.by.hint")} autocomplete="name" onChange={(event) => keep(event.currentTarget.value)} /></label></p>;
}
