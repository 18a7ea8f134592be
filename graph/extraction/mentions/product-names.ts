import { withoutQualifiers } from "../../lexicon/index.ts";
import type { Kind } from "../../ontology/index.ts";
import { laidOut, type Mention } from "../mention.ts";
import type { Scan } from "../scan.ts";
import type { ProductWord } from "../vocabulary.ts";
import { isFirm } from "./name-at.ts";

/** A word of a product's name where it stands, with what it may do there: one object for all places of the word, since a long text has many. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly part: Part;
}

interface Part extends ProductWord {
  /** Whether it is a material of the lexicon. */
  readonly isMaterial?: boolean;
}

/** The words before a head that belong to its name. */
interface Front {
  readonly start: number;
  /** Whether one of them tells which product it is. */
  readonly tells: boolean;
  /** Whether only materials tell it. */
  readonly ofMaterials: boolean;
}

const longestName = 28;
/** Another writing in brackets behind a word of the name: 化学机械研磨（CMP）机. */
const gloss = /（[A-Za-z\d -]{2,12}）/g;
const sizes = /(?<!\d)\d{1,5}(?:\.\d{1,3})?(?:[/、-]\d{1,4}(?:\.\d{1,3})?){0,4}(?:英寸|吋|寸|纳米|nm|微米|μm|毫米|mm|kV|V|W|GHz|位|代)(?:级|工艺|制程)?/gi;

/**
 * Products named by what they are of, for or from and a head: 砷化镓高速半导体晶片, 超高亮度LED晶粒, 键合材料, 气体传感器.
 * A size or grade alone makes no name. A 晶片 is a material where only materials tell it. Source: usage of plans and trade news; `product-words.csv`.
 */
export function productNames(scan: Scan): Mention[] {
  const { words, fronts } = productsOf(scan);
  const users = usersOf(scan);
  return words.filter(({ part }) => part.heads.length > 0).flatMap((head): Mention[] => {
    const [first, second] = head.part.heads as readonly [Kind, Kind?];
    const front = fronts(first, head.start);
    const kind = second === undefined || front.ofMaterials ? first : second;
    const start = behindUse(scan.reading.text, front.start, head.start, users);
    return front.tells && start < head.start ? [productAt(scan, kind, { start, end: head.end }, scan.reading.text.slice(start, head.end))] : [];
  });
}

/** Where a name begins behind what the product is used for, which is a thing or work of its own: 外延片加工用MOCVD设备, 大硅片用抛光垫. */
function behindUse(text: string, start: number, end: number, users: ReadonlySet<number>): number {
  for (let at = end - 1; at > start; at--) if (text.charAt(at) === "用" && (users.has(at) || work.test(text.slice(start, at)))) return at + 1;
  return start;
}

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
  const named = new Map(mentions.map((mention) => [mention.start, mention]));
  const isTaken = new Uint8Array(text.length);
  for (const { start, end } of mentions) isTaken.fill(1, start, end);
  const added: Mention[] = [];
  for (const head of words) {
    const [kind] = head.part.heads;
    const own = kind === undefined ? undefined : fronts(kind, head.start);
    if (kind === undefined || own === undefined || !own.tells || named.get(own.start)?.end !== head.end) continue;
    for (let at = own.start; joins.test(text.charAt(at - 1)); ) {
      const member = fronts(kind, at - 1);
      const known = named.get(member.start);
      const isProcess = kind === "Equipment" && known?.kind === "Technology" && known.end <= at - 1;
      if (!member.tells || (isTaken[member.start] === 1 && !isProcess)) break;
      added.push(productAt(scan, kind, { start: member.start, end: at - 1 }, `${text.slice(member.start, at - 1)}${text.slice(head.start, head.end)}`));
      at = member.start;
    }
  }
  const taken = new Set(added.map(({ start }) => start));
  return added.length === 0 ? [...mentions] : [...mentions.filter(({ start }) => !taken.has(start)), ...added].sort((a, b) => a.start - b.start || b.end - a.end);
}

const joins = /[、和与及]/;

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

const found = new WeakMap<Scan, Products>();

