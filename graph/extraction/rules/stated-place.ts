import type { Lexicon } from "../../lexicon/index.ts";
import type { Context, Rule } from "../context.ts";
import { cuesOf, globalPattern, pattern } from "../cues.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { groupsOf } from "./groups.ts";
import { subjectsOf } from "./subjects.ts";

const cues = cuesOf("stated-place", ({ lies, part, oneAfterAnother, gather, begun, ceremonial, happen, seat, pushOn, build, jointly, lie, lieBefore, helper, hold }) => ({
  /** The company that the text spoke of last, with its seat: 公司总部位于…… */
  companyLies: globalPattern`(?:^|[，。])(?:该|本)?公司(?:总部)?${lie}`,
  /** Right before a place of which something is said to be: 位于庐州的恒越光电. */
  liesBefore: pattern`${lieBefore}$`,
  /** Before a body whose help is used, wherever it is. */
  withHelpOf: pattern`${helper}$`,
  /** Behind the place of a ceremony. */
  isHeld: pattern`^(?:隆重|顺利)?${hold}`,
  says: pattern`^(?:的?${part}?(?:，)?${lies}|，?(?:于?[\d月]{0,5}\d{1,2}日(?:上午|下午)?|今[日天]|昨[日天]|近日|日前|正式|成功|已){0,3}在)(?:[^，。；、]{0,6})?$`,
  /** Firms that come together somewhere: 三星、美光等企业纷纷集聚. */
  gathers: pattern`^(?:等[^，。；]{0,16})?(?:企业|公司)?${oneAfterAnother}{0,3}${gather}(?:于|在)?`,
  /** A ceremony of the project held somewhere: X项目开工仪式在长沙高新区举行. */
  ceremony: pattern`^(?:主体工程)?${begun}(?:建设)?${ceremonial}?(?:[\d月]{0,5}\d{1,2}日(?:上午|下午)?|今[日天]|昨[日天]|近日|日前)?在$`,
  happens: pattern`^[^，。；]{0,8}${happen}`,
  /** Between the subject and its site, with other words before: 由……投资，选址在. */
  seated: pattern`${seat}(?:[\u4e00-\u9fff]{0,2})$`,
  built: pattern`^${jointly}?${pushOn}?${build}?(?:了|的)?$`,
}));

const sited = new Set(["Company", "Institution", "Project"]);

/** Of a zone and the park in it, or an area and its zone, standing side by side, the last. */
function innermost(outer: readonly Mention[], at: Mention, cast: Context["cast"]): Entity | undefined {
  const next = outer.find(({ start, kind }) => start === at.end && (kind === "Region" || kind === "Park"));
  return next === undefined ? cast.of(at) : innermost(outer, next, cast);
}

/** Of areas side by side before a place, the first: 浙江 before 嘉兴市南湖区. */
function widest(outer: readonly Mention[], at: Mention): Mention {
  const before = outer.find(({ kind, end }) => kind === "Region" && end === at.start);
  return before === undefined ? at : widest(outer, before);
}

/** Whether the administrative areas put the one in the other: 上海 before 奉贤. */
function holds({ gazetteer }: Lexicon, wider: Mention, area: Mention): boolean {
  const [outer, inner] = [gazetteer.find(wider.name), gazetteer.find(area.name)];
  return outer !== undefined && inner !== undefined && gazetteer.around(inner.code).some(({ code }) => code === outer.code);
}

