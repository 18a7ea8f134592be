import { longest } from "../extraction/automaton.ts";
import { fold, type Folded, standsAlone } from "./fold.ts";
import type { Mention, SaidEntity } from "./mention.ts";
import { formsOf, isTooCommon } from "./names-in-graph.ts";
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
  const all = united([...known, ...named]);
  const kept = longest(all).filter((mention) => !isWordOnly(mention, question, vocabulary));
  // A part of a long name holds the name of its place, which is meant as well: 昆山 in 昆山方案.
  const inside = longest(all.filter(({ start, end, likeness, entities }) => likeness === 1 && entities.some(({ kind }) => kind === "Region") && kept.some((one) => one.likeness < 1 && one.start <= start && end <= one.end)));
  return [...kept, ...inside];
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

function occurrences(question: Folded, entity: SaidEntity, vocabulary: AskVocabulary): Mention[] {
  const { text } = question;
  // A group of all bodies of a sort (各功能区, 有关单位) is nobody that a question names.
  if (entity.kind === "Agency" && /:(?:各|有关|其他)[^:]*$/.test(entity.id)) return [];
  const found = formsOf(entity, vocabulary.lexicon).flatMap((form) => {
    if (vocabulary.cueForms.has(form) || isTooCommon(form)) return [];
    const all: Mention[] = [];
    for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + 1)) if (standsAlone(text, start, start + form.length)) all.push(saidAt(start, start + form.length, entity, 1));
    return all;
  });
  if (found.length === 0 && entity.kind === "Agency") return inOtherOrder(question, entity);
  if (found.length === 0 && entity.kind === "Park") {
    const short = inShort(question, entity);
    if (short.length > 0) return short;
  }
  return found.length > 0 || !partial.has(entity.kind) ? found : partly(question, entity, vocabulary);
}

/** A body by the words of its English name in any order: the Taiyuan science and technology bureau. */
function inOtherOrder({ text }: Folded, entity: SaidEntity): Mention[] {
  const words = fold(entity.nameEn ?? "").text.split(" ").filter((word) => word.length > 2 && !["the", "and", "for", "all"].includes(word));
  if (words.length < 3) return [];
  const spans = words.map((word) => text.search(new RegExp(`(?<![a-z])${word}(?![a-z])`)));
  const [start, end] = [Math.min(...spans), Math.max(...spans.map((at, index) => at + (words[index] ?? "").length))];
  return spans.includes(-1) || end - start > words.join(" ").length + 12 ? [] : [saidAt(start, end, entity, 0.9)];
}

/** A zone by the first and last word of its English name: Suzhou park. */
function inShort({ text }: Folded, entity: SaidEntity): Mention[] {
  const words = fold(entity.nameEn ?? "").text.split(" ");
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length < 3 || first.length < 4 || !/^(?:park|zone|base|district|area)$/.test(last)) return [];
  const start = text.search(new RegExp(`(?<![a-z])${first} (?:[a-z]+ )?${last}(?![a-z])`));
  return start === -1 ? [] : [saidAt(start, text.indexOf(last, start) + last.length, entity, 0.8)];
}

/** Kinds with long names, of which people say a part. */
const partial = new Set(["Project", "Task", "Policy", "Institution", "Park", "Fund"]);

/** Whether a part of a policy's title, with what stands behind it, calls it by what it is: a part of any other words names no policy. */
export function isTitleOfPolicy(words: string): boolean {
  return policyWord.test(words);
}

const policyWord = /计划|方案|意见|措施|规划|办法|政策|文件|通知/;

/** Of these the names are whole phrases, so that a smaller part says enough. */
const long = new Set(["Project", "Task", "Policy"]);

/** A stretch of the question whose characters all stand in a long name in their order: 砷化镓晶体及晶片项目. */
function partly({ text }: Folded, entity: SaidEntity, vocabulary: AskVocabulary): Mention[] {
  let best: Mention | undefined;
  for (const form of formsOf(entity, vocabulary.lexicon)) {
    if (!/\p{Script=Han}/u.test(form) || form.length < 5) continue;
    for (let start = 0; start < text.length - 3; start++) {
      const first = form.indexOf(text.slice(start, start + 2));
      if (first === -1) continue;
      let at = first + 2;
      let end = start + 2;
      let gaps = 0;
      while (end < text.length) {
        const next = form.indexOf(text.charAt(end), at);
        if (next === -1 || text.charAt(end) === "|") break;
        if (next !== at) {
          // A new run must go on for two characters, so that scattered single ones do not count.
          if (form.slice(next, next + 2) !== text.slice(end, end + 2) || ++gaps > 3) break;
        }
        at = next + 1;
        end++;
      }
      const length = end - start;
      const cover = length / form.length;
      if (length < 5 || cover < (long.has(entity.kind) ? (length >= 8 ? 0.35 : 0.5) : 0.65)) continue;
      if (entity.kind === "Policy" && !isTitleOfPolicy(text.slice(start, end + 4))) continue;
      if (best === undefined || length > best.end - best.start) best = saidAt(start, end, entity, 0.5 + cover * 0.4);
    }
  }
  return best === undefined ? [] : [best];
}

function saidAt(start: number, end: number, entity: SaidEntity, likeness: number): Mention {
  return { start, end, likeness, entities: [entity], stages: [], family: null, stem: null, generic: false };
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
