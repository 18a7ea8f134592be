import { charactersOf, clauseMarks, listMarks } from "../text/characters.ts";
import { type Lexicon, tidy } from "../../lexicon/index.ts";
import { ontology, products } from "../../ontology/index.ts";
import { inTextOrder } from "../scan/in-order.ts";
import { laidOut, type Mention } from "./mention.ts";
import type { Scan } from "../scan/scan.ts";

const adjectives = "(?:关键|核心|专用|通用|高端|特色|智能|先进|主要|重点|新型|各类|功率|半导体|集成电路){0,3}";
const listTail = new RegExp(`等${adjectives}(?:(?:成套|生产|制程|前道|后道|封装|封测|测试){0,2}(?=[设装]备))?(芯片|传感器|设备|装备|器件|衬底|外延片|晶片|模块|工艺|封装(?!材料|耗材|基板|载板|框架))`, "g");
/** What a further tail begins with. */
const tailJoins = charactersOf("、和与及/以");
const nextTail = /^(?:[、和与及/]|以及)((?:高端|关键|核心|专用)?(?:衬底材料|衬底|外延片|外延材料|外延|单晶|晶体|晶片|晶圆|芯片|功率器件|器件|应用模块|功率模块|模块|模组|工艺装备|工艺设备|封测设备|封测装备|装备|设备|封装材料|关键零部件|核心零部件|零部件))/;

/**
 * Words that several names share: in `碳化硅、氮化镓衬底及外延` four things, in `刻蚀、清洗、键合等核心设备` three, in `碳化硅衬底材料与装备、外延片` three.
 * A name counts only where the lexicon knows it whole. What it says replaces the bare word.
 */
