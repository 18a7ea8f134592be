import { EvidenceList } from "./evidence-list.tsx";
import { Failed, Skeleton } from "./notice.tsx";
import { inOrder } from "../claim-order.ts";
import type { ClaimsAnswer } from "../operations/claims.graphql.ts";
import type { Request } from "../requests.ts";
import { showMoreClaims } from "../state.ts";
import { useStore } from "../store.ts";
import { panelMessages } from "./panel-messages.ts";
import { useWords } from "./words.ts";

/** The claims behind what is selected: those of documents first, general knowledge folded below. */
export function Facts({ request }: { readonly request: Request<ClaimsAnswer> | undefined }) {
  const { state, dispatch, answer } = useStore();
  const { say } = useWords(panelMessages);
  const claims = answer(request);
  if (claims?.status === "failed") return <Failed answer={claims} />;
  if (claims?.status !== "ready") return <Skeleton label={say("state.loading.facts")} lines={5} />;
  const { items, total } = claims.data.claims;
  const said = inOrder(items.filter(({ basis }) => basis !== "REFERENCE"), state.value.place);
  const general = items.filter(({ basis }) => basis === "REFERENCE");
  return (
    <section class="facts">
      <h3>{say("panel.facts")}</h3>
      {said.length === 0 ? <p class="muted">{say("panel.facts.none")}</p> : <EvidenceList of={said} />}
      {items.length < total && <button type="button" class="more" onClick={() => dispatch(showMoreClaims)}>{say("panel.facts.more", { count: total - items.length })}</button>}
      {general.length > 0 && (
        <details open={said.length === 0}>
          <summary>{say("panel.general", { count: general.length })}</summary>
          <EvidenceList of={general} />
        </details>
      )}
    </section>
  );
}
