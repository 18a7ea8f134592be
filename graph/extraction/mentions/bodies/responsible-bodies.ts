import { charactersOf } from "../../text/characters.ts";
import { comparable } from "../../../lexicon/index.ts";
import type { Kind } from "../../../ontology/index.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Part, Stretch } from "../../text/reading.ts";
import type { Scan } from "../../scan/scan.ts";
import { type Assignment, assignmentsIn } from "./assigned-bodies.ts";

export type BodyRole = "lead" | "joint" | "territorial" | "unspecified";

/** A body in a list of the responsible, with the role that the list's label gives it. */
export interface ListedBody extends Stretch {
  readonly name: string;
  readonly role: BodyRole;
}

const label = /((?:牵头(?:责任)?|链长)(?:单位|部门)|(?:主要)?责任(?:单位|部门|主体|处室)|(?:配合|协办|参与|协同)(?:单位|部门)|主办单位|承办单位|落实单位|负责单位)(?:[和及、或与](?:单位|部门|机构))?(?:按序|依次)?(?:[:：]|[为是])/g;
const group = /^(?:有关|相关|其他|全体)|各|(?:成员|相关|有关|配合|协办)(?:部门|单位|企业)(?:和单位)?$|(?:产业链|龙头|骨干|重点|链主|链上|试点|[省市区县]属(?:重点)?(?:国有)?)(?:企业|国企)$|^(?:[省市区县]属(?:国有)?(?:公司|平台|高校|院校)|[驻在][\u4e00-\u9fff]{1,3}(?:高校|院校|企业|科研院所|单位)|(?:科研院所|高校院所|高等院校|高校|金融机构|行业协会))$/;

/** The bodies of a responsible block, or of a table row's cells for them, in their order: split at marks, brackets kept; `牵头单位：A；配合单位：B、C` gives roles. */
export function listedBodies(text: string, part: Part): readonly ListedBody[] {
  if (part.block.kind !== "responsible" && !part.cells.some(({ head }) => head.duty !== undefined)) return [];
  const known = listed.get(part) ?? (part.block.kind === "responsible" ? bodiesIn(text, part, "") : part.cells.flatMap((cell) => (cell.head.duty === undefined ? [] : bodiesIn(text, cell, cell.head.duty))));
  listed.set(part, known);
  return known;
}

/** The bodies that a paragraph names for tasks by their numbers, each list with the tasks' numbers. */
export function assignedBodies(text: string, part: Part): readonly (Assignment & { readonly listed: readonly ListedBody[] })[] {
  return assignmentsIn(text, part).map((assignment) => ({ ...assignment, listed: bodiesIn(text, assignment.bodies, "") }));
}

/** The finder of names and the reader of tasks both ask for them. */
const listed = new WeakMap<Part, readonly ListedBody[]>();

/** @param duty what the column's head says of the bodies; empty where the text says it */
function bodiesIn(text: string, stretch: Stretch, duty: string): ListedBody[] {
  const whole = text.slice(stretch.start, stretch.end);
  const labels = [...whole.matchAll(label)];
  const runs = labels.length === 0 ? [{ from: 0, to: whole.length, word: duty }] : labels.map((found, index) => ({ from: found.index + found[0].length, to: labels[index + 1]?.index ?? whole.length, word: found[1] ?? "" }));
  return runs.flatMap(({ from, to, word }) => {
    const role: BodyRole = /牵头|主办|主责|链长/.test(word) ? "lead" : /配合|协办|参与|协同/.test(word) ? "joint" : "unspecified";
    const listed = pieces(whole, from, endOfList(whole, from, to));
    const duties = listed.map(({ name }) => roleOf(name));
    const bodies = listed.map(({ start, end, name }, index): ListedBody => {
      const own = dutyInBrackets.exec(name);
      const plain = name.replace(dutyInBrackets, "").replace(dutyEnd, "");
      if (own !== null) return { start: stretch.start + start, end: stretch.start + end - (name.length - plain.length), name: plain, role: roleOf(own[1] as string) ?? role };
      let last = index;
      while (last < listed.length - 1 && last < index + mostTogether - 1 && duties[last] === undefined && listed[last]?.closes === false) last++;
      const said = duties[last];
      return { start: stretch.start + start, end: stretch.start + end - (name.length - plain.length), name: plain, role: said ?? role };
    });
    return withTails(bodies, listed).filter(({ name }) => name.length >= 2 && name.length <= 24 && !noBody.test(name));
  });
}