export function shareWords({ reading: { text }, vocabulary: { lexicon } }: Scan, mentions: readonly Mention[]): Mention[] {
  const replaced = new Set<Mention>();
  const added: Mention[] = [];
  const byStart = new Map<number, Mention>();
  const byEnd = new Map<number, Mention>();
  for (const mention of mentions) {
    if (!isThing(mention)) continue;
    if (!byStart.has(mention.start)) byStart.set(mention.start, mention);
    if (!byEnd.has(mention.end) || mention.inside === undefined) byEnd.set(mention.end, mention);
  }
  const headOf = remembered((name: string) => headOfName(lexicon, name));
  const wholes = remembered((joined: string) => wholeName(lexicon, ...(joined.split("|") as [string, string])));
  const wholeOf = (word: string, ending: string) => wholes(`${word}|${ending}`);
  const add = (start: number, end: number, whole: Mention["term"] & object, name: string, forms: readonly string[], like: Mention | undefined) => {
    added.push(laidOut({ kind: whole.kind, start, end, name, forms, term: whole, rule: "shared-word", confidence: 0.85, inside: like?.inside }));
  };

  for (const match of text.matchAll(listTail)) {
    const tail = match[1] as string;
    const items = itemsBefore(text, match.index);
    const isIndustry = trade.test(text.slice(match.index + match[0].length, match.index + match[0].length + 3));
    // What stands beside the word for an industry is made by it: 光伏组件 in 光伏组件等装备制造业 is no machine.
    const wholeNames = items.map((item) => (isIndustry && isGoods(byStart.get(item.start), item) ? undefined : wholeOf(text.slice(item.start, item.end), tail)));
    const sharing = wholeNames.filter((whole, index) => whole !== undefined && !isComplete(byStart.get((items[index] as Item).start), items[index] as Item, whole.kind));
    const label = byEnd.get(match.index + match[0].length);
    const isBare = match[0].length === tail.length + 1;
    if (isBare && items.length > 1 && label !== undefined && label.start === match.index + 1 && items.every((item) => isComplete(byStart.get(item.start), item, label.kind))) replaced.add(label);
    if (sharing.length === 0 || (items.length === 1 && sharing.length === 1)) continue;
    const end = match.index + match[0].length;
    items.forEach((item, index) => {
      const whole = wholeNames[index];
      const name = text.slice(item.start, item.end);
      const bare = byStart.get(item.start);
      if (whole === undefined || isComplete(bare, item, whole.kind)) return;
      if (bare !== undefined && bare.kind !== "Application") replaced.add(bare);
      add(item.start, item.end, whole, `${name}${tail}`, [name], bare);
    });
    const own = byEnd.get(end);
    if (own !== undefined && own.start > match.index && own.inside === undefined && !ofStep.test(own.name)) replaced.add(own);
  }

  for (const mention of mentions) {
    if (mention.kind !== "Material" || mention.term === undefined) continue;
    const gloss = glossOf(text, mention, byStart);
    const after = gloss === undefined ? mention.end : gloss.end + 1;
    const next = byStart.get(after);
    const head = next === undefined && gloss !== undefined ? glossedHead.exec(text.slice(after, after + 8))?.[0] : undefined;
    const isMade = next !== undefined && !/[片晶棒锭]$/.test(mention.name) && next.start > mention.start && (next.kind === "Device" || next.kind === "Equipment") && next.inside === mention.inside;
    const name = `${mention.name}${head ?? (isMade ? text.slice(next.start, next.end) : "")}`;
    const whole = head !== undefined ? wholeName(lexicon, mention.name, head) : isMade ? lexicon.resolve(next.kind, [name]) ?? next.term : undefined;
    if (whole === undefined) continue;
    for (const part of [mention, gloss, isMade ? next : undefined]) if (part !== undefined) replaced.add(part);
    add(mention.start, head === undefined ? next?.end ?? after : after + head.length, whole, name, [], mention);
  }

  for (const mention of mentions) {
    if (mention.term === undefined || !isThing(mention) || replaced.has(mention)) continue;
    const printed = mention.forms[0] ?? mention.name;
    const head = headOf(printed);
    if (head === undefined) continue;
    const ending = printed.slice(head.length);
    const heads = [head];
    for (let from = mention.start; ending !== "" && "、和与及/".includes(text.charAt(from - 1)); ) {
      const before = byEnd.get(from - 1);
      const first = before === undefined || before.kind !== "Material" || before.inside !== mention.inside || headOf(before.name) !== undefined ? undefined : wholeOf(before.name, ending);
      if (before === undefined || first === undefined || first.kind !== mention.kind) break;
      heads.unshift(before.name);
      replaced.add(before);
      add(before.start, before.end, first, `${before.name}${ending}`, [before.name], before);
      from = before.start;
    }
    let at = mention.end;
    for (let step = 0; step < 10; step++) {
      const next = tailJoins.at(text, at) ? nextTail.exec(text.slice(at, at + 14)) : null;
      const tail = next?.[1];
      if (next === null || tail === undefined) {
        const between = listMarks.at(text, at) ? byStart.get(at + 1) : undefined;
        if (between === undefined || ending === "") break;
        at = between.end;
        continue;
      }
      const start = at + next[0].length - tail.length;
      const end = start + tail.length;
      const bare = byStart.get(start);
      if (bare !== undefined && bare.end > end) { at = bare.end; continue; }
      const found = [...(step === 0 ? [[printed, wholeOf(printed, tail)] as const] : []), ...heads.map((word) => [word, wholeOf(word, tail)] as const)].filter(([, whole]) => whole !== undefined);
      const seen = new Set<string>();
      for (const [word, whole] of found) {
        if (whole === undefined || seen.has(whole.name) || (step === 0 && found[0]?.[0] === printed && word !== printed)) continue;
        seen.add(whole.name);
        if (bare !== undefined) replaced.add(bare);
        add(start, end, whole, `${word}${tail}`, tail.length > 2 ? [tail] : [], bare ?? mention);
      }
      at = end;
    }
  }
  const covered = new Set(added.map(({ start }) => start));
  return added.length === 0 ? [...mentions] : inTextOrder([...mentions.filter((mention) => !replaced.has(mention) && !(mention.kind === "Stage" && mention.name.length <= 2 && covered.has(mention.start))), ...added]);
}

/** The same material once more in brackets: `砷化镓（GaAs）芯片`; undefined where none stands there. */
function glossOf(text: string, { end, term }: Mention, byStart: ReadonlyMap<number, Mention>): Mention | undefined {
  const inner = text.charAt(end) === "（" ? byStart.get(end + 1) : undefined;
  return inner !== undefined && inner.term === term && text.charAt(inner.end) === "）" ? inner : undefined;
}

