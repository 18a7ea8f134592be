import type { End, Rule } from "../context.ts";
import { cuesOf, pattern } from "../cues.ts";
import { voiceOf } from "./project-name.ts";
import { groupsOf } from "./groups.ts";

const cues = cuesOf("class-of-firms", ({ role, noun, rank, group }) => ({
  /** Behind a list of firms: words that say of what kind they are, up to the noun for a firm or a trade. */
  behind: pattern`^(?:等?为${role}的?|等)?(?:一批|多家|[一二三四五六七八九十\d]+[家个])?(?:重大|重点)?([^，。；、：\n]{0,16}?)${noun}`,
  /** In news the class may be a list of things, or what follows says what they do: 等外延片、芯片制造企业, 等，从事芯片封装和照明. */
  behindInNews: pattern`^(?:等(?:一批|多家|[一二三四五六七八九十\d]+[多余]?[家个])?[^，。；：\n]{2,24}?${rank}|等[^，。；]{0,6}，(?:主要|专业)?从事[^。；]{2,40}|[^，。；、]{0,6}(?:两|三|四|[\d]+)家[^，。；、]{2,12}${group}|都?是?[^，。；、]{0,2}[两三四]家[^，。；]{2,10}(?:厂|企业))`,
}));

const things = new Set(["Material", "Device", "Equipment", "Technology"]);

/**
 * Firms listed before a class of firms work in that class's stage, or make its thing: `澜泰微、恒越芯等设计企业`, `以芯碁微装为代表的装备企业`.
 * Source: usage of plans.
 */
export const classOfFirms: Rule = {
  id: "class-of-firms",
  reason: "the list of firms ends in the name of their link of the chain",
  example: "推动通富微电、汇成股份等封测企业扩产",
  *read(context) {
    const { lines, reading, cast, placesAt } = context;
    const isNews = reading.document.about.kind === "news";
    for (const line of lines) {
      const { sentence, mentions, isSubject } = line;
      if (!isSubject) continue;
      for (const group of [...groupsOf(reading.text, mentions, "Company"), ...groupsOf(reading.text, mentions, "Project")]) {
        const words = reading.text.slice(group.end, Math.min(sentence.end, group.end + 60)).replace(/^（[^（）]{1,12}）/, "");
        const found = (isNews ? cues().behindInNews.exec(words) : null) ?? cues().behind.exec(words.slice(0, 40));
        if (found === null || !(found[0].startsWith("等") || /为/.test(found[0].slice(0, 3)) || group.members.length > 1)) continue;
        const end = group.end + found[0].length;
        const inClass = mentions.filter((mention) => mention.start >= group.end && mention.end <= end);
        const stages = inClass.filter(({ kind }) => kind === "Stage").flatMap((mention): [End, string][] => (mention.stages ?? []).map((name) => [{ kind: "Stage", name }, "ENGAGED_IN"]));
        const made = inClass.filter(({ kind }) => things.has(kind)).flatMap((mention): [End, string][] => {
          const entity = cast.of(mention);
          return entity === undefined || (stages.length > 0 && !isNews) ? [] : [[entity, "MAKES"]];
        });
        for (const member of group.members) {
          const from = cast.of(member);
          const isFirm = member.kind === "Company";
          if (from === undefined) continue;
          for (const [to, type] of [...stages, ...made]) {
            yield { type, from, to, at: placesAt(member.start)[0], evidence: { start: group.start, end }, basis: stages.length > 1 ? "implied" : "stated", voice: isFirm ? "built" : voiceOf(context, line, member).voice, confidence: 0.88 };
          }
        }
      }
    }
  },
};
