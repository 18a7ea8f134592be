import { listMarks } from "../../text/characters.ts";
import { withoutQualifiers } from "../../../lexicon/index.ts";
import type { Kind } from "../../../ontology/index.ts";
import { byOffset } from "../../scan/by-offset.ts";
import { inTextOrder } from "../../scan/in-order.ts";
import { laidOut, type Mention } from "../../identity/mention.ts";
import { oncePer } from "../../scan/once-per.ts";
import type { Scan } from "../../scan/scan.ts";
import { behindUse } from "./behind-use.ts";
import { isFirm } from "../name-at.ts";
import { type Front, frontsOf, type PartOfName, type Word } from "./product-fronts.ts";

/** Another writing in brackets behind a word of the name: 化学机械研磨（CMP）机. */
const gloss = /（[A-Za-z\d -]{2,12}）/g;
/** Sizes and grades; 第8.5代 counts the line that makes the product. */
const sizes = /(?<![\d第.])\d{1,5}(?:\.\d{1,3})?(?:[/、~～—–-]\d{1,4}(?:\.\d{1,3})?){0,4}(?:英寸|吋|寸|纳米|nm|微米|μm|毫米|mm|kV|V|W|GHz|位|代)(?:级|工艺|制程)?/gi;

/**
 * Products named by what they are of, for or from and a head: 砷化镓高速半导体晶片, 超高亮度LED晶粒, 键合材料, 气体传感器.
 * A size or grade alone makes no name. A 晶片 is a material where only materials tell it. Source: usage of plans and trade news; `product-words.csv`.
 */
export function productNames(scan: Scan): Mention[] {
  const { text } = scan.reading;
  const { words, fronts } = productsOf(scan);
  const users = usersOf(scan);
  const found: Mention[] = [];
  for (const head of words) {
    const [first, second] = head.part.heads;
    if (first === undefined) continue;
    const front = fronts(first, head.start);
    if (!front.tells) continue;
    const kind = second === undefined || front.ofMaterials ? first : second;
    const start = behindUse(text, front.start, head.start, (at) => users.has(at) || work.test(text.slice(front.start, at)));
    const word = text.slice(head.start, head.end);
    if (word === "晶体" && scan.reading.text.charAt(head.end) === "管") continue;
    if (start >= head.start || (word === "切片" && shaped.test(text.slice(start, head.start))) || (word === "装置" && front.ofMaterials)) continue;
    const isOnWafer = kind === "Device" && word === "晶圆" && devicesOf(scan).has(head.start);
    found.push(isOnWafer ? deviceOnWafer(scan, { start, end: head.start }, head.end) : productAt(scan, kind, { start, end: head.end }, text.slice(start, head.end)));
  }
  return found;
}

/** A device that is spoken of by its wafers is called so without them, and without their size: 12英寸功率半导体晶圆, IGBT晶圆. */
function deviceOnWafer(scan: Scan, span: { start: number; end: number }, end: number): Mention {
  const { text } = scan.reading;
  const device = productAt(scan, "Device", span, text.slice(span.start, span.end));
  return { ...device, forms: [text.slice(span.start, end), ...(/^\d/.test(device.name) ? withoutQualifiers(device.name).slice(0, 1) : [])] };
}

/** Where devices of the lexicon end: asked for by few texts. */
const devicesOf = oncePer(({ known }: Scan): ReadonlySet<number> => new Set(known.filter(({ payload }) => payload.some((name) => name.type === "term" && name.term.kind === "Device")).map(({ end }) => end)));

/** Before 切片, what is cut or how: 硅片切片, 拉晶切片 are work, no product. */
const shaped = /(?:[片棒锭线]|拉晶)$/;

/** Work that a product may be used for: 外延片加工用MOCVD设备. */
const work = /(?:加工|生产|制造|制备|生长|检测|测试)$/;

/** Where materials and uses end that may be what something else is used for; short words (车用, LED用) belong to the name. */
function usersOf({ known }: Scan): ReadonlySet<number> {
  const isUser = (name: Scan["known"][number]["payload"][number]) => name.type === "term" && (name.term.kind === "Material" || name.term.kind === "Application");
  return new Set(known.filter(({ start, end, payload }) => end - start >= 3 && payload.some(isUser)).map(({ end }) => end));
}

/**
 * Gives each member of a list the head that stands at its end: `气体、热释电红外传感器` are two sensors, `刻蚀、沉积设备` two machines. A member that names a thing by
 * itself keeps its name; a process stands for what is made for it.
 */
