import { chineseNumeral } from "./chinese-numeral.ts";

/** A level of a list that counts by itself: the number's form, the text around it, where it begins. */
interface ListLevel {
  readonly format: string;
  /** `%1、`, `（%2）`, `%1.%2`: each sign stands for the number of a level, from 1. */
  readonly text: string;
  readonly start: number;
  readonly style: string | undefined;
}

interface List {
  /** Lists of one definition count on. */
  readonly definition: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Levels at which this list begins anew, with their first number. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** The list and the level that a paragraph belongs to. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

const longestText = 20;
const deepest = 9;

/** The lists of a DOCX, by the numbers that its paragraphs call them by. @param xml of `word/numbering.xml` */
export function listsOf(xml: string): ReadonlyMap<string, List> {
  const definitions = new Map<string, (ListLevel | undefined)[]>();
  for (const part of sectionsOf(xml, "w:abstractNum")) definitions.set(attributeOf(part, "w:abstractNumId") ?? "", levelsOf(part));
  const lists = new Map<string, List>();
  for (const part of sectionsOf(xml, "w:num")) {
    const definition = valueOf(part, "w:abstractNumId") ?? "";
    const levels = definitions.get(definition);
    if (levels === undefined) continue;
    const restarts = new Map(sectionsOf(part, "w:lvlOverride").flatMap((override) => {
      const start = valueOf(override, "w:startOverride");
      return start === undefined ? [] : [[Number(attributeOf(override, "w:ilvl") ?? 0), Number(start)] as const];
    }));
    lists.set(attributeOf(part, "w:numId") ?? "", { definition, levels, restarts });
  }
  return lists;
}

/** The places in lists that styles of paragraphs give, by the style's id. @param xml of `word/styles.xml` */
export function listsOfStyles(xml: string, lists: ReadonlyMap<string, List>): ReadonlyMap<string, ListPlace> {
  const own = new Map(sectionsOf(xml, "w:style").map((part) => [attributeOf(part, "w:styleId") ?? "", { list: valueOf(part, "w:numId"), level: valueOf(part, "w:ilvl"), base: valueOf(part, "w:basedOn") }]));
  const places = new Map<string, ListPlace>();
  for (const id of own.keys()) {
    let style = own.get(id);
    for (let steps = 0; style !== undefined && style.list === undefined && steps < deepest; steps++) style = style.base === undefined ? undefined : own.get(style.base);
    const list = style?.list;
    if (list === undefined) continue;
    const level = lists.get(list)?.levels.findIndex((each) => each?.style === id) ?? -1;
    places.set(id, { list, level: level >= 0 ? level : Number(style?.level ?? 0) });
  }
  return places;
}

/** Counts the paragraphs of lists in the order of the text. */
export class ListCounter {
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();
  private readonly lists: ReadonlyMap<string, List>;

  constructor(lists: ReadonlyMap<string, List>) {
    this.lists = lists;
  }

  /** The printed number of the next paragraph at a place: `（三）`; undefined for bullets and for lists that nothing defines. */
  next({ list: id, level }: ListPlace): string | undefined {
    const list = this.lists.get(id);
    const own = list?.levels[level];
    if (list === undefined || own === undefined) return undefined;
    const counts = this.counts.get(list.definition) ?? [];
    this.counts.set(list.definition, counts);
    if (!this.begun.has(id)) for (const [at, start] of list.restarts) counts[at] = start - 1;
    this.begun.add(id);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    if (own.format === "bullet" || own.format === "none" || own.text === "") return undefined;
    const printed = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return written(counts[at] ?? list.levels[at]?.start ?? 1, list.levels[at]?.format ?? "decimal");
    });
    return /[、）)】]$/.test(printed) ? printed : `${printed} `;
  }
}

function levelsOf(xml: string): (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = [];
  for (const part of sectionsOf(xml, "w:lvl").slice(0, deepest)) {
    const at = Number(attributeOf(part, "w:ilvl") ?? 0);
    if (at < deepest) levels[at] = { format: valueOf(part, "w:numFmt") ?? "decimal", text: (valueOf(part, "w:lvlText") ?? "").slice(0, longestText), start: Number(valueOf(part, "w:start") ?? 1), style: valueOf(part, "w:pStyle") };
  }
  return levels;
}

function written(count: number, format: string): string {
  if (/[Cc]ounting|ideographDigital|[Ss]implified/.test(format) && count < 100) return chineseNumeral(count);
  if (/EnclosedCircle/.test(format) && count >= 1 && count <= 20) return String.fromCharCode(0x2460 + count - 1);
  if (format.endsWith("Letter") && count >= 1 && count <= 26) return String.fromCharCode((format.startsWith("upper") ? 64 : 96) + count);
  return String(count);
}

/** The parts of an XML text that begin with an element, each up to the next of its name. */
function sectionsOf(xml: string, element: string): string[] {
  return xml.split(new RegExp(`<${element}(?=[ >])`)).slice(1);
}

function attributeOf(section: string, name: string): string | undefined {
  return new RegExp(`^[^<>]*\\s${name}="([^"<>]*)"`).exec(section.slice(0, 400))?.[1];
}

function valueOf(section: string, element: string): string | undefined {
  return new RegExp(`<${element} w:val="([^"<>]*)"`).exec(section)?.[1];
}
