import { Fragment } from "preact";
import { MissingMark, LevelChip } from "../../components/marks.tsx";
import { NameButton } from "../../components/name.tsx";
import type { ChainGraph, ChainNode } from "../../contract.ts";
import { missingOf } from "../../missing.ts";
import { useStore } from "../../store.ts";
import { isReference } from "./chain-rows.ts";
import type { Path } from "./path.ts";
import { namesOf } from "./scene.ts";
import { chain, clearPath } from "./slice.ts";
import { useChainWords } from "./words.ts";

/** The path between two nodes in words: its steps, how many ways there are, and what is missing on them. */
export function PathBar({ graph, path }: { readonly graph: ChainGraph; readonly path: Path | undefined }) {
  const { state, dispatch } = useStore();
  const words = useChainWords();
  const { say } = words;
  const { from, to } = chain.of(state.value);
  const name = namesOf(graph, words);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const known = [from, to].every((id) => id === null || nodes.has(id));
  const told = from === null ? "" : !known ? say("path.gone") : to === null ? say("path.waiting", { name: name(from) }) : path === undefined ? say("path.none", { from: name(from), to: name(to) }) : say(`path.${path.sense}`, { steps: path.layers.length - 1, ways: path.ways });
  return (
    <section class="path-bar" aria-label={say("path.title")}>
      <p role="status"><b>{say("path.title")}</b> {told}</p>
      <button type="button" onClick={() => dispatch(clearPath)}>{say("path.clear")}</button>
      {path !== undefined && <Steps path={path} nodes={nodes} />}
      {path !== undefined && <OnTheWay path={path} graph={graph} nodes={nodes} />}
    </section>
  );
}

/** What stands at each step; where ways part, the things side by side. */
function Steps({ path, nodes }: { readonly path: Path; readonly nodes: ReadonlyMap<string, ChainNode> }) {
  return (
    <ol class="path-steps">
      {path.layers.map((layer, index) => (
        <li key={index}>
          {layer.map((id, at) => {
            const node = nodes.get(id);
            return node !== undefined && <Fragment key={id}>{at > 0 && " / "}<NameButton of={node} />{!isReference(node) && <> <LevelChip level={node.level} mentioned={true} /></>}</Fragment>;
          })}
        </li>
      ))}
    </ol>
  );
}

function OnTheWay({ path, graph, nodes }: { readonly path: Path; readonly graph: ChainGraph; readonly nodes: ReadonlyMap<string, ChainNode> }) {
  const { say } = useChainWords();
  const missing = missingOf(graph);
  const between = path.layers.flat().flatMap((id) => nodes.get(id) ?? []);
  const lacking = between.filter(({ id }) => missing.has(id));
  const unread = between.filter((node) => isReference(node) && !missing.has(node.id));
  return (
    <p class="path-missing">
      {lacking.length === 0 ? say("path.complete") : <>{say("path.missing")} {lacking.map((node) => <span key={node.id}><NameButton of={node} /> {missing.get(node.id)?.map((kind) => <MissingMark key={kind} kind={kind} />)}</span>)}</>}
      {unread.length > 0 && <> <span class="muted">{say("path.unread")}</span> {unread.map((node) => <span key={node.id} class="muted"><NameButton of={node} /></span>)}</>}
    </p>
  );
}
