import { products } from "../../../ontology/index.ts";
import type { Context, Line, Rule } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import { oncePer } from "../../scan/once-per.ts";
import { makingOf } from "../ends.ts";
import { type Group, groupsOf } from "../lists/groups.ts";
import { type Made, objectsOf } from "../objects.ts";
import { namesBodies } from "../../text/reading.ts";
import { isTitle } from "../../text/title-or-sentence.ts";

const cues = cuesOf("product-told-of", ({ came, lead, area, tail }) => ({
  /** Behind things that a clause begins with, what is told of them as somebody's goods. */
  isTold: pattern`^(?:等[^，。；、]{0,6})?(?:产品|晶圆|芯片)?[^，。；、的]{0,10}?${came}`,
  /** What may stand before the things of such a clause. */
  leads: pattern`^(?:${lead}|[\d.—-](?:英寸|寸|吋|nm|纳米|GW|G)?[、和及]?)*(?:[\u4e00-\u9fff]{0,3}|[\u4e00-\u9fff]{2,8}用)$`,
  /** Between the firm and things in its own clause. */
  isOwn: pattern`^(?:（[^（）]{1,14}）)?的?(?:${lead}|[\d.—-](?:英寸|寸|吋|nm|纳米)?[、和及]?)*$`,
  /** How a clause begins that turns from the firm to its place. */
  turnsAway: pattern`^[^，。；]{0,4}${area}`,
  /** Behind a thing, where it only names an order, a line or a trade: the firm's work all the same. */
  goesOn: pattern`^${tail}`,
}));

/**
 * A report that begins its sentence with a firm goes on with the firm's goods, each clause telling what has come of one:
 * `恒越光电营收突破20亿元，碳化硅芯片供不应求，探测器芯片送样海外客户`. Source: usage of work reports.
 */
export const productToldOf: Rule = {
  id: "product-told-of-behind-the-firm",
  reason: "the sentence begins with the firm or its plant, and a clause behind it begins with the thing and tells what has come of it",
  example: "恒越光电营收突破20亿元，碳化硅芯片供不应求，探测器芯片送样海外客户",
  *read(context) {
    for (const { firm, maker, things } of goodsIn(context)) {
      for (const { mention, ends } of things) for (const to of ends) {
        yield { type: makingOf(to), from: maker, to, at: context.placesAt(firm.start)[0], evidence: { start: firm.start, end: mention.end }, basis: "stated", voice: "built", strength: null, confidence: 0.76 };
      }
    }
  },
};

/** Whether a thing is goods of a firm that a report's sentence tells of, so that the sentence says nothing of what the place works on. */
export function isFirmsGoods(context: Context, { start }: Mention): boolean {
  return goodsStarts(context).has(start);
}

const goodsStarts = oncePer((context: Context): ReadonlySet<number> => new Set(goodsIn(context).flatMap(({ things }) => things.map(({ mention }) => mention.start))));

/** A firm that a clause begins with, and things that clauses of its sentence tell of. */
interface Goods {
  readonly firm: Mention;
  readonly maker: Entity;
  readonly things: readonly Made[];
}

const goodsIn = oncePer((context: Context): readonly Goods[] => [...goodsOf(context)]);

function* goodsOf(context: Context): Generator<Goods> {
  const { text } = context.reading;
  for (const line of context.proseWith("Company", "Project")) {
    if (namesBodies(line.sentence) || isTitle(text, line.sentence)) continue;
    for (const group of [...groupsOf(text, line.mentions, "Company"), ...groupsOf(text, line.mentions, "Project").filter(({ start, end }) => ownPlant.test(text.slice(start, end)))]) if (group.members.length === 1 && opensClause(text, line, group)) yield* toldOf(context, line, group);
  }
}

/** How a firm's plant ends that a sentence may go on with as with the firm: 恒越光电滨湖基地二期. */
const ownPlant = /(?:基地|工厂)(?:[一二三四五六七八]期)?$/;

function opensClause(text: string, { sentence }: Line, { start }: Group): boolean {
  return start === sentence.start || /[，；：。\s◎◆●■▶▲★·-]/.test(text.charAt(start - 1));
}

function* toldOf(context: Context, line: Line, { members: [firm], end }: Group): Generator<Goods> {
  const { reading: { text }, cast } = context;
  const maker = firm === undefined ? undefined : cast.of(firm);
  if (firm === undefined || maker === undefined) return;
  for (const clause of clausesOf(text, line, end)) {
    if (clause.start > end && (cues().turnsAway.test(text.slice(clause.start, clause.end)) || opensWithOther(line.mentions, clause.start))) return;
    const lead = clause.start === end ? cues().isOwn : cues().leads;
    const things = thingsOpening(text, objectsOf(context, line, clause), clause.start, lead);
    const last = things.at(-1);
    const behind = last === undefined ? "" : text.slice(last.mention.end, clause.end);
    if (last !== undefined && cues().isTold.test(behind.replace(cues().goesOn, ""))) yield { firm, maker, things };
  }
}

/** The things side by side that a clause begins with. */
function thingsOpening(text: string, made: readonly Made[], from: number, lead: RegExp): readonly Made[] {
  const things: Made[] = [];
  for (const one of made) {
    // 国产清洗设备 that a clause tells of are anybody's.
    if (one.mention.kind === "Stage" || anybodys.test(one.mention.name)) return things;
    const last = things.at(-1)?.mention;
    const between = text.slice(last?.end ?? from, one.mention.start);
    if (last === undefined ? !lead.test(between) || ofAll.test(between) : !/^(?:[、和与及/]|以及)[\d.—-]*(?:英寸|寸|吋)?$/.test(between)) break;
    things.push(one);
  }
  return things;
}

function opensWithOther(mentions: readonly Mention[], at: number): boolean {
  return mentions.some(({ kind, inside, start }) => inside === undefined && start >= at && start <= at + 2 && others.has(kind));
}

/** Right before a thing whose whole trade a clause tells of, or that is another's: 全球多晶硅产能达50万吨, 使其电池产能翻番. */
const ofAll = /^[使令让助]其$|^(?:目前|去年|今年)?(?:全球|全国|国内|我国|中国|世界|国际|业界|业内|大陆)的?$/;

const anybodys = /^(?:国产|进口)/;

const others: ReadonlySet<Mention["kind"]> = new Set<Mention["kind"]>(["Company", "Project", "Region", "Park", "Institution", "Agency"]);

/** The clauses from the firm on to the end of its sentence; behind a thing the mark of a list ends none. */
function clausesOf(text: string, { sentence, mentions }: Line, from: number): readonly { readonly start: number; readonly end: number }[] {
  const things = new Set(mentions.flatMap(({ kind, end }) => (products.has(kind) ? [end] : [])));
  const clauses: { start: number; end: number }[] = [];
  for (let start = from, at = from; at <= sentence.end && clauses.length < mostClauses; at++) {
    const mark = at === sentence.end ? "，" : text.charAt(at);
    if (mark !== "，" && (mark !== "、" || things.has(at))) continue;
    clauses.push({ start, end: at });
    start = at + 1;
  }
  return clauses;
}

const mostClauses = 12;
