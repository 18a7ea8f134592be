import { groupBy } from "../group-by.ts";
import type { Entity, Link } from "../contract.ts";
import { nameIn, textIn } from "../names.ts";
import { selectedClaimsRequest, selectedEntityRequest } from "../requests.ts";
import { choosePlace, go, type Action } from "../state.ts";
import { useStore } from "../store.ts";
import { useOntology } from "./answers.ts";
import { Facts } from "./facts.tsx";
import { Shape, VoiceMark } from "./marks.tsx";
import { EntityLink, NameButton, Term } from "./name.tsx";
import { Failed, Skeleton } from "./notice.tsx";
import { panelMessages } from "./panel-messages.ts";
import { useWords } from "./words.ts";
import "../styles/panel.css";

/** What is no node of the drawing: a firm, an agency, a place, a task …, with its links and facts. */
export function EntityPanel() {
  const { state, answer } = useStore();
  const { say } = useWords(panelMessages);
  const asked = answer(selectedEntityRequest(state.value));
  if (asked?.status === "failed") return <Failed answer={asked} />;
  if (asked?.status !== "ready") return <Skeleton label={say("state.loading")} lines={6} />;
  return asked.data.entity === null ? <p class="muted unknown">{say("panel.unknown")}</p> : <Found entity={asked.data.entity} />;
}

/** The chain of a place. */
const chainAt = (place: string): Action => (state) => choosePlace(place)(state.view === "chain" ? state : go({ view: "chain" })(state));

function Found({ entity }: { readonly entity: Entity }) {
  const { state, dispatch } = useStore();
  const { say, language } = useWords(panelMessages);
  const { other } = nameIn(language, entity);
  const kind = useOntology()?.kinds.find((candidate) => candidate.kind === entity.kind);
  const { items, total } = entity.links;
  const stated = items.filter(({ basis }) => basis !== "REFERENCE");
  return (
    <>
      <header>
        <p class="kind"><Shape kind={entity.kind} />{kind !== undefined && <Term {...kind} />}</p>
        <h2><EntityLink of={entity} /></h2>
        {other !== undefined && <p class="other">{other}</p>}
        {entity.aliases.length > 0 && <p class="other">{say("panel.also")} {entity.aliases.join(language === "zh" ? "、" : ", ")}</p>}
      </header>
      {(entity.kind === "Region" || entity.kind === "Park") && <p><button type="button" class="primary" onClick={() => dispatch(chainAt(entity.id))}>{say("panel.chainHere")}</button></p>}
      {entity.properties.length > 0 && <dl>{entity.properties.map(({ name, label, value }) => <div key={name}><dt>{textIn(language, label)}</dt><dd>{value}</dd></div>)}</dl>}
      {entity.sameAs.length > 0 && <section><h3>{say("panel.same")}</h3><p class="inline">{entity.sameAs.map((one) => <NameButton key={one.id} of={one} />)}</p></section>}
      <Facts request={selectedClaimsRequest(state.value)} />
      <Links links={stated.length > 0 ? stated : items} />
      {items.length < total && <p class="muted">{say("panel.links.more", { total, shown: items.length })}</p>}
    </>
  );
}

function Links({ links }: { readonly links: readonly Link[] }) {
  const { say, language } = useWords(panelMessages);
  const ontology = useOntology();
  if (links.length === 0) return null;
  const groups = [...groupBy(links, ({ predicate, direction }) => `${predicate} ${direction}`)];
  return (
    <section>
      <h3>{say("panel.links")} <small>{links.length}</small></h3>
      {groups.map(([key, group]) => {
        const relation = ontology?.relations.find((candidate) => candidate.relation === group[0]?.predicate);
        return (
          <div key={key} class="links">
            <h4>{relation === undefined ? key : textIn(language, group[0]?.direction === "OUT" ? relation.label : relation.reverse)}</h4>
            <ul class="rows">{group.map((link) => <li key={link.other.id}><Shape kind={link.other.kind} /><NameButton of={link.other} />{link.voice !== null && <VoiceMark voice={link.voice} />}</li>)}</ul>
          </div>
        );
      })}
    </section>
  );
}
