import type { ComponentChildren } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { lazily } from "../../components/lazily.tsx";
import { Failed, ToBeRead } from "../../components/notice.tsx";
import { Scope, usePlaceName } from "../../components/scope.tsx";
import { useFetched } from "../../components/use-code.ts";
import { useChainWords } from "./words.ts";
import { isReference, lanesOf, sectionsOf, type Lane } from "./chain-rows.ts";
import { nodesOn, pathBetween } from "./path.ts";
import { PathBar } from "./path-bar.tsx";
import { Tools } from "./tools.tsx";
import { Tracks } from "./tracks.tsx";
import { useSheet } from "./use-sheet.ts";
import type { ChainGraph, Ontology } from "../../contract.ts";
import { textIn } from "../../names.ts";
import { ontologyRequest, selectedClaimsRequest, selectedEntityRequest } from "../../requests.ts";
import type { ViewCode } from "../../view-code.ts";
import { chainOf, chainRequest, gapsRequest, linkClaimsRequest } from "./requests.ts";
import { chain as choices, showsReference } from "./slice.ts";
import { useStore } from "../../store.ts";
import { ChainTable } from "./chain-table.tsx";
import { Overview } from "./overview.tsx";
import "../../styles/panel.css";
import "./chain.css";

const Details = lazily(() => import("./details.tsx").then((code) => code.Details), 6);

/** The chain of a place and family: its drawing and the table of the same content. */
export const view: ViewCode = {
  View: ChainView,
  Overview,
  home: "[role=application]",
  requests: (state) => [chainRequest(state)],
  selected: (state, answer) => {
    const chain = answer(chainRequest(state));
    if (chain?.status === "failed") return undefined;
    const graph = chainOf(state, answer);
    if (graph === undefined) return { requests: [], Details };
    const edge = graph.edges.find(({ id }) => id === state.selection);
    if (edge !== undefined) return { requests: [linkClaimsRequest(state, edge)], Details };
    if (!graph.nodes.some(({ id }) => id === state.selection)) return undefined;
    return { requests: [selectedEntityRequest(state), selectedClaimsRequest(state), gapsRequest(state, graph)], Details };
  },
};

function ChainView() {
  const { state, answer } = useStore();
  const { say } = useChainWords();
  const drawing = useDrawing();
  const chain = answer(chainRequest(state.value));
  const ontology = answer(ontologyRequest);
  // While another chain is on its way the drawing stays, empty: it keeps the keyboard.
  const last = useRef<ChainGraph | undefined>(undefined);
  if (chain !== undefined && chain.status !== "loading") last.current = chain.status === "ready" ? chain.data.chain : undefined;
  const failed = [chain, ontology].find((asked) => asked?.status === "failed");
  if (failed?.status === "failed") return <><Title graph={undefined} /><Failed answer={failed} /></>;
  if (last.current === undefined || ontology?.status !== "ready") {
    return <><Title graph={undefined} /><Tracks label={say("state.loading")} /></>;
  }
  return <Chain graph={last.current} waiting={chain?.status !== "ready"} ontology={ontology.data.ontology} drawing={drawing} />;
}

function Chain({ graph, waiting, ontology, drawing: { code, retry } }: { readonly graph: ChainGraph; readonly waiting: boolean; readonly ontology: Ontology; readonly drawing: ReturnType<typeof useDrawing> }) {
  const { state } = useStore();
  const { say } = useChainWords();
  const { open, lanes: laneChoice, from, to } = choices.of(state.value);
  const silent = graph.nodes.every(isReference);
  const reference = showsReference(state.value) || silent;
  const path = useMemo(() => (from === null || to === null ? undefined : pathBetween(graph, from, to)), [graph, from, to]);
  const lanes = useMemo((): readonly Lane[] => {
    const rows = { reference, unfolded: open, ...(path === undefined ? {} : { kept: nodesOn(path) }) };
    return laneChoice === "family" ? lanesOf(graph, ontology.stages, ontology.families.map(({ id }) => id), rows) : [{ family: undefined, sections: sectionsOf(graph, ontology.stages, rows) }];
  }, [graph, ontology, reference, open, laneChoice, path]);
  const sheet = useSheet(graph, ontology, lanes, path);
  return (
    <>
      <a class="skip" href="#table">{say("skip.table")}</a>
      {waiting ? <Title graph={undefined} /> : <Title graph={graph} tools={<Tools lanes={lanes} sheet={sheet} />} />}
      {!waiting && silent && <Silence ontology={ontology} />}
      {!waiting && from !== null && <PathBar graph={graph} path={path} />}
      {graph.nodes.length === 0 ? waiting && <Tracks label={say("state.loading")} /> : (code.status === "failed" ? <Failed answer={code} onRetry={retry} /> : code.status === "loading" ? <Tracks label={say("state.loading")} /> : <code.data graph={graph} waiting={waiting} ontology={ontology} lanes={lanes} path={path} sheet={sheet} />)}
      {!waiting && <ChainTable graph={graph} ontology={ontology} reference={reference} path={path} />}
    </>
  );
}

/** The drawing's code, fetched when it is first needed: it brings Cytoscape. */
const useDrawing = () => useFetched(() => import("./chain-drawing.tsx").then(({ ChainDrawing }) => ChainDrawing));

function Title({ graph, tools }: { readonly graph: ChainGraph | undefined; readonly tools?: ComponentChildren }) {
  const { state } = useStore();
  const { say } = useChainWords();
  const claimed = graph?.nodes.filter((node) => !isReference(node)).length ?? 0;
  return (
    <div class="view-title">
      <h1>{say("chain.title")}<Scope /></h1>
      <p>{graph === undefined ? "\u00a0" : say("chain.counts", { claimed, reference: graph.total - claimed })}</p>
      {tools ?? <div class="chain-tools" />}
      {graph?.truncated === true && (showsReference(state.value) || claimed === graph.nodes.length) && <p class="truncated" role="status">{say("chain.truncated", { total: graph.total, shown: graph.nodes.length })}</p>}
    </div>
  );
}

/** Nothing has evidence here: says of what, and what would fill it. */
function Silence({ ontology }: { readonly ontology: Ontology }) {
  const { state } = useStore();
  const { say, language } = useChainWords();
  const place = usePlaceName() ?? say("place.all");
  const family = ontology.families.find(({ id }) => id === state.value.family);
  const title = family !== undefined ? say("empty.family", { place, family: textIn(language, family.label) }) : state.value.place === null ? say("empty.corpus") : say("empty.place", { place });
  return <ToBeRead title={title}>{say("empty.fill")}</ToBeRead>;
}
