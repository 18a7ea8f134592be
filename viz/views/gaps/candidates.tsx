import { EvidenceList } from "../../components/evidence-list.tsx";
import { gapMessages } from "../../components/gap-messages.ts";
import { Name, NameButton } from "../../components/name.tsx";
import { useWords } from "../../components/words.ts";
import { nameIn, textIn } from "../../names.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import type { GapCandidate, WholeGap } from "./requests.ts";
import { useShortlist } from "./shared-shortlist.ts";
import { keyOf, shortlistedFrom, withFirm, withoutFirm, type Shortlisted } from "./shortlist.ts";

const own = { ...gapMessages, ...messages };

/** The firms of one list: dashed, since they are suggestions; each with its reasons, what speaks against, and its sources. */
export function Candidates({ gap, list }: { readonly gap: WholeGap; readonly list: Shortlisted["list"] }) {
  const { say } = useWords(messages);
  const firms = gap[list];
  if (firms.length === 0) return null;
  return (
    <>
      <h4>{say(`gaps.panel.${list}`)} <small>{firms.length}</small></h4>
      <ul>{firms.map((candidate) => <Suggestion key={candidate.entity.id} gap={gap} candidate={candidate} list={list} />)}</ul>
    </>
  );
}

function Suggestion({ gap, candidate, list }: { readonly gap: WholeGap; readonly candidate: GapCandidate; readonly list: Shortlisted["list"] }) {
  const { say, language } = useWords(own);
  const { entity, at, reasons, counterEvidence, path, claims } = candidate;
  return (
    <li class="suggestion">
      <p class="suggestion-head"><span><NameButton of={entity} />{at !== null && <small class="at"><Name of={at} /></small>}</span><ShortlistButton gap={gap} candidate={candidate} list={list} /></p>
      {reasons.map((reason) => <small key={reason.zh}>{textIn(language, reason)}</small>)}
      {counterEvidence.map((reason) => <small key={reason.zh} class="against">{say("gap.against", { text: textIn(language, reason) })}</small>)}
      {path.length > 1 && <small>{say("gaps.panel.path", { path: path.map((node) => nameIn(language, node).shown).join(" → ") })}</small>}
      {claims.length > 0 && <details><summary>{say("gaps.panel.sources", { count: claims.length })}</summary><EvidenceList of={claims} /></details>}
    </li>
  );
}

function ShortlistButton({ gap, candidate, list }: { readonly gap: WholeGap; readonly candidate: GapCandidate; readonly list: Shortlisted["list"] }) {
  const { tell } = useStore();
  const { say, language } = useWords(messages);
  const { kept, keep } = useShortlist();
  const one = shortlistedFrom(gap, candidate, list, new Date().toISOString().slice(0, 10));
  const isOn = kept.value.some((other) => keyOf(other) === keyOf(one));
  const name = nameIn(language, candidate.entity).shown;
  const toggle = () => {
    const before = kept.value;
    keep(isOn ? withoutFirm(before, keyOf(one)) : withFirm(before, one));
    tell(say(isOn ? "gaps.short.gone" : "gaps.short.done", { name }), () => keep(before));
  };
  return <button type="button" class="more shortlist" aria-pressed={isOn} aria-label={`${say("gaps.short.add")} ${name}`} onClick={toggle}>{say(isOn ? "gaps.short.added" : "gaps.short.add")}</button>;
}
