import { dataOf } from "../../answer.ts";
import { decidingMessages } from "../../components/deciding-messages.ts";
import { Signature } from "../../components/deciding.tsx";
import { MatchRow } from "../../components/match-row.tsx";
import { useWords } from "../../components/words.ts";
import { possibleMatchesOperation } from "../../operations/possible-matches.graphql.ts";
import { request } from "../../requests.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";

/** The pairs of the whole atlas, those that wait for a decision first. */
export const matchesRequest = request(possibleMatchesOperation, { entity: null });

/** Who may be one with whom after all documents that were read: the pairs of which nobody has decided yet. */
export function OpenMatches() {
  const { answer } = useStore();
  const { say } = useWords(messages);
  const { say: sayOfDecision } = useWords(decidingMessages);
  const found = dataOf(answer(matchesRequest))?.possibleMatches;
  const waiting = found?.items.filter(({ decided }) => decided === null) ?? [];
  if (found === undefined || waiting.length === 0) return null;
  const areAll = waiting.length < found.items.length || found.items.length === found.total;
  return (
    <details class="review matches">
      <summary>{say(areAll ? "documents.matches" : "documents.matches.most", { count: waiting.length })}</summary>
      <p class="muted">{sayOfDecision("matches.hint")}</p>
      <Signature />
      <ul>{waiting.map((match) => <MatchRow key={`${match.entity.id} ${match.other.id}`} match={match} isHeld={false} />)}</ul>
    </details>
  );
}
