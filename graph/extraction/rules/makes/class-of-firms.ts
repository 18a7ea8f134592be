import { products } from "../../../ontology/index.ts";
import type { Context, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { madeOf, makingOf } from "../ends.ts";
import { type Group, groupsOf } from "../lists/groups.ts";
import { isWorkedOn } from "../objects.ts";
import { voiceOf } from "../undertakes/project-name.ts";

const cues = cuesOf("class-of-firms", ({ role, noun, rank, group }) => ({
  /** Behind a list of firms: words that say of what kind they are, up to the noun for a firm or a trade. */
  behind: pattern`^(?:等?为${role}的?|等)?(?:一批|多家|[一二三四五六七八九十\d]+[家个])?(?:重大|重点)?([^，。；、：\n]{0,16}?)${noun}`,
  /** In news the class may be a list of things, or what follows says what they do: 等外延片、芯片制造企业, 等，从事芯片封装和照明. */
  behindInNews: pattern`^(?:等?为${role}的[^，。；：\n]{2,24}?${rank}|等(?:一批|多家|[一二三四五六七八九十\d]+[多余]?[家个])?[^，。；：\n]{2,24}?${rank}|等[^，。；]{0,6}，(?:主要|专业)?从事[^。；]{2,40}|(?:，|——)?[^，。；、]{0,6}(?:两|三|四|五|六|[\d]+)家[^，。；、]{2,12}${group}|都?是?[^，。；、]{0,2}[两三四]家[^，。；]{2,10}(?:厂|企业))`,
}));

/**
 * Firms listed before a class of firms work in that class's stage, or make its thing: `澜泰微、恒越芯等设计企业`, `以芯碁微装为代表的装备企业`.
 * Source: usage of plans.
 */
export const classOfFirms: Rule = {
  id: "class-of-firms",
  reason: "the list of firms ends in the name of their link of the chain",
  example: "推动通富微电、汇成股份等封测企业扩产",
  *read(context) {
    for (const line of context.linesWith("Company", "Institution", "Project")) {
      if (!line.isSubject) continue;
      for (const group of [...groupsOf(context.reading.text, line.mentions, "Company", "Institution"), ...groupsOf(context.reading.text, line.mentions, "Project")]) {
        const end = classBehind(context, line, group);
        if (end !== undefined) yield* ofClass(context, line, group, end);
      }
    }
  },
};

/** Where the name of the class ends that the text gives a list; undefined where it gives none, or begins with an area: 恒越光电、澜泰微 庐州封测厂投产. A list of one needs 等 or 为 before the class. */
function classBehind({ reading: { text, isNews } }: Context, { sentence, mentions }: Line, { members, end }: Group): number | undefined {
  if (mentions.some(({ kind, start, inside }) => kind === "Region" && inside === undefined && (start === end || (start === end + 1 && text.charAt(end) === " ")))) return undefined;
  const from = behindBracket(text, end);
  const words = text.slice(from, Math.min(sentence.end, end + 60));
  if (members.length === 1 && !words.startsWith("等") && !words.slice(0, 3).includes("为")) return undefined;
  const part = text.charAt((members[0]?.start ?? 0) - 1) === "以" ? asPart.exec(words)?.[0].length : undefined;
  if (part !== undefined) return end + part;
  const found = ((isNews ? cues().behindInNews.exec(words) : null) ?? cues().behind.exec(words.slice(0, 40)))?.[0];
  // What stands between the last firm and 等 is that one's: 恒越光电、澜泰石英坩埚等企业.
  if (found === undefined || /^[^等为]+等/.test(found)) return undefined;
  // A project behind the firms is theirs, no class of theirs: 恒越光电与澜泰光伏合资的电池片项目.
  const holdsProject = mentions.some(({ kind, start, inside }) => kind === "Project" && inside === undefined && start >= end && start < from + found.length);
  if (members[0]?.kind !== "Project" && holdsProject) return undefined;
  return (found.startsWith("等") || found.slice(0, 3).includes("为") || members.length > 1) ? from + found.length : undefined;
}

/** Behind the last firm's other name, or its ware, in brackets: 恒越光电、澜晶能源（Lanjing）等太阳能电池厂商. */
function behindBracket(text: string, end: number): number {
  return end + (/^（[^（）]{1,12}）/.exec(text.slice(end, end + 14))?.[0].length ?? 0);
}

/** What a list is in a chain whose links are told one behind the other: 以恒越、澜泰等为芯片设计，以瑞岭等为封装测试的完整产业链. */
const asPart = /^等?(?:企业|公司)?为[^，。；、：\n]{2,12}?(?=[，、；]以|[，；]?(?:形成|构成)|的[^，。；]{0,8}链)/;

/** What the members of a list do: the stages that their class names, and the things, in a plan only where it names no stage. */
function* ofClass(context: Context, line: Line, group: Group, end: number): Generator<Statement> {
  const { reading, cast, placesAt } = context;
  const inClass = line.mentions.filter((mention) => mention.start >= behindBracket(reading.text, group.end) && mention.end <= end);
  const stages = inClass.filter(({ kind }) => kind === "Stage").flatMap((mention) => madeOf(cast, mention));
  const made = stages.length > 0 && !reading.isNews ? [] : inClass.filter((mention) => products.has(mention.kind) && !isWorkedOn(reading.text, mention) && !isOneOfUnread(reading.text, inClass, group.end, mention.start)).flatMap((mention) => madeOf(cast, mention));
  for (const member of group.members) {
    const from = cast.of(member);
    if (from === undefined) continue;
    const voice = member.kind !== "Project" ? "built" : voiceOf(context, line, member).voice;
    for (const to of member.kind === "Institution" ? stages : [...stages, ...made]) yield { type: makingOf(to), from, to, at: placesAt(member.start)[0], evidence: { start: group.start, end }, basis: stages.length > 1 ? "implied" : "stated", voice, confidence: 0.88 };
  }
}

/** 半导体和面板厂商: where the class has a further name that is none of a thing, nobody can say which firm is of which. */
function isOneOfUnread(text: string, inClass: readonly { readonly end: number }[], from: number, at: number): boolean {
  return /[和与及]$/.test(text.slice(from, at)) && !inClass.some(({ end }) => end === at - 1);
}
