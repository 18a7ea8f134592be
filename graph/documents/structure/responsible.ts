import type { Span } from "../source-document.ts";
import { beforeBodies, behindBodies, bodyEnd, bodyStart, responsibleClosing, responsibleLabel, responsibleLabelOnly, responsibleLineStart } from "./responsible-labels.ts";

/** A stretch of a paragraph: running text, or the words that name the responsible bodies, without the brackets around them. */
export interface Stretch extends Span {
  readonly responsible: boolean;
}

const openers = "（([【〔";
const closers = "）)]】〕";
const longestBracket = 600;

/** Parts a paragraph where it names responsible bodies: on a line of their own, in brackets, or behind the last sentence. Offsets into the paragraph. */
export function partsOf(paragraph: string): Stretch[] {
  if (!/责任|负责|牵头|配合|单位|部门|[）)】〕\]]。?$/.test(paragraph)) return [{ start: 0, end: paragraph.length, responsible: false }];
  const parts: Stretch[] = [];
  let from = 0;
  const text = (end: number) => {
    if (paragraph.slice(from, end).replace(/[\s。；;，,•●◆■▪►○—－–-]/g, "") !== "") parts.push({ start: from, end, responsible: false });
  };
  for (const found of namings(paragraph)) {
    text(found.outerStart);
    parts.push({ start: found.start, end: found.end, responsible: true });
    from = found.outerEnd;
  }
  text(paragraph.length);
  return parts;
}

interface Naming extends Span {
  readonly outerStart: number;
  readonly outerEnd: number;
}

function namings(paragraph: string): Naming[] {
  const found: Naming[] = [];
  // Behind a label a body's second name stands in brackets: 牵头单位：市商务局（市投资促进局）.
  for (const bracket of startsWithLabel.test(paragraph) ? [] : brackets(paragraph)) {
    const lead = beforeBodies.exec(paragraph.slice(bracket.start, bracket.end))?.[0].length ?? 0;
    const inner = paragraph.slice(bracket.start + lead, bracket.end);
    const isLast = /^[。；;]?\s*$/.test(paragraph.slice(bracket.outerEnd));
    const isNaming = responsibleLineStart.test(inner) || (responsibleClosing.test(inner) && inner.length <= 200 && (bodyStart.test(inner) || (firstPlace.test(inner) && isBodyList(inner)))) || (isLast && isBodyList(inner));
    if (isNaming) found.push({ ...bracket, start: bracket.start + lead, end: bracket.start + lead + withoutTail(inner).length });
  }
  const covered = found.at(-1)?.outerEnd ?? 0;
  const open = openNaming(paragraph.slice(covered));
  if (open === undefined) found.push(...saidNamings(paragraph, covered));
  else {
    const start = covered + open;
    const outerEnd = start + untilText(paragraph.slice(start));
    found.push({ start, end: start + withoutTail(paragraph.slice(start, outerEnd)).length, outerStart: start, outerEnd });
  }
  return found;
}

const startsWithLabel = new RegExp(`^\\s*${responsibleLabel.source}`);

/** Where bodies begin that no bracket holds: behind a label, or as the last sentence (`市工信局牵头，市科技局配合。`). */
function openNaming(text: string): number | undefined {
  const only = responsibleLabelOnly.exec(text);
  if (only !== null) return 0;
  const open = new RegExp(`(?:^|[。；;！!\\s—–•●◆■▪►○-]|[.，,](?=[责牵配]))\\s*(${responsibleLabel.source})`).exec(text);
  if (open !== null) return open.index + open[0].length - (open[1] ?? "").length;
  const last = /(?:^|。)由?([^。]{6,160}(?:牵头|负责|配合|参与))。?$/.exec(text);
  if (last?.[1] !== undefined && isBodyList(last[1])) return last.index + last[0].indexOf(last[1]);
  // Behind the last words of a task: 引进……企业，由市科技局牵头，市商务局配合。
  const behind = /[，,]由([^。，,；;]{3,80}(?:牵头|负责)(?:[，,][^。，,；;]{3,80}(?:配合|参与|落实))?)。?$/.exec(text);
  return behind?.[1] !== undefined && isBodyList(behind[1]) ? behind.index + behind[0].indexOf(behind[1]) : undefined;
}

/** How far the words about bodies reach, before a sentence that tells of the work itself: 牵头单位：市发改委。|锻造长板：……. */
function untilText(words: string): number {
  const stop = words.search(/(?<=[^\s。])。(?=[^\s。）)\]】])/);
  const behind = stop === -1 ? "" : words.slice(stop + 1);
  return behind.length < shortestText || responsibleLabel.test(behind) || ofBodies.test(behind) ? words.length : stop + 1;
}

const shortestText = 12;
/** What a sentence behind bodies says of them still. */
const ofBodies = /^(?:以[上下]|上述|各|有关|相关|下同|[省市区县州](?![内外场级]))|职责|分工|落实|牵头|负责|完成时/;

