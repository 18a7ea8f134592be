import { useState } from "preact/hooks";
import { MissingLetter } from "../../components/missing-letter.tsx";
import { Name } from "../../components/name.tsx";
import { useWords } from "../../components/words.ts";
import { labelIn, textIn } from "../../names.ts";
import { closePanel, select } from "../../state.ts";
import { useStore } from "../../store.ts";
import type { StageRow } from "./by-stage.ts";
import { messages } from "./messages.ts";
import { gapSelection, strengthSelection, type GapRow, type Strength } from "./requests.ts";

/** How many of a side stand open in a stage; the rest unfolds. */
const open = 8;

/** The chain from top to bottom: what is strong to its left, what is missing to its right. */
export function Ladder({ stages }: { readonly stages: readonly StageRow[] }) {
  const { say, language } = useWords(messages);
  return (
    <section class={stages.some(({ strengths }) => strengths.length > 0) ? "ladder" : "ladder weak"} aria-label={say("gaps.title")}>
      <div class="ladder-heads" aria-hidden="true"><span>{say("gaps.strengths")}</span><span /><span>{say("gaps.gaps")}</span></div>
      <ol>
        {stages.map(({ stage, strengths, gaps, leads }) => (
          <li key={stage.id} data-stage={stage.id} class={stage.supporting ? "rung supporting" : "rung"}>
            <h2>{textIn(language, stage.label)}</h2>
            <div class="side strong">
              <h3 class="unseen">{say("gaps.strengths")}</h3>
              {strengths.length === 0 ? <p class="muted">{say("gaps.strengths.none")}</p> : <Some of={strengths.map((strength) => <StrengthChip key={strengthSelection(strength)} strength={strength} />)} />}
            </div>
            <div class="side short">
              <h3 class="unseen">{say("gaps.gaps")}</h3>
              {gaps.length === 0 ? <p class="muted">{say("gaps.gaps.none")}</p> : <Some of={gaps.map((gap) => <GapChip key={gap.id} gap={gap} />)} />}
              {leads.length > 0 && (
                <details>
                  <summary title={say("gaps.leads.meaning")}>{say("gaps.leads", { count: leads.length })}</summary>
                  <Some of={leads.map((gap) => <GapChip key={gap.id} gap={gap} />)} />
                </details>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Some({ of }: { readonly of: readonly preact.JSX.Element[] }) {
  const { say } = useWords(messages);
  const [whole, setWhole] = useState(false);
  const rest = of.length - open;
  return (
    <ul class="chips">
      {(whole ? of : of.slice(0, open)).map((chip) => <li key={chip.key}>{chip}</li>)}
      {rest > 0 && !whole && <li><button type="button" class="chip fold" onClick={() => setWhole(true)}>{say("gaps.more", { count: rest })}</button></li>}
    </ul>
  );
}

function GapChip({ gap: { id, kinds, place, cell } }: { readonly gap: GapRow }) {
  const { language } = useWords(messages);
  const [first] = kinds;
  return (
    <Chip selection={gapSelection(id)} name="gap-chip" missing={first}>
      <PlacePart of={place} />{labelIn(language, cell.label)} {kinds.map((kind) => <MissingLetter key={kind} kind={kind} />)}
    </Chip>
  );
}

function StrengthChip({ strength }: { readonly strength: Strength }) {
  const { language } = useWords(messages);
  return <Chip selection={strengthSelection(strength)} name="strength-chip"><PlacePart of={strength.place} />{labelIn(language, strength.cell.label)}</Chip>;
}

/** The place, where the view shows more than one. */
function PlacePart({ of }: { readonly of: GapRow["place"] }) {
  const { state } = useStore();
  return of.id === state.value.place ? null : <><Name of={of} /> · </>;
}

function Chip({ selection, name, missing, children }: { readonly selection: string; readonly name: string; readonly missing?: string | undefined; readonly children: preact.ComponentChildren }) {
  const { state, dispatch } = useStore();
  const isOpen = state.value.selection === selection;
  return <button type="button" class={`chip ${name}`} data-missing={missing} aria-expanded={isOpen} onClick={() => dispatch(isOpen ? closePanel : select(selection))}>{children}</button>;
}
