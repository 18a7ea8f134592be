import type { Context, Line } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import { oncePer } from "../../scan/once-per.ts";

const cues = cuesOf("firm-at-head", ({ founds, rank, child, founded }) => ({
  /** Behind a firm that is only named as the owner of the one spoken of: 的全资子公司, 在庐州设立的首个生产基地, 在华全资企业. */
  owns: pattern`^(?:（[^（）]{1,16}）)?(?:在[^，。；：、]{1,6}?)?[的之]?(?:${rank}|的){0,4}${child}(?:之一)?(?=[，。；])|^(?:（[^（）]{1,16}）)?[^，。；：、]{0,14}?${founds}的?(?:${rank}|第?[一二三四五六\d]+[个家座]|的){0,4}${founded}(?:之一)?(?=[，。；])|^(?:在[^，。；：、]{1,6}?)?的?(?:全资|独资)企业(?=[，。；])|^[^，。；：、]{0,12}?(?:投资|出资)(?:设立|兴办|创办|组建|成立|兴建)?(?=[，。；])`,
}));

/** Where the words end that make a firm only the owner of the one that the text speaks of; undefined where none do. */
export function endOfOwner(text: string, { end }: Mention): number | undefined {
  const words = cues().owns.exec(text.slice(end, end + longest))?.[0];
  return words === undefined ? undefined : end + words.length;
}

const longest = 40;

/** Right before an owner behind the firm: 系恒越集团的全资子公司. */
const copula = /(?:^|[，。：；\n])(?:它|该公司|公司)?(?:[是为系]|作为)(?:[\u4e00-\u9fff]{2})?$/;

/** Right before an owner that is itself owned: 恒越光电是公司全资子公司庐阳晶体之全资子公司. */
const ofSubsidiary = /[是系](?:公司|集团)的?(?:全资|控股)?子公司$/;

/** Whether a sentence names a firm only as the owner of the one that it goes on with. */
export function isOnlyOwner(context: Context, line: Line, mention: Mention): boolean {
  const { text } = context.reading;
  if (mention.kind !== "Company") return false;
  const head = firmsAtHead(context).get(line);
  const start = line.mentions.find(({ kind, inside, end }) => kind === "Region" && inside === undefined && end === mention.start)?.start ?? mention.start;
  const isSaidOfHead = head !== undefined && head !== context.cast.of(mention) && /^[由系是为]?$/.test(text.slice(line.sentence.start, start));
  return (isSaidOfHead || copula.test(text.slice(Math.max(0, start - 8), start)) || ofSubsidiary.test(text.slice(Math.max(0, start - 12), start))) && endOfOwner(text, mention) !== undefined;
}

/** An item of a paragraph's or list's own: 3., （三）, ①. */
const itemMark = /^(?:[①-⑳■▶◆●★▲△]|（[一二三四五六七八九十\d]{1,2}）|[一二三四五六七八九十\d]{1,2}[、.．])? ?$/;

/** The firm that fills the first sentence of a paragraph, or the item above it, for each sentence behind: `1.庐州恒越光电有限公司。恒越集团的全资子公司，……`. */
export const firmsAtHead = oncePer(({ lines, reading: { text }, cast }: Context): ReadonlyMap<Line, Entity> => {
  const heads = new Map<Line, Entity>();
  let head: { readonly firm: Entity; readonly part: number; readonly fillsPart: boolean } | undefined;
  for (const line of lines) {
    const { sentence: { start, end, part }, outer } = line;
    const [first] = outer;
    const own = first?.kind === "Company" && part.start === start && itemMark.test(text.slice(start, first.start)) && /^[。：]?$/.test(text.slice(first.end, end).trim()) ? cast.of(first) : undefined;
    if (own !== undefined) {
      head = { firm: own, part: part.index, fillsPart: part.end <= end && /^\S/.test(text.slice(start, first?.start)) };
      continue;
    }
    if (head !== undefined && (part.index === head.part || (head.fillsPart && part.index === head.part + 1))) heads.set(line, head.firm);
    else head = undefined;
  }
  return heads;
});
