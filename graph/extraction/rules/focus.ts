import { begunBefore } from "../begun-before.ts";
import type { Context, End, Line, Rule, Statement } from "../context.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { clauseAt } from "../relevance.ts";
import { products, stageOf } from "../../ontology/index.ts";
import { entryAt } from "../project-entries.ts";
import { stageEnd } from "./ends.ts";
import { isFirmsExpansion } from "./firms-expansion.ts";
import { isFirmsPlan } from "./firms-plan.ts";
import { intentOf } from "./intent.ts";
import { isOfBuyers } from "./objects.ts";
import { isBought, isBoughtWithHelp, isWorthOf } from "./bought-or-valued.ts";
import { isFirmsGoods } from "./product-told-of.ts";
import { type Subject, subjectsOf } from "./subjects.ts";
import { isTitle } from "../title-or-sentence.ts";
import { comesTo, tellsOfUnnamedFirm } from "./unnamed-firm.ts";
import { isOfApplicants, isOfPaidPurchase } from "./who-may-apply.ts";

const cues = cuesOf("focus", ({ ofFirm, yields, use, seat, build, stress, grow, raise, trade, nation, own, input, act, paid }) => ({
  /** Behind a use, what goes into it: 新能源材料 is no 新能源. */
  isForUse: pattern`^(?:用|配套)?${input}`,
  /** Behind a thing, what is paid for it: EDA工具购买补助. */
  isPaid: pattern`^(?:首轮|首次)?${act}?${paid}`,
  /** Behind a park or platform that the sentence makes its focus. */
  isFocus: pattern`^为(?:核心|重点|主)`,
  /** How a clause about the whole country begins. */
  nationSays: pattern`^(?:目前|当前|但是?|由于|因为|虽然|尽管|随着|预计|据统计)?${nation}(?!领先|一流|首|最|知名|外)`,
  /** Words by which a paper speaks of its own place. */
  placeSays: pattern`${own}`,
  /** A mark behind which a sentence does not go on with parts of what it named. */
  listsParts: pattern`[，。；](?!其中|包括|分别|含)`,
  /** Before what a thing is used for: 广泛用于航空航天, which the place does not make. */
  isUsed: pattern`${use}[^，。；的]*$`,
  /** How a clause begins that goes on with a firm or its work without the name: 工厂已拥有切割机. */
  goesOnWithFirm: pattern`(?:^|[，；])(?:[^，。；]{0,4}(?:${ofFirm})|该[^，。；的区]{2,10}(?:项目|企业|公司|基地|产线|生产线))`,
  /** Before what a project is to put out: 投产后年产8万片砷化镓衬底. */
  isYield: pattern`(?:${yields}|(?:项目|工程|生产线|产线)(?:全部|全面|整体|一期|二期)*(?:建成|达产|投产|满产|竣工|完工){1,2}(?:投产|达产)?后[^。；]*?(?:形成|实现|新增|可)?年产|(?:总投资|占地|用地)[^。；]{1,60}，(?:项目|建成后|达产后|投产后|主要|计划|拟|将|可)*(?:生产|年产)|项目[^，。；]{0,12}(?:建成|投产|达产|竣工)[^，。；]{0,6}后，[^。；]*[年月日](?:产|处理|加工))[^。；]*$`,
  /** Before what a list of projects, or a firm by its full name, is to put out: 11个重大项目包括……; 恒越光电有限公司年产10万片. */
  ofProjects: pattern`(?:[\d一二三四五六七八九十]个[^，。；：]{0,14}项目(?:包括|分别[为是]|有)[^。；]*|(?:公司|集团)[^，。；、]{0,6}年产[\d.]+[万亿]?[^，。；、\d]{1,4})$`,
  /** A title that is a firm's name: the page tells of the firm. */
  isFirmsName: /(?:公司|集团)$/,
  /** Before a place that is where something else is: 落户滨湖. */
  isSeat: pattern`${seat}$`,
  builds: pattern`${build}[“]?$`,
  /** Words that make a use itself what the place wants to grow: 大力发展新型显示; not 面向…布局芯片. */
  grows: pattern`^${stress}?${grow}|^做[大优强]`,
  /** The same where a word for trades closes the list: 打造……等产业集群. */
  raises: pattern`^${stress}?${raise}`,
  asTrade: pattern`^(?:[、和与及][^，。；、和与及]{2,14})*等?[^，。；、]{0,8}${trade}`,
}));

