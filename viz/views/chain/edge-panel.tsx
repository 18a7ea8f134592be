import type { ChainEdge } from "../../contract.ts";
import { useOntology } from "../../components/answers.ts";
import { useChain } from "./requests.ts";
import { Facts } from "../../components/facts.tsx";
import { linkClaimsRequest } from "./requests.ts";
import { useStore } from "../../store.ts";
import { BasisMark, LevelChip, Shape, VoiceMark } from "../../components/marks.tsx";
import { NameButton, Term } from "../../components/name.tsx";
import { isReference } from "./chain-rows.ts";
import { useChainWords } from "./words.ts";

/** A link of the chain: its two ends, what it says, and the facts behind it. */
export function EdgePanel({ edge }: { readonly edge: ChainEdge }) {
  const { say } = useChainWords();
  const { state } = useStore();
  const nodes = new Map(useChain()?.nodes.map((node) => [node.id, node]));
  const relation = useOntology()?.relations.find((candidate) => candidate.relation === edge.relation);
  return (
    <>
      <header>
        <p class="kind"><span>{say("panel.link")}</span>{relation !== undefined && <Term label={relation.label} />}</p>
        <h2 class="ends">
          {[edge.from, edge.to].map((id) => {
            const node = nodes.get(id);
            return node !== undefined && <span key={id} class="end"><Shape kind={node.kind} stage={node.stage} reference={isReference(node)} /><NameButton of={node} />{!isReference(node) && <LevelChip level={node.level} mentioned={true} />}</span>;
          })}
        </h2>
      </header>
      <p class="how">{edge.voice !== null && <VoiceMark voice={edge.voice} />}<BasisMark basis={edge.basis} /></p>
      <Facts request={linkClaimsRequest(state.value, edge)} />
    </>
  );
}
