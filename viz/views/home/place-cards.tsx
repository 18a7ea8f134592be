import { Fragment } from "preact";
import { dataOf } from "../../answer.ts";
import { useAnswer, useOntology } from "../../components/answers.ts";
import { MissingLetter } from "../../components/missing-letter.tsx";
import { useWords } from "../../components/words.ts";
import type { EntityRef, Ontology } from "../../contract.ts";
import { levelWords } from "../../level-words.ts";
import { nameIn, textIn } from "../../names.ts";
import { views } from "../../registry.ts";
import { choosePlace, go } from "../../state.ts";
import { useStore } from "../../store.ts";
import { addressOf } from "../../url.ts";
import { messages } from "./messages.ts";
import { stagesRequest, type StageCell } from "./requests.ts";
import type { ReadPlace } from "./what-was-read.ts";

/** The views that begin with a place. */
const ways = ["chain", "gaps", "matrix", "collaboration", "targets"];

/** The places that documents were read of, each with how far each stage is there and the ways into it. */
export function PlaceCards({ places }: { readonly places: readonly ReadPlace[] }) {
  const { state, answer } = useStore();
  const { say, language } = useWords(messages);
  const ontology = useOntology();
  const answered = useAnswer(stagesRequest(state.value, answer));
  const cells = dataOf(answered)?.coverage.cells;
  if (places.length === 0) return null;
  const there = views.filter(({ name }) => ways.includes(name));
  const stages = ontology?.stages ?? [];
  return (
    <section>
      <h2>{say("home.places")}</h2>
      <div class="place-heads"><span />{stages.map((stage) => <StageHead key={stage.id} stage={stage} />)}<span /></div>
      <ul class="place-cards" aria-busy={answered?.status === "loading"}>
        {places.map(({ place, documents, facts }) => (
          <li key={place.id}>
            <div>
              <h3 title={nameIn(language, place).other}>{nameIn(language, place).shown}</h3>
              <p class="muted">{say("home.places.documents", { count: documents })} · {say("home.places.facts", { count: facts })}</p>
            </div>
            {stages.map((stage) => <StageLevel key={stage.id} stage={stage} place={place} cell={cells?.find((one) => one.place.id === place.id && one.column === stage.id)} />)}
            <p class="ways">{there.map(({ name, title }) => <a key={name} href={addressOf(go({ view: name })(choosePlace(place.id)(state.value)))}>{textIn(language, title)}</a>)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A stage's name over its levels; it opens the matrix by that stage, with everyone who has it. */
function StageHead({ stage: { id, label } }: { readonly stage: Ontology["stages"][number] }) {
  const { addressTo } = useStore();
  const { say, language } = useWords(messages);
  const name = textIn(language, label);
  return <a data-stage={id} href={addressTo({ view: "matrix", parameters: { sort: `-${id}` }, selection: `column:${id}` }) ?? "/"} title={say("home.places.stage", { stage: name })}>{name}</a>;
}

/** How far a stage is in a place and in which ways it is missing; it opens the cell of the matrix that says why. Its room is kept until it is answered. */
function StageLevel({ stage, place, cell }: { readonly stage: Ontology["stages"][number]; readonly place: EntityRef; readonly cell: StageCell | undefined }) {
  const { addressTo } = useStore();
  const words = useWords();
  const ontology = useOntology();
  const name = <span class="stage-name">{textIn(words.language, stage.label)}</span>;
  const address = addressTo({ view: "matrix", selection: `cell:${stage.id}@@${place.id}` });
  if (cell === undefined || ontology === undefined || address === undefined) return <span class="stage-level" data-stage={stage.id}>{name}<span>&nbsp;</span></span>;
  return (
    <a class="stage-level" data-stage={stage.id} href={address}>
      {name} <span class={`level level-${cell.level}`}>{levelWords(ontology, words, cell.level, false)}</span>{cell.missing.map((kind) => <Fragment key={kind}> <MissingLetter kind={kind} /></Fragment>)}
    </a>
  );
}