/** Names whose parts say nothing of what a place works on. */
const closed = new Set(["Company", "Policy", "Agency", "Chain", "Fund", "Project", "Region"]);

/**
 * A place works on the things and stages that its sentences name behind words of intent, of what it has, of what it lacks.
 * Source: usage of plans and work reports; `relation-phrases.csv`, `voices.csv`.
 */
export const focus: Rule = {
  id: "place-and-thing",
  reason: "the sentence names the thing behind words of intent, possession or lack, and its place is the one in force",
  example: "推动经开区重点布局存储芯片、封装测试和硅片",
  *read(context) {
    const subjects = subjectsOf(context);
    for (const line of context.prose) {
      if (!line.isSubject || line.sentence.part.block.kind === "responsible") continue;
      if (isTitle(context.reading.text, line.sentence) && (context.reading.document.about.kind !== "plan" || line.sentence.part.block.path.length === 0)) continue;
      for (const mention of line.mentions) yield* statementsOf(context, line, mention, (from) => isOthers(context, line, mention, from, subjects.get(line) ?? []));
    }
  },
};

/** What news tells of a firm or project is theirs, not the place's, unless the sentence names the place behind them. */
function isOthers(context: Context, line: Line, mention: Mention, from: End, subjects: readonly Subject[]): boolean {
  const { document } = context.reading;
  if (document.about.kind !== "news" || from.kind === "Stage") return false;
  if (tellsOfUnnamedFirm(context.reading.text.slice(Math.max(line.sentence.start, mention.start - 120), mention.start))) return true;
  if (from !== context.home) return isFirmsInPark(context, line, mention, from, subjects);
  return line.sentence.part.block.place === undefined && isFirmsAtHome(context, line, mention, subjects);
}

function isFirmsAtHome({ reading: { text, document }, home, cast }: Context, { mentions, sentence }: Line, mention: Mention, subjects: readonly Subject[]): boolean {
  const owner = Math.max(
    subjects.findLast(({ start }) => start < mention.start)?.start ?? -1,
    mentions.findLast(({ kind, inside, end }) => (kind === "Company" || kind === "Project") && inside === undefined && end <= mention.start && !cues().listsParts.test(text.slice(end, mention.start)))?.start ?? -1,
  );
  const before = text.slice(sentence.start, mention.start);
  const firm = cues().goesOnWithFirm.exec(before.slice(before.lastIndexOf("；") + 1));
  const from = firm === null ? sentence.start : sentence.start + before.lastIndexOf("；") + 1 + firm.index;
  if (owner === -1) return (firm !== null || (cues().isFirmsName.test(document.about.title) && !cues().placeSays.test(before))) && !mentions.some((place) => place.start >= from + (firm?.[0].length ?? 0) && place.end <= mention.start && (firm === null || /[，：]/.test(text.charAt(place.start - 1))) && cast.of(place) === home);
  return !mentions.some((place) => place.start < mention.start && place.start > owner && place.inside === undefined && cast.of(place) === home && !cues().isSeat.test(text.slice(Math.max(sentence.start, place.start - 4), place.start)) && !isPartner.test(text.slice(place.end, place.end + 5)));
}

/** Behind a place whose government a firm signs with. */
const isPartner = /^[省市县区]?(?:人民)?(?:政府|管委会)/;

/** What a clause tells of a firm in the park: ……入驻企业有恒越光电，恒越光电生产蓝宝石衬底. */
function isFirmsInPark({ reading: { text }, cast }: Context, { mentions }: Line, mention: Mention, park: End, subjects: readonly Subject[]): boolean {
  const firm = subjects.findLast(({ kind, start }) => kind === "Company" && start < mention.start);
  if (firm === undefined || /园区|产业园|基地/.test(text.slice(firm.end, mention.start).replace(comesTo, ""))) return false;
  return !mentions.some((place) => place.start < mention.start && place.start > firm.start && cast.of(place) === park);
}