/** The words of a text's products and what stands before each, laid out once for names and for lists. */
function productsOf(scan: Scan): Products {
  const known = found.get(scan);
  if (known !== undefined) return known;
  const words = wordsOf(scan);
  const products: Products = { words, fronts: frontsOf(words), terms: new Map() };
  found.set(scan, products);
  return products;
}

/** For a kind of product and an offset, how far back the words reach that touch one another from there. */
function frontsOf(words: readonly Word[]): (kind: Kind, end: number) => Front {
  const ofKind = new Map<Kind, Fronts>();
  return (kind, end) => {
    const fronts = ofKind.get(kind) ?? frontsOfKind(kind, words);
    ofKind.set(kind, fronts);
    return fronts.at(end) ?? nothingBefore(end);
  };
}

/** The fronts at every offset at which a word ends, from the left on: each word goes on with the front that ends where it begins. */
function frontsOfKind(kind: Kind, words: readonly Word[]): Fronts {
  const fronts = new Fronts(words.length);
  for (let at = 0; at < words.length; ) {
    const { end } = words[at] as Word;
    let front = nothingBefore(end);
    for (; words[at]?.end === end; at++) {
      const { start, part } = words[at] as Word;
      const tells = part.tells.includes(kind);
      if (!tells && !part.grades) continue;
      const reach = fronts.at(start);
      const before = reach === undefined || end - reach.start > longestName ? nothingBefore(start) : reach;
      if (part.isInside && !before.tells) continue;
      const whole = { start: before.start, tells: tells || before.tells, ofMaterials: before.ofMaterials && (!tells || part.isMaterial === true) };
      if (Number(whole.tells) - Number(front.tells) > 0 || (whole.tells === front.tells && whole.start < front.start)) front = whole;
    }
    if (front.start < end) fronts.add(end, front);
  }
  return fronts;
}

/** Fronts by where they end, added from the left on: numbers in rows, since objects take ten times the memory. */
class Fronts {
  readonly #ends: Int32Array;
  readonly #starts: Int32Array;
  readonly #flags: Uint8Array;
  #count = 0;

  constructor(most: number) {
    this.#ends = new Int32Array(most);
    this.#starts = new Int32Array(most);
    this.#flags = new Uint8Array(most);
  }

  add(end: number, { start, tells, ofMaterials }: Front): void {
    this.#ends[this.#count] = end;
    this.#starts[this.#count] = start;
    this.#flags[this.#count++] = Number(tells) | (Number(ofMaterials) << 1);
  }

  at(end: number): Front | undefined {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] as number) < end) low = middle + 1;
      else high = middle;
    }
    if (low === this.#count || this.#ends[low] !== end) return undefined;
    const flags = this.#flags[low] as number;
    return { start: this.#starts[low] as number, tells: (flags & 1) === 1, ofMaterials: (flags & 2) === 2 };
  }
}

function nothingBefore(start: number): Front {
  return { start, tells: false, ofMaterials: true };
}

/** The words that names of products are made of, by where they end: those of the table, things of the lexicon, sizes. The end of a firm's name is none: 先进 in 天岳先进8英寸碳化硅衬底. */
function wordsOf({ reading: { text }, productWords, known, names }: Scan): Word[] {
  const inFirm = new Uint8Array(text.length);
  for (const { start, end, payload } of names) if (isFirm({ payload })) inFirm.fill(1, start, end);
  const words: Word[] = [];
  const put = (start: number, end: number, part: Part) => {
    if (inFirm[start] === 0) words.push({ start, end, part });
  };
  for (const { start, end, payload } of productWords) put(start, end, payload);
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

const thing = (tells: readonly Kind[], isMaterial = false): Part => ({ heads: [], tells, grades: false, isInside: false, isMaterial });
/** What a thing of the lexicon may tell a product of. */
const things: Readonly<Partial<Record<Kind, Part>>> = {
  Material: thing(["Material", "Device", "Equipment"], true), Device: thing(["Material", "Device", "Equipment"]), Technology: thing(["Material", "Equipment"]), Application: thing(["Device"]), Equipment: thing(["Equipment"]),
};
const grade: Part = { heads: [], tells: [], grades: true, isInside: false };
const otherWriting: Part = { ...grade, isInside: true };
