import { useDeciding } from "../../components/deciding.tsx";
import { useWords } from "../../components/words.ts";
import { messages } from "./messages.ts";
import type { Fact } from "./requests.ts";

export type Verdict = "accept" | "reject" | "undo";

/** Decides about facts, tells how many, and offers to take it back. */
export function useJudging(): (verdict: Verdict, facts: readonly Pick<Fact, "id">[], why?: string) => Promise<void> {
  const decide = useDeciding();
  const { say } = useWords(messages);
  const judge = (verdict: Verdict, facts: readonly Pick<Fact, "id">[], why = ""): Promise<void> =>
    decide(facts.map(({ id }) => ({ verdict, claim: id })), { told: say(`review.done.${verdict}`, { count: facts.length }), why, undo: verdict === "undo" ? undefined : () => void judge("undo", facts) });
  return judge;
}
