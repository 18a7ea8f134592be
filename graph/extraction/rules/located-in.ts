import type { Context, Line, Rule, Statement } from "../context.ts";
import { cuesOf, pattern } from "../cues.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { areNested, areaCodeOf } from "./areas.ts";

const cues = cuesOf("located-in", ({ nation, member, other, deliver, site, own, comeAbout, build }) => ({
  /** Before a name in its sentence: the sentence tells where it is. */
  saysSo: pattern`${site}`,
  /** A firm called one of the place. */
  local: pattern`${own}(?:龙头|骨干)?企业`,
  /** Behind a body that comes to stand in the place. */
  comesAbout: pattern`^(?:、[^，。；\n]{2,40})?(?:等)?(?:成功)?${comeAbout}`,
  /** Before a body that the place builds. */
  buildsIt: pattern`${build}(?:[^。；，\n]{2,24}、)?$`,
  /** Bodies of the whole country stand nowhere in particular; alliances and associations only where their name says so. */
  nationwide: pattern`^${nation}|(?:大学|科学院)$`,
  memberships: pattern`${member}$`,
  /** Words before a firm that is a customer, a partner or a rival, of which nothing says that it is there. */
  outside: pattern`(?:${other})[^，。；]{0,16}$`,
  /** Words before a list of customers. */
  customers: pattern`${deliver}(?:[^。；，]{0,24}、|[^，。；、]{0,4})$`,
}));

/** Regions lie in the nearest region around them that the document names, its own among them, where the administrative areas say so. Source: GB/T 2260. */
export const regionInRegion: Rule = {
  id: "region-in-region",
  reason: "the administrative areas of GB/T 2260 hold the one in the other",
  example: "推动合肥、芜湖、滁州协同发展",
  *read({ cast, home, relevance, vocabulary: { lexicon } }, said) {
    const needed = new Set<unknown>([home]);
    for (const { from, to } of relevance.whole ? [] : said) needed.add(from).add(to);
    const named = new Map(cast.entities.flatMap((entity) => (entity.kind === "Region" && (entity === home || placeMention(entity) !== undefined) ? [[areaCodeOf(entity), entity] as const] : [])));
    for (const entity of cast.entities) {
      const mention = placeMention(entity);
      if (entity.kind !== "Region" || home === undefined || mention === undefined || !(relevance.whole || needed.has(entity))) continue;
      const own = areaCodeOf(entity);
      const around = own === undefined ? undefined : lexicon.gazetteer.around(own).filter(({ code, level }) => code !== own && level !== "nation").map(({ code }) => named.get(code)).find((wider) => wider !== undefined);
      if (own === undefined && mention.group !== undefined && entity !== home) yield { type: "LOCATED_IN", from: entity, to: home, evidence: mention, basis: "implied", confidence: 0.9 };
      if (around !== undefined) yield { type: "LOCATED_IN", from: entity, to: around, evidence: mention, basis: "implied", confidence: around === home ? 0.9 : 0.82 };
    }
  },
};

/** Where a region is named for itself; in a firm's name it tells only where the firm is from. */
function placeMention({ mentions }: Entity): Mention | undefined {
  return mentions.find(({ inside }) => inside === undefined) ?? mentions.find(({ inside }) => inside?.kind !== "Company");
}

const sited = new Set<Mention["kind"]>(["Park", "Institution", "Company", "Project"]);
const closed = new Set<string>(["Policy", "Chain", "Fund", "Agency", "Institution", "Park"]);

/** Zones, platforms, firms and projects lie in the place that their sentence is about, unless their own name or a table says otherwise. Source: usage of plans and reports. */
export const inPlace: Rule = {
  id: "in-the-place-spoken-of",
  reason: "the sentence is about the place, and nothing puts the named elsewhere",
  example: "将滨湖科创示范区打造成为……支持澜泰微、恒越芯等芯片企业扩产",
  *read(context, said) {
    const known = new Map<unknown, Entity>();
    for (const { type, from, to } of said) if (type === "LOCATED_IN" && to.kind !== "Stage") known.set(from, to as Entity);
    const best = new Map<Entity, Statement[]>();
    for (const line of context.lines) {
      for (const mention of line.mentions) {
        const entity = sited.has(mention.kind) ? context.cast.of(mention) : undefined;
        if (entity === undefined || closed.has(mention.inside?.kind ?? "") || line.sentence.part.block.kind === "heading") continue;
        const statements = [...placesOf(context, line, mention, entity, known)].filter(({ confidence, to }) => (known.get(entity) === undefined || confidence >= 0.9 || to === known.get(entity)) && to !== entity);
        const surest = best.get(entity);
        if (statements.length === 0 || (surest?.[0]?.confidence ?? 0) > (statements[0] as Statement).confidence) continue;
        if ((surest?.[0]?.confidence ?? 0) < (statements[0] as Statement).confidence) best.set(entity, statements);
        else if ((statements[0] as Statement).confidence >= 0.9) best.set(entity, [...surest ?? [], ...statements.filter(({ to }) => surest?.every((other) => other.to !== to) !== false)]);
      }
    }
    for (const statements of best.values()) yield* statements;
  },
};

