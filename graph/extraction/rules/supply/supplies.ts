import { charactersOf } from "../../text/characters.ts";
import { behindMark } from "../../text/behind-mark.ts";
import type { Context, Line, Rule, Statement } from "../../context.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import { oncePer } from "../../scan/once-per.ts";
import type { Part, Stretch } from "../../text/reading.ts";
import { type Group, groupsOf } from "../lists/groups.ts";
import { leadingFirm } from "../undertakes/project-name.ts";
import { type Subject, subjectsOf } from "../subjects/subjects.ts";
import { dealOf, goesOnWithFirm, isContract, tellsOfItsOwn, voiceOfSupply, type WayOfSupply, wayOfSupply } from "./ways-of-supply.ts";

/** Who supplies whom: `X为Y供货`, `X进入Y供应链`, `X是Y的衬底供应商`, `Y的供应商包括X`, `公司将为Y配套，并向Z供应外延片`. Source: usage of trade news. */
export const supplies: Rule = {
  id: "supplier-and-buyer",
  reason: "the sentence names both firms and says which supplies the other",
  example: "天岳先进向英飞凌供应碳化硅衬底",
  *read(context) {
    yield* suppliesIn(context).statements;
  },
};

/** The names of firms that a sentence only tells supplies to or of another, of whom nothing says that they are where it tells of. */
export function partnersIn(context: Context): ReadonlySet<Mention> {
  return suppliesIn(context).partners;
}

/** One side of a supply: a list of firms, or a word that points back at one. */
interface Party {
  readonly start: number;
  readonly end: number;
  readonly firms: readonly Entity[];
  readonly members: readonly Mention[];
}

/** The firm that a sentence has spoken of, where the sentence ends and in which block: a plan's next one speaks of others. */
interface Told {
  readonly firm: Entity;
  readonly until: number;
  readonly part: Part;
}

interface Supply {
  readonly one: Party;
  readonly other: Party;
  readonly way: WayOfSupply;
  readonly voice: Statement["voice"];
  readonly evidence: Stretch;
}

const suppliesIn = oncePer((context: Context): { readonly statements: readonly Statement[]; readonly partners: ReadonlySet<Mention> } => {
  const statements: Statement[] = [];
  const partners = new Set<Mention>();
  const subjects = subjectsOf(context);
  let told: Told | undefined;
  for (const line of context.lines) {
    const own = line.sentence.isRow ? [] : (subjects.get(line) ?? []).filter(({ kind }) => kind === "Company");
    const before = told !== undefined && line.sentence.start - told.until <= farthestTold && (context.reading.isNews || told.part === line.sentence.part) ? told.firm : undefined;
    const ofLine = line.sentence.isRow ? [] : [...suppliesOfLine(context, line, own, before, told?.part !== line.sentence.part && turnsElsewhere.test(context.reading.text.slice(line.sentence.start, line.sentence.start + 16)))];
    for (const { one, other, way, voice, evidence } of ofLine) {
      for (const member of (way.tellsOfSecond === true ? one : other).members) partners.add(member);
      for (const first of one.firms) {
        for (const second of other.firms) if (first !== second) statements.push({ type: "SUPPLIES", from: way.buys ? second : first, to: way.buys ? first : second, evidence, basis: "stated", voice, strength: null, confidence: one.members.length > 0 && other.members.length > 0 ? 0.85 : 0.8 });
      }
    }
    const spoken = own.find(({ start }) => !ofLine.some(({ one, other, way }) => (way.tellsOfSecond === true ? one : other).start === start));
    const firm = spoken?.entity ?? ofLine[0]?.one.firms[0] ?? (line.sentence.isRow ? undefined : firmOfProject(context, line, line.sentence.end));
    if (firm !== undefined) told = { firm, until: line.sentence.end, part: line.sentence.part };
  }
  return { statements, partners };
});

/** So far behind the sentence that named a firm another may go on with it. */
const farthestTold = 120;

