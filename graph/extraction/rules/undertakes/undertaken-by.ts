import type { Context, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import { projectOfEntryAt } from "../../projects/entry-projects.ts";
import { areaStarts, groupsOf } from "../lists/groups.ts";
import { voiceOf } from "./project-name.ts";
import { type Subject, subjectsOf } from "../subjects/subjects.ts";

const cues = cuesOf("undertaken-by", ({ fall, build, owner, role, come }) => ({
  /** Behind the firm in whose plant the project has come so far. */
  isDone: pattern`^(?:正式|顺利|成功|全面)?${come}`,
  /** Whose one of several projects is: 灯泡项目归恒越光电. */
  falls: pattern`^(?:则)?${fall}$`,
  builds: pattern`^(?:（[^）]{0,20}）)?(?:等[^，。；]{0,8})?[^，。；]{0,16}?${build}`,
  /** Between those who build and their project, which bears another's name: 由恒越集团投资5亿元的庐阳光电外延片项目. */
  buildsThis: pattern`^(?:集团|公司)?(?:[、和与及][^，。；的]{2,40})?(?:等[^，。；]{0,8})?(?:共同|联合|合资|独家|全资|斥资)?${build}[^，；。]{0,30}的$`,
  owner: pattern`${owner}(?:单位)?(?:(?:现|已|由[^，。；]{2,24})?(?:变更|调整|更换|改)?为|是|：)$`,
  owns: pattern`^为(?:该|本|此)?项目的?${role}`,
}));

const by = /^[^。；]{0,40}(?:由(?:[^，。；的由]{2,30}[、和与及])?|交由|交给)$/;
/** The same without 由: 衬底项目是恒越光电与庐阳晶材共同投资. */
const isOf = /^(?:[也亦则]?)[是系为]$/;
const inCommon = /^(?:（[^）]{0,20}）)?(?:[、和与及][^，。；]{2,16})?(?:等[^，。；]{0,8})?(?:共同|合资|联合|独资)(?:投资|建设|出资|开发|实施|兴建)/;

/** Who undertakes a project, said behind its name: `X项目由Y公司投资建设`, `项目业主为Y公司`, `Y公司为项目实施主体`. Source: usage of trade news. */
export const undertakenBy: Rule = {
  id: "undertaken-by",
  reason: "the sentence says by whom the project is built, or whose it is",
  example: "碳化硅衬底项目由恒越晶体有限公司投资建设",
  *read(context) {
    const subjects = subjectsOf(context);
    for (const line of context.proseWith("Company")) {
      for (const group of groupsOf(context.reading.text, line.mentions, "Company", "Institution").filter(({ members }) => members.some(({ kind }) => kind === "Company"))) {
        const project = projectOf(context, line, subjects.get(line) ?? [], group) ?? pointedAt(context, line, group) ?? ofEntry(context, group);
        for (const member of project === undefined ? [] : group.members) {
          const from = context.cast.of(member);
          if (from === undefined || project === undefined) continue;
          const mention = line.mentions.find(({ kind, inside, end }) => kind === "Project" && inside === undefined && end <= group.start);
          yield { type: "UNDERTAKES", from, to: project.entity, at: context.placesAt(group.start)[0], evidence: { start: Math.min(project.start, group.start), end: group.end }, basis: "stated", ...spoken(context, line, mention), confidence: 0.9 };
        }
      }
    }
  },
};

/** Right before those who set up the firm, not its project: 该公司是由恒越集团、庐阳光电合资组建的. */
const firmsOwn = /(?:公司|企业|集团)(?:是|系|为)?由$/;

/** Between the owner of a firm and the firm, which is the builder: 由恒越光电子公司澜泰电子承担. */
const owner = /^(?:（[^（）]{1,16}）)?的?(?:旗下|(?:全资|控股|下属)*[子孙]公司)/;
const ofOwner = /由[^，。；]{1,40}(?:旗下|[子孙]公司)的?$/;

function spoken(context: Context, line: Line, mention: Line["mentions"][number] | undefined): Pick<Statement, "voice" | "strength"> {
  return mention === undefined ? { voice: "planned", strength: null } : voiceOf(context, line, mention);
}

/** The only project of the sentences just before one that begins with 这个项目由: 外延片项目开工。这个项目由恒越光电投资兴建. */
function pointedAt({ cast, lines, reading: { text } }: Context, line: Line, group: { start: number; end: number }): Named | undefined {
  const { start, end } = line.sentence;
  if (!pointing.test(text.slice(start, group.start)) || !cues().builds.test(text.slice(group.end, Math.min(end, group.end + 40)))) return undefined;
  const at = lines.indexOf(line);
  const named = lines.slice(Math.max(0, at - sentencesBack), at).flatMap(({ mentions }) => mentions.filter(({ kind, inside }) => kind === "Project" && inside === undefined));
  const [only, ...others] = new Set(named.map((mention) => cast.of(mention)));
  return only === undefined || others.length > 0 ? undefined : { entity: only, start: group.start };
}

const pointing = /^\s*(?:这个|这一|该|此|上述)项目(?:是|将)?由$/;
const sentencesBack = 3;

/** The project whose entry in a list says that the firms build: 功率模块项目。恒越光电在经开区投资建设，……. */
function ofEntry(context: Context, group: { start: number; end: number }): Named | undefined {
  const { text } = context.reading;
  const entity = /[，。：；\n]/.test(text.charAt(group.start - 1)) && cues().builds.test(text.slice(group.end, group.end + 40)) ? projectOfEntryAt(context, group.start) : undefined;
  return entity === undefined ? undefined : { entity, start: group.start };
}

/** Before one of those by whom something is built: 由, and others that it names first. */
const byList = /由(?:[^，。；的]{2,40}[、和与及])?$/;
/** So far behind those who build it their project may begin. */
const longestBuild = 48;

interface Named {
  readonly entity: Entity;
  readonly start: number;
}

/** The project that a list of firms is said to build: named before it in the sentence, or the one that the sentence goes on with. */
function projectOf({ reading: { text }, cast }: Context, { mentions, sentence }: Line, subjects: readonly Subject[], group: { start: number; end: number }): Named | undefined {
  const behind = text.slice(group.end, Math.min(sentence.end, group.end + 40));
  const named = mentions.findLast(({ kind, inside, end }) => kind === "Project" && inside === undefined && end <= group.start);
  const entity = named === undefined ? undefined : cast.of(named);
  const subject = entity !== undefined && named !== undefined ? { entity, start: named.start, end: named.end } : subjects.findLast(({ kind, end }) => kind === "Project" && end <= group.start);
  const before = text.slice(subject?.end ?? sentence.start, areaStarts(mentions).get(group.start) ?? group.start);
  const isByThem = (isOf.test(before) && inCommon.test(behind)) || (by.test(before) || ofOwner.test(before)) && !firmsOwn.test(before) && !owner.test(behind) && cues().builds.test(behind);
  const isTheirs = cues().falls.test(before) || (cues().owner.test(before) && before.length <= 60);
  const isDoneThere = /^(?:近日|日前|正式)?在$/.test(before) && cues().isDone.test(behind);
  if (subject !== undefined && (isByThem || isTheirs || isDoneThere)) return subject;
  const next = mentions.find(({ kind, inside, start }) => kind === "Project" && inside === undefined && start === group.end);
  const beside = next === undefined ? undefined : cast.of(next);
  if (beside !== undefined) return { entity: beside, start: group.start };
  const theirs = byList.test(text.slice(sentence.start, group.start)) ? mentions.find(({ kind, inside, start }) => kind === "Project" && inside === undefined && start > group.end && start - group.end <= longestBuild && cues().buildsThis.test(text.slice(group.end, start))) : undefined;
  const built = theirs === undefined ? undefined : cast.of(theirs);
  if (built !== undefined) return { entity: built, start: group.start };
  return cues().owns.test(behind) ? subjects.findLast(({ kind }) => kind === "Project") : undefined;
}
