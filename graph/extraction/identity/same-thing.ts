import { comparable } from "../../lexicon/index.ts";
import { ontology } from "../../ontology/index.ts";
import type { Mention } from "./mention.ts";

/** More names than this are a catalogue, whose terms the lexicon tells apart. */
const most = 300;

interface Name {
  readonly kind: string;
  readonly plain: string;
  readonly term: string | undefined;
  readonly isWide: boolean;
  /** The thing that the word means only in a paper on its trade: LED芯片 of 芯片. */
  readonly meant: string | undefined;
}

/**
 * Which things a piece of news means as one, mention by mention: 外延片 is the LED外延片 that it tells of, 碳化硅 is SiC; 2英寸 and 4英寸 wafers, 蓝宝石基片 and LED衬底片
 * are two, though the lexicon has one term for them.
 */
export function sameThingsOf(text: string, mentions: readonly Mention[]): ReadonlyMap<Mention, string> {
  const things = mentions.filter(({ kind }) => ontology.kinds[kind].group === "thing");
  const names = new Map<string, Name>();
  for (const mention of things) if (!names.has(keyOf(mention))) names.set(keyOf(mention), nameOf(mention));
  if (names.size > most) return new Map();
  const all = [...names.values()];
  const group = writtenTwice(text, things, names);
  for (const [index, name] of all.entries()) {
    if (group.has(name)) continue;
    const longer = all.filter((other) => other !== name && other.kind === name.kind && other.plain.length > name.plain.length && isHeldBy(name, other));
    const whole = wholeOf(name, longer);
    const other = longer.length > 0 || name.term === undefined ? undefined : all.slice(0, index).find((before) => isSpelledOtherwise(name, before));
    if (whole !== undefined) group.set(name, whole);
    if (other !== undefined) group.set(name, other);
  }
  return new Map(things.map((mention) => {
    const { kind, plain } = rootOf(names.get(keyOf(mention)) as Name, group);
    return [mention, `${kind}|${plain}`] as const;
  }));
}

function keyOf(mention: Mention): string {
  return `${mention.kind}|${plainOf(mention)}`;
}

function plainOf({ kind, name }: Mention): string {
  return (kind === "Material" ? comparable(name) : comparable(name).replace(size, "")).replace(gloss, "");
}

function nameOf(mention: Mention): Name {
  const { kind, term, rule, forms } = mention;
  const plain = plainOf(mention);
  const isShortWord = plain.length <= 4 && /^[\u4e00-\u9fff]+$/.test(plain);
  return {
    kind, plain, term: term?.name,
    isWide: term === undefined || (term.family === undefined && isShortWord),
    meant: rule === "word-of-its-trade" ? comparable(forms[0] ?? "") : undefined,
  };
}

/** Names that stand in brackets behind another writing of them, each with that one. */
function writtenTwice(text: string, things: readonly Mention[], names: ReadonlyMap<string, Name>): Map<Name, Name> {
  const twice = new Map<Name, Name>();
  const ends = new Map(things.map((mention) => [mention.end, mention]));
  for (const mention of things) {
    const before = ends.get(mention.start - 1);
    if (before?.kind !== mention.kind || text.charAt(before.end) !== "（" || !isOtherWriting(before.name, mention.name)) continue;
    const [name, whole] = [names.get(keyOf(mention)), names.get(keyOf(before))];
    if (name !== undefined && whole !== undefined && name !== whole) twice.set(name, whole);
  }
  return twice;
}

/** Whether a longer name may be the same thing: one of its term that holds it, or one that ends in it where it means many things. */
function isHeldBy({ plain, term, isWide }: Name, longer: Name): boolean {
  return term !== undefined && longer.term === term ? longer.plain.includes(plain) : isWide && longer.plain.endsWith(plain);
}

/** Of longer names the one that a name means: the only one that is held by no other, or the one that its trade tells. */
function wholeOf({ meant }: Name, longer: readonly Name[]): Name | undefined {
  const outer = longer.filter((other) => !longer.some((third) => third !== other && third.plain.includes(other.plain)));
  const [first, second] = outer;
  if (meant === undefined) return second === undefined ? first : undefined;
  return longer.find(({ plain }) => plain === meant) ?? outer.find(({ plain }) => plain.endsWith(meant)) ?? first;
}

/** Whether two names of one term are the same in another script or order. */
function isSpelledOtherwise(one: Name, other: Name): boolean {
  return other.kind === one.kind && other.term === one.term && (isOtherScript(other.plain, one.plain) || isOtherOrder(other.plain, one.plain));
}

/** The name at the end of those that stand for one another. */
function rootOf(name: Name, group: ReadonlyMap<Name, Name>): Name {
  let at = name;
  for (let step = 0; step < longestChain; step++) {
    const next = group.get(at);
    if (next === undefined || next === at) break;
    at = next;
  }
  return at;
}

/** So many names at most stand for one another in a row: two may stand for each other. */
const longestChain = 20;

/**
 * Which things another paper tells apart that the lexicon has one term for: those that stand side by side in one of its lists: `薄膜电容、铝电解电容`. Elsewhere its words for
 * a term are one thing.
 */
export function thingsApart(text: string, mentions: readonly Mention[]): ReadonlyMap<Mention, string> {
  const things = mentions.filter(({ kind, term }) => term !== undefined && ontology.kinds[kind].group === "thing");
  const apart = new Set<string>();
  let list: Mention[] = [];
  for (const mention of things) {
    const last = list.at(-1);
    if (last !== undefined && (mention.start !== last.end + 1 || !listMark.test(text.charAt(last.end)))) list = [];
    for (const other of list) if (other.term === mention.term && nameKeyOf(other) !== nameKeyOf(mention)) apart.add(nameKeyOf(other)).add(nameKeyOf(mention));
    list.push(mention);
    if (list.length > longestList) list.shift();
  }
  return new Map(things.flatMap((mention) => (apart.has(nameKeyOf(mention)) ? [[mention, nameKeyOf(mention)] as const] : [])));
}

function nameKeyOf({ kind, name }: Mention): string {
  return `${kind}|${comparable(name)}`;
}

const listMark = /[、和与及]/;
/** So far back a list's names are compared. */
const longestList = 60;

/** The name once more in Latin letters in brackets, or the reverse: CMOS图像传感器（CIS）, MOCVD（金属有机化学气相沉积设备）. */
function isOtherWriting(a: string, b: string): boolean {
  return /^[A-Za-z\d .-]{2,}$/.test(a) !== /^[A-Za-z\d .-]{2,}$/.test(b);
}

/** A material once more by its formula, within the name of what is made of it: 砷化镓（GaAs）太阳能电池. */
const gloss = /(?<=[\u4e00-\u9fff])[（(](?:sic|gan|gaas|inp|aln|ga2o3|cigs|cdte|si)[）)](?=[\u4e00-\u9fff])/;
/** A wafer's size makes another product of a material only. */
const size = /^\d+(?:\.\d+)?(?:英寸|吋|寸)/;
const formula = /sic|gan|gaas|inp|aln|ga2o3|^si/;

/** 蓝宝石图形化衬底 and 图形化蓝宝石衬底: the same words in another order. */
function isOtherOrder(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join("") === [...b].sort().join("");
}

/** SiC衬底 and 碳化硅衬底: the one has a formula where the other has none. */
function isOtherScript(a: string, b: string): boolean {
  return formula.test(a) !== formula.test(b);
}