/** Bodies that sentences begin with, each with its duty: 由市科技局牵头，市财政局配合，于6月底前完成……; 市科技局负责…… at a paragraph's or item's beginning. */
function saidNamings(paragraph: string, covered: number): Naming[] {
  const found: Naming[] = [];
  if (!/牵头|负责|协同|配合/.test(paragraph.slice(covered))) return found;
  for (const { index, 0: lead } of paragraph.matchAll(/(?:^\s*(?:[—－–-]{1,2}|[•●◆■▪►○])?|(?<=[。；;]))\s*(?:具体)?由?/g)) {
    const start = index + lead.length;
    if (start < covered || start < (found.at(-1)?.outerEnd ?? 0)) continue;
    const close = paragraph.slice(start).search(/[。；;]/);
    const sentence = paragraph.slice(start, close === -1 ? undefined : start + close);
    const end = start + (withDuties(sentence) || (index === 0 || lead.endsWith("由") || found.length > 0 ? withDeed(sentence) : 0));
    if (end > start) found.push({ start, end, outerStart: start, outerEnd: end });
  }
  return found;
}

/** How much of a sentence its first clauses take that each name bodies and their duty, where one of them leads: A牵头，B、C配合; A为牵头部门，B为协同部门. */
function withDuties(sentence: string): number {
  let end = 0;
  for (const clause of sentence.split(/(?<=[，,])/)) {
    const [, bodies = ""] = duty.exec(clause.replace(/[，,]$/, "")) ?? [];
    if (bodies === "" || !areBodies(bodies)) break;
    end += clause.length;
  }
  const words = sentence.slice(0, end).replace(/[，,]$/, "");
  return /牵头|主办|负责/.test(words) ? words.length : 0;
}

/** How much of a sentence the bodies take that it begins with, with the word that gives them what follows: 市科技局会同市财政局负责|推进……. */
function withDeed(sentence: string): number {
  const [words = "", bodies = ""] = deed.exec(sentence) ?? [];
  return bodies !== "" && areBodies(bodies) ? words.length : 0;
}

/** Whether words are a list of bodies that have joined: A会同B、C. */
function areBodies(words: string): boolean {
  return isBodyList(words.replace(/会同|联合/g, "、").replace(/(?<=[局委厅办会])[和及与](?=[省市区县州])/g, "、"));
}

const duty = /^(?:具体)?由?([^，,；;。]{3,80}?)(?:等(?:部门|单位)?)?(?:为(?:牵头|责任|主办|承办|协同|配合|协办|参与)(?:责任)?(?:单位|部门)|(?:共同|联合|具体|统一|按(?:照)?(?:各自)?职责(?:分工)?)*(?:牵头|负责|配合|参与|协助|落实|[主承协]办)(?:负责|组织|落实|实施|推进)?)$/;
const deed = /^([^，,；;。]{3,60}?)(?:共同|联合|具体|统一)?(?:牵头)?负责(?!人|制|同志|任|的)(?=[\u4e00-\u9fffA-Z“《]{2})/;

function withoutTail(text: string): string {
  // Behind the deadline other bodies may be named: 责任单位：市科技局；完成时限：6月；配合单位：市财政局.
  return text.trimEnd().replace(behindBodies, (tail) => (responsibleLabel.test(tail) ? tail : "")).trimEnd().replace(/[。；;，,]$/, "");
}

/** Whether a text is nothing but bodies: each part between marks ends as a body's name does, and the first begins as one. */
function isBodyList(text: string): boolean {
  const plain = withoutTail(text).replace(/(?:按(?:照)?(?:各自)?职责(?:分工)?)?(?:牵头|负责|配合|参与|落实|[主承协]办(?=[、，,；;]|$))+/g, "");
  const names = plain.split(/[、，,；;](?![^（(]*[)）])/).map((name) => name.trim()).filter((name) => name !== "");
  if (names.length === 0 || !(firstBody.test(names[0] ?? "") || (names.length > 1 && (names.every((name) => ofGovernment.test(name)) || (firstPlace.test(plain) && ofGovernment.test(names.at(-1) ?? "")))))) return false;
  return names.every((name) => name.length >= 2 && name.length <= 24 && bodyEnd.test(name)) && (names.length > 1 || /^[省市区县州].{2,}(?:局|委|厅|办|部|政府|管委会)$/.test(names[0] ?? ""));
}

const firstBody = /^(?:国家|中央|省|市|区|县|州|自治区|各|有关|党|工业和信息化|发展改革|科技|人民银行|[\u4e00-\u9fff]{2,8}(?:人民政府|政府|管委会)$)/;
/** The first of some places that bear the word for their governments together: 滨湖区、庐阳区人民政府. */
const firstPlace = /^(?!包括|例如|[如即含在])[\u4e00-\u9fff]{1,8}[区县市州旗园]、/;
/** Bodies that a list names without their level: 投资促进局、自然资源分局. */
const ofGovernment = /(?:局|委员会|管委会|政府|办公室|集团|公司)$/;

/** The outermost brackets of a paragraph in order, each at most as long as bodies take. */
function brackets(paragraph: string): Naming[] {
  const found: Naming[] = [];
  let depth = 0;
  let open = -1;
  for (let at = 0; at < paragraph.length; at++) {
    const mark = paragraph.charAt(at);
    if (openers.includes(mark)) {
      if (depth === 0 || at - open > longestBracket) {
        open = at;
        depth = 0;
      }
      depth++;
    } else if (depth > 0 && closers.includes(mark)) {
      depth--;
      if (depth === 0) found.push({ start: open + 1, end: at, outerStart: open, outerEnd: at + 1 });
    }
  }
  if (depth > 0 && paragraph.length - open <= longestBracket) found.push({ start: open + 1, end: paragraph.length, outerStart: open, outerEnd: paragraph.length });
  return found;
}
