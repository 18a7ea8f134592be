import type { Rule } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { groupsOf } from "../lists/groups.ts";

const cues = cuesOf("cites-and-issued", ({ lately, jointly, issue, several }) => ({
  /** Between the bodies and the document: nothing, as in 省工信厅《意见》; 等6部门联合印发了, 近日正式发布; 获悉，近日发布了 behind the body that tells of it. */
  issues: pattern`^(?:等[\d一二两三四五六七八九十]*个?${several})?的?$|^(?:(?:处|方面)?获悉，(?:该[厅局委部]|其)?)?(?:等[\d一二两三四五六七八九十]*个?(?:${several})?)?(?:${lately}|在[^，。；]{1,8}上|(?:于|在)?[\d年月日]{2,11})?${jointly}?(?:制定)?${issue}(?:实施)?[了的]?(?:关于)?$`,
}));

/** A document cites the others that it names in 《》. Source: form of official documents (党政机关公文处理工作条例). */
export const cites: Rule = {
  id: "named-in-title-marks",
  reason: "the document names the other in title marks",
  example: "根据《安徽省芯片产业三年行动方案(2023-2025年)》",
  *read({ reading, cast }) {
    const own = ownPolicy(reading.document.about.policyTitle, cast);
    if (own === undefined) return;
    for (const entity of cast.entities) {
      const mention = entity.mentions[0];
      if (entity.kind !== "Policy" || entity === own || mention === undefined || own.name.includes(entity.name)) continue;
      yield { type: "CITES", from: own, to: entity, evidence: mention, basis: "stated", confidence: 0.95 };
    }
  },
};

/** The body that issues a document: its issuer, and the body that a title begins with (国务院关于…, 安徽省人民政府关于…). */
export const issued: Rule = {
  id: "issuer",
  reason: "the document says who issued it, or a title begins with the body that did",
  example: "《安徽省人民政府关于支持芯片产业的若干措施》",
  *read({ reading, cast, linesWith }) {
    const { about } = reading.document;
    const own = ownPolicy(about.policyTitle, cast);
    for (const name of about.issuer?.split("、") ?? []) {
      const issuer = cast.named("Agency", name);
      if (own !== undefined && issuer !== undefined) yield { type: "ISSUED", from: issuer, to: own, evidence: issuer.mentions[0] ?? { start: 0, end: 1 }, basis: "stated", confidence: 0.95 };
    }
    for (const { mentions } of linesWith("Agency")) {
      for (const mention of mentions) {
        if (mention.kind !== "Agency" || mention.inside?.kind !== "Policy" || mention.start - mention.inside.start > 1 || !/^(?:办公厅)?(?:关于|印发)/.test(reading.text.slice(mention.end, mention.end + 5))) continue;
        const from = cast.of(mention);
        const to = cast.of(mention.inside);
        if (from !== undefined && to !== undefined) yield { type: "ISSUED", from, to, evidence: mention.inside, basis: "implied", confidence: 0.9 };
      }
      for (const group of groupsOf(reading.text, mentions, "Agency")) {
        const title = mentions.find(({ kind, inside, start }) => kind === "Policy" && inside === undefined && start >= group.end);
        const to = title === undefined ? undefined : cast.of(title);
        if (title === undefined || to === undefined || !cues().issues.test(reading.text.slice(group.end, title.start))) continue;
        for (const member of group.members) {
          const from = cast.of(member);
          if (from !== undefined) yield { type: "ISSUED", from, to, evidence: { start: group.start, end: title.end }, basis: "stated", confidence: 0.92 };
        }
      }
    }
  },
};

function ownPolicy(title: string | null, cast: { named(kind: "Policy", name: string): ReturnType<Parameters<Rule["read"]>[0]["cast"]["named"]> }) {
  return title === null ? undefined : cast.named("Policy", title);
}
