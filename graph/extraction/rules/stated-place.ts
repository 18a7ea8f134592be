import type { Rule } from "../context.ts";
import type { Entity } from "../entity.ts";

const sited = new Set(["Company", "Institution", "Project"]);
const says = /^(?:的?(?:总部|工厂|基地|厂区|公司)?(?:，)?(?:位于|坐落于?|落户于?|设在|设于|入驻|地处|落地)|在)(?:[^，。；、]{0,6})?$/;
const happens = /^[^，。；]{0,8}(?:开工|建设|投产|竣工|奠基|落成|启动|签约|量产|投资|设立|建成|动工|新建|布局|扩产)/;

/** A firm, body or project is where the sentence puts it: `晶能光电总部位于南昌高新区`, `X项目在徐州开工建设`. Source: usage of news and plans. */
export const statedPlace: Rule = {
  id: "said-to-be-there",
  reason: "the sentence says where it is",
  example: "晶能光电总部位于南昌高新技术产业开发区",
  *read({ lines, reading: { text }, cast }) {
    let firm: Entity | undefined;
    for (const { mentions, sentence } of lines) {
      for (const found of text.slice(sentence.start, sentence.end).matchAll(/(?:^|[，。])(?:该|本)?公司(?:总部)?(?:位于|坐落于|地处)/g)) {
        const at = mentions.find(({ kind, start }) => (kind === "Region" || kind === "Park") && start === sentence.start + found.index + found[0].length);
        const to = at === undefined ? undefined : cast.of(at);
        if (firm !== undefined && to !== undefined && at !== undefined) yield { type: "LOCATED_IN", from: firm, to, evidence: { start: sentence.start + found.index, end: at.end }, basis: "stated", confidence: 0.85 };
      }
      const subjectOf = mentions.find(({ kind, inside }) => kind === "Company" && inside === undefined);
      if (subjectOf !== undefined) firm = cast.of(subjectOf);
      const outer = mentions.filter(({ inside, kind }) => inside === undefined && kind !== "Stage");
      for (let index = 0; index + 1 < outer.length; index++) {
        const subject = outer[index];
        const place = outer[index + 1];
        if (subject === undefined || place === undefined || !sited.has(subject.kind) || (place.kind !== "Region" && place.kind !== "Park")) continue;
        const third = outer[index + 2];
        if (third?.kind === "Project" && text.slice(place.end, third.start) === "的") {
          const [project, site] = [cast.of(third), cast.of(place)];
          if (project !== undefined && site !== undefined) yield { type: "LOCATED_IN", from: project, to: site, evidence: { start: place.start, end: third.end }, basis: "stated", confidence: 0.93 };
        }
        const [firmAt, siteAt] = [cast.of(subject), cast.of(place)];
        if (subject.kind === "Company" && third?.kind === "Project" && text.slice(subject.end, place.start) === "在" && firmAt !== undefined && siteAt !== undefined && /^[^，。；]{0,16}$/.test(text.slice(place.end, third.start))) {
          const project = cast.of(third);
          if (project !== undefined) yield { type: "LOCATED_IN", from: project, to: siteAt, evidence: { start: subject.start, end: third.end }, basis: "stated", confidence: 0.92 };
        }
        const between = text.slice(subject.end, place.start);
        if (between.length > 16 || !says.test(between)) continue;
        if (between.endsWith("在") && between.length <= 2 && !happens.test(text.slice(place.end, Math.min(sentence.end, place.end + 20)))) continue;
        const from = cast.of(subject);
        const to = cast.of(place);
        if (from !== undefined && to !== undefined) yield { type: "LOCATED_IN", from, to, evidence: { start: subject.start, end: place.end }, basis: "stated", confidence: between === "在" && subject.kind === "Company" ? 0.85 : 0.93 };
      }
    }
  },
};
