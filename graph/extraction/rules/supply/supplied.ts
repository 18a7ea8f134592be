import { wares } from "../../../ontology/index.ts";
import type { Context, End, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { oncePer } from "../../scan/once-per.ts";
import { madeOf, makingOf, stageEnd } from "../ends.ts";
import { areaStarts, type Group, groupsOf } from "../lists/groups.ts";

/** A way to say who supplies a thing. */
interface Way {
  /** Between the thing and the firms, or the firms and the thing. */
  readonly between: RegExp;
  /** Behind the one that stands second. */
  readonly behind: RegExp;
  /** Before the one that stands first. */
  readonly before: RegExp;
}

const anything = /^/;

const cues = cuesOf("supplied", ({ chip, fab, side, say, use, ware, manner, by, supply, toward, buy, source, mainly, hold, held, country, contract, lead, acquire, give, place, order, look, split, found, inputs, machines, packing }) => {
  const firms = `(?:（[^（）]{1,14}）)?(?:[、和与][^，。；、和与]{2,16}?){0,2}(?:等)?(?:[一两三四五六七\\d]+大?家|两[大强])?(?:公司|企业|厂商?|大厂|业者)?`;
  const gap = `[^，。；、：的\\n]{0,10}?`;
  const from = `(?:${country}|[\\u4e00-\\u9fff]{2,4}的)?`;
  return {
    /** Behind a thing its suppliers: 衬底由恒越晶体供应, 衬底向恒越晶体采购, 衬底以恒越晶体供货为主. */
    thingFirst: [
      { before: anything, between: pattern`^${gap}(?:${by})${from}$`, behind: pattern`^${firms}${manner}*${supply}` },
      { before: anything, between: pattern`^${gap}(?:${toward})${from}$`, behind: pattern`^${firms}${manner}*${buy}` },
      { before: anything, between: pattern`^${gap}(?:${source})(?:于|了|的)?${from}的?$`, behind: anything },
      { before: anything, between: pattern`^${gap}(?:${held})${from}$`, behind: pattern`^${firms}${manner}*${hold}` },
      { before: anything, between: pattern`^(?:则)?[为是]${from}$`, behind: pattern`^(?:公司)?(?:的)?${ware}(?:[，。；、]|$)` },
      { before: anything, between: pattern`^${gap}以${from}$`, behind: pattern`^${firms}[^，。；]{0,6}${mainly}` },
      { before: pattern`(?:^|[，。；：、\s])(?:国内|国产|本地|上游|下游)?$`, between: pattern`^(?:环节|方面)?(?:则|还|主要|多|都)?(?:${look})${from}$`, behind: pattern`^${firms}(?:[，；。]|$)` },
      { before: pattern`(?:${split})(?:出|了)?[^，。；、]{0,3}$`, between: pattern`^[^，。；、]{0,8}(?:${found})(?:了|新公司|子公司)?$`, behind: anything },
      { before: anything, between: pattern`^[^，。；、]{0,6}(?:${split})[^，。；、]{0,4}(?:${found})(?:了|新公司|子公司)?$`, behind: anything },
    ] as readonly Way[],
    /** Words for goods and work that tell no more than their link: 衬底来自恒越晶体, 封测委由庐阳封测. */
    bare: globalPattern`(?<=^|[，。；：、\n]|[上中下]游|所[用需]|主要|国产|目前)(?:(?<MATERIALS>${inputs})|(?<EQUIPMENT>${machines})|(?<PACKAGING_TEST>${packing}))(?!${ware})`,
    /** Behind a thing that a sentence goes on with: 衬底方面，. */
    opensTopic: pattern`^(?:${side})，`,
    /** Behind a thing that the next clauses speak of: 衬底方面，庐阳光电用的是恒越晶体的产品. */
    topic: [{ before: anything, between: pattern`^(?:${side}，[^，。；]{0,16}?|，(?:[^，。；]{1,10}${say})?${manner}*)(?:${by}|${toward}|${use}|以)${from}$`, behind: pattern`^${firms}(?:${manner}*${supply}|${manner}*${buy}|[^，。；]{0,6}${mainly}|的${ware})` }] as readonly Way[],
    /** Before those who make chips for others. */
    chips: pattern`${chip}[^，。；、]{0,6}(?:${by})${from}$`,
    foundry: pattern`^${firms}${manner}*${fab}`,
    /** Before a thing its suppliers: 向恒越晶体采购衬底, 由恒越晶体供应的衬底, 与恒越晶体签下衬底供应协议. */
    firmsFirst: [
      { before: pattern`(?:${toward})${from}$`, between: pattern`^${firms}${manner}*${buy}(?:了|的|到)?[^，。；、]{0,10}$`, behind: anything },
      { before: pattern`(?:${by})${from}$`, between: pattern`^${firms}${manner}*${supply}的[^，。；、]{0,6}$`, behind: anything },
      { before: pattern`(?:${give})${from}$`, between: pattern`^${firms}(?:${manner})*(?:${supply}){1,2}(?:了|的)?[^，。；、]{0,6}$`, behind: anything },
      { before: pattern`(?:${place})${from}$`, between: pattern`^${firms}[^，。；、]{0,4}(?:${order})(?:了|的)?[^，。；、]{0,8}$`, behind: pattern`^[^，。；、]{0,8}单` },
      { before: pattern`${acquire}了?${from}$`, between: pattern`^(?:公司)?的?[A-Za-z\d ]{0,8}$`, behind: pattern`^(?!项目|产线|生产线|基地|工厂)` },
      { before: pattern`${lead}${from}$`, between: pattern`^(?:（[^（）]{1,24}）)?[^，。；、]{0,6}签[约订]?[^，。；、]{0,4}(?:${buy})(?:了)?[^，。；、]{0,6}$`, behind: anything },
      { before: pattern`${lead}${from}$`, between: pattern`^(?:（[^（）]{1,24}）)?[^，。；、]{0,8}(?:签|达成)[^，。；、]{0,10}的?$`, behind: pattern`^[^，。；、]{0,4}${contract}` },
    ] as readonly Way[],
  };
});

/** Who supplies a thing makes it: `蓝宝石基板以恒越晶体、庐阳光电两家供货为主`, `向恒越采购单晶炉`. Source: usage of trade news. */
export const supplied: Rule = {
  id: "supplier-makes-it",
  reason: "the sentence says who supplies the thing, or from whom it is bought",
  example: "碳化硅衬底由恒越晶体供应",
  *read(context) {
    if (!context.reading.isNews) return;
    for (const line of context.proseWith("Company")) {
      yield* foundries(context, line);
      for (const supply of suppliesIn(context).get(line) ?? []) yield* made(context, supply);
    }
  },
};

/** The firms that the document names as suppliers, of whom nothing says that they are where it tells of; and what they supply, where it is named. */
export const suppliesOf = oncePer((context: Context): { readonly firms: ReadonlySet<End>; readonly things: ReadonlySet<Mention> } => {
  const supplies = [...suppliesIn(context).values()].flat();
  const firms = supplies.flatMap((supply) => supply.firms.members.flatMap((member) => context.cast.of(member) ?? []));
  return { firms: new Set(firms), things: new Set(supplies.flatMap(({ things }) => things.members)) };
});

/** Who supplies what, by the line of news that says so. */
const suppliesIn = oncePer(({ reading: { text, isNews }, proseWith }: Context): ReadonlyMap<Line, readonly Supply[]> => {
  const lines = isNews ? proseWith("Company") : [];
  return new Map(lines.map((line) => {
    const firms = withAreas(text, line.mentions, groupsOf(text, line.mentions, "Company", "Institution"));
    const things = firms.length === 0 ? [] : [...groupsOf(text, line.mentions, ...wares), ...bareGoods(text, line)].sort((a, b) => a.start - b.start);
    const said = [...neighbours(text, line.mentions, firms, things)].filter(([first, second, ways]) => ways.some((way) => isSaid(text, line, first, second, way)));
    return [line, said.map(([first, second]) => (things.includes(first) ? { firms: second, things: first } : { firms: first, things: second }))] as const;
  }));
});

interface Supply {
  readonly firms: Group;
  readonly things: Group;
}

/** Who makes the chips of others: 芯片由恒越微代工. */
function* foundries({ reading: { text }, cast }: Context, { sentence, mentions }: Line): Generator<Statement> {
  for (const { members, start, end } of groupsOf(text, mentions, "Company")) {
    const before = cues().chips.exec(text.slice(Math.max(sentence.start, start - longestBetween), start));
    if (before === null || !cues().foundry.test(text.slice(end, Math.min(sentence.end, end + longestBetween)))) continue;
    const evidence = { start: start - before[0].length, end };
    for (const member of members) {
      const from = cast.of(member);
      if (from !== undefined) yield { type: "ENGAGED_IN", from, to: stageEnd("FABRICATION"), evidence, basis: "stated", voice: "built", strength: null, confidence: 0.85 };
    }
  }
}

/** Lists of firms with the areas right before them; two that only the area of the second parts are one: 庐州恒越、滨湖澜泰. */
function withAreas(text: string, mentions: readonly Mention[], groups: readonly Group[]): Group[] {
  const areas = areaStarts(mentions);
  const lists: Group[] = [];
  for (const group of groups) {
    const start = areas.get(group.start) ?? group.start;
    const last = lists.at(-1);
    if (last !== undefined && start < group.start && /^[、和与及]$/.test(text.slice(last.end, start))) lists[lists.length - 1] = { ...last, members: [...last.members, ...group.members], end: group.end };
    else lists.push({ ...group, start });
  }
  return lists;
}

/** The words for a link's goods or work that no name holds, each as that link. */
function bareGoods(text: string, { sentence, mentions }: Line): Group[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(cues().bare)].flatMap(({ index, 0: name, groups }) => {
    const [start, end] = [sentence.start + index, sentence.start + index + name.length];
    const link = Object.entries(groups ?? {}).find(([, word]) => word !== undefined)?.[0];
    if (link === undefined || mentions.some((mention) => mention.kind !== "Stage" && mention.start < end && mention.end > start)) return [];
    return [{ start, end, members: [{ kind: "Stage", start, end, name, forms: [], stages: [link], weak: true, rule: "word-for-goods", confidence: 0.8 } satisfies Mention] }];
  });
}

