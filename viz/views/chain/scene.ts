import type { ChainGraph, Ontology } from "../../contract.ts";
import type { Measure, Mark } from "../../drawing/marks.ts";
import { nameIn, textIn } from "../../names.ts";
import type { Palette } from "../../palette.ts";
import { cardPicture, factWidth, nameFont, type CardPicture } from "./card-marks.ts";
import { cardWords } from "./card-words.ts";
import type { ChainLayout, Measures, StageHead } from "./chain-layout.ts";
import { unplacedStage } from "./chain-rows.ts";
import { groupMarks, laneMarks, stageMarks, type HeadWords } from "./head-marks.ts";
import type { Scene } from "./scene-painter.ts";
import type { ChainWords } from "./words.ts";

/** How narrow a column may get; English names need more room. */
export const leastTrack = { zh: 146, en: 172 } as const;

/** Measures names, and levels with firms, as the drawing will write them. */
export function cardWidths(ontology: Ontology, words: ChainWords, measure: Measure): Pick<Measures, "nameWidth" | "factWidth"> {
  return {
    nameWidth: (row) => {
      const { size, weight } = nameFont(row);
      return measure(cardWords(row, ontology, words).name, size, weight);
    },
    factWidth: (row) => factWidth(row, cardWords(row, ontology, words), measure),
  };
}

/** What a layout is drawn with. `without`: heads that stand outside the drawing. */
export function sceneOf(layout: ChainLayout, ontology: Ontology, words: ChainWords, palette: Palette, measure: Measure, without: readonly StageHead[] = []): Scene {
  const said = headWords(ontology, words);
  const style = { words: new Map(layout.cards.map(({ row }) => [row.id, cardWords(row, ontology, words)])), shapes: new Map(ontology.kinds.map(({ kind, shape }) => [kind, shape])), palette, measure };
  const pictures = new Map<string, CardPicture>(layout.cards.map((card) => [card.row.id, cardPicture(card, style)]));
  const heads: readonly Mark[] = [...groupMarks(layout, said, palette, measure), ...laneMarks(layout, said, palette), ...stageMarks(layout.heads.filter((head) => !without.includes(head)), said, palette, measure)];
  return { layout, pictures, heads, palette };
}

/** The stage heads that stand over the columns: they stay in sight while the columns scroll. */
export const fixedHeads = ({ heads, columns }: ChainLayout): readonly StageHead[] => (columns ? heads.filter(({ y }) => y === 0) : []);

/** The words of heads in the language chosen. */
export function headWords(ontology: Ontology, words: ChainWords): HeadWords {
  const { language, say } = words;
  const subStages = new Map(ontology.stages.flatMap((stage) => stage.subStages.map((subStage) => [subStage.id, textIn(language, subStage.label)] as const)));
  return {
    group: ({ group }) => ({ name: subStages.get(group.id) ?? say(group.rows.some((row) => row.type === "node" && row.node.kind === "Stage") ? "group.whole" : "group.other"), note: group.claimed === 0 ? say("group.silent") : undefined }),
    stage: ({ section: { stage, present, all } }) => {
      const term = ontology.stages.find(({ id }) => id === stage);
      return { name: stage === unplacedStage || term === undefined ? say("head.unplaced") : textIn(language, term.label), count: all > 0 ? say("head.present", { present, all }) : "" };
    },
    lane: ({ family }) => familyName(ontology, words, family),
  };
}

/** A family's name; things that carry none have a lane as well. */
export function familyName(ontology: Ontology, { language, say }: ChainWords, family: string | null): string {
  const term = ontology.families.find(({ id }) => id === family);
  return term === undefined ? say("lane.none") : textIn(language, term.label);
}

/** Names of nodes by their ids, in the language chosen. */
export function namesOf(graph: ChainGraph, { language }: ChainWords): (id: string) => string {
  const names = new Map(graph.nodes.map((node) => [node.id, nameIn(language, node).shown]));
  return (id) => names.get(id) ?? id;
}
