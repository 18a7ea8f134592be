import type { ChainLayout, StageHead } from "./chain-layout.ts";
import { unplacedStage } from "./chain-rows.ts";
import { useChainWords } from "./words.ts";
import type { Ontology } from "../../contract.ts";
import { textIn } from "../../names.ts";

/** The stages' names over their columns, with how much of each is there; they stay in sight while the columns scroll. */
export function StageHeads({ layout, ontology }: { readonly layout: ChainLayout; readonly ontology: Ontology }) {
  const fixed = layout.columns ? layout.heads.filter(({ section, y }) => !section.supporting && y === 0) : [];
  return (
    <>
      {fixed.length > 0 && <div class="stage-heads">{fixed.map((head) => <Head key={head.section.stage} head={head} ontology={ontology} />)}</div>}
      <div class="stage-heads-within">{layout.heads.filter((head) => !fixed.includes(head)).map((head) => <Head key={head.section.stage} head={head} ontology={ontology} />)}</div>
    </>
  );
}

function Head({ head: { section, x, y, width }, ontology }: { readonly head: StageHead; readonly ontology: Ontology }) {
  const { say, language } = useChainWords();
  const { stage, present, all } = section;
  const term = ontology.stages.find(({ id }) => id === stage);
  return (
    <h2 class="stage-head" data-stage={stage} style={{ left: `${x}px`, top: `${y}px`, width: `${width}px` }}>
      <span>{stage === unplacedStage || term === undefined ? say("head.unplaced") : textIn(language, term.label)}</span>
      {all > 0 && <small title={say("head.meaning", { present, all })}>{say("head.present", { present, all })}</small>}
    </h2>
  );
}