/** Each firm with the one right before it, or with the one that its clause goes on with. @param told the firm that the sentences before speak of @param isElsewhere whether a new paragraph has turned to another place since */
function* suppliesOfLine(context: Context, line: Line, own: readonly Subject[], told: Entity | undefined, isElsewhere: boolean): Generator<Supply> {
  const { text } = context.reading;
  const { sentence } = line;
  const parties = partiesOf(context, line, own, told);
  const partners: Party[] = [];
  for (const [index, other] of parties.entries()) {
    const behind = text.slice(other.end, Math.min(sentence.end, other.end + longestBehind));
    const left = parties[index - 1];
    const between = left === undefined ? undefined : text.slice(left.end, other.start);
    const ahead = left === undefined ? "" : text.slice(Math.max(sentence.start, left.start - longestBefore), left.start);
    const said = between === undefined ? undefined : wayOfSupply(between, behind, ahead);
    if (left !== undefined && between !== undefined && said !== undefined) {
      const voice = voiceOfSupply(ahead, between, "");
      partners.push(said.way.tellsOfSecond === true ? left : other);
      yield { one: left, other, way: said.way, voice, evidence: { start: left.start, end: other.end + said.length } };
      continue;
    }
    const from = behindMark(text, other.start, clauseMarks, sentence.start);
    if (left !== undefined && left.end > from) continue;
    const clause = text.slice(from, other.start);
    const deal = dealOf(clause, behind);
    const subject = own.findLast(({ start }) => start < from && !partners.some((partner) => partner.start === start));
    const spoken = from === sentence.start || subject !== undefined ? undefined : parties.find((party) => party.end <= from && !partners.includes(party) && !isDealtWith(text.slice(Math.max(sentence.start, party.start - 4), party.start), text.slice(party.end, from)));
    const firm = from === sentence.start ? told : subject?.entity ?? spoken?.firms[0] ?? firmOfProject(context, line, from) ?? (isElsewhere ? undefined : told);
    if (deal !== undefined && firm !== undefined && !other.firms.includes(firm)) {
      partners.push(other);
      yield { one: { start: other.start, end: other.start, firms: [firm], members: [] }, other, way: deal.buys ? sold : bought, voice: "built", evidence: { start: other.start, end: other.end + deal.length } };
      continue;
    }
    const further = firm === undefined || !(from === sentence.start ? tellsOfItsOwn : goesOnWithFirm)(clause) ? undefined : wayOfSupply(clause, behind);
    if (firm === undefined || further === undefined || other.firms.includes(firm)) continue;
    partners.push(other);
    const start = from === sentence.start || subject === undefined ? from : subject.start + (clauseMarks.at(text, subject.start) ? 1 : 0);
    yield { one: { start: from, end: from, firms: spoken?.firms ?? withListed(parties, subject, firm), members: [] }, other, way: further.way, voice: voiceOfSupply("", clause, text.slice(sentence.start, from)), evidence: { start, end: other.end + further.length } };
  }
}

/** What firms that a clause calls another's customers or suppliers say of who supplies whom, seen from the other. */
const sold: WayOfSupply = { between: /^/, behind: /^/, buys: false };
const bought: WayOfSupply = { between: /^/, behind: /^/, buys: true };

/** Whether the words before a firm say that somebody else deals with it. */
function isDealtWith(before: string, behind: string): boolean {
  return dealtWith.test(before) && !(before.endsWith("由") && makesIt.test(behind));
}

/** The firm that a clause goes on with, and the others of its list: 恒越光电与庐阳光电，均从……采购. */
function withListed(parties: readonly Party[], subject: Subject | undefined, firm: Entity): readonly Entity[] {
  const list = subject === undefined ? undefined : parties.find(({ start, firms }) => start === subject.start && firms.includes(firm));
  return list === undefined ? [firm] : list.firms;
}

/** The firm whose name the last project before a place in its sentence begins with: what the project makes is the firm's. */
function firmOfProject({ cast }: Context, { mentions }: Line, before: number): Entity | undefined {
  const project = mentions.findLast(({ kind, inside, end }) => kind === "Project" && inside === undefined && end <= before);
  const firm = project === undefined ? undefined : leadingFirm(project, mentions, cast);
  return firm?.kind === "Company" ? firm : undefined;
}

