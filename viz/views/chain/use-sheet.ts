import { dataOf } from "../../answer.ts";
import type { ChainGraph, Ontology } from "../../contract.ts";
import { dateIn, nameIn, textIn } from "../../names.ts";
import { documentsRequest, placeRequest } from "../../requests.ts";
import { useStore } from "../../store.ts";
import type { Lane } from "./chain-rows.ts";
import type { Path } from "./path.ts";
import { namesOf } from "./scene.ts";
import type { Sheet } from "./sheet.ts";
import { chain, showsReference } from "./slice.ts";
import { useChainWords } from "./words.ts";

/** How many documents are named on a sheet. */
const named = 6;

/** What a sheet of the chain that is shown says, made when it is asked for. */
export function useSheet(graph: ChainGraph, ontology: Ontology, lanes: readonly Lane[], path: Path | undefined): () => Sheet {
  const { state, answer } = useStore();
  const words = useChainWords();
  return () => {
    const { say, language } = words;
    const { family, asOf } = state.value;
    const { lanes: laneChoice, from, to } = chain.of(state.value);
    const entity = dataOf(answer(placeRequest(state.value)))?.entity;
    const place = entity === null || entity === undefined ? say("place.all") : nameIn(language, entity).shown;
    const term = ontology.families.find(({ id }) => id === family);
    const familyName = term === undefined ? say("family.all") : textIn(language, term.label);
    const name = namesOf(graph, words);
    const read = (dataOf(answer(documentsRequest))?.documents.items ?? []).filter(({ kind }) => kind !== "reference");
    const titles = read.slice(0, named).map(({ title, publishedOn }) => `${title}${publishedOn === null ? "" : ` (${publishedOn})`}`);
    const more = read.length > named ? [say("sheet.sources.more", { total: read.length, rest: read.length - named })] : [];
    return {
      graph, ontology, lanes, path, words,
      title: [say("chain.title"), ...(entity === null || entity === undefined ? [] : [place]), ...(term === undefined ? [] : [familyName])].join(" · "),
      filters: [
        say("sheet.place", { place }), say("sheet.family", { family: familyName }), asOf === null ? say("sheet.asOf.all") : say("sheet.asOf", { date: dateIn(language, asOf) }),
        say(showsReference(state.value) ? "sheet.reference.on" : "sheet.reference.off"), ...(laneChoice === "family" ? [say("sheet.lanes")] : []),
        ...(path === undefined || from === null || to === null ? [] : [say("sheet.path", { from: name(from), to: name(to) })]),
      ],
      notes: [read.length === 0 ? say("sheet.sources.none") : say("sheet.sources", { count: read.length, titles: [...titles, ...more].join(language === "zh" ? "；" : "; ") }), say("sheet.reading")],
      origin: say("sheet.origin", { date: dateIn(language, new Date().toISOString().slice(0, 10)), address: decodeURI(location.href) }),
    };
  };
}
