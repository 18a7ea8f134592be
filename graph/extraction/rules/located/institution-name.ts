import type { Rule } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Stretch } from "../../text/reading.ts";
import { stageEnd } from "../ends.ts";

const cues = cuesOf("institution-name", ({ member, other, study }) => ({
  membership: pattern`${member}$`,
  /** Before a word for a link, what makes another trade of it: 交通装备, 工业设计, 计量测试. */
  ofOthers: pattern`${other}(?:设计|研发)?[与和及]?$`,
  /** What is only studied: 应用研究院. */
  studied: pattern`^(?:系统|终端)?应用${study}`,
}));

const linkOfKind: Readonly<Record<string, string>> = { Equipment: "EQUIPMENT" };

/** A platform works in the link that its name says: 芯片设计服务平台, 半导体装备研究院, 功率模块封装创新中心. Source: usage of plans. */
export const institutionName: Rule = {
  id: "institution-name",
  reason: "the body bears the name of its link of the chain",
  example: "组建半导体装备研究院",
  *read({ lines, cast, reading, placesAt }) {
    for (const { mentions } of lines) {
      for (const mention of mentions) {
        if (mention.inside?.kind !== "Institution") continue;
        if (mention.weak === true && /^科学|^与?技术|^业创新中心/.test(reading.text.slice(mention.end, mention.end + 3))) continue;
        if (isOfOtherTrade(reading.text, mention, mention.inside) || cues().studied.test(reading.text.slice(mention.start, mention.inside.end))) continue;
        const from = cast.of(mention.inside);
        const stages = mention.kind === "Stage" ? mention.stages ?? [] : [linkOfKind[mention.kind] ?? []].flat();
        if (from === undefined || (reading.isNews && hasMembers(mention.inside.name))) continue;
        for (const name of stages) yield { type: "ENGAGED_IN", from, to: stageEnd(name), at: placesAt(mention.start)[0], evidence: mention.inside, basis: mention.weak === true ? "implied" : "stated", voice: "planned", strength: null, confidence: mention.weak === true ? 0.75 : 0.85 };
      }
    }
  },
};

/** Whether a word for a link in a body's name is that of another trade: 交通装备研究院, 数字化设计与制造创新中心. */
export function isOfOtherTrade(text: string, word: Stretch, name: Stretch): boolean {
  return cues().ofOthers.test(text.slice(name.start, word.start));
}

/** Whether a body is one of members, who are elsewhere and do the work: 庐州半导体行业协会. */
export function hasMembers(name: string): boolean {
  return cues().membership.test(name);
}
