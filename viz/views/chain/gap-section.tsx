import { GapCard } from "../../components/gap-card.tsx";
import { gapMessages } from "../../components/gap-messages.ts";
import { Answered } from "../../components/answered.tsx";
import { useWords } from "../../components/words.ts";
import type { ChainNode } from "../../contract.ts";
import { gapsAbout } from "../../missing.ts";
import { useStore } from "../../store.ts";
import { gapsRequest, useChain } from "./requests.ts";

/** Why a node is missing, who is responsible, and who could fill it; nothing for a node that is not missing. */
export function GapSection({ node }: { readonly node: ChainNode }) {
  const { state } = useStore();
  const { say } = useWords(gapMessages);
  const request = gapsRequest(state.value, useChain());
  if (request === undefined) return null;
  return (
    <section>
      <h3>{say("gap.title")}</h3>
      <Answered request={request} label={say("state.loading.gap")} lines={3}>{({ gaps }) => gapsAbout(node, gaps.items).map((gap) => <GapCard key={gap.id} gap={gap} />)}</Answered>
    </section>
  );
}
