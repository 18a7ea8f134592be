import type { Context, End, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import { namesBodies } from "../../text/reading.ts";
import { clauseAt } from "../../text/clause.ts";
import { products } from "../../../ontology/index.ts";
import { entryAt } from "../../projects/project-entries.ts";
import { linksInName, stageEnd } from "../ends.ts";
import { isFirmsExpansion } from "./firms-expansion.ts";
import { isFirmsPlan } from "./firms-plan.ts";
import { intentOf } from "./intent.ts";
import { isOfBuyers } from "../objects.ts";
import { isNotThePlaces } from "./not-the-places.ts";
import { isOnlyCalledAfter } from "../located/called-after.ts";
import { isOfOtherTrade } from "../located/institution-name.ts";
import { isFirmsGoods } from "../makes/product-told-of.ts";
import { subjectsOf } from "../subjects/subjects.ts";
import { isTitle, runsIn } from "../../text/title-or-sentence.ts";
import { isToldOfFirm } from "./told-of-firm.ts";

const cues = cuesOf("focus", ({ build, stress, grow, raise, trade }) => ({
  /** Behind a park or platform that the sentence makes its focus. */
  isFocus: pattern`^为(?:核心|重点|主)`,
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
      if (!line.isSubject || namesBodies(line.sentence)) continue;
      if (isTitle(context.reading.text, line.sentence) && (context.reading.document.about.kind !== "plan" || line.sentence.part.block.level === 0) && !runsIn(context.reading, line.sentence)) continue;
      for (const mention of line.mentions) yield* statementsOf(context, line, mention, (from) => isToldOfFirm(context, line, mention, from, subjects.get(line) ?? []));
    }
  },
};

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
  const ends: (readonly [End, boolean])[] = mention.kind === "Stage" ? (mention.stages ?? []).map((name) => [stageEnd(name), true]) : thing === undefined ? [] : [[thing, true], ...linksInName(mention).map((name) => [stageEnd(name), false] as const)];
  const { about } = context.reading.document;
  const park = intent.voice === "wanted" ? parkPlannedBefore(context, line, mention) : undefined;
  const places = park === undefined ? inTurn(context, line, mention) : [park];
  // Several places together cover the links of a chain, which none of them need have.
  if (intent.relation === "HAS" && places.length > 1 && covers.test(context.reading.text.slice(intent.from, intent.from + 2))) return;
  for (const from of places) {
    if ((from === context.home && about.region === null && intent.voice !== "wanted") || isOthersPlace(from)) continue;
    if (context.reading.isNews && from !== context.home && isOnlyCalledAfter(context, line, from)) continue;
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

/** The park that the clause before plans, of which the next tells what it is for: 在滨湖区规划建设云谷产业园，重点布局功率器件. */
function parkPlannedBefore({ cast, reading: { text } }: Context, { mentions }: Line, { start, end }: Mention): Entity | undefined {
  const clause = clauseAt(text, start, end);
  if (!ofPark.test(text.slice(clause.start, start))) return undefined;
  const park = mentions.find((place) => place.kind === "Park" && place.inside === undefined && place.end < clause.start && ofSize.test(text.slice(place.end, clause.start)));
  return park !== undefined && plans.test(text.slice(Math.max(0, park.start - 8), park.start)) ? cast.of(park) : undefined;
}

/** How a clause begins that tells what a park is for, and the words before a park that is planned. */
const ofPark = /^(?:重点|主要|着重|主攻)(?:布局|发展|引进|建设|培育|打造|承接|聚焦|集聚)?/;
/** Behind a park that is planned, what clauses before the next tell of its size. */
const ofSize = /^，(?:(?:占地|总?投资|总?面积|规划(?:用地|面积)|建筑面积)[^，。；]{1,20}，){0,2}$/;
const plans = /(?:规划|谋划|筹建|设立|新建)(?:建设|布局|打造|了)*[“]?$/;

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

/** The end of the name of a body that only tests what its name says, which nobody grows by setting it up. */
const onlyTests = /(?:检[测验]|质检|计量|认证|监督|检定)(?:[与和]?(?:检[测验]|试验|评价|认证|分析))?(?:中心|院|所|站)$/;

/** A thing in the name of a park or platform counts where the sentence builds that park or platform. */
function speaksThrough({ reading: { text } }: Context, mention: Mention): boolean {
  const { inside } = mention;
  if (inside === undefined || inside.kind === "Technology") return true;
  if (inside.kind === "Institution" && (onlyTests.test(inside.name) || isOfOtherTrade(text, mention, inside))) return false;
  // A chain that is called after a thing is the thing's: 打造碳化硅产业链.
  if (inside.kind === "Chain") return mention.start === inside.start && mention.kind !== "Stage" && mention.weak !== true;
  return !closed.has(inside.kind) && (cues().builds.test(text.slice(Math.max(0, inside.start - 5), inside.start)) || cues().isFocus.test(text.slice(inside.end, inside.end + 3)));
}
