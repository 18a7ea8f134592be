import { useState } from "preact/hooks";
import { LevelChip, MissingMark, Shape } from "../../components/marks.tsx";
import { Name, NameLink } from "../../components/name.tsx";
import { someMessages } from "../../components/some-messages.ts";
import { SomeNames } from "../../components/some.tsx";
import { useWords } from "../../components/words.ts";
import { textIn } from "../../names.ts";
import { select } from "../../state.ts";
import { useStore } from "../../store.ts";
import { entityOf, inOrder, sourceOf, sources, type Link, type LinkCandidate, type LinkTie } from "./bands.ts";
import { messages } from "./messages.ts";

const own = { ...someMessages, ...messages };

/** The place's links in the middle, what each needs to its left, where it could go to its right. */
export function Bands({ links, place }: { readonly links: readonly Link[]; readonly place: string }) {
  const { say } = useWords(messages);
  const alone = links.filter(isAlone);
  const tied = links.filter((link) => !isAlone(link));
  return (
    <section class="bands" aria-label={say("collaboration.bands")}>
      {tied.length > 0 && <><ul class="band-legend" aria-label={say("collaboration.legend.label")}>{sources.map((source) => <li key={source}><i class={`tie-box ${source}`} aria-hidden="true" />{say(`collaboration.source.${source}`)}</li>)}</ul>
      <div class="band band-heads" aria-hidden="true"><span>{say("collaboration.upstream")}</span><span>{say("collaboration.own", { place })}</span><span>{say("collaboration.downstream")}</span></div>
      <ol>{tied.map((link) => <li key={link.cell.id} class="band"><Side ties={link.upstream} side="upstream" /><Own link={link} /><Side ties={link.downstream} side="downstream" /></li>)}</ol></>}
      {alone.length > 0 && <div class="alone"><h2>{say("collaboration.alone")}</h2><ul>{alone.map((link) => <li key={link.cell.id}><Own link={link} /></li>)}</ul></div>}
    </section>
  );
}

const isAlone = ({ upstream, downstream }: Link): boolean => upstream.length + downstream.length === 0;

function Own({ link: { cell, level, firms } }: { readonly link: Link }) {
  const { dispatch } = useStore();
  const entity = entityOf(cell);
  return (
    <div class="own" data-stage={cell.stage}>
      <p><Shape kind={entity.kind} stage={cell.stage} /><button type="button" class="name" onClick={() => dispatch(select(entity.id))}><Name of={entity} /></button> <LevelChip level={level} /></p>
      {firms.length > 0 && <p class="firms"><SomeNames of={[...new Map(firms.map(({ firm }) => [firm.id, firm])).values()]} first={6} /></p>}
    </div>
  );
}

/** As many neighbours of whom nobody was read stand open; the rest folds. */
const openNobody = 4;

function Side({ ties, side }: { readonly ties: readonly LinkTie[]; readonly side: "upstream" | "downstream" }) {
  const { say } = useWords(own);
  const [whole, setWhole] = useState(false);
  const ordered = inOrder(ties);
  const known = ordered.filter((tie) => sourceOf(tie) !== "nobody").length;
  const shown = whole ? ordered : ordered.slice(0, known + openNobody);
  return (
    <div class={`side ${side}${ties.length === 0 ? " none" : ""}`}>
      <p class="side-head">{say(`collaboration.${side}`)}</p>
      {ties.length === 0 && <p class="muted">{say("collaboration.end")}</p>}
      <ul>{shown.map((tie) => <li key={tie.cell.id}><TieBox tie={tie} side={side} /></li>)}</ul>
      {ordered.length > known + openNobody && <button type="button" class="rest" aria-expanded={whole} onClick={() => setWhole(!whole)}>{whole ? say("some.fewer") : say("collaboration.nobody.more", { count: ordered.length - shown.length })}</button>}
    </div>
  );
}

function TieBox({ tie, side }: { readonly tie: LinkTie; readonly side: "upstream" | "downstream" }) {
  const { dispatch } = useStore();
  const { say } = useWords(messages);
  const entity = entityOf(tie.cell);
  const source = sourceOf(tie);
  return (
    <div class={`tie-box ${source}`}>
      <p><Shape kind={entity.kind} stage={tie.cell.stage} reference={source === "nobody"} /><button type="button" class="name" onClick={() => dispatch(select(entity.id))}><Name of={entity} /></button>{tie.level > 0 && <> <LevelChip level={tie.level} /></>}{tie.short && <> <MissingMark kind="DECLARED" /></>}</p>
      {source === "here" && tie.firms.length > 0 && <p class="who"><SomeNames of={tie.firms.map(({ firm }) => firm)} /></p>}
      {tie.level < 2 && tie.nearby.length > 0 && <Could label={say("collaboration.nearby")} of={tie.nearby} />}
      {tie.level < 2 && tie.elsewhere.length > 0 && <Could label={say("collaboration.elsewhere")} of={tie.elsewhere} />}
      {source === "nobody" && <p class="who muted">{say(`collaboration.nobody.${side}`)}</p>}
    </div>
  );
}

/** Those who could: a suggestion, with its reasons on hover and in the table. */
function Could({ label, of }: { readonly label: string; readonly of: readonly LinkCandidate[] }) {
  const { language } = useWords();
  return <p class="who could"><small>{label}</small> {of.map(({ entity, at, reasons }, index) => <span key={`${entity.id} ${at?.id ?? ""}`} title={reasons.map((reason) => textIn(language, reason)).join(" ")}>{index > 0 && (language === "zh" ? "、" : ", ")}<NameLink of={entity} />{at !== null && <small> <Name of={at} /></small>}</span>)}</p>;
}
