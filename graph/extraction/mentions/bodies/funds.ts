import { comparable } from "../../../lexicon/index.ts";
import type { Mention } from "../../identity/mention.ts";
import { leftEdge } from "../../scan/left-edge.ts";
import type { Scan } from "../../scan/scan.ts";

const ending = /(?:产业(?:投资)?基金|投资基金|引导基金|专项(?:母)?基金|母基金|天使基金|种子基金|发展基金|创业基金|创投基金|并购基金|创新基金|(?<=成果)转化基金|子基金|战略专项资金|发展专项资金|风险补偿资金池|资金池)/g;
const kindOnly = /^(?:[各省市区国家级政府性专项]*|产业|社会|私募|各省市.*|.*各省市.*|设立|创业投资|[一二三四五六七八九十\d]+[支只个]|相关|有关|未来|未来产业|新兴产业|创业|风险|证券|并购重组|科技型并购|科技型|中外合资|政府|财政|国有|市场化|天使|科创|科技成果|成果|创投|股权|信息|技术|创新|发展)(?:产业(?:投资)?基金|投资基金|引导基金|专项基金|母基金|子基金|发展基金|创业基金|创投基金|并购基金|创新基金|转化基金|资金池)$/;

/** How much money is in it stands before its name: 10亿元集成电路产业引导基金. */
const amount = /^(?:总?规模)?(?:约|超)?[\d.]+[万亿]+元(?:人民币)?(?:规模)?的?/;

/** A fund that another is joined to: 恒越产业母基金和 of 恒越产业母基金和庐州天使基金. */
const otherBefore = /^.*(?:基金|资金池)(?:和|与|及|以及)(?=.{4})/;

/** Funds by the ending of their name: 市级芯片产业投资基金, 3只专项基金. */
export function funds(scan: Scan): Mention[] {
  const { text } = scan.reading;
  return [...text.matchAll(ending)].flatMap((match): Mention[] => {
    const end = match.index + match[0].length;
    const start = leftEdge(scan, end, match[0].length, 30);
    const whole = text.slice(start, end).replace(otherBefore, "").replace(amount, "");
    const counted = /\d+[只支个](?=[^\d]*$)/.exec(whole);
    const name = counted === null ? whole : whole.slice(counted.index);
    const isNameless = name.length < match[0].length + 2 && match[0] !== "风险补偿资金池";
    const isKind = counted === null && (kindOnly.test(name) || /^\d+[只支个]/.test(text.slice(end, end + 5)));
    if (isNameless || isKind || scan.vocabulary.generic.has(comparable(name)) || /[，。、]/.test(name)) return [];
    return [{ kind: "Fund", start: end - name.length, end, name, forms: counted === null ? [] : [name.slice(counted[0].length)], rule: "fund-ending", confidence: 0.85 }];
  });
}
