import { type Automaton, buildAutomaton } from "../extraction/scan/automaton.ts";
import { InvalidSeed } from "../errors.ts";
import { familyOf } from "../lexicon/read-terms.ts";
import { type Lexicon, listOf, loadLexicon, readTable } from "../lexicon/index.ts";
import { families, type Family, kindsOf, ontology, stages, stageOf } from "../ontology/index.ts";
import type { EntityRef } from "../analysis/chain-rows.ts";
import { fold } from "./fold.ts";

/** A thing of the lexicon as a question may mean it. */
export interface KnownEntity extends EntityRef {
  readonly family: Family | null;
  /** Of a Stage: its code; of a thing: the sub-stage at which it stands. */
  readonly code: string | null;
}

/** What a form of a name, known before any document is read, may stand for. */
export type Meaning =
  | { readonly type: "entity"; readonly entity: KnownEntity }
  | { readonly type: "stage"; readonly code: string }
  | { readonly type: "family"; readonly family: Family }
  | { readonly type: "stem"; readonly stem: string }
  | { readonly type: "generic" };

/** The words that questions are read with. */
export interface AskVocabulary {
  readonly lexicon: Lexicon;
  readonly names: Automaton<readonly Meaning[]>;
  readonly cues: Automaton<readonly string[]>;
  /** Every known form by itself, for spelling. */
  readonly forms: ReadonlyMap<string, readonly Meaning[]>;
  readonly cueForms: ReadonlyMap<string, readonly string[]>;
}

let compiled: AskVocabulary | undefined;

/** The words of `seeds/ask`, the lexicon and the ontology, compiled once. @throws InvalidSeed for a stage or family that the ontology does not have */
export function askVocabulary(): AskVocabulary {
  if (compiled !== undefined) return compiled;
  const lexicon = loadLexicon();
  const forms = new Map<string, Meaning[]>();
  for (const [form, meaning] of meaningsOf(lexicon)) {
    const folded = fold(form).text;
    if (folded.length < 2) continue;
    const known = forms.get(folded) ?? [];
    if (!known.some((other) => JSON.stringify(other) === JSON.stringify(meaning))) forms.set(folded, [...known, meaning]);
  }
  for (const { word } of readTable("ask/generic-things.csv", ["word"])) forms.set(fold(word).text, [{ type: "generic" }]);
  const cueForms = new Map<string, string[]>();
  for (const { cue, zh, en } of readTable("ask/cues.csv", ["cue", "zh", "en"])) {
    for (const form of [...listOf(zh), ...listOf(en)].map((phrase) => fold(phrase).text)) if (form !== "") cueForms.set(form, [...(cueForms.get(form) ?? []), cue]);
  }
  compiled = { lexicon, names: buildAutomaton(forms), cues: buildAutomaton(cueForms), forms, cueForms };
  return compiled;
}

function* meaningsOf(lexicon: Lexicon): Generator<readonly [string, Meaning]> {
  for (const stage of stages) {
    yield* stageForms(stage, ontology.stages[stage].label);
    for (const [code, { label }] of Object.entries<{ readonly label: { readonly zh: string; readonly en: string } }>(ontology.stages[stage].subStages)) yield* stageForms(code, label);
  }
  for (const { stage, zh, en, origin } of readTable("ask/stage-words.csv", ["stage", "zh", "en"])) {
    if (stageOf(stage) === undefined) throw new InvalidSeed(`${origin}: stage ${stage} is not in the ontology; use one of its stage or sub-stage ids`);
    for (const word of [...listOf(zh), ...listOf(en)]) yield [word, { type: "stage", code: stage }];
  }
  for (const family of families) {
    const { label } = ontology.families[family];
    for (const form of [family, label.en, ...label.zh.split("/")]) yield [form, { type: "family", family }];
  }
  for (const { family: cell, zh, en, origin } of readTable("ask/family-words.csv", ["family", "zh", "en"])) {
    const family = familyOf(cell, origin);
    if (family !== undefined) for (const form of [...listOf(zh), ...listOf(en)]) yield [form, { type: "family", family }];
  }
  const things = kindsOf("thing");
  for (const term of lexicon.terms) {
    const id = `${term.kind}:${term.name}`;
    const entity: KnownEntity = { id, kind: term.kind, name: term.name, nameEn: term.nameEn || null, family: term.family ?? (term.kind === "Chain" && term.families.length === 1 ? (term.families[0] ?? null) : null), code: term.subStage ?? null };
    // Firms are known beforehand too, so that of one that no document speaks of just that can be said.
    if (!things.includes(term.kind) && term.kind !== "Chain" && term.kind !== "Company") continue;
    for (const form of [term.name, ...term.aliases, ...term.sharedAliases, ...(term.kind === "Company" ? [term.nameEn].filter((form) => form !== "") : englishForms(term.nameEn))]) yield [form, { type: "entity", entity }];
  }
  for (const { stem, aliases } of lexicon.agencies) for (const form of [stem, ...aliases]) yield [form, { type: "stem", stem }];
  for (const region of lexicon.gazetteer.regions) {
    if (region.level === "nation") continue;
    const entity: KnownEntity = { id: `Region:${region.code}`, kind: "Region", name: region.name, nameEn: region.nameEn, family: null, code: null };
    yield [region.name, { type: "entity", entity }];
    if (region.level === "county") continue;
    yield [region.shortName, { type: "entity", entity }];
    for (const form of [region.nameEn, `${region.nameEn} ${region.level}`]) yield [form, { type: "entity", entity }];
  }
}

function* stageForms(code: string, label: { readonly zh: string; readonly en: string }): Generator<readonly [string, Meaning]> {
  for (const form of [label.zh, label.en]) yield [form, { type: "stage", code }];
}

/** `Surface acoustic wave (SAW) filter` is also known without what stands in brackets, and, where it is a short form, by it alone. */
function englishForms(name: string): readonly string[] {
  const without = name.replace(/\s*\([^)]*\)/g, "").trim();
  return without === name || without === "" ? [name].filter((form) => form !== "") : [name, without];
}