function* placesOf(context: Context, line: Line, mention: Mention, entity: Entity, known: ReadonlyMap<unknown, Entity>): Generator<Statement> {
  const { reading, cast, home } = context;
  const base = { type: "LOCATED_IN", from: entity } as const;
  const inName = line.mentions.filter(({ inside }) => inside === mention);
  const park = mention.kind === "Project" ? inName.find(({ kind }) => kind === "Park") : undefined;
  const zone = park === undefined ? undefined : cast.of(park);
  if (zone !== undefined) yield { ...base, to: zone, evidence: mention, basis: "stated", confidence: 0.92 };
  const own = inName.find(({ kind, start }) => kind === "Region" && (mention.kind === "Project" || start - mention.start <= 4));
  const nearby = own === undefined || known.has(entity) ? undefined : cast.of(own);
  const isWide = mention.kind === "Company" && nearby !== undefined && areaCodeOf(nearby)?.endsWith("0000") === true && nearby !== home;
  const isNewsFirm = mention.kind === "Company" && reading.document.about.kind === "news";
  const region = nearby !== undefined && !isWide && !isNewsFirm && isAround(context, nearby) ? nearby : undefined;
  if (region !== undefined) yield { ...base, to: region, evidence: mention, basis: "stated", confidence: 0.92 };
  if (mention.kind === "Company" && nearby !== undefined && region === undefined && !isWide) return;
  if (mention.kind === "Park" && isParkElsewhere(context, entity)) return;
  if (zone !== undefined || region !== undefined || line.sentence.part.cells.length > 0 || (line.sentence.part.block.kind === "responsible" && mention.kind !== "Park")) return;
  if (entity === home || (mention.inside !== undefined && mention.inside.kind !== "Project")) return;
  const firm = mention.kind === "Project" ? inName.find(({ kind, start }) => kind === "Company" && start === mention.start) : undefined;
  const firmsPlace = firm === undefined ? undefined : known.get(cast.of(firm));
  if (firmsPlace !== undefined) {
    yield { ...base, to: firmsPlace, evidence: mention, basis: "implied", confidence: 0.8 };
    return;
  }
  const places = context.placesAt(mention.start);
  const around = context.placeAround(mention.start);
  const holder = mention.inside ?? mention;
  const [place] = places.length > 1 ? places.filter(({ name }) => name.length > 3 && holder.name.includes(name.slice(0, 2))) : places;
  const to = place === undefined || place === entity || (place.kind === "Park" && mention.kind === "Park") ? around : place;
  if (to === undefined) return;
  const inZone = to.kind === "Park" && to !== home;
  if (mention.kind === "Company" && cues().customers.test(reading.text.slice(line.sentence.start, mention.start))) return;
  if (!inZone && reading.document.about.kind === "news" && mention.kind === "Company" && (isWide || (own !== undefined && region === undefined) || isSeatedElsewhere(context, line, entity) || cues().outside.test(reading.text.slice(line.sentence.start, mention.start)))) return;
  if (mention.kind === "Institution" && !inZone && ((cues().nationwide.test(entity.name) && !isBuilt(reading.text, mention)) || cues().memberships.test(entity.name))) return;
  const saysSo = cues().saysSo.test(reading.text.slice(line.sentence.start, mention.start));
  yield { ...base, to, evidence: mention, basis: "implied", confidence: inZone ? 0.9 : saysSo ? 0.88 : to === around ? 0.82 : 0.84 };
}

/** A national body stands where the clause builds it: 国家第三代半导体技术创新中心获批建设. */
function isBuilt(text: string, { start, end, inside }: Mention): boolean {
  if (inside !== undefined) return false;
  const before = /[^。；\n]{0,60}$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? "";
  return cues().comesAbout.test(text.slice(end, end + 50)) || cues().buildsIt.test(before);
}

/** A zone that the lexicon puts into another area: 东湖高新区 in a paper of 黄冈. */
function isParkElsewhere({ home, vocabulary: { lexicon } }: Context, { term }: Entity): boolean {
  const own = home === undefined ? undefined : areaCodeOf(home);
  if (term?.region === undefined || own === undefined) return false;
  return !areNested(lexicon, term.region, own);
}

/** In news a firm that the lexicon seats elsewhere is at home's only where its sentence names home: 在川落户. */
function isSeatedElsewhere({ home, reading: { text }, vocabulary: { lexicon } }: Context, { sentence }: Line, { term }: Entity): boolean {
  const own = home === undefined ? undefined : areaCodeOf(home);
  if (term?.region === undefined || home === undefined || own === undefined) return false;
  const words = text.slice(sentence.start, sentence.end);
  return !areNested(lexicon, term.region, own) && !words.includes(home.name.slice(0, 2)) && !cues().local.test(words) && !/在[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]/.test(words);
}

/** Whether a region lies in, or around, the one that the document is about; a body named after another one (北京大学合肥…院) is not there. */
function isAround({ home, vocabulary: { lexicon } }: Context, region: Entity): boolean {
  const code = areaCodeOf(region);
  const own = home === undefined ? undefined : areaCodeOf(home);
  if (home === undefined || home.kind === "Park" || code === undefined || own === undefined) return true;
  return areNested(lexicon, code, own);
}
