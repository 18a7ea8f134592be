import type { Context, Line, Rule, Statement } from "../context.ts";
import type { Entity } from "../entity.ts";
import { objectsOf, voiceOfMaking } from "./objects.ts";
import { type Subject, subjectsOf } from "./subjects.ts";

/** Words by which a sentence tells what will come out of a plant. */
const yields = /(?:年产|月产|日产|年生产|可生产|将生产|生产|产品(?:主要|方案)?(?:为|包括|有|是|涵盖|以)|产能|形成[^，。；]{0,20}(?:能力|规模)|从事|建设[^，。；]{0,24}(?:生产线|产线)|新增)/;
/** Words that tell of the firm itself, not of what it builds. */
const ofTheFirm = /成立于|主营|专注|致力于|深耕|是(?:一家|国内|全球|国际|中国|全国|行业)|上市|营收|营业收入|净利|旗下|总部|客户/;
/** Words by which a sentence tells that a firm builds. */
const begins = /投资|建设|投建|新建|扩建|扩产|签约|签署|签订|落户|落地|入驻|开工|奠基|动工|投产|竣工|启动|承建|承担|实施|设立|组建|上马|公告|斥资|出资|布局/;
/** Words with which a sentence turns to its place, or to the trade. */
const opensWithPlace = /^(?:目前，?|此外，?|同时，?)?(?:在[^，。；]{2,10}[省市区县]|全[省市区县国]|我[国省市区县]|国内|业内|该[省市区县园]|当地|下游|上游|业界|市场|行业)/;
/** Words that make of a sentence on a firm one on its plant. */
const ofThePlant = /项目|达产|投产|建成|[一二三四]期|新增|年产|月产|生产线|产线|工厂|厂房|扩产|投资/;
/** How many sentences a project is spoken of without being named again. */
const reach = 1;

/** A project in force: what a piece of news goes on telling of. */
interface Told {
  readonly project: Entity;
  readonly since: number;
}

/**
 * News tells one story after another: whose project it is, then what comes out of it. What the project is said to make its builder makes, and the reverse, where
 * the sentence speaks of the plant; and the one firm that a story begins with builds the project that has no builder yet. Source: usage of trade news.
 */
export const story: Rule = {
  id: "story",
  reason: "the news goes on with the project that it has named, and with the firm that builds it",
  example: "恒越晶体的衬底项目落户滨湖高新区，建成后年产10万片碳化硅衬底",
  *read(context, said) {
    if (context.reading.document.about.kind !== "news") return;
    const builders = new Map<unknown, Entity[]>();
    const add = (project: unknown, firm: Entity) => builders.set(project, [...(builders.get(project) ?? []), firm]);
    for (const { type, from, to } of said) if (type === "UNDERTAKES") add(to, from as Entity);
    const voices = new Map<unknown, Statement["voice"]>();
    for (const { type, to, voice } of said) if (type === "UNDERTAKES") voices.set(to, voice);
    const subjects = subjectsOf(context);
    let told: Told | undefined;
    let firm: Entity | undefined;
    for (const [index, line] of context.lines.entries()) {
      if (line.sentence.part.cells.length > 0) continue;
      const named = projectsOf(context, line);
      const own = subjects.get(line) ?? [];
      const first = own.find(({ kind }) => kind === "Company");
      for (const { entity: project, start, end } of named) {
        if (builders.has(project)) continue;
        const builder = builderOf(context, line, { start, end }, own) ?? firm;
        if (builder === undefined) continue;
        add(project, builder);
        yield { type: "UNDERTAKES", from: builder, to: project, at: context.placesAt(start)[0], evidence: { start: line.sentence.start, end }, basis: "implied", voice: "planned", strength: null, confidence: 0.72 };
      }
      if (first !== undefined) firm = first.entity;
      const last = named.at(-1);
      if (last !== undefined) told = { project: last.entity, since: index };
      if (told === undefined || index - told.since > reach) continue;
      yield* workOf(context, line, told.project, builders.get(told.project) ?? [], own, voices.get(told.project) ?? "planned");
    }
  },
};

function projectsOf({ cast }: Context, { mentions }: Line): { entity: Entity; start: number; end: number }[] {
  return mentions.flatMap((mention) => {
    const entity = mention.kind === "Project" && mention.inside === undefined ? cast.of(mention) : undefined;
    return entity === undefined ? [] : [{ entity, start: mention.start, end: mention.end }];
  });
}

/** The firm that the sentence begins with and says to build, before its project. */
function builderOf({ reading: { text } }: Context, { sentence }: Line, project: { start: number; end: number }, own: readonly Subject[]): Entity | undefined {
  const before = own.findLast(({ kind, end }) => kind === "Company" && end <= project.start);
  return before !== undefined && begins.test(text.slice(before.end, sentence.end)) ? before.entity : undefined;
}

function* workOf(context: Context, line: Line, project: Entity, builders: readonly Entity[], own: readonly Subject[], usual: Statement["voice"]): Generator<Statement> {
  const { text } = context.reading;
  const { sentence } = line;
  const words = text.slice(sentence.start, sentence.end);
  const verb = yields.exec(words);
  if (verb === null || ofTheFirm.test(words)) return;
  if (own.some(({ kind }) => kind === "Company") && !ofThePlant.test(words)) return;
  const strangers = own.some(({ kind, entity }) => kind === "Company" && !builders.includes(entity)) || own.some(({ kind, entity }) => kind === "Project" && entity !== project);
  if (strangers || opensWithPlace.test(words) || line.mentions.some(({ kind, inside, start }) => kind === "Region" && inside === undefined && start === sentence.start)) return;
  for (const { mention, ends } of objectsOf(context, line, { start: sentence.start + verb.index, end: sentence.end })) {
    if (mention.kind === "Technology" || mention.kind === "Equipment") continue;
    const voice = voiceOfMaking(text.slice(sentence.start, mention.start)) ?? usual;
    for (const to of ends) {
      for (const from of [project, ...builders]) {
        yield { type: to.kind === "Stage" ? "ENGAGED_IN" : "MAKES", from, to, at: context.placesAt(mention.start)[0], evidence: { start: sentence.start, end: mention.end }, basis: "implied", voice, strength: null, confidence: mention.weak === true ? 0.68 : 0.74 };
      }
    }
  }
}