export function shareHeads(scan: Scan, mentions: readonly Mention[]): Mention[] {
  const { text } = scan.reading;
  const { words, fronts } = productsOf(scan);
  const named = byOffset(text.length, mentions, ({ start }) => start);
  const isTaken = new Uint8Array(text.length);
  for (const { start, end } of mentions) isTaken.fill(1, start, end);
  const added: Mention[] = [];
  for (const head of words) {
    const [kind] = head.part.heads;
    const own = kind === undefined ? undefined : fronts(kind, head.start);
    if (kind === undefined || own === undefined || !own.tells || named.get(own.start)?.end !== head.end) continue;
    for (let at = own.start; listMarks.at(text, at - 1); ) {
      const member = fronts(kind, at - 1);
      const known = named.get(member.start);
      const isProcess = kind === "Equipment" && known?.kind === "Technology" && known.end <= at - 1;
      // Grades side by side are of one thing: 大功率、高亮度LED芯片.
      if (!member.tells || (isTaken[member.start] === 1 && !isProcess) || (gradeOnly.test(text.slice(member.start, at - 1)) && gradeFirst.test(text.slice(at, head.start)))) break;
      // 车规级及工业级IGBT模块: the whole of the thing behind its own grade.
      const shared = ofGrade.test(text.slice(member.start, at - 1)) ? leadingGrade.exec(text.slice(at, head.start))?.[0].length : undefined;
      added.push(productAt(scan, kind, { start: member.start, end: at - 1 }, `${text.slice(member.start, at - 1)}${text.slice(shared === undefined ? head.start : at + shared, head.end)}`));
      at = member.start;
    }
  }
  const taken = new Set(added.map(({ start }) => start));
  return added.length === 0 ? [...mentions] : inTextOrder([...mentions.filter(({ start }) => !taken.has(start)), ...added]);
}

const ofGrade = /^[\u4e00-\u9fff]{1,3}级$/;
const leadingGrade = /^[\u4e00-\u9fff]{1,3}级/;
const gradeFirst = /^超?[大小中高低](?:功率|亮度|光效|效率|电压|压|频|速|性能|密度|精度)/;
const gradeOnly = new RegExp(`${gradeFirst.source}$`);

function productAt(scan: Scan, kind: Kind, span: { start: number; end: number }, name: string): Mention {
  const { terms } = productsOf(scan);
  const key = `${kind}|${name}`;
  if (!terms.has(key)) terms.set(key, scan.vocabulary.lexicon.resolve(kind, [name, ...withoutQualifiers(name)]));
  return laidOut({ kind, ...span, name, forms: [], term: terms.get(key), rule: "product-name", confidence: 0.8 });
}

interface Products {
  readonly words: readonly Word[];
  readonly fronts: (kind: Kind, end: number) => Front;
  /** The term of each name asked for so far. */
  readonly terms: Map<string, Mention["term"]>;
}

/** The words of a text's products and what stands before each, laid out once for names and for lists. */
const productsOf = oncePer((scan: Scan): Products => {
  const words = wordsOf(scan);
  return { words, fronts: frontsOf(words), terms: new Map() };
});

/** The words that names of products are made of, by where they end: those of the table, things of the lexicon, sizes. The end of a firm's name is none: 先进 in 恒越先进8英寸碳化硅衬底. */
function wordsOf({ reading: { text }, productWords, known, names }: Scan): Word[] {
  const inFirm = new Uint8Array(text.length);
  for (const { start, end, payload } of names) if (isFirm({ payload })) inFirm.fill(1, start, end);
  const words: Word[] = [];
  const put = (start: number, end: number, part: PartOfName) => {
    if (inFirm[start] === 0 && !(text.charAt(start) === "大" && /[扩壮做]/.test(text.charAt(start - 1)))) words.push({ start, end, part });
  };
  // The trade before a size, or behind a known firm, ends a firm's name: 恒越半导体8英寸碳化硅衬底, 恒越半导体氮化镓芯片.
  const endsFirm = (start: number, end: number) => isDigit.test(text.charAt(end)) || inFirm[start - 1] === 1;
  for (const { start, end, payload } of productWords) if (!(end - start === 3 && text.startsWith("半导体", start) && endsFirm(start, end))) put(start, end, payload);
  for (const { start, end, payload } of known) {
    for (const name of payload) {
      const part = name.type === "term" ? things[name.term.kind] : undefined;
      if (part !== undefined) put(start, end, part);
    }
  }
  for (const { index, 0: size } of text.matchAll(sizes)) put(index, index + size.length, grade);
  for (const { index, 0: letters } of text.matchAll(gloss)) put(index, index + letters.length, otherWriting);
  return words.sort((one, other) => one.end - other.end);
}

const isDigit = /\d/;

const thing = (tells: readonly Kind[], isMaterial = false): PartOfName => ({ heads: [], tells, grades: false, isInside: false, isMaterial });
/** What a thing of the lexicon may tell a product of. */
const things: Readonly<Partial<Record<Kind, PartOfName>>> = {
  Material: thing(["Material", "Device", "Equipment"], true), Device: thing(["Material", "Device", "Equipment"]), Technology: thing(["Material", "Equipment"]), Application: thing(["Device"]), Equipment: thing(["Equipment"]),
};
const grade: PartOfName = { heads: [], tells: [], grades: true, isInside: false };
const otherWriting: PartOfName = { ...grade, isInside: true };
