import type { Row } from "./chain-rows.ts";
import type { ChainGraph, Ontology } from "../../contract.ts";
import { levelWords } from "../../level-words.ts";
import type { ChainWords } from "./words.ts";
import { missingWords, type MissingWords } from "../../missing.ts";
import { nameIn, shortName, textIn } from "../../names.ts";

/** What a card says: its name, its level, and who or where. */
export interface CardWords {
  readonly name: string;
  /** The name in the other language, for a hint. */
  readonly other: string | undefined;
  readonly level: string | undefined;
  readonly fact: string | undefined;
  /** How many more firms or places there are, in words; kept where the fact is clipped. */
  readonly more: string | undefined;
  /** How many firms or places there are, where there is no room for the first one's name. */
  readonly several: string | undefined;
  /** In which ways it is missing. */
  readonly missing: readonly MissingWords[];
}

/** The words of a row of the drawing. */
export function cardWords(row: Row, ontology: Ontology, words: ChainWords): CardWords {
  const { language, say } = words;
  if (row.type === "fold") {
    const key = row.open ? "fold.close" : row.holds === "reference" ? "fold.reference" : "fold.more";
    return { name: say(key, { count: row.count }), other: undefined, level: undefined, fact: undefined, more: undefined, several: undefined, missing: [] };
  }
  const named = nameIn(language, row.node);
  const [shown, other] = row.whole ? [say("card.whole"), named.shown] : [named.shown, named.other];
  const missing = missingWords(ontology, language, row.missing);
  if (row.reference) return { name: shown, other, level: undefined, fact: undefined, more: undefined, several: undefined, missing };
  const { firms, places, level } = row.node;
  const first = firms[0] ?? places[0];
  const count = firms.length > 0 ? firms.length : places.length;
  const firstName = first === undefined ? undefined : shortName(nameIn(language, first).shown);
  const of = firms.length > 0 ? "Firms" : "Places";
  const [more, several] = count > 1 ? [say(`card.more${of}`, { count, more: count - 1 }), say(`card.several${of}`, { count })] : [undefined, undefined];
  return { name: shown, other, level: levelWords(ontology, words, level, true), fact: firstName, more, several, missing };
}

/** The sentence that a screen reader hears when a row gets the focus. */
export function cardSentence(row: Row, ontology: Ontology, graph: ChainGraph, words: ChainWords): string {
  const { language, say } = words;
  const { name, level, fact, more, missing } = cardWords(row, ontology, words);
  if (row.type === "fold") return say("live.fold", { name });
  const stage = ontology.stages.find(({ id }) => id === row.node.stage);
  const subStage = stage?.subStages.find(({ id }) => id === row.node.subStage);
  const members = row.node.firms.length > 1 ? ` ${say("live.members", { count: row.node.firms.length })}` : "";
  return say(!row.reference ? "live.node" : missing.length > 0 ? "live.missing" : "live.reference", {
    name,
    stage: [stage, subStage].filter((term) => term !== undefined).map((term) => textIn(language, term.label)).join(" · "),
    level: level ?? "",
    fact: [fact, more, ...missing.map(({ word }) => word)].filter((part) => part !== undefined).join(" "),
    missing: missing.map(({ word }) => word).join(" "),
    upstream: graph.edges.filter((edge) => edge.to === row.id).length,
    downstream: graph.edges.filter((edge) => edge.from === row.id).length,
  }) + members;
}
