import type { Context, Line } from "../../context.ts";
import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import { groupsOf } from "../lists/groups.ts";
import type { Named } from "./named-last.ts";
import { matchesOf } from "../../../lexicon/matches.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Subject } from "./subject.ts";

const cues = cuesOf("pointed-at", ({ either, opening, pointer, line, base, notProject, firm, firmDoes, capacity, business }) => ({
  /** What a sentence holds that may go on with a firm or project: cheap to ask first. */
  mayGoOn: pattern`${either}`,
  /** 该项目, 公司 at the beginning of a clause. */
  again: globalPattern`(?:^|[，。；：\n])${opening}?[，]?(?:(?:${pointer}|整个[\u4e00-\u9fff]{1,6}?)?(项目|工程|产线|生产线|新厂|线(?=${line})|基地(?=${base}))(?!${notProject})|(?:该|本)?(${firm})(?=${firmDoes}|[^，。；：、的在]{2,10}${capacity}))`,
  /** A clause that tells a firm's business, whatever the sentence speaks of. */
  mainly: globalPattern`，(?=(?:其|它|后者)?${business})`,
}));

/** 该项目, 公司: the one named last before it. */
export function* pointedAt({ cast, reading: { text } }: Context, { sentence, mentions }: Line, named: readonly Mention[], last: Named): Generator<Subject> {
  const words = text.slice(sentence.start, sentence.end);
  if (!cues().mayGoOn.test(words)) return;
  for (const match of matchesOf(cues().again, words)) {
    const kind = match[1] === undefined ? "Company" : "Project";
    const start = sentence.start + match.index;
    const group = match[2] === "集团" ? named.findLast(({ kind: one, name, end }) => one === "Company" && name.endsWith("集团") && end <= start) : undefined;
    const before = group ?? namedBefore(named, kind, start);
    const own = before === undefined || (last.has(kind) && isOneOfList(text, mentions, before)) ? last.get(kind) : cast.of(before);
    const entity = own ?? (match[1] === "新厂" ? last.get("Company") : undefined);
    if (entity !== undefined) yield { entity, kind, start, end: start + match[0].length };
  }
}

/** Whether a firm is one of a list of several, of whom no 公司 is said: 前三大客户为恒越光电、庐阳晶体、澜泰微，公司主要向其供货. */
function isOneOfList(text: string, mentions: readonly Mention[], mention: Mention): boolean {
  return mention.kind === "Company" && groupsOf(text, mentions, "Company").some(({ members }) => members.length > 2 && members.includes(mention));
}

/** The one or the other of the two firms that the sentence has just listed: ……有恒越光电、庐阳光电，前者做封装，后者做显示屏. */
export function* ofTwo({ cast, reading: { text } }: Context, { sentence, mentions }: Line): Generator<Subject> {
  for (const { index, 0: word } of text.slice(sentence.start, sentence.end).matchAll(ofOne)) {
    const start = sentence.start + index;
    const two = groupsOf(text, mentions, "Company").findLast(({ end }) => end <= start)?.members;
    const mention = two?.length === 2 ? two[word === "前者" ? 0 : 1] : word === "后者" ? partnerOf(text, sentence.start, mentions, start) : undefined;
    const entity = mention === undefined ? undefined : cast.of(mention);
    if (entity !== undefined) yield { entity, kind: "Company", start, end: start + word.length };
  }
}

/** The firm that a place has signed with, where no other is named: 滨湖区与恒越光电签署协议，后者……. */
function partnerOf(text: string, from: number, mentions: readonly Mention[], offset: number): Mention | undefined {
  const firms = mentions.filter(({ kind, inside, end }) => kind === "Company" && inside === undefined && end <= offset);
  const [only] = firms;
  return firms.length === 1 && only !== undefined && withPlace.test(text.slice(from, only.start)) ? only : undefined;
}

const withPlace = /(?:[省市区县园]|政府|管委会)[与和同]$/;
const ofOne = /(?<=[，；])[前后]者/g;

/** In news a firm whose business a clause tells, whatever the sentence speaks of: ……，主营LED芯片. @param own what the sentence speaks of otherwise */
export function* inBusiness({ cast, reading: { text } }: Context, { sentence, mentions }: Line, named: readonly Mention[], own: readonly Subject[]): Generator<Subject> {
  for (const { index } of text.slice(sentence.start, sentence.end).matchAll(cues().mainly)) {
    const start = sentence.start + index;
    // A firm in a bracket is only mentioned: 引进MOCVD（恒越与澜泰各半），主要生产…….
    const about = own.findLast(({ end }) => end <= start);
    const before = namedBefore(named.filter(({ end }) => end > start || !/^[^（]*）/.test(text.slice(end, start))), "Company", start);
    const entity = before === undefined ? undefined : cast.of(before);
    // A project that the sentence speaks of behind the firm is what it goes on with: 由恒越集团投资的庐阳光电外延片项目已投产，主要生产…….
    if (about?.kind === "Project" && before !== undefined && about.start >= before.end) continue;
    // 恒越存储器项目由恒越集团投资兴建，主要产品有……: the project's products, which it is to make; the firms only build it.
    const builders = groupsOf(text, mentions, "Company").find(({ members }) => before !== undefined && members.includes(before));
    const isBuiltBy = builders !== undefined && text.charAt(builders.start - 1) === "由" && builds.test(text.slice(builders.end, start));
    const works = isBuiltBy ? own.findLast(({ kind, end }) => kind === "Project" && end <= builders.start) : undefined;
    if (works !== undefined) yield { entity: works.entity, kind: "Project", start, end: start + 1 };
    else if (entity !== undefined) yield { entity, kind: "Company", start, end: start + 1 };
  }
}

/** Behind the firms that a project is built by. */
const builds = /^[^，。；]{0,10}(?:投资|出资|建设|兴建|投建|承建|开发|实施)/;

function namedBefore(named: readonly Mention[], kind: Subject["kind"], offset: number): Mention | undefined {
  return named.findLast((mention) => mention.kind === kind && mention.end <= offset);
}
