import { Fragment } from "preact";
import { dateIn, nameIn, textIn } from "../names.ts";
import type { PossibleMatchesAnswer } from "../operations/possible-matches.graphql.ts";
import { useDeciding } from "./deciding.tsx";
import { decidingMessages } from "./deciding-messages.ts";
import { EntityLink } from "./name.tsx";
import { useWords } from "./words.ts";

/** Two entities that may be one and the same. */
export type Match = PossibleMatchesAnswer["possibleMatches"]["items"][number];

/** A pair with what speaks for it, and what can be decided about it. `of`: on whose page it stands, which need not name it again; `isHeld`: whether the two count as one now. */
export function MatchRow({ match, of, isHeld }: { readonly match: Match; readonly of?: string; readonly isHeld: boolean }) {
  const { say, language } = useWords(decidingMessages);
  const decide = useDeciding();
  const { entity: one, other, reason, decided, by, at, why } = match;
  const judge = (verdict: "same" | "not-same" | "undo"): void =>
    void decide([{ verdict, entity: one.id, other: other.id }], { told: say(`matches.done.${verdict}`), undo: verdict === "undo" ? undefined : () => judge("undo") });
  const named = [one, other].filter(({ id }) => id !== of);
  const names = say("matches.with", { one: nameIn(language, one).shown, other: nameIn(language, other).shown });
  return (
    <li>
      <span class="pair">{named.map((each, index) => <Fragment key={each.id}>{index > 0 && " · "}<EntityLink of={each} /></Fragment>)} <small class="muted">{textIn(language, reason)}</small></span>
      <span class="fact-tools">
        {decided === null && isHeld && <span class="muted">{say("matches.held")}</span>}
        {decided !== null && <span class="muted">{say(`matches.decided.${decided}`)}{by !== null && at !== null && ` · ${say("deciding.decided", { by, at: dateIn(language, at.slice(0, 10)), why: why === null ? "" : ` (${why})` })}`}</span>}
        {decided === null && !isHeld && <button type="button" class="more" aria-label={`${say("matches.same")}: ${names}`} onClick={() => judge("same")}>{say("matches.same")}</button>}
        {decided === null && <button type="button" class="more" aria-label={`${say("matches.notSame")}: ${names}`} onClick={() => judge("not-same")}>{say("matches.notSame")}</button>}
        {decided !== null && <button type="button" class="more" aria-label={`${say("deciding.back")}: ${names}`} onClick={() => judge("undo")}>{say("deciding.back")}</button>}
      </span>
    </li>
  );
}