/** The word for its government or committee that the last of some places bears is that of each: 滨湖区、庐阳区人民政府. */
function withTails(bodies: readonly ListedBody[], pieces: readonly Piece[]): readonly ListedBody[] {
  let tail: string | undefined;
  return bodies.map((body, index) => ({ body, closes: pieces[index]?.closes === true })).reverse().map(({ body, closes }) => {
    const own = ofPlace.exec(body.name)?.[1];
    if (own !== undefined || closes) tail = own;
    return own === undefined && tail !== undefined && (tail.startsWith("管") ? aZone : anArea).test(body.name) ? { ...body, name: `${body.name}${tail}` } : body;
  }).reverse();
}

/** A place's government or committee, and places that stand bare before it in a list. */
const ofPlace = /^(?!各|有关|相关)[\u4e00-\u9fff]{1,12}[区县市州旗镇园城](人民政府|政府|管委会|管理委员会)$/;
const anArea = /^(?!各|有关|相关)[\u4e00-\u9fff]{1,8}(?:(?<!新|高|发|经|园|作|范|验|保)区|[县市州旗镇])$/;
const aZone = /^(?!各|有关|相关)[\u4e00-\u9fff]{1,12}(?:(?:新|高|发|经开|园|合作|示范|试验|保税|港)区|园|城|港)$/;

/** So many bodies may share the duty that the last of them is given. */
const mostTogether = 60;

/** A deadline, or who leads in person, within the list of bodies: 完成时限：2026年12月, 责任人：王某. */
const noBody = /[:：]|20\d\d年/;

/** A list ends at its full stop; what follows speaks of other tasks: A、B。以下任务均需各县落实. */
function endOfList(text: string, from: number, to: number): number {
  const stop = text.slice(from, to).search(/(?<=[^\s。])。(?=[^\s）)])/);
  return stop === -1 ? to : from + stop;
}

/** What a list says at its end of the duty of its bodies: A、B牵头，C、D按职责分工负责. */
const dutyEnd = /(?:等(?:部门|单位)?)?为(?:牵头|责任|主办|承办|协同|配合|协办|参与)(?:责任)?(?:单位|部门)$|等?(?:按照?|依)?(?:各自)?(?:职责|职能)?(?:分工)?(?:分别|共同|联合|协同|具体)?(?:牵头(?:负责|落实|实施|推进)?|(?:组织)?(?:负责|落实|实施|推进)|[主协承]办|督办|主责|配合|参与|参加|协助)?(?:落实|实施)?$|等$/;

/** The duty of one body of a list alone: 市科技局（牵头）、市财政局. */
const dutyInBrackets = /[（(]((?:牵头|主办|承办|主责|负责|配合|协办|参与)(?=(?:单位|部门)?[)）]))(?:单位|部门)?[)）]$/;

function roleOf(name: string): BodyRole | undefined {
  const said = dutyEnd.exec(name)?.[0] ?? "";
  return /牵头|[主承]办|主责/.test(said) ? "lead" : /配合|参与|参加|协[助办同]/.test(said) ? "joint" : undefined;
}

/** Words that join the last body or group to a list: 以及有关市政府, 和相关部门, 市国资委和高新区管委会. */
const joiner = /(?:以及|会同|[和及与](?:(?=有关|相关|各|其他)|(?<=[\u4e00-\u9fff](?:[\u4e00-\u9fff][局厅]|国资委|经信委|科创委|改革委|委员会|政府|管委会|办公室|公司|集团|中心|大学|学院).)(?=[\u4e00-\u9fff]{2,16}(?:局|委|委员会|厅|办|部|政府|管委会|公司|集团|中心|大学|学院|研究院|区|县|市)(?:[、，,；;。）)]|$))|(?<=[\u4e00-\u9fff]{2}[区县].)(?=[\u4e00-\u9fff]{2,12}(?:政府|管委会|区|县|市)(?:[、，,；;。）)]|$))))/y;
const marks = charactersOf("、,，;；。");
const openings = charactersOf("（(〔［[【");
const closings = charactersOf("）)〕］]】");

/** The beginning of a group of areas, and how it goes on: 有关市、州人民政府, 各区、县（市）政府. */
const someAreas = /^(?:各|有关|相关|其他)(?:[省市州县区旗盟](?:（[^（）]{1,8}）)?、?)+$/;
const furtherArea = /^[市州县区旗盟](?:（[^（）]{1,8}）)?(?:、[市州县区旗盟]|(?:人民)?政府|管委会|[，。；）)\n]|$)/;

interface Piece extends Stretch {
  readonly name: string;
  /** Whether a comma or full stop stands behind it: what is said behind that speaks of others. */
  readonly closes: boolean;
}

