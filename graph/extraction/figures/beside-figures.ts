import { products } from "../../ontology/index.ts";
import { begunBefore } from "../text/begun-before.ts";
import type { Context, End, Line } from "../context.ts";
import type { Entity } from "../identity/entity.ts";
import type { Mention } from "../identity/mention.ts";
import type { Stretch } from "../text/reading.ts";
import { isPlace } from "../rules/areas.ts";
import { stageEnd } from "../rules/ends.ts";

/** The country that a sentence begins with, for its figures up to the first word of a place: 2021年，我国硅片产量达到210GW，全球占比97%. */
export function countryBefore(text: string, { sentence, mentions }: Line, at: number): string | undefined {
  const begun = begunBefore(text, sentence);
  const words = text.slice(begun, at);
  const country = ofCountry.exec(words)?.[1];
  const isHome = country === undefined || placeAgain.test(words) || mentions.some((mention) => isPlace(mention) && mention.inside === undefined && mention.start < at);
  return isHome ? undefined : country;
}

const ofCountry = /^(?:到?20\d\d年(?:全年|末|底)?，?)?(?:预计|目前|当前)?(我国|全国|全球)(?!首|最|领先|一流|唯一|第|重要|知名)/;
const placeAgain = /[我本全][省市区县州]|园区|本地|区内|省内|市内/;

/** What a figure measures: the things that its metric names, else those of its clause, behind another figure only its own. @param place whose the figure is @param own the words right before the figure */
export function measuresOf(context: Context, { mentions }: Line, clause: Stretch, place: Entity | undefined, metric: string, own: Stretch): End[] {
  const { text } = context.reading;
  const ends: End[] = [];
  const within = mentions.filter(({ start, end, inside }) => start >= clause.start && end <= clause.end && inside === undefined);
  const named = within.filter(({ kind, start, end }) => (products.has(kind) || kind === "Chain") && metric.includes(text.slice(start, end)));
  const isNamed = (mention: Mention) => named.includes(mention) || (mention.kind === "Stage" && metric.includes(text.slice(mention.start, mention.end)));
  const isOwn = ({ start, end }: Mention) => own.start <= clause.start || (start >= own.start && end <= own.end);
  for (const mention of within.filter(named.length > 0 ? isNamed : isOwn)) {
    if (mention.kind === "Stage" && mention.weak !== true) for (const name of mention.stages ?? []) ends.push(stageEnd(name));
    if (products.has(mention.kind) || mention.kind === "Chain") {
      const entity = context.cast.of(mention);
      if (entity !== undefined) ends.push(entity);
    }
  }
  return [...new Map([...(place === undefined ? [] : [place]), ...ends].map((end) => [`${end.kind}|${end.name}`, end] as const)).values()];
}
