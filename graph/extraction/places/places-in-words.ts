import { cuesOf, globalPattern } from "../../lexicon/cues.ts";
import { loadGazetteer } from "../../lexicon/index.ts";
import { matchesOf } from "../../lexicon/matches.ts";
import type { Line } from "../context.ts";
import type { Entity } from "../identity/entity.ts";
import { codeOfPaper } from "../identity/own-names.ts";
import type { Reading, Stretch } from "../text/reading.ts";
import type { Cast } from "../identity/resolve.ts";
import { areaCodeOf } from "../rules/areas.ts";

const cues = cuesOf("places-in-words", ({ push, rank, whole }) => ({
  /** A clause that begins with a word for an area as a whole, and does not measure something by it: 推动全省电子特气产业协同, not 全省领先. */
  begins: globalPattern`(?<=^|[，,。；;：:\n、）]|\d[.．、])(?:${push}){0,2}(?<word>${whole})(?!${rank})`,
}));

/** What such a word speaks of, from where it stands. */
interface Spoken extends Stretch {
  readonly places: readonly Entity[];
}

/**
 * What the clauses of a text speak of that begin with a word for an area as a whole: 全市 in a city's plan or report is the city, to the end of its sentence, whatever zone was told of before;
 * 全省 in it, or in a city's news, is the province, to the end of its clause.
 * @param home the paper's own place
 */
export function* placesInWords({ text, isNews, document: { about } }: Reading, { sentence }: Pick<Line, "sentence">, home: Entity | undefined, cast: Cast): Generator<Spoken> {
  const words = text.slice(sentence.start, sentence.end);
  if (home === undefined || about.level === null || about.level === "nation" || about.level === "town" || !/[全我本][省市区县州]/.test(words)) return;
  const own: Rank = about.level;
  for (const { index, 0: whole, groups } of matchesOf(cues().begins, words)) {
    const word = groups?.word ?? "";
    const rank: Rank = ranks[word.charAt(1)] ?? own;
    const start = sentence.start + index + whole.length - word.length;
    const isOwn = rank === own || (rank === "city" && own === "county" && home.name.endsWith("市")) || (rank === "county" && own === "park");
    if (isOwn && isNews) continue;
    if (isOwn) yield { start, end: sentence.end, places: [home] };
    else if (sizes[rank] > sizes[own]) yield { start, end: start + (clause.exec(text.slice(start, sentence.end))?.[0].length ?? 0), places: widerOf(codeOfPaper(about.region ?? home.name, about.level), rank, cast) };
  }
}

type Rank = "province" | "city" | "county" | "park";
const ranks: Readonly<Partial<Record<string, Rank>>> = { 省: "province", 市: "city", 州: "city", 区: "county", 县: "county" };
const sizes: Readonly<Record<Rank, number>> = { province: 4, city: 3, county: 2, park: 1 };
const clause = /^[^，,；;]*/;

/** The area of a rank around the paper's own place; around a district of a city that is a province, that one. */
function widerOf(code: string | undefined, rank: Rank, { entities }: Cast): readonly Entity[] {
  const wider = code === undefined ? undefined : loadGazetteer().around(code).find(({ level, name }) => level === rank || (rank === "city" && level === "province" && name.endsWith("市")));
  return wider === undefined ? [] : entities.filter((entity) => entity.kind === "Region" && areaCodeOf(entity) === wider.code);
}
