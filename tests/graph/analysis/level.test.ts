import { describe, expect, it } from "vitest";
import { deciding, type Level, levelOf, rollsUp, type Standing } from "../../../graph/analysis/level.ts";
import type { Predicate, Voice } from "../../../graph/ontology/index.ts";

type Said = readonly [Predicate, Voice | null, string | null];
const standing = ([predicate, voice, saidOn]: Said): Standing => ({ predicate, voice, saidOn, subject: "Company:甲", thing: "Material:乙", site: "Region:140100" });
const levelAfter = (...said: readonly Said[]): Level => deciding(said.map(standing)).map(levelOf)[0] ?? 0;

describe("the level of a thing with one firm at one site", () => {
  it.each<[string, readonly Said[], Level]>([
    ["nothing", [], 0],
    ["a wish", [["MAKES", "WANTED", "2025"]], 1],
    ["a plan", [["MAKES", "PLANNED", "2025"]], 2],
    ["construction", [["MAKES", "UNDERWAY", "2025"]], 3],
    ["production", [["MAKES", "BUILT", "2025"]], 4],
    ["a strength", [["STRONG_IN", null, "2025"]], 4],
    ["what the place has", [["HAS", "BUILT", "2025"]], 4],
    ["no more than what it has says: a first sample", [["HAS", "UNDERWAY", "2025"]], 3],
    ["a shortfall", [["SHORT_OF", "LACKING", "2025"]], 0],
    ["a research aim alone", [["TO_BREAK_THROUGH", "WANTED", "2025"]], 0],
    ["the latest, upwards", [["MAKES", "PLANNED", "2022"], ["MAKES", "BUILT", "2025"]], 4],
    ["the latest, downwards", [["MAKES", "BUILT", "2022"], ["MAKES", "ENDED", "2025"]], 0],
    ["the more advanced of one date", [["MAKES", "UNDERWAY", "2025-03"], ["MAKES", "BUILT", "2025-03"], ["MAKES", "PLANNED", "2025-03"]], 4],
    ["a dated one over an undated one", [["MAKES", "BUILT", null], ["MAKES", "PLANNED", "2020"]], 2],
    ["a research aim, which overrules nothing", [["HAS", "BUILT", "2020"], ["TO_BREAK_THROUGH", "WANTED", "2025"]], 4],
  ])("follows %s", (_, said, level) => {
    expect(levelAfter(...said)).toBe(level);
    expect(levelAfter(...said.toReversed())).toBe(level);
  });

  it("is told for each subject, thing and site apart", () => {
    const built = standing(["MAKES", "BUILT", "2020"]);
    expect(deciding([built, { ...built, site: "Region:140900", voice: "ENDED", saidOn: "2025" }, { ...built, subject: "Company:丙", voice: "WANTED", saidOn: "2025" }])).toHaveLength(3);
  });

  it("leaves a place its lead where a later word only says that it has the thing, until one says less", () => {
    const predicates = (...said: readonly Said[]) => deciding(said.map(standing)).map(({ predicate, saidOn }) => `${predicate} ${saidOn}`).toSorted();
    const [leads, has, lacks] = [["STRONG_IN", "BUILT", "2022"], ["HAS", "BUILT", "2025"], ["SHORT_OF", "LACKING", "2023"]] as const satisfies readonly Said[];
    for (const said of [[leads, has], [has, leads]] as const) expect(predicates(...said)).toEqual(["HAS 2025", "STRONG_IN 2022"]);
    expect(predicates(leads, lacks, has)).toEqual(["HAS 2025"]);
    expect(predicates(leads, ["FOCUSES_ON", "WANTED", "2026"], has)).toEqual(["FOCUSES_ON 2026"]);
    expect(predicates(["HAS", "BUILT", "2022"], ["STRONG_IN", "BUILT", "2022"])).toEqual(["HAS 2022", "STRONG_IN 2022"]);
  });

  it("of a stage in one family is not overruled by a word on it in another, or at large, save that it ended", () => {
    const inFamily = (family: string | null, voice: Voice, saidOn: string) => ({ ...standing(["MAKES", voice, saidOn]), family });
    const voices = (...said: readonly ReturnType<typeof inFamily>[]) => deciding(said).map(({ family, voice }) => `${family} ${voice}`);
    expect(voices(inFamily("SiC", "BUILT", "2023"), inFamily("GaN", "WANTED", "2025"))).toEqual(["SiC BUILT", "GaN WANTED"]);
    expect(voices(inFamily("SiC", "WANTED", "2023"), inFamily(null, "BUILT", "2025"))).toEqual(["SiC WANTED", "null BUILT"]);
    expect(voices(inFamily("SiC", "BUILT", "2023"), inFamily("GaN", "BUILT", "2026"), inFamily(null, "ENDED", "2025"))).toEqual(["GaN BUILT", "null ENDED"]);
  });
});

describe("what counts for the places around", () => {
  it.each<[Predicate, Voice | null, boolean]>([
    ["MAKES", "PLANNED", true], ["MAKES", "UNDERWAY", true], ["ENGAGED_IN", "BUILT", true],
    ["MAKES", "WANTED", false], ["FOCUSES_ON", "WANTED", false], ["SHORT_OF", "LACKING", false], ["MAKES", "ENDED", false],
    ["STRONG_IN", "BUILT", false], ["HAS", "BUILT", false], ["TO_BREAK_THROUGH", "WANTED", false],
  ])("%s %s: %s", (predicate, voice, expected) => expect(rollsUp({ predicate, voice })).toBe(expected));
});
