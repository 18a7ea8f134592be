import { wares } from "../../../ontology/index.ts";
import type { Context, End, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { isPlace } from "../areas.ts";
import { closingOf } from "../lists/bracket-behind.ts";
import { madeOf, makingOf } from "../ends.ts";
import { groupsOf } from "../lists/groups.ts";
import { voiceOfMaking } from "../objects.ts";

const cues = cuesOf("firms-product", ({ develop, novel, come, research, notYet, series, appear, shape, others }) => ({
  /** Words for series production. */
  inProduction: pattern`${series}`,
  /** Behind the firm whose plant a thing comes out of. */
  comesOut: pattern`^(?:正式|成功|顺利|率先|首批|批量)*${appear}`,
  /** Between a firm and its product: 英诺赛科自主研发的首片…. */
  own: pattern`^的?(?:自主|自行)?${develop}?的?${novel}*$`,
  /** Behind a product, what has come of it. */
  came: pattern`^(?:产品|晶圆|芯片)?[^，。；、]{0,8}${come}`,
  research: pattern`${research}`,
  /** Behind a product, that this has not come yet: 尚未量产. */
  isNotYet: pattern`${notYet}`,
  /** What a bracket behind a firm holds, each name as #: things, links and places, with at most a word of their grade before and a word of making behind. */
  lists: pattern`^(?:(?!${others})[\u4e00-\u9fff\d.A-Za-z]{0,4}(?:(?:#用)?#{1,2}${shape}?(?:[、和与及，；/]|$)|、))+$`,
}));

/** A firm makes the product that the text calls its own and tells of: `恒越晶体8英寸碳化硅衬底实现量产`. Source: usage of trade news. */
export const firmsProduct: Rule = {
  id: "firms-product",
  reason: "the product stands behind the firm's name, with what has come of it",
  example: "恒越晶体8英寸碳化硅衬底实现量产",
  *read(context) {
    const { reading: { text, isNews }, cast, placesAt } = context;
    for (const line of context.proseWith("Company")) {
      const { mentions, sentence } = line;
      yield* cameOut(text, mentions, cast);
      yield* inBrackets(text, mentions, cast);
      yield* makersInBrackets(text, mentions, cast);
      if (isNews) yield* inList(text, mentions, cast);
      for (const thing of mentions) {
        if (!wares.has(thing.kind) || thing.inside !== undefined) continue;
        const firm = mentions.findLast(({ kind, inside, end }) => kind === "Company" && inside === undefined && end <= thing.start && thing.start - end <= 24);
        const behind = cues().came.exec(text.slice(thing.end, Math.min(sentence.end, thing.end + 24)));
        if (firm === undefined || behind === null || !cues().own.test(text.slice(firm.end, thing.start).replace(/^（[^（）]{1,12}）/, ""))) continue;
        const [from, to] = [cast.of(firm), cast.of(thing)];
        if (from === undefined || to === undefined) continue;
        const isResearch = cues().isNotYet.test(behind[0]) || (cues().research.test(behind[0]) && !cues().inProduction.test(behind[0]));
        const voice = isResearch ? "underway" : voiceOfMaking(context, line, firm.end, thing.end + behind[0].length) ?? "built";
        yield { type: "MAKES", from, to, at: placesAt(firm.start)[0], evidence: { start: firm.start, end: thing.end + behind[0].length }, basis: isResearch ? "implied" : "stated", voice, strength: null, confidence: isResearch ? 0.7 : 0.82 };
      }
    }
  },
};

/** `首台MOCVD设备6日在恒越公司下线`: the thing came out of the firm's plant. */
function* cameOut(text: string, mentions: readonly Mention[], cast: Context["cast"]): Generator<Statement> {
  for (const firm of mentions) {
    if (firm.kind !== "Company" || firm.inside !== undefined || !cues().comesOut.test(text.slice(firm.end, firm.end + 6))) continue;
    const thing = mentions.findLast(({ kind, inside, end }) => wares.has(kind) && inside === undefined && end <= firm.start && /^(?:（[^（）]{2,24}）)?[^。；]{0,16}在[^，。；]{0,10}$/.test(text.slice(end, firm.start)));
    const [from, to] = [cast.of(firm), thing === undefined ? undefined : cast.of(thing)];
    if (from !== undefined && to !== undefined && thing !== undefined) yield { type: "MAKES", from, to, evidence: { start: thing.start, end: firm.end }, basis: "stated", voice: "built", strength: null, confidence: 0.8 };
  }
}

/** A firm or project with what it makes in brackets, and where: `恒越硅业（多晶硅，滨湖）`, `江岭润泽（高纯电子级酸）、澜泰微（滨湖摄像头模组）`, `恒越二期（射频芯片制造及封装测试）`. */
function* inBrackets(text: string, mentions: readonly Mention[], cast: Context["cast"]): Generator<Statement> {
  for (const maker of mentions) {
    const closing = (maker.kind === "Company" || maker.kind === "Project") && maker.inside === undefined ? closingOf(text, maker.end) : undefined;
    if (closing === undefined) continue;
    const from = cast.of(maker);
    const named = mentions.filter((mention) => mention.inside === undefined && mention.start > maker.end && mention.end <= closing && (listed.has(mention.kind) || isPlace(mention)));
    const made = named.filter(({ kind, end }) => (wares.has(kind) || kind === "Stage") && text.charAt(end) !== "用");
    if (from === undefined || made.length === 0 || !cues().lists.test(asMarks(text, named, maker.end + 1, closing))) continue;
    for (const thing of made) for (const to of madeOf(cast, thing)) {
      yield { type: makingOf(to), from, to, evidence: { start: maker.start, end: closing + 1 }, basis: "stated", voice: maker.kind === "Project" ? "planned" : "built", strength: null, confidence: 0.85 };
    }
  }
}

const listed = new Set<Mention["kind"]>(["Material", "Device", "Equipment", "Technology", "Application", "Stage"]);

/** A stretch with a mark for each name in it. */
function asMarks(text: string, named: readonly Mention[], start: number, end: number): string {
  let marked = "";
  let at = start;
  for (const name of named) {
    if (name.start < at) continue;
    marked += `${text.slice(at, name.start)}#`;
    at = name.end;
  }
  return marked + text.slice(at, end);
}

/** A thing or link with its firms in brackets: `外延片（恒越光电、庐阳晶材）`; behind a label all things of the list: `中游：单晶硅、多晶硅（恒越硅业）`. */
function* makersInBrackets(text: string, mentions: readonly Mention[], cast: Context["cast"]): Generator<Statement> {
  for (const { members, start, end } of groupsOf(text, mentions, "Company")) {
    if (text.charAt(start - 1) !== "（" || !/^(?:等[^，。；、（）]{0,6})?）/.test(text.slice(end, end + 9))) continue;
    const wares = labelledList(text, mentions, start - 1);
    for (const member of members) {
      const from = cast.of(member);
      for (const ware of from === undefined ? [] : wares) for (const to of madeOf(cast, ware)) yield { type: makingOf(to), from: from as End, to, evidence: { start: ware.start, end: member.end }, basis: "stated", voice: "built", strength: null, confidence: 0.82 };
    }
  }
}

/** The thing or link that ends there, with those that stand side by side before it, if they begin behind a label. */
function labelledList(text: string, mentions: readonly Mention[], until: number): readonly Mention[] {
  const listed: Mention[] = [];
  let at = until;
  for (const mention of mentions.filter(({ kind, inside, end }) => (wares.has(kind) || kind === "Stage") && inside === undefined && end <= until).reverse()) {
    if (mention.end !== at || listed.length >= longestList) break;
    listed.unshift(mention);
    if (!/[、和与及]/.test(text.charAt(mention.start - 1))) break;
    at = mention.start - 1;
  }
  return listed[0] !== undefined && /[：:]/.test(text.charAt(listed[0].start - 1)) ? listed : listed.slice(-1);
}

const longestList = 6;

/** Firms with their products in a list: 以英特尔芯片、恒越外延片、庐阳芯片为龙头, 材料环节有恒越的外延片、庐阳的衬底. */
function* inList(text: string, mentions: readonly Mention[], cast: Context["cast"]): Generator<Statement> {
  for (const firm of mentions) {
    const thing = firm.kind === "Company" && firm.inside === undefined ? mentions.find(({ kind, inside, start }) => wares.has(kind) && inside === undefined && (start === firm.end || (start === firm.end + 1 && text.charAt(firm.end) === "的"))) : undefined;
    if (thing === undefined) continue;
    const isListed = text.charAt(firm.end) === "的" ? /[、有如]/.test(text.charAt(firm.start - 1)) && /^[、，；。等和与]/.test(text.charAt(thing.end)) : /[、以]/.test(text.charAt(firm.start - 1)) && /^[、为等和与]/.test(text.charAt(thing.end));
    if (!isListed) continue;
    const [from, to] = [cast.of(firm), cast.of(thing)];
    if (from !== undefined && to !== undefined) yield { type: "MAKES", from, to, evidence: { start: firm.start, end: thing.end }, basis: "stated", voice: "built", strength: null, confidence: 0.76 };
  }
}