/** Each list of firms with the list of things right before it, and the one right behind. What stands right behind a firm is not what others supply where the sentence goes on with another thing: 衬底方面，庐阳光电LED用的是恒越晶体的产品. */
function* neighbours(text: string, mentions: readonly Mention[], firms: readonly Group[], things: readonly Group[]): Generator<readonly [Group, Group, readonly Way[]]> {
  const topic = things.find(({ end }) => cues().opensTopic.test(text.slice(end, end + 6)));
  for (const group of firms) {
    const nearest = things.findLast(({ end }) => end <= group.start);
    const isAnothers = nearest !== undefined && topic !== undefined && nearest.start > topic.end && mentions.some(({ kind, inside, end }) => kind === "Company" && inside === undefined && end === nearest.start);
    const before = isAnothers ? topic : nearest;
    const behind = things.find(({ start }) => start >= group.end);
    if (before !== undefined && !firms.some(({ start, end }) => start >= before.end && end <= group.start)) yield [before, group, cues().thingFirst];
    if (before !== undefined) yield [before, group, cues().topic];
    if (behind !== undefined && !firms.some(({ start, end }) => start >= group.end && end <= behind.start)) yield [group, behind, cues().firmsFirst];
  }
}

const longestBefore = 8;
const longestBetween = 30;

function isSaid(text: string, { sentence }: Line, first: Group, second: Group, { before, between, behind }: Way): boolean {
  if (second.start - first.end > longestBetween || !between.test(text.slice(first.end, second.start))) return false;
  return before.test(text.slice(Math.max(sentence.start, first.start - longestBefore), first.start)) && behind.test(text.slice(second.end, Math.min(sentence.end, second.end + longestBetween)));
}

function* made({ reading: { text }, cast, placesAt }: Context, { firms, things }: Supply): Generator<Statement> {
  const evidence = { start: Math.min(firms.start, things.start), end: Math.max(firms.end, things.end) };
  const isInTurn = firms.members.length === things.members.length && text.slice(evidence.start, evidence.end).includes("分别");
  for (const [index, firm] of firms.members.entries()) {
    const from = cast.of(firm);
    const own = isInTurn ? things.members.slice(index, index + 1) : things.members;
    for (const to of from === undefined ? [] : own.flatMap((thing: Mention) => madeOf(cast, thing))) yield { type: makingOf(to), from: from as End, to, at: placesAt(firm.start)[0], evidence, basis: "implied", voice: "built", strength: null, confidence: 0.82 };
  }
}
