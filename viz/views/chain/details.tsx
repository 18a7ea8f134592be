import { Skeleton } from "../../components/notice.tsx";
import { useStore } from "../../store.ts";
import { EdgePanel } from "./edge-panel.tsx";
import { NodePanel } from "./node-panel.tsx";
import { useChain } from "./requests.ts";
import { useChainWords } from "./words.ts";

/** What is selected of the chain: a link or a thing. */
export function Details() {
  const { say } = useChainWords();
  const { selection } = useStore().state.value;
  const graph = useChain();
  const node = graph?.nodes.find(({ id }) => id === selection);
  const edge = graph?.edges.find(({ id }) => id === selection);
  return edge !== undefined ? <EdgePanel edge={edge} /> : node !== undefined ? <NodePanel node={node} /> : <Skeleton label={say("state.loading")} lines={6} />;
}
