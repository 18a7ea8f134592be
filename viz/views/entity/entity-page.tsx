import { Answered } from "../../components/answered.tsx";
import { useOntology } from "../../components/answers.ts";
import { Shape } from "../../components/marks.tsx";
import { EntityLink, Term } from "../../components/name.tsx";
import { Empty } from "../../components/notice.tsx";
import { useWords } from "../../components/words.ts";
import type { Entity } from "../../contract.ts";
import { chineseIn, nameIn } from "../../names.ts";
import { useStore } from "../../store.ts";
import { Glance } from "./glance.tsx";
import { Links } from "./links.tsx";
import { Matches } from "./matches.tsx";
import { messages } from "./messages.ts";
import { pageEntityRequest } from "./requests.ts";
import { Timeline } from "./timeline.tsx";

/** Everything about one entity: what it is, its names and attributes, its neighbourhood, what was said of it and when. */
export function EntityPage() {
  const { state } = useStore();
  const { say } = useWords(messages);
  return (
    <div class="entity-page">
      <Answered request={pageEntityRequest(state.value)} label={say("entity.loading")} lines={10}>
        {({ entity }) => (entity === null ? <><h1 class="unseen">{say("entity.unknown")}</h1><Empty title={say("entity.unknown")}>{say("entity.unknown.fill")}</Empty></> : <Found key={entity.id} entity={entity} />)}
      </Answered>
    </div>
  );
}

function Found({ entity }: { readonly entity: Entity }) {
  const { say, language } = useWords(messages);
  const kind = useOntology()?.kinds.find((candidate) => candidate.kind === entity.kind);
  const { shown, other } = nameIn(language, entity);
  return (
    <>
      <header class="entity-head">
        <p class="kind"><Shape kind={entity.kind} />{kind !== undefined && <Term {...kind} />}<span>{say("entity.claims", { count: entity.claimCount })}</span></p>
        <h1 lang={language === "en" ? chineseIn(shown) : undefined}>{shown}</h1>
        {other !== undefined && <p class="muted" lang={language === "en" ? chineseIn(other) : "en"}>{other}</p>}
        {entity.aliases.length > 0 && <p class="muted">{say("panel.also")} {entity.aliases.join(language === "zh" ? "、" : ", ")}</p>}
        {entity.sameAs.length > 0 && <p>{say("panel.same")} {entity.sameAs.map((one) => <EntityLink key={one.id} of={one} />)}</p>}
        {(entity.kind === "Region" || entity.kind === "Park") && <PlaceLinks id={entity.id} />}
      </header>
      <Matches entity={entity} />
      <Glance entity={entity} />
      <Links entity={entity} />
      <Timeline />
    </>
  );
}

/** The views of a place. */
function PlaceLinks({ id }: { readonly id: string }) {
  const { addressTo } = useStore();
  const { say } = useWords(messages);
  return (
    <p class="place-links">
      {(["chain", "matrix", "gaps", "collaboration", "targets"] as const).map((view) => {
        const address = addressTo({ view });
        return address !== undefined && <a key={view} class="primary" href={withPlace(address, id)}>{say(`entity.go.${view}`)}</a>;
      })}
    </p>
  );
}

function withPlace(address: string, place: string): string {
  const [path = "", query] = address.split("?");
  const parameters = new URLSearchParams(query);
  parameters.set("place", place);
  return `${path}?${parameters.toString()}`;
}
