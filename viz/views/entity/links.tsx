import { useMemo } from "preact/hooks";
import { useOntology } from "../../components/answers.ts";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { Shape, VoiceMark } from "../../components/marks.tsx";
import { EntityLink } from "../../components/name.tsx";
import { Failed, Skeleton } from "../../components/notice.tsx";
import { useFetched } from "../../components/use-code.ts";
import { useWords } from "../../components/words.ts";
import type { Entity, Link, Ontology } from "../../contract.ts";
import type { Words } from "../../messages.ts";
import { nameIn, textIn } from "../../names.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import { neighbourhoodOf } from "./neighbourhood.ts";
import { entityPage } from "./slice.ts";

/** The neighbourhood as a drawing, whose code brings Cytoscape and fcose, and the same links as a table. */
export function Links({ entity }: { readonly entity: Entity }) {
  const { state, dispatch } = useStore();
  const words = useWords(messages);
  const { say } = words;
  const ontology = useOntology();
  const { code, retry } = useFetched(() => import("./neighbourhood-drawing.tsx").then(({ NeighbourhoodDrawing }) => NeighbourhoodDrawing));
  const columns = useMemo(() => (ontology === undefined ? [] : columnsOf(ontology, words)), [ontology, words]);
  const drawn = useMemo(() => (ontology === undefined ? undefined : neighbourhoodOf(entity, ontology, words.language)), [entity, ontology, words.language]);
  const { items, total } = entity.links;
  if (items.length === 0 || drawn === undefined) return null;
  return (
    <section class="around">
      <h2>{say("entity.around")}</h2>
      {code.status === "ready" ? <code.data neighbourhood={drawn} />
        : <div class="neighbourhood">{code.status === "failed" ? <Failed answer={code} onRetry={retry} /> : <Skeleton label={say("entity.drawing.loading")} lines={6} />}</div>}
      {drawn.edges.length < total && <p class="muted">{say("entity.drawing.first", { total, shown: drawn.edges.length })}</p>}
      <DataTable caption={say("entity.links")} columns={columns} rows={items} keyOf={keyOf} sort={entityPage.of(state.value).sort} onSort={(sort) => dispatch(entityPage.set({ sort }))} />
      {items.length < total && <p class="muted">{say("panel.links.more", { total, shown: items.length })}</p>}
    </section>
  );
}

const keyOf = ({ predicate, direction, other }: Link): string => `${predicate} ${direction} ${other.id}`;

function columnsOf(ontology: Ontology, { say, language }: Words<keyof typeof messages>): readonly Column<Link>[] {
  const relation = ({ predicate, direction }: Link) => {
    const known = ontology.relations.find((candidate) => candidate.relation === predicate);
    return known === undefined ? predicate : textIn(language, direction === "OUT" ? known.label : known.reverse);
  };
  const kind = (of: string) => {
    const known = ontology.kinds.find((candidate) => candidate.kind === of);
    return known === undefined ? of : textIn(language, known.label);
  };
  const voice = (of: Link["voice"]) => {
    const known = ontology.voices.find(({ id }) => id === of);
    return known === undefined ? "" : textIn(language, known.label);
  };
  return [
    { id: "relation", label: say("entity.links.relation"), value: relation },
    { id: "other", label: say("entity.links.other"), heads: true, value: ({ other }) => nameIn(language, other).shown, draw: ({ other }) => <EntityLink of={other} /> },
    { id: "kind", label: say("entity.links.kind"), value: ({ other }) => kind(other.kind), draw: ({ other }) => <span class="of-kind"><Shape kind={other.kind} />{kind(other.kind)}</span> },
    { id: "voice", label: say("entity.links.voice"), value: (link) => (link.basis === "REFERENCE" ? say("basis.REFERENCE") : voice(link.voice)), draw: (link) => (link.basis === "REFERENCE" ? <span class="muted">{say("basis.REFERENCE")}</span> : link.voice !== null && <VoiceMark voice={link.voice} />) },
    { id: "count", label: say("entity.links.count"), falls: true, value: ({ count }) => count },
  ];
}