function* statementsOf(context: Context, line: Line, mention: Mention, isOthersPlace: (from: End) => boolean): Generator<Statement> {
  if (!products.has(mention.kind) && mention.kind !== "Stage" && !(mention.kind === "Application" && mention.inside === undefined)) return;
  if ((mention.inside !== undefined && !speaksThrough(context, mention)) || entryAt(context.reading, mention.start) !== undefined) return;
  const intent = intentOf(context, line, mention);
  if (intent === undefined || isNotThePlaces(context, line, mention, intent.voice) || isFirmsGoods(context, mention)) return;
  if (mention.kind === "Application" && (intent.relation !== "FOCUSES_ON" || !isGrown(context.reading.text, mention, intent.from))) return;
  if (intent.voice === "wanted" && (isFirmsExpansion(context, line, mention) || isFirmsPlan(context, line, intent.from))) return;
  if (isOfBuyers(context.reading.text, Math.max(line.sentence.start, mention.start - 24), mention)) return;
  const evidence = clauseAt(context.reading.text, Math.min(intent.from, mention.start), mention.end);
  const thing = mention.kind === "Stage" ? undefined : context.cast.of(mention);
  const ends: (readonly [End, boolean])[] = mention.kind === "Stage" ? (mention.stages ?? []).map((name) => [stageEnd(name), true]) : thing === undefined ? [] : [[thing, true], ...linksOf(mention).map((name) => [stageEnd(name), false] as const)];
  const { about } = context.reading.document;
  const places = inTurn(context, line, mention);
  // Several places together cover the links of a chain, which none of them need have.
  if (intent.relation === "HAS" && places.length > 1 && covers.test(context.reading.text.slice(intent.from, intent.from + 2))) return;
  for (const from of places) {
    if ((from === context.home && about.region === null && intent.voice !== "wanted") || isOthersPlace(from)) continue;
    for (const [to, named] of ends) {
      yield {
        type: intent.relation, from, to, evidence, basis: intent.sure && named ? "stated" : "implied", voice: intent.voice, strength: intent.strength,
        confidence: (intent.sure ? 0.9 : 0.8) - (mention.weak === true || !named ? 0.1 : 0),
      };
    }
  }
}

/** Whether a use is itself what the place wants to grow, by the words that say so, by those that its clause begins with, or as a trade of a list: 打造人工智能、智能机器人等产业集群. */
function isGrown(text: string, { start, end }: Mention, from: number): boolean {
  const clause = clauseAt(text, start, end);
  return [from, clause.start].some((at) => cues().grows.test(text.slice(at, at + 8)) || (cues().raises.test(text.slice(at, at + 8)) && cues().asTrade.test(text.slice(end, clause.end))));
}

/** The places that the thing is of: of two lists of one length that 分别 ties together, the one in its turn: 滨湖区、庐阳区分别发展石英器件和覆铜板. */
function inTurn({ placesAt, reading: { text } }: Context, { sentence }: Line, { start, end }: Mention): readonly Entity[] {
  const places = placesAt(start);
  const from = places.length < 2 ? -1 : text.lastIndexOf(respectively, start);
  if (from < sentence.start || /[，。；]/.test(text.slice(from, start))) return places;
  const rest = text.slice(end, sentence.end);
  const close = rest.search(/[，。；等]/);
  const items = text.slice(from, close === -1 ? sentence.end : end + close).split(listMark);
  const own = places[text.slice(from, start).split(listMark).length - 1];
  return items.length === places.length && own !== undefined ? [own] : places;
}

const covers = /^[涵覆]盖/;
const respectively = "分别";
const listMark = /[、和与及]/;

/** Whether a thing is only paid for, named to say whom a paper is for, what a project is to put out, a use's input, what something is used for, or the whole country's. */
export function isNotThePlaces(context: Context, line: Line, mention: Mention, voice: Statement["voice"]): boolean {
  const { text } = context.reading;
  const behind = text.slice(mention.end, mention.end + 12);
  if (ofPlatform.test(text.slice(Math.max(line.sentence.start, mention.start - 60), mention.start)) && platform.test(text.slice(mention.end, mention.end + 60))) return true;
  if (forOther.test(behind) || cues().isPaid.test(behind) || isBought(text, mention) || isBoughtWithHelp(text, line.sentence, mention) || isWorthOf(text, line.sentence, mention) || (mention.kind === "Application" && cues().isForUse.test(behind))) return true;
  if (isOfApplicants(text, line.sentence, mention) || isOfPaidPurchase(text, line.sentence, mention)) return true;
  if (cues().isYield.test(text.slice(line.sentence.start, mention.start)) || cues().ofProjects.test(text.slice(line.sentence.start, mention.start))) return true;
  return ofTheNation(context, line, mention, voice) || (mention.kind !== "Application" && isUseOfThing(context, line, mention));
}

