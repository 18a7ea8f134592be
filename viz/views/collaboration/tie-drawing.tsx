import { useMemo, useState } from "preact/hooks";
import { useWords } from "../../components/words.ts";
import { labelIn, nameIn } from "../../names.ts";
import { select, type Language } from "../../state.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import { sidesOf, type Tie, type TieEnd } from "./ties.ts";

const line = 30;

/** What an end is called: a firm or a link of the chain, with its place. */
export function nameOf(language: Language, { place, name }: TieEnd): string {
  return [ownName(language, name), ...(place === null ? [] : [nameIn(language, place).shown])].join(" · ");
}

const ownName = (language: Language, name: TieEnd["name"]) => ("name" in name ? nameIn(language, name).shown : labelIn(language, name));

/** Supply on the left, need on the right, a line for each tie: solid where a document says so, dashed for a suggestion. Hovered or focused, an end's lines stand out. */
export function TieDrawing({ ties }: { readonly ties: readonly Tie[] }) {
  const { dispatch } = useStore();
  const { say, language } = useWords(messages);
  const { sources, needs } = useMemo(() => sidesOf(ties), [ties]);
  const [lit, setLit] = useState<string>();
  const height = line * Math.max(sources.length, needs.length);
  const y = (ends: readonly TieEnd[], key: string) => (height / ends.length) * (ends.findIndex((end) => end.key === key) + 0.5);
  const end = (one: TieEnd) => (
    <li key={one.key}>
      <button type="button" class="tie-end" title={nameOf(language, one)} onMouseEnter={() => setLit(one.key)} onMouseLeave={() => setLit(undefined)} onFocus={() => setLit(one.key)} onBlur={() => setLit(undefined)} onClick={() => dispatch(select(one.opens ?? one.key.split("|")[0] ?? ""))}><span>{ownName(language, one.name)}</span>{one.place !== null && <span class="tie-place">{nameIn(language, one.place).shown}</span>}</button>
    </li>
  );
  return (
    <div class="ties" style={{ "--ties": `${height}px` }}>
      <div><h2>{say("collaboration.sources")}</h2><ul>{sources.map(end)}</ul></div>
      <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {ties.map(({ key, source, need, stated }) => {
          const [from, to] = [y(sources, source.key), y(needs, need.key)];
          const on = lit === source.key || lit === need.key;
          return <path key={key} d={`M0 ${from}C50 ${from} 50 ${to} 100 ${to}`} class={[stated ? "stated" : "suggested", on ? "lit" : "", lit !== undefined && !on ? "dim" : ""].join(" ").trim()} vector-effect="non-scaling-stroke" />;
        })}
      </svg>
      <div><h2>{say("collaboration.needs")}</h2><ul>{needs.map(end)}</ul></div>
    </div>
  );
}
