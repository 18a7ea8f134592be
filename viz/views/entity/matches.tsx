import { dataOf } from "../../answer.ts";
import { decidingMessages } from "../../components/deciding-messages.ts";
import { isNameWanted, Signature } from "../../components/deciding.tsx";
import { MatchRow } from "../../components/match-row.tsx";
import { useWords } from "../../components/words.ts";
import type { Entity } from "../../contract.ts";
import { useStore } from "../../store.ts";
import { matchesRequest } from "./requests.ts";

/** With what an entity may be one and the same, and why: a person decides, in their own name, and can take it back. */
export function Matches({ entity }: { readonly entity: Entity }) {
  const { state, answer } = useStore();
  const { say } = useWords(decidingMessages);
  const found = dataOf(answer(matchesRequest(state.value)))?.possibleMatches;
  if (found === undefined || found.total === 0) return null;
  const isHeld = (id: string) => id === entity.id || entity.sameAs.some((same) => same.id === id);
  const isOpen = found.items.some(({ decided }) => decided === null);
  return (
    <section class="review matches" aria-labelledby="matches">
      <h2 id="matches">{say("matches.title")}</h2>
      {isOpen && <p class="muted">{say("matches.hint")}</p>}
      {(isOpen || isNameWanted.value) && <Signature />}
      <ul>{found.items.map((match) => <MatchRow key={`${match.entity.id} ${match.other.id}`} match={match} of={entity.id} isHeld={isHeld(match.entity.id) && isHeld(match.other.id)} />)}</ul>
      {found.items.length < found.total && <p class="muted">{say("matches.more", { count: found.total - found.items.length })}</p>}
    </section>
  );
}
