import type { Context, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import { hasSite, isPlace, located } from "../areas.ts";
import { closingOf } from "../lists/bracket-behind.ts";
import { foundsFirm, happensThere, isCeremony } from "./events-at-place.ts";
import { isOnlyOwner } from "../subjects/firm-at-head.ts";
import { firmsAtWork, firmsGathering, firmsOfThere } from "./firms-at-place.ts";
import { type Group, groupsOf } from "../lists/groups.ts";
import { areaInArea, innermost, lastBeside, parkInZone, widest } from "./places-side-by-side.ts";
import { firmsAllThere, firmsOfOneArea, firmsOfPlacesInTurn } from "./lists-of-firms-there.ts";
import { companysSeat, subjectsSeat } from "./seat-of-subject.ts";

const cues = cuesOf("stated-place", ({ lies, part, pushOn, build, jointly, lieBefore, helper, land }) => ({
  /** Right before a place of which something is said to be: 位于庐州的恒越光电. */
  liesBefore: pattern`${lieBefore}$`,
  /** Behind a firm that comes to the paper's own place: 落户我市. */
  landsHere: pattern`^(?:（[^（）]{1,16}）)?(?:近日|日前|正式|成功|已|签约|将|拟)*${land}(?:[在于到])?[我本]([省市州县区镇])`,
  /** Before a body whose help is used, wherever it is. */
  withHelpOf: pattern`${helper}$`,
  /** Between a name and the place behind it: 总部位于, 8月3日在. */
  says: pattern`^(?:的?${part}?(?:，)?${lies}|，?(?:于?[\d月]{0,5}\d{1,2}日(?:上午|下午)?|今(?:（\d{1,2}）)?[日天]|昨(?:（\d{1,2}）)?[日天]|近日|日前|正式|成功|已|将?[自从于]?(?:20\d\d)?年?度?[\d年月日初末底起上下半第一二三四季]{1,8}){0,3}在)(?:[^，。；、]{0,6})?$`,
  /** Between a place and the project that is built there: 投资建设. */
  built: pattern`^${jointly}?${pushOn}?${build}?(?:了|的)?$`,
}));

/** How a sentence may say where something is. @param firms its lists of firms */
type Way = (context: Context, line: Line, firms: readonly Group[]) => Iterable<Statement>;

const ways: readonly Way[] = [inItsBracket, firmsAtWork, subjectsSeat, parkInZone, parksOfThere, areaInArea, whatLiesThere, firmsOfThere, firmsGathering, firmsAllThere, firmsOfOneArea, firmsOfPlacesInTurn, projectsOfThere, besideOneAnother];
/** Of them those that find something where all places have cells of their own: the others read the words right beside a place. */
const waysInRows: readonly Way[] = [areaInArea, firmsGathering, besideOneAnother];

/** A firm, body or project is where the sentence puts it: `恒越光电总部位于庐州高新区`, `X项目在徐州开工建设`. Source: usage of news and plans. */
export const statedPlace: Rule = {
  id: "said-to-be-there",
  reason: "the sentence says where it is",
  example: "晶能光电总部位于南昌高新技术产业开发区",
  *read(context) {
    let firm: Entity | undefined;
    for (const line of context.linesWith("Company", "Region", "Park")) {
      yield* landedHere(context, line);
      if (line.mentions.some(isPlace)) {
        const { text } = context.reading;
        const isListed = line.sentence.isRow && line.mentions.every((mention) => !isPlace(mention) || hasOwnCell(text, mention));
        if (!isListed) yield* companysSeat(context, line, firm);
        const firms = groupsOf(text, line.mentions, "Company");
        for (const way of isListed ? waysInRows : ways) yield* way(context, line, firms);
      }
      const named = line.mentions.find(({ kind, inside }) => kind === "Company" && inside === undefined);
      if (named !== undefined) firm = context.cast.of(named);
    }
  },
};

/** Whether a place is all that its cell holds, or the longer name that it begins does. */
function hasOwnCell(text: string, { start, end, inside }: Mention): boolean {
  return isCellsEdge(text, start - 1) && (inside !== undefined || isCellsEdge(text, end));
}

/** Whether no more of a cell stands there. */
function isCellsEdge(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return mark === "\t" || mark === "\n";
}

/** A firm that a paper says comes to its own place: 恒越光电落户我市. */
function landedHere({ reading: { text, isNews }, cast, home }: Context, { outer }: Line): Statement[] {
  if (home === undefined || isNews) return [];
  return outer.flatMap((firm) => {
    const words = firm.kind === "Company" ? cues().landsHere.exec(text.slice(firm.end, firm.end + longestLanding)) : null;
    return words !== null && home.name.endsWith(words[1] as string) ? located(cast.of(firm), home, { start: firm.start, end: firm.end + words[0].length }, 0.9) : [];
  });
}

const longestLanding = 36;

/** What stands behind the place that it lies in: 位于庐州的恒越光电. */
function whatLiesThere({ reading: { text }, cast }: Context, { sentence, outer }: Line): Statement[] {
  return outer.flatMap((place, index) => {
    const next = outer[index + 1];
    if (!isPlace(place) || next?.start !== place.end + 1 || text.charAt(place.end) !== "的" || !(hasSite(next) || next.kind === "Park")) return [];
    return cues().liesBefore.test(text.slice(Math.max(sentence.start, place.start - 4), place.start)) ? located(cast.of(next), cast.of(place), { start: place.start, end: next.end }, 0.92) : [];
  });
}

/** A park behind the one that it lies in: 滨湖高新区里的恒越芯片产业园. */
function parksOfThere({ reading: { text }, cast }: Context, { outer }: Line): Statement[] {
  return outer.flatMap((park, index) => {
    const around = outer[index - 1];
    return park.kind === "Park" && around?.end === park.start - 2 && isPlace(around) && /^[里内]的$/.test(text.slice(around.end, park.start)) ? located(cast.of(park), cast.of(around), { start: around.start, end: park.end }, 0.9) : [];
  });
}

/** The place in the brackets behind a name: first in them, or, in news, between marks: 恒越微（滨湖摄像头模组）, 恒越硅业（多晶硅，滨湖）. */
function* inItsBracket({ reading: { text, isNews }, cast }: Context, { outer }: Line): Generator<Statement> {
  for (const named of outer) {
    const closing = hasSite(named) ? closingOf(text, named.end) : undefined;
    if (closing === undefined) continue;
    for (const place of outer) {
      if (!isPlace(place) || place.start <= named.end || place.end > closing) continue;
      const last = lastBeside(outer, place);
      const isFirst = place.start === named.end + 1 && last.end <= closing && !/[，。；（]/.test(text.slice(last.end, closing));
      const isAlone = isNews && /[（，、；]/.test(text.charAt(place.start - 1)) && /[）；，]/.test(text.charAt(last.end));
      if (isFirst || isAlone) yield* located(cast.of(named), cast.of(last), { start: named.start, end: closing + 1 }, isFirst ? 0.9 : 0.88);
    }
  }
}

/** A project behind its place: 滨湖高新区的外延片项目, 在庐州新建外延片项目. */
function projectsOfThere({ reading: { text }, cast }: Context, { outer }: Line): Statement[] {
  return outer.filter(({ kind }) => kind === "Project").flatMap((project) => {
    const owner = outer.find((mention) => isPlace(mention) && mention.end === project.start - 1 && text.charAt(mention.end) === "的");
    const site = outer.findLast((mention) => isPlace(mention) && mention.end <= project.start && cues().built.test(text.slice(mention.end, project.start)));
    return [
      ...(owner === undefined ? [] : located(cast.of(project), cast.of(owner), { start: owner.start, end: project.end }, 0.9)),
      ...(site !== undefined && /[在于]$/.test(text.charAt(widest(outer, site).start - 1)) ? located(cast.of(project), cast.of(site), { start: site.start, end: project.end }, 0.92) : []),
    ];
  });
}

/** A name and the place behind it: 恒越光电总部位于庐州高新区, 恒越光电在庐州建设外延片项目, 项目开工仪式在滨湖举行. */
function* besideOneAnother(context: Context, line: Line): Generator<Statement> {
  const { reading: { text }, cast } = context;
  const { sentence, outer } = line;
  for (let index = 0; index + 1 < outer.length; index++) {
    const [subject, place] = [outer[index] as Mention, outer[index + 1] as Mention];
    if (!hasSite(subject) || !isPlace(place) || isOnlyOwner(context, line, subject)) continue;
    if (subject.kind === "Institution" && cues().withHelpOf.test(text.slice(Math.max(sentence.start, subject.start - 2), subject.start))) continue;
    const [from, site] = [cast.of(subject), cast.of(innermost(text, outer, place))];
    const between = text.slice(subject.end, place.start).replace(/^（[A-Za-z .&-]{2,24}）/, "");
    const third = outer[index + 2];
    if (third?.kind === "Project") yield* projectBehind(context, { subject, place, project: third, between, site });
    const evidence = { start: subject.start, end: place.end };
    if (subject.kind === "Company" && foundsFirm(text, place, outer)) continue;
    if (isCeremony(between, text.slice(place.end, place.end + 6)) && subject.kind !== "Institution" && from !== undefined && site !== undefined) yield* located(from, site, evidence, 0.86);
    else if (between.length <= 16 && cues().says.test(between) && !(between.endsWith("在") && between.length <= 2 && !happensThere(text.slice(place.end, Math.min(sentence.end, place.end + 20))))) {
      yield* located(from, site, evidence, between === "在" && subject.kind === "Company" ? 0.85 : 0.93);
    }
  }
}

interface Behind {
  readonly subject: Mention;
  readonly place: Mention;
  readonly project: Mention;
  readonly between: string;
  readonly site: Entity | undefined;
}

/** The project behind a firm and its place: 恒越光电庐州的外延片项目, 恒越光电在庐州投资建设外延片项目. */
function* projectBehind({ reading: { text }, cast }: Context, { subject, place, project, between, site }: Behind): Generator<Statement> {
  const words = text.slice(place.end, project.start);
  if (words === "的") yield* located(cast.of(project), cast.of(place), { start: place.start, end: project.end }, 0.93);
  if (subject.kind === "Company" && between === "在" && cast.of(subject) !== undefined && /^[^，。；]{0,16}$/.test(words)) yield* located(cast.of(project), site, { start: subject.start, end: project.end }, 0.92);
}
