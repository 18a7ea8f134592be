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
  const names = new Map<string, Name>();
  const plainOf = ({ kind, name }: Mention) => (kind === "Material" ? comparable(name) : comparable(name).replace(size, "")).replace(gloss, "");
  const keyOf = (mention: Mention) => `${mention.kind}|${plainOf(mention)}`;
  const things = mentions.filter(({ kind }) => ontology.kinds[kind].group === "thing");
  for (const mention of things) {
    const plain = plainOf(mention);
    if (!names.has(keyOf(mention))) names.set(keyOf(mention), { kind: mention.kind, plain, term: mention.term?.name, isWide: mention.term === undefined || (mention.term.family === undefined && plain.length <= 4 && /^[\u4e00-\u9fff]+$/.test(plain)), meant: mention.rule === "word-of-its-trade" ? comparable(mention.forms[0] ?? "") : undefined });
  }
  if (names.size > most) return new Map();
  const all = [...names.values()];
  const group = new Map<Name, Name>();
  const ends = new Map(things.map((mention) => [mention.end, mention]));
  for (const mention of things) {
    const before = ends.get(mention.start - 1);
    const [name, whole] = [names.get(keyOf(mention)), before === undefined ? undefined : names.get(keyOf(before))];
    if (before?.kind === mention.kind && text.charAt(before.end) === "（" && isOtherWriting(before.name, mention.name) && name !== undefined && whole !== undefined && name !== whole) group.set(name, whole);
  }
  for (const name of all) {
    if (group.has(name)) continue;
    const longer = all.filter((other) => other !== name && other.kind === name.kind && other.plain.length > name.plain.length && (other.term === name.term && name.term !== undefined ? other.plain.includes(name.plain) : name.isWide && other.plain.endsWith(name.plain)));
    const outer = longer.filter((other) => !longer.some((third) => third !== other && third.plain.includes(other.plain)));
    const [first, second] = outer;
    const only = name.meant === undefined ? (second === undefined ? first : undefined) : longer.find(({ plain }) => plain === name.meant) ?? outer.find(({ plain }) => plain.endsWith(name.meant ?? "")) ?? first;
    if (only !== undefined) group.set(name, only);
    const script = first === undefined && name.term !== undefined ? all.find((other) => other !== name && other.kind === name.kind && other.term === name.term && (isOtherScript(other.plain, name.plain) || isOtherOrder(other.plain, name.plain))) : undefined;
    if (script !== undefined && all.indexOf(script) < all.indexOf(name)) group.set(name, script);
  }
  const root = (name: Name): Name => {
    let at = name;
    for (let step = 0; step < 20; step++) {
      const next = group.get(at);
      if (next === undefined || next === at) break;
      at = next;
    }
    return at;
  };
  return new Map(things.map((mention) => {
    const name = root(names.get(keyOf(mention)) as Name);
    return [mention, `${name.kind}|${name.plain}`] as const;
  }));
}

/**
 * Which things another paper tells apart that the lexicon has one term for: those that stand side by side in one of its lists: `薄膜电容、铝电解电容`. Elsewhere its words for
 * a term are one thing.
 */
export function thingsApart(text: string, mentions: readonly Mention[]): ReadonlyMap<Mention, string> {
  const keyOf = ({ kind, name }: Mention) => `${kind}|${comparable(name)}`;
  const things = mentions.filter(({ kind, term }) => term !== undefined && ontology.kinds[kind].group === "thing");
  const apart = new Set<string>();
  let list: Mention[] = [];
  for (const mention of things) {
    const last = list.at(-1);
    if (last !== undefined && (mention.start !== last.end + 1 || !listMark.test(text.charAt(last.end)))) list = [];
    for (const other of list) if (other.term === mention.term && keyOf(other) !== keyOf(mention)) apart.add(keyOf(other)).add(keyOf(mention));
    list.push(mention);
    if (list.length > longestList) list.shift();
  }
  return new Map(things.flatMap((mention) => (apart.has(keyOf(mention)) ? [[mention, keyOf(mention)] as const] : [])));
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