/** A firm, body or project is where the sentence puts it: `晶能光电总部位于南昌高新区`, `X项目在徐州开工建设`. Source: usage of news and plans. */
export const statedPlace: Rule = {
  id: "said-to-be-there",
  reason: "the sentence says where it is",
  example: "晶能光电总部位于南昌高新技术产业开发区",
  *read(context) {
    const { lines, reading: { text }, cast, vocabulary: { lexicon } } = context;
    let firm: Entity | undefined;
    const subjects = subjectsOf(context);
    for (const line of lines) {
      const { mentions, sentence } = line;
      const words = text.slice(sentence.start, sentence.end);
      for (const found of !words.includes("公司") ? [] : words.matchAll(cues().companyLies)) {
        const at = mentions.find(({ kind, start }) => (kind === "Region" || kind === "Park") && start === sentence.start + found.index + found[0].length);
        const to = at === undefined ? undefined : cast.of(at);
        if (firm !== undefined && to !== undefined && at !== undefined) yield { type: "LOCATED_IN", from: firm, to, evidence: { start: sentence.start + found.index, end: at.end }, basis: "stated", confidence: 0.85 };
      }
      const subjectOf = mentions.find(({ kind, inside }) => kind === "Company" && inside === undefined);
      if (subjectOf !== undefined) firm = cast.of(subjectOf);
      const outer = mentions.filter(({ inside, kind }) => inside === undefined && kind !== "Stage");
      for (const subject of subjects.get(line) ?? []) {
        const at = outer.find(({ kind, start }) => (kind === "Region" || kind === "Park") && start > subject.end && cues().seated.test(text.slice(subject.end, start)));
        const to = at === undefined ? undefined : innermost(outer, at, cast);
        if (at !== undefined && to !== undefined) yield { type: "LOCATED_IN", from: subject.entity, to, evidence: { start: subject.start, end: at.end }, basis: "stated", confidence: 0.86 };
      }
      for (const [index, park] of outer.entries()) {
        const zone = outer[index - 1];
        const [from, to] = [cast.of(park), zone === undefined ? undefined : cast.of(zone)];
        if (park.kind === "Park" && (zone?.kind === "Park" || zone?.kind === "Region") && zone.end === park.start && from !== undefined && to !== undefined) yield { type: "LOCATED_IN", from, to, evidence: { start: zone.start, end: park.end }, basis: "stated", confidence: 0.92 };
      }
      const areas = mentions.filter(({ kind, inside }) => kind === "Region" && (inside === undefined || inside.kind === "Agency" || inside.kind === "Policy"));
      for (const [index, area] of areas.entries()) {
        const wider = areas[index - 1];
        if (area.kind !== "Region" || wider?.kind !== "Region" || wider.end !== area.start || wider.inside !== area.inside || (!/[省市区]/.test(text.charAt(area.start - 1)) && !holds(lexicon, wider, area))) continue;
        const [from, to] = [cast.of(area), cast.of(wider)];
        if (from !== undefined && to !== undefined) yield { type: "LOCATED_IN", from, to, evidence: { start: wider.start, end: area.end }, basis: "stated", confidence: 0.92 };
      }
      for (const [index, place] of outer.entries()) {
        const next = outer[index + 1];
        if ((place.kind !== "Region" && place.kind !== "Park") || next === undefined || !(sited.has(next.kind) || next.kind === "Park") || text.slice(place.end, next.start) !== "的" || !cues().liesBefore.test(text.slice(Math.max(sentence.start, place.start - 4), place.start))) continue;
        const [from, to] = [cast.of(next), cast.of(place)];
        if (from !== undefined && to !== undefined) yield { type: "LOCATED_IN", from, to, evidence: { start: place.start, end: next.end }, basis: "stated", confidence: 0.92 };
      }
      for (const group of groupsOf(text, mentions, "Company")) {
        const place = outer.findLast(({ kind, end }) => (kind === "Region" || kind === "Park") && end < group.start && /^[里内]?的$/.test(text.slice(end, group.start)));
        const to = place === undefined ? undefined : cast.of(place);
        if (to === undefined || place === undefined) continue;
        for (const member of group.members) {
          const from = cast.of(member);
          if (from !== undefined) yield { type: "LOCATED_IN", from, to, evidence: { start: place.start, end: group.end }, basis: "stated", confidence: 0.88 };
        }
      }
      for (const group of groupsOf(text, mentions, "Company")) {
        const comes = cues().gathers.exec(text.slice(group.end, Math.min(sentence.end, group.end + 30)));
        const after = comes === null ? undefined : outer.find(({ kind, start }) => (kind === "Region" || kind === "Park") && start >= group.end && start - group.end <= comes[0].length + 1);
        const place = comes === null ? undefined : after ?? outer.findLast(({ kind, end }) => (kind === "Region" || kind === "Park") && end <= group.start);
        const to = place === undefined ? undefined : innermost(outer, place, cast);
        for (const member of place === undefined || to === undefined ? [] : group.members) {
          const from = cast.of(member);
          if (from !== undefined && place !== undefined && to !== undefined) yield { type: "LOCATED_IN", from, to, evidence: { start: Math.min(place.start, group.start), end: Math.max(place.end, group.end) }, basis: "stated", confidence: 0.86 };
        }
      }
      for (const project of outer) {
        const whose = project.kind === "Project" ? outer.find(({ kind, end }) => (kind === "Region" || kind === "Park") && end === project.start - 1 && text.charAt(end) === "的") : undefined;
        const [theirs, there] = [cast.of(project), whose === undefined ? undefined : cast.of(whose)];
        if (whose !== undefined && theirs !== undefined && there !== undefined) yield { type: "LOCATED_IN", from: theirs, to: there, evidence: { start: whose.start, end: project.end }, basis: "stated", confidence: 0.9 };
        const place = project.kind === "Project" ? outer.findLast(({ kind, end }) => (kind === "Region" || kind === "Park") && end <= project.start && cues().built.test(text.slice(end, project.start))) : undefined;
        if (place === undefined || !/[在于]$/.test(text.charAt(widest(outer, place).start - 1))) continue;
        const [from, to] = [cast.of(project), cast.of(place)];
        if (from !== undefined && to !== undefined) yield { type: "LOCATED_IN", from, to, evidence: { start: place.start, end: project.end }, basis: "stated", confidence: 0.92 };
      }
      for (let index = 0; index + 1 < outer.length; index++) {
        const subject = outer[index];
        const place = outer[index + 1];
        if (subject === undefined || place === undefined || !sited.has(subject.kind) || (place.kind !== "Region" && place.kind !== "Park")) continue;
        if (subject.kind === "Institution" && cues().withHelpOf.test(text.slice(Math.max(sentence.start, subject.start - 2), subject.start))) continue;
        const third = outer[index + 2];
        if (third?.kind === "Project" && text.slice(place.end, third.start) === "的") {
          const [project, site] = [cast.of(third), cast.of(place)];
          if (project !== undefined && site !== undefined) yield { type: "LOCATED_IN", from: project, to: site, evidence: { start: place.start, end: third.end }, basis: "stated", confidence: 0.93 };
        }
        const [firmAt, siteAt] = [cast.of(subject), innermost(outer, place, cast)];
        if (subject.kind === "Company" && third?.kind === "Project" && text.slice(subject.end, place.start) === "在" && firmAt !== undefined && siteAt !== undefined && /^[^，。；]{0,16}$/.test(text.slice(place.end, third.start))) {
          const project = cast.of(third);
          if (project !== undefined) yield { type: "LOCATED_IN", from: project, to: siteAt, evidence: { start: subject.start, end: third.end }, basis: "stated", confidence: 0.92 };
        }
        const between = text.slice(subject.end, place.start);
        if (cues().ceremony.test(between) && cues().isHeld.test(text.slice(place.end, place.end + 6)) && subject.kind !== "Institution" && firmAt !== undefined && siteAt !== undefined) {
          yield { type: "LOCATED_IN", from: firmAt, to: siteAt, evidence: { start: subject.start, end: place.end }, basis: "stated", confidence: 0.86 };
          continue;
        }
        if (between.length > 16 || !cues().says.test(between)) continue;
        if (between.endsWith("在") && between.length <= 2 && !cues().happens.test(text.slice(place.end, Math.min(sentence.end, place.end + 20)))) continue;
        const from = cast.of(subject);
        const to = innermost(outer, place, cast);
        if (from !== undefined && to !== undefined) yield { type: "LOCATED_IN", from, to, evidence: { start: subject.start, end: place.end }, basis: "stated", confidence: between === "在" && subject.kind === "Company" ? 0.85 : 0.93 };
      }
    }
  },
};