function pieces(text: string, from: number, to: number): Piece[] {
  const found: Piece[] = [];
  let depth = 0;
  let start = from;
  const close = (end: number) => {
    const name = text.slice(start, end).replace(/^[\s按职责分工负责:：]+(?=[^\s])/, (lead) => (/职责/.test(lead) ? "" : lead));
    const trimmed = name.replace(/[。.）)\s]+$/, (tail) => (/[（(]/.test(name) ? tail.replace(/[。.\s]/g, "") : ""));
    if (trimmed !== "") found.push({ start: end - name.length, end: end - name.length + trimmed.length, name: trimmed, closes: text.charAt(end) !== "、" });
    start = end + 1;
  };
  for (let at = from; at < to; at++) {
    if (openings.at(text, at)) depth++;
    else if (closings.at(text, at)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && text.charAt(at) === "、" && someAreas.test(text.slice(start, at)) && furtherArea.test(text.slice(at + 1, at + 12))) continue;
    else if (depth === 0 && marks.at(text, at)) close(at);
    else if (depth === 0 && at > start && begins(text, at, joiner)) {
      close(at);
      start = at + (/^(?:以及|会同)/.test(text.slice(at, at + 2)) ? 2 : 1);
    }
  }
  close(to);
  return found;
}

/** @param word a sticky pattern */
function begins(text: string, at: number, word: RegExp): boolean {
  word.lastIndex = at;
  return word.test(text);
}

/** Bodies named in lists of the responsible: agencies, areas, zones, firms, and groups of them. */
export function responsibleBodies({ reading: { parts, text }, vocabulary: { lexicon } }: Scan): Mention[] {
  const isFirm = (name: string) => !ofOffice.test(name) && (lexicon.resolve("Company", [name]) !== undefined || text.includes(`${name}有限公司`) || text.includes(`${name}股份有限公司`));
  const lists = parts.flatMap((part) => (part.block.kind === "responsible" || part.block.kind === "tableRow" ? [listedBodies(text, part)] : assignedBodies(text, part).map(({ listed }) => listed)));
  return lists.flatMap((bodies) => withLevels(bodies, lexicon).map((body): Mention => {
    const bracket = /^(.{2,})[（(]([^（）()、]{2,12})[）)]$/.exec(body.name);
    const isGroup = lexicon.groupBodies.has(comparable(body.name)) || group.test(body.name);
    const printed = bracket === null || isGroup ? withoutDouble(body.name) : bracket[1] as string;
    const name = isGroup ? printed : body.full ?? printed;
    const forms = [...(name === printed ? [] : [printed]), ...(bracket === null || isGroup ? [] : [body.name, bracket[2] as string])];
    return { kind: isGroup ? "Agency" : isFirm(name) ? "Company" : kindOf(name, lexicon), start: body.start, end: body.end, name, forms, group: isGroup, rule: "responsible-list", confidence: 0.95 };
  }));
}

/** A level said once holds for the bare bodies behind it: 省发展改革委、科技厅 is 省科技厅; not for one that bears its place, 庐州港务局. */
function withLevels(bodies: readonly ListedBody[], { gazetteer }: Scan["vocabulary"]["lexicon"]): (ListedBody & { readonly full?: string })[] {
  let level: string | undefined;
  return bodies.map((body) => {
    const own = /^(?:省|自治区|市(?!场监)|区|县|州)(?=[\u4e00-\u9fff]{2})/.exec(body.name)?.[0];
    if (own !== undefined) level = own;
    return own === undefined && level !== undefined && /^[\u4e00-\u9fff]{2,10}[局委办厅]$/.test(body.name) && !ofAnother.test(body.name) && !gazetteer.isAnAreas(body.name.slice(0, 2)) ? { ...body, full: `${level}${body.name}` } : body;
  });
}

/** A body of the nation, or of the zone or area that its name begins with, has no other level. */
const ofAnother = /^(?:国家|中国|中共|全国)|管委$|^[\u4e00-\u9fff]{2,8}[区县州](?=[\u4e00-\u9fff]{2,8}[局委办]$)/;

/** A slip of the pen doubles the last character: 商务局局. */
function withoutDouble(name: string): string {
  return /([局委办厅部])\1$/.test(name) ? name.slice(0, -1) : name;
}

/** The ending of a body's name that is no firm's. */
const ofOffice = /[局委办厅部会区县市镇院]$|政府|中心/;

function kindOf(name: string, lexicon: Scan["vocabulary"]["lexicon"]): Kind {
  if (lexicon.gazetteer.find(name) !== undefined && /[省市区县州旗]$/.test(name)) return "Region";
  if (lexicon.resolve("Park", [name]) !== undefined || /(?:综改区|高新区|开发区|经开区|合作区|园区|示范区|综保区|新区|度假区|科学城)$/.test(name)) return "Park";
  if (/公司$|集团$/.test(name)) return "Company";
  if (/(?:大学|学院|研究院|研究所|实验室|联盟|协会)$/.test(name)) return "Institution";
  return /(?:区|县|市|镇|街道)$/.test(name) ? "Region" : "Agency";
}
