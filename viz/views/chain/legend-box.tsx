import type { ChainGraph, Ontology } from "../../contract.ts";
import { legendOf, type LegendItem } from "./legend.ts";
import { textIn } from "../../names.ts";
import { shapePath } from "../../shape-path.ts";
import { referenceLine } from "../../voice-line.ts";
import { LevelChip, LineSample, MissingMark, ShapeSample } from "../../components/marks.tsx";
import { Term } from "../../components/name.tsx";
import { useChainWords } from "./words.ts";

/** The legend, which can be folded away. */
export function LegendBox({ ontology, graph }: { readonly ontology: Ontology; readonly graph: ChainGraph }) {
  const { say, language } = useChainWords();
  const { levels, missing, shapes, stages, lines } = legendOf(ontology, graph);
  return (
    <details class="legend" open>
      <summary><h2>{say("legend.title")}</h2></summary>
      <h3>{say("legend.levels")}</h3>
      <dl class="levels">{levels.map((item) => item.type === "level" && <div key={item.level}><dt><LevelChip level={item.level} /></dt><dd>{item.meaning !== undefined && textIn(language, item.meaning)}</dd></div>)}</dl>
      <h3>{say("legend.missing")}</h3>
      <dl class="levels">{missing.map((item) => item.type === "missing" && <div key={item.kind}><dt><MissingMark kind={item.kind} /></dt><dd>{item.meaning !== undefined && textIn(language, item.meaning)}</dd></div>)}</dl>
      <h3>{say("legend.shapes")}</h3>
      <ul>{shapes.map(item)}<li><ShapeSample path={shapePath("hexagon")} reference={true} />{say("legend.reference")}</li></ul>
      <h3>{say("legend.stages")}</h3>
      <ul>{stages.map(item)}</ul>
      <h3>{say("legend.lines")}</h3>
      <ul>{lines.map(item)}<li><LineSample line={referenceLine} />{say("legend.referenceLine")}</li><li><LineSample line={{ ...referenceLine, dash: [2, 4] }} />{say("legend.typeLine")}</li></ul>
    </details>
  );
}

function item(entry: LegendItem) {
  return (
    <li key={entry.label.zh}>
      {entry.type === "shape" && <ShapeSample path={entry.path} />}
      {entry.type === "stage" && <i class="swatch" data-stage={entry.stage} />}
      {entry.type === "line" && <LineSample line={entry.line} />}
      <Term label={entry.label} meaning={entry.meaning} />
    </li>
  );
}
