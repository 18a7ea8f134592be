import { longest } from "../extraction/scan/automaton.ts";
import { type Folded, standsAlone } from "./fold.ts";
import { type Mention, saidAt, type SaidEntity } from "./mention.ts";
import { formsOf, isTooCommon } from "./names-in-graph.ts";
import { partialMentions } from "./partial-names.ts";
import type { AskVocabulary, Meaning } from "./vocabulary.ts";

/** A cue word of a question: which cues, and where. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly cues: readonly string[];
}

/** What a question names, none overlapping another, in its order: by the words known beforehand and by the names of the graph. */
export function findMentions(question: Folded, vocabulary: AskVocabulary, said: readonly SaidEntity[]): readonly Mention[] {
  const known = scan(question, vocabulary.names).filter(({ start, end }) => isTypedAsName(start, end, question, vocabulary)).map(({ start, end, payload }) => mentionOf(start, end, payload));
  const named = said.flatMap((entity) => occurrences(question, entity, vocabulary));
  const all = united([...known, ...named].map((mention) => withSort(mention, question)));
  const kept = longest(all.filter((mention) => !isCutShort(mention, question))).filter((mention) => !isWordOnly(mention, question, vocabulary));
  // A part of a long name holds the name of its place, which is meant as well: 昆山 in 昆山方案.
  const inside = longest(all.filter(({ start, end, likeness, entities }) => likeness === 1 && entities.some(({ kind }) => kind === "Region") && kept.some((one) => one.likeness < 1 && one.start <= start && end <= one.end)));
  return [...kept, ...inside];
}

/** The name of an area with the English word for what it is: Lusong district, which asks for no district. */
function withSort(mention: Mention, { text, at, original }: Folded): Mention {
  if (!mention.entities.some(({ kind }) => kind === "Region") || !/[a-z]/.test(text.charAt(mention.end - 1))) return mention;
  const sort = /^ (?:district|county|city|province|prefecture|municipality)(?![a-z])/.exec(text.slice(mention.end))?.[0] ?? "";
  const end = mention.end + sort.length;
  // Several are asked for: Kunshan districts.
  return sort === "" || /[a-z]/i.test(original.charAt((at[end - 1] ?? 0) + 1)) ? mention : { ...mention, end };
}

/** A zone's short name that goes on into another word: 高新 in 某市高新技术企业. */
function isCutShort({ start, end, entities }: Mention, { text }: Folded): boolean {
  return text.slice(start, end).endsWith("高新") && /^(?:技术)?企业/.test(text.slice(end)) && entities.every(({ kind }) => kind === "Park");
}

/** A short name that is an everyday word too is one only as it is typed: GaP, not gap. */
function isTypedAsName(start: number, end: number, { text, at, original }: Folded, { cueForms }: AskVocabulary): boolean {
  return !/^[a-z]+$/.test(text.slice(start, end)) || !cueForms.has(text.slice(start, end)) || /[A-Z]/.test(original.slice((at[start] ?? 0) + 1, (at[end - 1] ?? 0) + 1));
}

/** The cue words of a question, of overlapping ones the longest; none that a name cuts in two: 开发区有哪些 in 银川开发区有哪些. */
export function findCues(question: Folded, vocabulary: AskVocabulary, names: readonly Mention[] = []): readonly Cue[] {
  const all = scan(question, vocabulary.cues).map(({ start, end, payload }): Cue => ({ start, end, cues: payload })).filter((cue) => !names.some((name) => name.entities.length > 0 && name.start < cue.start && cue.start < name.end && name.end < cue.end));
  const kept = longest(all);
  // That a clause asks is heard in a part of a longer cue as well: 哪 in 哪些地区.
  return kept.map((cue) => (cue.cues.includes(asks) || !all.some((part) => part.cues.includes(asks) && cue.start <= part.start && part.end <= cue.end) ? cue : { ...cue, cues: [...cue.cues, asks] }));
}

/** The cue of words that mark a clause as one that asks. */
const asks = "asks";

function scan<Payload>({ text }: Folded, automaton: { scan(units: Uint16Array, length: number): { start: number; end: number; payload: Payload }[] }) {
  const units = Uint16Array.from(text, (_, at) => text.charCodeAt(at));
  return automaton.scan(units, text.length).filter(({ start, end }) => standsAlone(text, start, end));
}

/** What several meanings of one stretch say together. */
export function mentionOf(start: number, end: number, meanings: readonly Meaning[], likeness = 1): Mention {
  return {
    start, end, likeness,
    entities: meanings.flatMap((meaning) => (meaning.type === "entity" ? [meaning.entity] : [])),
    stages: meanings.flatMap((meaning) => (meaning.type === "stage" ? [meaning.code] : [])),
    family: meanings.flatMap((meaning) => (meaning.type === "family" ? [meaning.family] : []))[0] ?? null,
    stem: meanings.flatMap((meaning) => (meaning.type === "stem" ? [meaning.stem] : []))[0] ?? null,
    generic: meanings.some(({ type }) => type === "generic"),
  };
}

/** Where a question names an entity: by one of its forms, or, where it has none of them, by a part or a freer order of its name. */
function occurrences(question: Folded, entity: SaidEntity, { lexicon, cueForms }: AskVocabulary): readonly Mention[] {
  // A group of all bodies of a sort (各功能区, 有关单位) is nobody that a question names.
  if (entity.kind === "Agency" && /:(?:各|有关|其他)[^:]*$/.test(entity.id)) return [];
  const forms = formsOf(entity, lexicon);
  const whole = forms.filter((form) => !cueForms.has(form) && !isTooCommon(form)).flatMap((form) => standing(question, form).map((start) => saidAt(start, start + form.length, entity, 1)));
  return whole.length > 0 ? whole : partialMentions(question, entity, forms);
}

function standing({ text }: Folded, form: string): readonly number[] {
  const starts: number[] = [];
  for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + 1)) if (standsAlone(text, start, start + form.length)) starts.push(start);
  return starts;
}

/** Mentions of one stretch become one; what the graph says of an entity replaces what the lexicon knows of it. */
function united(mentions: readonly Mention[]): Mention[] {
  const bySpan = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = `${mention.start}-${mention.end}`;
    const known = bySpan.get(key);
    if (known === undefined) { bySpan.set(key, mention); continue; }
    const likeness = Math.max(known.likeness, mention.likeness);
    const entities = new Map([known, mention].filter((one) => one.likeness === likeness).flatMap(({ entities }) => entities).map((entity) => [entity.id, entity]));
    bySpan.set(key, { ...known, likeness, entities: [...entities.values()], stages: [...known.stages, ...mention.stages], family: known.family ?? mention.family, stem: known.stem ?? mention.stem, generic: known.generic || mention.generic });
  }
  return [...bySpan.values()];
}

/** Only a cue, though it is somebody's name too (问 in 请问): a stretch inside a longer cue word. */
function isWordOnly({ start, end, likeness }: Mention, { text }: Folded, { cueForms }: AskVocabulary): boolean {
  return likeness < 1 && cueForms.has(text.slice(start, end));
}
