import { dataOf } from "../../answer.ts";
import { isNameWanted, Signature, useDeciding } from "../../components/deciding.tsx";
import { EntityLink } from "../../components/name.tsx";
import { useWords } from "../../components/words.ts";
import type { Entity } from "../../contract.ts";
import { dateIn, nameIn, textIn } from "../../names.ts";
import type { PossibleMatchesAnswer } from "../../operations/possible-matches.graphql.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import { matchesRequest } from "./requests.ts";

type Match = PossibleMatchesAnswer["possibleMatches"]["items"][number];

/** With what an entity may be one and the same, and why: a person decides, in their own name, and can take it back. */
export function Matches({ entity }: { readonly entity: Entity }) {
  const { state, answer } = useStore();
  const { say } = useWords(messages);
  const found = dataOf(answer(matchesRequest(state.value)))?.possibleMatches;
  if (found === undefined || found.total === 0) return null;
  const isOpen = found.items.some(({ decided }) => decided === null);
  return (
    <section class="review matches" aria-labelledby="matches">
      <h2 id="matches">{say("matches.title")}</h2>
      {isOpen && <p class="muted">{say("matches.hint")}</p>}
      {(isOpen || isNameWanted.value) && <Signature />}
      <ul>{found.items.map((match) => <MatchRow key={`${match.entity.id} ${match.other.id}`} match={match} entity={entity} />)}</ul>
      {found.items.length < found.total && <p class="muted">{say("matches.more", { count: found.total - found.items.length })}</p>}
    </section>
  );
}

function MatchRow({ match, entity }: { readonly match: Match; readonly entity: Entity }) {
  const { say, language } = useWords(messages);
  const decide = useDeciding();
  const { entity: one, other, reason, decided, by, at, why } = match;
  const judge = (verdict: "same" | "not-same" | "undo"): void =>
    void decide([{ verdict, entity: one.id, other: other.id }], { told: say(`matches.done.${verdict}`), undo: verdict === "undo" ? undefined : () => judge("undo") });
  const isHeld = decided === null && [one, other].every(({ id }) => id === entity.id || entity.sameAs.some((same) => same.id === id));
  const others = [one, other].filter(({ id }) => id !== entity.id);
  const names = say("matches.with", { one: nameIn(language, one).shown, other: nameIn(language, other).shown });
  return (
    <li>
      <span class="pair">{others.map((each) => <EntityLink key={each.id} of={each} />)} <small class="muted">{textIn(language, reason)}</small></span>
      <span class="fact-tools">
        {isHeld && <span class="muted">{say("matches.held")}</span>}
        {decided !== null && <span class="muted">{say(`matches.decided.${decided}`)}{by !== null && at !== null && ` · ${say("deciding.decided", { by, at: dateIn(language, at.slice(0, 10)), why: why === null ? "" : ` (${why})` })}`}</span>}
        {decided === null && !isHeld && <button type="button" class="more" aria-label={`${say("matches.same")}: ${names}`} onClick={() => judge("same")}>{say("matches.same")}</button>}
        {decided === null && <button type="button" class="more" aria-label={`${say("matches.notSame")}: ${names}`} onClick={() => judge("not-same")}>{say("matches.notSame")}</button>}
        {decided !== null && <button type="button" class="more" aria-label={`${say("deciding.back")}: ${names}`} onClick={() => judge("undo")}>{say("deciding.back")}</button>}
      </span>
    </li>
  );
}