const glossedHead = /^(?:单晶衬底|衬底材料|衬底|外延片|外延|单晶片|单晶|晶体|晶片|晶圆|功率器件|射频器件|器件|芯片|功率模块|模块)/;

interface Item {
  readonly start: number;
  readonly end: number;
}

function itemsBefore(text: string, offset: number): Item[] {
  let start = offset;
  while (start > 0 && offset - start < 80 && !clauseMarks.at(text, start - 1)) start--;
  start += closedList.exec(text.slice(start, offset))?.[0].length ?? 0;
  const items: Item[] = [];
  for (const piece of text.slice(start, offset).split("、")) {
    const from = items.length === 0 ? start + (/^.*(?:发展|布局|突破|打造|聚焦|围绕|推进|支持|以|的)/.exec(piece)?.[0].length ?? 0) : start;
    // A mark of quotation before the first or behind the last is no part of what is listed.
    const opens = text.charAt(from) === "“" ? 1 : 0;
    items.push({ start: from + opens, end: start + piece.length });
    start += piece.length + 1;
  }
  return items.filter(({ start: from, end }) => end - from >= 2 && end - from <= 12);
}

/** A class that is a thing of its own: 封装设备, 先进封装. */
const ofStep = /^(?:前道|后道|封装|封测|测试|先进封装)/;

/** A list that its own word has closed, before the one that goes on: 碳化硅、光刻胶等材料和. */
const closedList = /^.*等[^、等]{2,12}?(?:以及|[和与及、])/;

const trade = /^(?:制造业|产业)/;

/** Whether a list's member is a thing that one sells: a device or a material. */
function isGoods(bare: Mention | undefined, { end }: Item): boolean {
  return bare !== undefined && (bare.kind === "Device" || bare.kind === "Material") && bare.end >= end;
}

/** Whether a list's member names a thing of the tail's kind already: DRAM before 等存储类芯片. */
function isComplete(bare: Mention | undefined, item: Item, kind: Mention["kind"]): boolean {
  return bare !== undefined && bare.kind === kind && bare.end >= item.end;
}

/** The thing that a word and an ending make, where the lexicon knows it. */
function wholeName(lexicon: Lexicon, word: string, ending: string): Mention["term"] {
  for (const kind of products) {
    const term = lexicon.resolve(kind, [tidy(`${word}${ending}`)]);
    if (term !== undefined && !term.name.endsWith(word)) return term;
  }
  if (ending === "装备") return wholeName(lexicon, word, "设备");
  const last = latinLast.exec(word)?.[0];
  return last === undefined ? undefined : wholeName(lexicon, last, ending);
}

/** The last of several Latin words: LED of Mini/Micro LED. */
const latinLast = /(?<=[A-Za-z][ /-])[A-Z]{3,}$/;
/** The Latin words that a name begins with: Mini/Micro LED in Mini/Micro LED外延片. */
const latinFirst = /^[A-Za-z][A-Za-z /-]*[A-Z]{3}(?=[\u4e00-\u9fff])/;

/** The material, or the device by its Latin name, that a thing's name begins with, where something follows it: 碳化硅 in 碳化硅衬底; the whole name where none is. */
function headOfName(lexicon: Lexicon, name: string): string | undefined {
  const latin = latinFirst.exec(name)?.[0];
  if (latin !== undefined && lexicon.resolve("Device", [latinLast.exec(latin)?.[0] ?? ""]) !== undefined) return latin;
  for (let length = 2; length < name.length; length++) {
    const head = name.slice(0, length);
    if (lexicon.resolve("Material", [head]) !== undefined || (/^[A-Z]+$/.test(head) && !/^[A-Za-z]/.test(name.slice(length)) && lexicon.resolve("Device", [head]) !== undefined)) return head;
  }
  return /机$|炉$/.test(name) ? name : undefined;
}

function remembered<Value>(compute: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    if (!known.has(name)) known.set(name, compute(name));
    return known.get(name) as Value;
  };
}

function isThing({ kind }: Mention): boolean {
  return ontology.kinds[kind].group === "thing";
}
