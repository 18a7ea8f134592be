import { useOntology } from "../../components/answers.ts";
import { Name, NameButton } from "../../components/name.tsx";
import { useWords } from "../../components/words.ts";
import type { EntityRef } from "../../contract.ts";
import { nameIn, textIn } from "../../names.ts";
import type { CompareAnswer } from "../../operations/compare.graphql.ts";
import { messages } from "./messages.ts";

type Compared = CompareAnswer["compare"];

/** Places side by side: what only one has, what all have, whose gap meets whose strength, what none has. */
export function Comparison({ comparison: { places, all, none, only, meets } }: { readonly comparison: Compared }) {
  const { say, language } = useWords(messages);
  return (
    <section class="comparison">
      <h2>{say("matrix.comparison")}</h2>
      <p class="inline">{places.map((place) => <b key={place.id}><Name of={place} /></b>)}</p>
      {only.map(({ place, items }) => <Things key={place.id} title={say("matrix.comparison.only", { name: nameIn(language, place).shown })} of={items} />)}
      <Things title={say("matrix.comparison.all")} of={all} />
      <h3>{say("matrix.comparison.meets")} <small>{meets.length}</small></h3>
      {meets.length === 0 ? <p class="muted">{say("matrix.comparison.nothing")}</p> : <ul class="meets">{meets.map(({ gap, strength }) => <Meeting key={`${gap.id} ${strength.place.id}`} gap={gap} strength={strength} />)}</ul>}
      <Things title={say("matrix.comparison.none")} of={none} />
      <p class="muted">{say("matrix.comparison.level")}</p>
    </section>
  );
}

function Meeting({ gap, strength }: Compared["meets"][number]) {
  const { say, language } = useWords(messages);
  const side = (key: "matrix.comparison.lacks" | "matrix.comparison.has", { place, cell }: Pick<Compared["meets"][number]["strength"], "place" | "cell">) => say(key, { place: nameIn(language, place).shown, thing: textIn(language, cell.label) });
  return (
    <li>
      <p><b>{side("matrix.comparison.lacks", gap)}</b> <span class="muted">{textIn(language, gap.reason)}</span></p>
      <p><b>{side("matrix.comparison.has", strength)}</b> <span class="muted">{textIn(language, strength.reason)}</span></p>
    </li>
  );
}

function Things({ title, of }: { readonly title: string; readonly of: readonly EntityRef[] }) {
  const { say, language } = useWords(messages);
  const kinds = useOntology()?.kinds ?? [];
  // A technique may be called as its sub-stage is: each then says what it is.
  const toldApart = (thing: EntityRef) => (of.some(({ id, name }) => id !== thing.id && name === thing.name) ? kinds.find(({ kind }) => kind === thing.kind)?.label : undefined);
  return (
    <details open={of.length > 0 && of.length <= 12}>
      <summary><h3>{title} <small>{of.length}</small></h3></summary>
      {of.length === 0 ? <p class="muted">{say("matrix.comparison.nothing")}</p> : <p class="inline">{of.map((thing) => {
        const label = toldApart(thing);
        return <span key={thing.id}><NameButton of={thing} />{label !== undefined && <small class="tag">{textIn(language, label)}</small>}</span>;
      })}</p>}
    </details>
  );
}
