import { tidy } from "../../lexicon/index.ts";
import type { Mention } from "../mention.ts";
import type { Scan } from "../scan.ts";

const titled = /《([^《》\n]{4,80})》(?:[（(]([^（）()\n]{2,14}〔\d{4}〕第?\d+号)[）)])?/g;

/** How a document calls itself or one that it has named: 《行动方案》. */
const kindOnly = /^(?:公开)?征求意见稿$|^(?:行动|工作|实施|若干|指导|管理|三年|发展|总体|专项|政策)*(?:方案|计划|意见|通知|规划|措施|办法|纲要|条例|决定|报告|公告|政策|细则|公报|指南|建议)$|^[\u4e00-\u9fff]{2,3}(?:规划|方案|计划|意见|措施|通知)$/;

/** Documents named in 《》, with the number in brackets behind: 《…三年行动方案(2023-2025年)》(合经信〔2023〕12号). */
export function policies({ reading: { text, document: { about } } }: Scan): Mention[] {
  const own = about.policyTitle === null ? undefined : withoutLink(about.policyTitle);
  return [...text.matchAll(titled)].filter(([, name]) => !kindOnly.test(name as string) && !/(?:项目|合同|协议书?|备忘录|公告|决议|年报|财报|说明书)$/.test(name as string)).map((found) => {
    const name = found[1] as string;
    const number = found[2];
    const printed = tidy(name);
    const isOwn = own !== undefined && printed !== about.policyTitle && withoutLink(printed) === own;
    const short = name.replace(/[（(][^（）()]*[）)]$/, "");
    return {
      kind: "Policy", start: found.index, end: found.index + found[0].length, name: isOwn ? about.policyTitle as string : printed,
      forms: [...(isOwn ? [printed] : []), ...(number === undefined ? [] : [number]), ...(short === name || short === "" ? [] : [short])], rule: "title-marks", confidence: 0.95,
    };
  });
}

/** A title in the form that its notice may shorten it to: 《…的若干意见（征求意见稿）》 is 《…若干意见》 too. */
function withoutLink(title: string): string {
  return tidy(title).replace(/[（(](?:公开)?(?:征求意见稿|送审稿|试行|暂行)[）)]/, "").replace(/的(?=(?:若干|实施|指导|具体|有关|相关)?(?:意见|措施|政策|规定|办法|方案|决定|通知)(?:[（(]|$))/, "");
}