/** The lists of firms in a sentence, and the words that point back at one. */
function partiesOf({ reading: { text }, cast }: Context, { sentence, mentions }: Line, own: readonly Subject[], told: Entity | undefined): Party[] {
  const parties: Party[] = groupsOf(text, mentions, "Company").flatMap((group) => sidesOf(text, group)).map(({ members, start, end }) => ({ start, end, members, firms: members.flatMap((member) => cast.of(member) ?? []) }));
  if (parties.length === 0 || parties.length > mostParties) return [];
  const named = [...parties];
  for (const { index, 0: word } of text.slice(sentence.start, sentence.end).matchAll(pointsBack)) {
    const start = sentence.start + index;
    const end = start + word.length;
    if (named.some((party) => party.start < end && party.end > start)) continue;
    // The firm that its own clause begins with is another: 恒越先进是该公司的衬底供应商.
    const left = named.findLast((party) => party.end <= start);
    const beside = left === undefined || /[，。；：]/.test(text.slice(left.end, start)) ? [] : left.firms;
    const firm = own.find((subject) => subject.end === end)?.entity ?? own.findLast((subject) => subject.end <= start && !beside.includes(subject.entity))?.entity ?? told;
    if (firm !== undefined) parties.push({ start, end, firms: [firm], members: [] });
  }
  for (const { index, 0: word } of text.slice(sentence.start, sentence.end).matchAll(pointsAtOther)) {
    const start = sentence.start + index;
    const firms = pointedAt(named.filter((party) => party.end <= start), parties.findLast((party) => party.end <= start), word);
    if (firms.length > 0) parties.push({ start, end: start + word.length, firms, members: [] });
  }
  return parties.sort((a, b) => a.start - b.start);
}

/** The firms that 前者, 后者 and 其 stand for, of those named before: one of the last two; for 其 those named last that are not whom the clause speaks of. */
function pointedAt(named: readonly Party[], left: Party | undefined, word: string): readonly Entity[] {
  if (word === "其") return named.findLast((party) => party !== left && !party.firms.some((firm) => left?.firms.includes(firm)))?.firms ?? [];
  const last = named.at(-1);
  const [one, other] = last?.firms.length === 2 ? last.firms.map((firm) => [firm]) : [named.at(-2)?.firms, last?.firms];
  return (word === "前者" ? one : other) ?? [];
}

/** A list of firms, or its two sides where the last has a contract to buy from or sell to those before: 恒越光电与庐阳晶体签订硅片采购合同. */
function sidesOf(text: string, group: Group): readonly Group[] {
  const [last, before] = [group.members.at(-1), group.members.at(-2)];
  const behind = text.slice(group.end, group.end + longestBehind);
  if (last === undefined || before === undefined || withBefore.test(text.slice(group.start - 1, group.start)) || !/^[与同跟和]/.test(text.slice(before.end, last.start)) || !isContract(behind)) return [group];
  return [{ ...group, members: group.members.slice(0, -1), end: before.end }, { ...group, members: [last], start: last.start }];
}

/** Before a list all of which another firm signs with: 恒越光电还与庐阳晶体和澜泰微签订…… */
const withBefore = /[与同跟和]/;

/** 公司, 该公司, 该企业. */
const pointsBack = /(?:(?<![\u4e00-\u9fff])|(?<=[是为向给由]))公司|[该本](?:公司|企业|厂)/g;
/** 前者, 后者, and 其 between the words before and behind a buyer or supplier: 向其供应. */
const pointsAtOther = /[前后]者|(?<=[向为给从])其(?=[^，。；、的]{0,6}(?:供|销售|采购|购|提供|交付|出货|代工|配套))/g;
/** Before firms that somebody else deals with, of whom the next clause does not speak: 与恒越光电联合验证，并进入…… */
const dealtWith = /(?:[与同向为给对从由]|中标|获得?|导入|[进打切]入|通过)了?$/;
/** Behind 由 and a firm, that it is the one who makes the thing: 由恒越光电制造，将交付给……. */
const makesIt = /^[^，。；、]{0,6}(?:制造|生产|研制|供应|提供|供货|承制)/;
const clauseMarks = charactersOf("，。；：“”\n");
/** A sentence with more lists of firms tells of no supply that one could make out. */
const mostParties = 100;
/** How a paragraph begins that turns to another place: 在石塘镇，……. */
const turnsElsewhere = /^(?:在|走进|来到|位于)[^，。；]{2,12}，/;
const longestBehind = 32;
const longestBefore = 8;
