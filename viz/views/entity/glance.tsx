import { useOntology } from "../../components/answers.ts";
import { VoiceMark } from "../../components/marks.tsx";
import { EntityLink } from "../../components/name.tsx";
import { Some } from "../../components/some.tsx";
import { useWords } from "../../components/words.ts";
import type { Entity, Link } from "../../contract.ts";
import { textIn } from "../../names.ts";
import { glanceOf } from "./glance.ts";

/** Names that stand open of one relation. */
const open = 8;

/** Where it is, what it makes, its projects, who is behind it: its attributes and links in words, before any drawing. */
export function Glance({ entity: { properties, links } }: { readonly entity: Entity }) {
  const { language } = useWords();
  const relations = useOntology()?.relations ?? [];
  const rows = glanceOf(links.items);
  if (properties.length + rows.length === 0) return null;
  const label = (predicate: string, direction: Link["direction"]) => {
    const known = relations.find(({ relation }) => relation === predicate);
    return known === undefined ? predicate : textIn(language, direction === "OUT" ? known.label : known.reverse);
  };
  return (
    <dl class="properties">
      {rows.map(({ predicate, direction, links: of }) => {
        const byId = new Map(of.map((link) => [link.other.id, link]));
        return <div key={`${predicate} ${direction}`}><dt>{label(predicate, direction)}</dt><dd><Some of={of.map(({ other }) => other)} first={open} draw={(shown) => shown.map((one) => <Linked key={one.id} link={byId.get(one.id)} />)} /></dd></div>;
      })}
      {properties.map(({ name, label: named, value }) => <div key={`${name} ${value}`}><dt>{textIn(language, named)}</dt><dd>{value}</dd></div>)}
    </dl>
  );
}

function Linked({ link }: { readonly link: Link | undefined }) {
  return link === undefined ? null : <span class="linked"><EntityLink of={link.other} />{link.voice !== null && <VoiceMark voice={link.voice} />}</span>;
}
