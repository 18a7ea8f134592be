import { describe, expect, it } from "vitest";
import { comparable, listOf, loadLexicon, readTable, type Term } from "../../graph/lexicon/index.ts";
import { kindsOf, ontology, strengths, voices } from "../../graph/ontology/index.ts";

const { terms, agencies, gazetteer } = loadLexicon();
const ofKind = (kind: string) => terms.filter((term) => term.kind === kind);
const things = kindsOf("thing");

/** Forms that stand for more than one row, with the rows. */
function clashes(rows: readonly Term[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const form of [row.name, ...row.aliases]) owners.set(comparable(form), (owners.get(comparable(form)) ?? new Set()).add(`${row.kind} ${row.name}`));
  }
  return [...owners].filter(([, names]) => names.size > 1).map(([form, names]) => `${form}: ${[...names].join(", ")}`);
}

describe("the lexicon's tables", () => {
  it.each([["Material", 200], ["Device", 200], ["Equipment", 100], ["Technology", 100], ["Application", 100], ["Company", 400]])("hold the %s names that policy documents use: %i or more", (kind, count) => {
    expect(ofKind(kind).length).toBeGreaterThanOrEqual(count);
  });

  it.each(terms.map(({ kind }) => kind).filter((kind, index, all) => all.indexOf(kind) === index))("have one row for each name of %s", (kind) => {
    expect(clashes(ofKind(kind))).toEqual([]);
  });

  it("let no name mean two things of the chain without saying so", () => {
    expect(clashes(terms.filter(({ kind }) => things.includes(kind)))).toEqual([]);
  });

  it("let a shared form resolve to nothing alone", () => {
    const exclusive = new Set(terms.flatMap((term) => [term.name, ...term.aliases].map((form) => `${term.kind}:${comparable(form)}`)));
    expect(terms.flatMap((term) => term.sharedAliases.filter((form) => exclusive.has(`${term.kind}:${comparable(form)}`)).map((form) => `${term.origin}: ${form}`))).toEqual([]);
  });

  it("give every term an English name, and every thing of the chain its sub-stage", () => {
    expect(terms.filter((term) => term.nameEn.trim() === "").map(({ origin }) => origin)).toEqual([]);
    expect(terms.filter((term) => things.includes(term.kind) && term.subStage === undefined).map(({ origin }) => origin)).toEqual([]);
  });

  it("hold no form of a single Chinese character, none with a stray blank", () => {
    const forms = terms.flatMap((term) => [term.name, ...term.aliases, ...term.sharedAliases].map((form) => ({ form, origin: term.origin })));
    expect(forms.filter(({ form }) => form !== form.trim() || /^[\u4e00-\u9fff]$/.test(form))).toEqual([]);
  });

  it("place firms, institutions and parks in areas that exist", () => {
    const exists = (code: string) => [code, `${code.slice(0, 2)}0000`].some((candidate) => gazetteer.byCode(candidate) !== undefined);
    expect(terms.filter(({ region }) => region !== undefined && !exists(region)).map(({ origin, region }) => `${origin}: ${region}`)).toEqual([]);
  });

  it("call provinces that there are by one character each", () => {
    const rows = readTable("lexicon/provinces-in-short.csv", ["character", "province", "uses"]);
    expect(new Set(rows.map(({ character }) => character)).size).toBe(rows.length);
    expect(rows.filter(({ character, province, uses }) => [...character].length !== 1 || gazetteer.find(province)?.level !== "province" || listOf(uses).length === 0 || listOf(uses).some((use) => !["headline", "body", "site"].includes(use))).map(({ origin }) => origin)).toEqual([]);
  });

  it("give an English name to areas that there are, each once", () => {
    const names = readTable("lexicon/english-areas.csv", ["name"]).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => gazetteer.find(name)?.shortName !== name)).toEqual([]);
  });

  it("know each firm of another trade by its name, once", () => {
    const firms = readTable("lexicon/other-trades.csv", ["firm"]).map(({ firm }) => firm);
    expect(firms.filter((firm, index) => firms.indexOf(firm) !== index || !ofKind("Company").some(({ name }) => name === firm))).toEqual([]);
  });

  it("hold each word of everyday speech once, with uses that there are; what ends a name is no brand alone, and a seam is of two characters", () => {
    const rows = readTable("lexicon/everyday-words.csv", ["word", "uses"]).map(({ word, uses, origin }) => ({ word, uses: listOf(uses), origin }));
    expect(new Set(rows.map(({ word }) => comparable(word))).size).toBe(rows.length);
    expect(new Set(rows.flatMap(({ uses }) => uses))).toEqual(new Set(["edge", "seam", "alone", "held"]));
    expect(rows.filter(({ word, uses }) => (uses.includes("edge") && !uses.includes("alone")) || (uses.includes("seam") && word.length !== 2)).map(({ origin }) => origin)).toEqual([]);
  });

  it("have one stem for each short form of a government body", () => {
    const forms = agencies.flatMap((agency) => [...new Set([agency.stem, ...agency.aliases].map(comparable))]);
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });
});

describe("the tables of phrases", () => {
  it("use the ontology's voices, strengths and relations", () => {
    const of = (path: string, column: string) => readTable(`lexicon/${path}.csv`, [column]).map((row) => row[column] ?? "");
    const words = (path: string, column: string) => new Set(of(path, column).flatMap(listOf).map((word) => word.toUpperCase()));
    expect([...words("voices", "voice")].filter((voice) => !(voices as readonly string[]).includes(voice))).toEqual([]);
    expect([...words("strengths", "strength")].filter((strength) => !(strengths as readonly string[]).includes(strength))).toEqual([]);
    expect(of("relation-phrases", "relation").filter((relation) => !(relation in ontology.relations))).toEqual([]);
  });

  it("say one thing for each phrase", () => {
    for (const path of ["voices", "strengths", "relation-phrases"]) {
      const phrases = readTable(`lexicon/${path}.csv`, ["phrase"]).map(({ phrase }) => phrase);
      expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index), path).toEqual([]);
    }
  });
});
