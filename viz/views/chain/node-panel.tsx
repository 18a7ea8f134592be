import { isReference } from "./chain-rows.ts";
import type { ChainEdge, ChainNode, Link, TermInfo } from "../../contract.ts";
import { nameIn, textIn } from "../../names.ts";
import { selectedClaimsRequest, selectedEntityRequest } from "../../requests.ts";
import { select } from "../../state.ts";
import { useStore } from "../../store.ts";
import { useOntology } from "../../components/answers.ts";
import { useChain } from "./requests.ts";
import { chain, choosePathEnd } from "./slice.ts";
import { Facts } from "../../components/facts.tsx";
import { GapSection } from "./gap-section.tsx";
import { LevelChip, Shape, VoiceMark } from "../../components/marks.tsx";
import { NameButton, Term } from "../../components/name.tsx";
import { SomeNames } from "../../components/some.tsx";
import { usesOf } from "./uses.ts";
import { useChainWords } from "./words.ts";

/** A thing of the chain: what it is, how far, who, where, its neighbours, its facts. */
export function NodePanel({ node }: { readonly node: ChainNode }) {
  const { state, answer } = useStore();
  const { say, language } = useChainWords();
  const ontology = useOntology();
  const graph = useChain();
  const entity = answer(selectedEntityRequest(state.value));
  const links = entity?.status === "ready" ? (entity.data.entity?.links.items ?? []) : [];
  const { shown, other } = nameIn(language, node);
  const kind = ontology?.kinds.find((candidate) => candidate.kind === node.kind);
  const stage = ontology?.stages.find(({ id }) => id === node.stage);
  const what: readonly (Pick<TermInfo, "label" | "meaning"> | undefined)[] = [kind, stage?.subStages.find(({ id }) => id === node.subStage), ontology?.families.find(({ id }) => id === node.family)];
  const level = ontology?.levels.find(({ id }) => id === String(node.level));
  const reference = isReference(node);
  const around = graph?.edges.filter((edge) => edge.from === node.id || edge.to === node.id) ?? [];
  const used = graph === undefined ? [] : usesOf(graph, node);
  const isType = (edge: ChainEdge) => edge.relation === "IS_TYPE_OF";
  return (
    <>
      <header>
        <p class="kind"><Shape kind={node.kind} stage={node.stage} reference={reference} />{what.filter((term) => term !== undefined).map((term, index) => <Term key={index} {...term} />)}</p>
        <h2>{shown}</h2>
        {other !== undefined && <p class="other">{other}</p>}
        <PathButton node={node} />
      </header>
      {reference
        ? <p class="how-far reference">{say("panel.reference")}</p>
        : <p class="how-far"><LevelChip level={node.level} mentioned={true} /> {node.level === 0 ? say("level.mentioned.meaning") : level !== undefined && textIn(language, level.meaning)}</p>}
      <GapSection node={node} />
      {!reference && (
        <section>
          <h3>{say("panel.who")}</h3>
          {node.firms.length === 0 ? <p class="muted">{say("panel.who.none")}</p> : <ul class="rows">{node.firms.map((firm) => <li key={firm.id}><Shape kind={firm.kind} /><NameButton of={firm} />{strongest(links, firm.id)}</li>)}</ul>}
        </section>
      )}
      {node.places.length > 0 && <section><h3>{say("panel.where")}</h3><p class="inline">{node.places.map((place) => <NameButton key={place.id} of={place} />)}</p></section>}
      <Facts request={selectedClaimsRequest(state.value)} />
      <Neighbours title={say("panel.upstream")} edges={around.filter((edge) => edge.to === node.id && !isType(edge))} of={node.id} />
      <Neighbours title={say("panel.downstream")} edges={around.filter((edge) => edge.from === node.id && !isType(edge))} of={node.id} />
      {used.length > 0 && <section><h3>{say(node.kind === "Equipment" ? "panel.usedFor" : "panel.uses")} <small>{used.length}</small></h3><p><SomeNames of={used} first={8} /></p></section>}
      <Neighbours title={say("panel.types")} edges={around.filter(isType)} of={node.id} />
    </>
  );
}

/** Takes the node as an end of a path: by a click, where Shift and a click on the drawing are out of reach. */
function PathButton({ node }: { readonly node: ChainNode }) {
  const { state, dispatch } = useStore();
  const { say } = useChainWords();
  const { from, to } = chain.of(state.value);
  const waiting = from !== null && to === null;
  if (from === node.id && waiting) return null;
  return <p class="path-button"><button type="button" onClick={() => dispatch(choosePathEnd(node.id))}>{say(waiting ? "path.to" : "path.from")}</button></p>;
}

function strongest(links: readonly Link[], id: string) {
  const voice = links.find((link) => link.other.id === id && link.voice !== null)?.voice;
  return voice === undefined || voice === null ? null : <VoiceMark voice={voice} />;
}

/** The things at the other end of some edges, each with its level and a way to the edge's evidence. */
function Neighbours({ title, edges, of }: { readonly title: string; readonly edges: readonly ChainEdge[]; readonly of: string }) {
  const { dispatch } = useStore();
  const { say, language } = useChainWords();
  const nodes = new Map(useChain()?.nodes.map((node) => [node.id, node]));
  if (edges.length === 0) return null;
  return (
    <section>
      <h3>{title} <small>{edges.length}</small></h3>
      <ul class="rows">
        {edges.map((edge) => {
          const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
          const node = edge.from === of ? to : from;
          if (node === undefined || from === undefined || to === undefined) return null;
          const ends = { from: nameIn(language, from).shown, to: nameIn(language, to).shown };
          return (
            <li key={edge.id}>
              <Shape kind={node.kind} stage={node.stage} reference={isReference(node)} />
              <NameButton of={node} />
              {!isReference(node) && <LevelChip level={node.level} mentioned={true} />}
              <button type="button" class="evidence" aria-label={say("panel.evidence.of", ends)} onClick={() => dispatch(select(edge.id))}>{say("panel.evidence")}</button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