/** Behind a thing, the word that makes it only the use of another: 光刻胶用溶剂, 碳化硅抛光用磨料. */
const forOther = /^(?:加工|生产|制造|制备|生长|切割|研磨|抛光|清洗|封装|检测|测试)?用(?![于在作以途户料来地电工水能量到得好])[\u4e00-\u9fff]{2}/;

/** What a platform that the place sets up serves its firms with: 打造涵盖流片、测试的公共服务平台. */
const ofPlatform = /(?:打造|建设|搭建|构建|建立)(?:了|一批)?(?:涵盖|覆盖)[^，。；]*$/;
const platform = /^[^，。；]*(?:服务平台|服务体系)/;

/** What the clause says of the whole country is not the place's (国内MOCVD设备依赖进口), nor what it has or lacks by an earlier clause (我国起步较晚，大部分衬底依赖进口), until a place is named. */
function ofTheNation({ reading: { text } }: Context, { sentence, mentions }: Line, mention: Mention, voice: Statement["voice"]): boolean {
  const clause = clauseAt(text, mention.start, mention.end);
  if (cues().nationSays.test(text.slice(clause.start, mention.start))) return true;
  if (voice === "wanted") return false;
  const begun = begunBefore(text, sentence);
  for (let comma = begun < sentence.start ? mention.start : text.lastIndexOf("，", mention.start - 1); comma > begun; ) {
    const start = Math.max(begun, text.lastIndexOf("，", comma - 1) + 1);
    if (cues().nationSays.test(text.slice(start, comma))) return !mentions.some((place) => (place.kind === "Region" || place.kind === "Park") && place.start >= start && place.start < mention.start) && !cues().placeSays.test(text.slice(start, mention.start));
    comma = start - 1;
  }
  return false;
}

/** What something is used for is no thing of the place. */
function isUseOfThing({ reading: { text } }: Context, { sentence }: Line, { start, end }: Mention): boolean {
  return cues().isUsed.test(text.slice(Math.max(sentence.start, start - 40), start)) || (asUse.test(text.slice(Math.max(sentence.start, start - 40), start)) && amongUses.test(text.slice(end, Math.min(sentence.end, end + 40))))
    || (forUse.test(text.slice(Math.max(sentence.start, start - 40), start)) && thenMakes.test(text.slice(end, Math.min(sentence.end, end + 40))));
}

/** A list of uses that a place looks to: 围绕新能源汽车、光伏逆变器等应用. */
const asUse = /(?:围绕|面向|针对|服务|满足)[^，。；的]*$/;
const amongUses = /^(?:、[^，。；、]{2,12}){0,4}等?[^，。；、]{0,4}(?:应用(?!材料)|场景|需求)/;

/** Uses for which something else is made: 面向新能源汽车、光伏逆变器扩充IGBT模块产能. */
const forUse = /(?:面向|服务于?|满足)[^，。；的]*$/;
const thenMakes = /^(?:[、和与及][^，。；、]{2,12}){0,4}?等?(?:领域|需求)?(?:扩充|扩大|扩产|开发|研发|研制|布局|发展|攻关|推出|生产)/;

/** The link of the chain that a thing names with itself: equipment, packaging, design tools, and a material called so. */
export function linksOf({ kind, term, name }: Mention): string[] {
  const link = term?.subStage === undefined ? undefined : stageOf(term.subStage);
  if (kind === "Equipment") return ["EQUIPMENT"];
  if (kind === "Technology" && (link === "PACKAGING_TEST" || link === "DESIGN")) return [link];
  return kind === "Material" && name.endsWith("材料") && link === "MATERIALS" ? ["MATERIALS"] : [];
}

/** The end of the name of a body that only tests what its name says, which nobody grows by setting it up. */
const onlyTests = /(?:检[测验]|质检|计量|认证|监督|检定)(?:[与和]?(?:检[测验]|试验|评价|认证|分析))?(?:中心|院|所|站)$/;

/** A thing in the name of a park or platform counts where the sentence builds that park or platform. */
function speaksThrough({ reading: { text } }: Context, { inside }: Mention): boolean {
  if (inside === undefined || inside.kind === "Technology") return true;
  if (inside.kind === "Institution" && onlyTests.test(inside.name)) return false;
  return !closed.has(inside.kind) && (cues().builds.test(text.slice(Math.max(0, inside.start - 5), inside.start)) || cues().isFocus.test(text.slice(inside.end, inside.end + 3)));
}
