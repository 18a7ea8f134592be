import { cuesOf, globalPattern, pattern } from "../lexicon/cues.ts";
import { matchesOf } from "../lexicon/matches.ts";
import type { AttributeFact } from "./attributes.ts";
import type { Context, Line } from "./context.ts";
import type { Entity } from "./identity/entity.ts";
import { clauseAt } from "./text/clause.ts";

const cues = cuesOf("constraints", ({ need, between, short, bound, gone, nation }) => ({
  /** 工业用地、用电负荷不足; 受能耗指标制约 */
  said: globalPattern`(?<needs>${need}(?:[、和与及]${need}){0,4})${between}{0,3}(?:${short}|(?<bound>${bound}))`,
  eachNeed: globalPattern`${need}`,
  opensBound: pattern`(?:受|受到|由于|因|面临|存在|突破不了|遭遇)[^，。；：]{0,12}$`,
  /** Before it, that it is none or no more. */
  isGone: pattern`(?:${gone})[^，。；：、]{0,6}$`,
  /** Whose shortage it is, when not the place's. */
  ofNation: pattern`${nation}`,
}));

const bearers = new Set(["Company", "Project", "Park", "Region"]);

/** What a document says that a place, a project or a firm has too little of to build and run: power, land, allowances. Of whom a clause names none it is said of the place that it speaks of. */
export function constraintsOf(context: Context): AttributeFact[] {
  const { relevance, prose } = context;
  return prose.flatMap((line) => (relevance.whole || line.isSubject ? ofLine(context, line) : []));
}

function ofLine(context: Context, line: Line): AttributeFact[] {
  const { text } = context.reading;
  const { sentence } = line;
  return matchesOf(cues().said, text.slice(sentence.start, sentence.end)).flatMap(({ index, 0: words, groups }) => {
    const start = sentence.start + index;
    const before = text.slice(clauseAt(text, start, start).start, start);
    if (cues().isGone.test(before) || cues().ofNation.test(before) || (groups?.["bound"] !== undefined && !cues().opensBound.test(before))) return [];
    const { entity, isNamed } = bearerOf(context, line, start);
    if (entity === undefined) return [];
    return matchesOf(cues().eachNeed, groups?.["needs"] ?? "").map(([need]): AttributeFact => ({
      entity, name: "constraint", value: need, unit: null, evidence: { start, end: start + words.length }, basis: isNamed ? "stated" : "implied", confidence: isNamed ? 0.85 : 0.75, rule: "too-little-of-what-is-needed",
    }));
  });
}

/** The last firm, project or place that the clause names before it, or that the clause before did as its subject; else the place that the text speaks of. */
function bearerOf({ cast, placesAt, reading: { text } }: Context, { outer, sentence }: Line, offset: number): { readonly entity: Entity | undefined; readonly isNamed: boolean } {
  const named = outer.findLast(({ kind, start, end }) => bearers.has(kind) && end <= offset && start >= sentence.start && !/[；：]/.test(text.slice(end, offset)));
  const entity = named === undefined ? undefined : cast.of(named);
  return entity === undefined ? { entity: placesAt(offset)[0], isNamed: false } : { entity, isNamed: true };
}
