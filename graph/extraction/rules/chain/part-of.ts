import { stageOf } from "../../../ontology/index.ts";
import type { Context, End, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import { endsOf, stageEnd } from "../ends.ts";

const cues = cuesOf("part-of", ({ spine, level, lie, stand, form, span, makeUp, grow, aim }) => ({
  /** Before a chain that is to be built. */
  buildsChain: pattern`${grow}(?:[^。；，\n]{2,60}[的等])?$`,
  /** Behind a chain, what a thing is in it: 产业链中属上游产品, 产业链的核心产品. */
  placeInChain: pattern`^(?:当?中|里)?${lie}?(?:最)?${level}`,
  isIn: pattern`^[^。；，]{0,12}(?:，)?${stand}$`,
  /** A chain told by its links: 形成从多晶硅制造到电池组件的完整光伏产业链. */
  ofLinks: pattern`${form}了?(?:[^。；、]{0,10}，)?${span}[^。；]{4,80}?(?:为一体|一体化|于一体|到[^。；]{2,20}|等)?的?(?:上下游)?(?:较为|较)?(?:完整|完善|全)?的?$`,
  /** A chain told by its main line, before it: 多晶硅—单晶硅—电池为主线的. */
  lined: pattern`[^。；，\n]{4,60}为${spine}的?$`,
  /** Behind a chain, up to the things that a clause places in it: LED产业链上，. */
  within: pattern`^(?:条?[上中里]|当中|之中)，?`,
  /** What a plan wants of a chain, up to the things: 功率半导体产业链主攻碳化硅器件. */
  aims: pattern`^${aim}`,
  /** Where in the chain such a thing stands. */
  stands: pattern`^[^。；，]{0,10}?(?:${lie})(?:最)?${level}`,
  /** The links that a chain is built of, before it: 构建芯片设计、测试和检测的. */
  linked: pattern`${makeUp}(?:包括|涵盖|覆盖|集)?[^。；，\n]{2,60}[的等]$`,
}));

const things = new Set(["Material", "Device"]);

/** Before a chain, the things that it is built around: 以图像传感器、显示驱动芯片为重点，构建. */
const withFocus = /以([^。；\n]{2,80})为(?:重点|核心|主)[^。；\n]{0,8}$/;

/** `蓝宝石晶体在LED产业链中属上游`, `外延片是LED产业链的核心产品`. Source: usage of trade news. */
export const placedInChain: Rule = {
  id: "placed-in-a-chain",
  reason: "the sentence says what the thing is in the chain",
  example: "碳化硅衬底在第三代半导体产业链中处于上游",
  *read({ linesWith, reading: { text }, cast }) {
    for (const { mentions, sentence } of linesWith("Chain")) {
      for (const chainAt of mentions) {
        const chain = chainAt.kind === "Chain" && chainAt.inside === undefined ? cast.of(chainAt) : undefined;
        const before = text.slice(Math.max(sentence.start, chainAt.start - 90), chainAt.start);
        const links = chain === undefined ? null : cues().ofLinks.exec(before) ?? cues().lined.exec(before);
        if (chain !== undefined) yield* inIt(text, mentions, chainAt, chain, cast);
        for (const part of chain === undefined || links === null ? [] : mentions) {
          const from = things.has(part.kind) && part.inside === undefined && part.start >= chainAt.start - (links?.[0].length ?? 0) && part.end <= chainAt.start ? cast.of(part) : undefined;
          if (from !== undefined && chain !== undefined) yield { type: "PART_OF", from, to: chain, evidence: { start: part.start, end: chainAt.end }, basis: "stated", confidence: 0.86 };
        }
        if (chain === undefined || !cues().placeInChain.test(text.slice(chainAt.end, chainAt.end + 8))) continue;
        const thing = mentions.find(({ kind, inside, start, end }) => things.has(kind) && inside === undefined && end <= chainAt.start && /[，。；\n：]|^$/.test(start === sentence.start ? "" : text.charAt(start - 1)));
        const part = thing === undefined ? undefined : cast.of(thing);
        if (thing === undefined || part === undefined || !cues().isIn.test(text.slice(text.lastIndexOf("，", chainAt.start - 2) + 1 > thing.end ? text.lastIndexOf("，", chainAt.start - 2) + 1 : thing.end, chainAt.start))) continue;
        yield { type: "PART_OF", from: part, to: chain, evidence: { start: thing.start, end: chainAt.end }, basis: "stated", confidence: 0.88 };
      }
    }
  },
};

/** `存储器产业链` is a chain of the thing that it is called by; `LED产业链上，外延片和基板位于最前端` places things in it. */
function* inIt(text: string, mentions: readonly Mention[], chainAt: Mention, chain: Entity, cast: Context["cast"]): Generator<Statement> {
  const named = mentions.find(({ kind, inside, name, start }) => inside === chainAt && things.has(kind) && start === chainAt.start && /^(?:全|完整)?产业链条?$/.test(chainAt.name.slice(name.length)));
  const own = named === undefined || /LED|材料|半导体|集成电路|光伏|芯片$/i.test(named.name) ? undefined : cast.of(named);
  if (own !== undefined) yield { type: "PART_OF", from: own, to: chain, evidence: chainAt, basis: "implied", confidence: 0.8 };
  const aimed = cues().aims.exec(text.slice(chainAt.end, chainAt.end + 10))?.[0].length;
  if (aimed !== undefined) {
    const until = chainAt.end + aimed + text.slice(chainAt.end + aimed, chainAt.end + 90).search(/[，。；]|$/);
    for (const thing of mentions) {
      const part = things.has(thing.kind) && thing.inside === undefined && thing.start >= chainAt.end && thing.end <= until ? cast.of(thing) : undefined;
      if (part !== undefined) yield { type: "PART_OF", from: part, to: chain, evidence: { start: chainAt.start, end: thing.end }, basis: "implied", confidence: 0.75 };
    }
    return;
  }
  const opening = cues().within.exec(text.slice(chainAt.end, chainAt.end + 4))?.[0].length;
  if (opening === undefined) return;
  const from = chainAt.end + opening;
  const end = from + text.slice(from, from + 60).search(/[，。；]|$/);
  const placed = mentions.filter(({ kind, inside, start }) => things.has(kind) && inside === undefined && start >= from && start < end);
  const last = placed.at(-1);
  for (const thing of last !== undefined && cues().stands.test(text.slice(last.end, end)) ? placed : []) {
    const part = cast.of(thing);
    if (part !== undefined) yield { type: "PART_OF", from: part, to: chain, evidence: { start: chainAt.start, end }, basis: "stated", confidence: 0.85 };
  }
}

/** `以X、Y为主攻方向，构建Z产业链`: X and Y are parts of Z. In a plan of one chain of semiconductors, the crystals and wafers that it works on are parts of it, while gases and crucibles only serve it. Source: usage of plans. */
export const partOf: Rule = {
  id: "focus-of-a-chain",
  reason: "the sentence builds the chain with the thing as its focus, or the plan is that chain's own",
  example: "以图像传感器、显示驱动芯片为重点，构建光电子产业链",
  *read({ linesWith, reading, cast }) {
    const { about } = reading.document;
    const own = cast.entities.find(({ kind, name, aliases }) => kind === "Chain" && ofSemiconductors.test(name) && [name, ...aliases].some((form) => form.length >= 7 && (about.policyTitle ?? "").includes(form)));
    for (const { sentence, mentions, isSubject } of own === undefined ? linesWith("Chain") : linesWith("Chain", "Material")) {
      if (!isSubject) continue;
      const built = mentions.find(({ kind, inside, start }) => kind === "Chain" && inside === undefined && cues().buildsChain.test(reading.text.slice(Math.max(sentence.start, start - 80), start)));
      const chain = built === undefined ? undefined : cast.of(built);
      const before = reading.text.slice(sentence.start, built?.start ?? sentence.start);
      const pattern = built === undefined ? null : withFocus.exec(before) ?? cues().linked.exec(before);
      const isInPattern = ({ start, end, inside, weak }: Mention) => built !== undefined && pattern !== null && inside === undefined && start >= sentence.start + pattern.index && end <= built.start && weak !== true;
      for (const mention of mentions) {
        const ends = partsOf(cast, mention);
        if (ends.length === 0) continue;
        if (chain !== undefined && built !== undefined && pattern !== null && isInPattern(mention)) {
          for (const from of ends) yield { type: "PART_OF", from, to: chain, evidence: { start: sentence.start + pattern.index, end: built.end }, basis: "stated", confidence: 0.92 };
        } else if (own !== undefined && mention.kind === "Material" && bodies.has(mention.term?.subStage ?? "") && (mention.inside === undefined || mention.inside.kind === "Project")) {
          for (const from of ends) yield { type: "PART_OF", from, to: own, evidence: mention.inside ?? mention, basis: "implied", confidence: 0.85 };
        }
      }
    }
  },
};

/** A plan's own chain that the wafers themselves run through. */
const ofSemiconductors = /(?:半导体|集成电路|光伏[\u4e00-\u9fff]{0,4})产业链$/;
/** Links whose materials become the device. */
const bodies: ReadonlySet<string> = new Set(["CRYSTAL", "SUBSTRATE"]);

/** What a name is of a chain: a stage or thing, or the stage of a technology that has one. */
function partsOf(cast: Context["cast"], mention: Mention): readonly End[] {
  if (mention.kind === "Stage" || things.has(mention.kind)) return endsOf(cast, mention);
  return mention.kind === "Technology" && mention.term?.subStage !== undefined ? [stageEnd(stageOf(mention.term.subStage) ?? "")] : [];
}
