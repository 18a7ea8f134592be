import { tidy } from "../../lexicon/index.ts";
import type { Mention } from "../mention.ts";
import type { Scan } from "../scan.ts";

const titled = /《([^《》\n]{4,80})》(?:[（(]([^（）()\n]{2,14}〔\d{4}〕第?\d+号)[）)])?/g;

/** How a document calls itself or one that it has named: 《行动方案》. */
const kindOnly = /^(?:公开)?征求意见稿$|^(?:行动|工作|实施|若干|指导|管理|三年|发展|总体|专项|政策)*(?:方案|计划|意见|通知|规划|措施|办法|纲要|条例|决定|报告|公告|政策|细则|公报|指南|建议)$|^[\u4e00-\u9fff]{2,3}(?:规划|方案|计划|意见|措施|通知)$/;

/** A paper without its marks, behind the verb that issues it, by the area that its title begins with: 印发了庐州市光伏产业链行动计划以下简称行动计划和庐州市光伏产业链实施方案. */
const untitled = /(?:印发|出台|发布|下发|制定)(?:实施)?了?([\u4e00-\u9fff]{2,6}[省市区县州][\u4e00-\u9fff\d-]{4,40}?(?:行动计划|行动方案|实施方案|工作方案|发展规划|若干措施|若干政策|实施意见))(?:(?:（?以?下?简称[\u4e00-\u9fff]{2,6}?）?)?[和、与及]([\u4e00-\u9fff]{2,6}[省市区县州][\u4e00-\u9fff\d-]{4,40}?(?:行动计划|行动方案|实施方案|工作方案|发展规划|若干措施|若干政策|实施意见)))?(?![\u4e00-\u9fff]{0,2}[》编])/g;

/** Such papers, each an area's own: a title that begins with no area may be anything. */
function unmarked({ reading: { text }, vocabulary: { lexicon: { gazetteer } } }: Scan): Mention[] {
  return [...text.matchAll(untitled)].flatMap(({ index, 0: whole, 1: first = "", 2: second = "" }): Mention[] => {
    const from = index + whole.indexOf(first);
    return [[first, from] as const, [second, index + whole.lastIndexOf(second)] as const].flatMap(([name, start]): Mention[] => {
      const isArea = [3, 4, 5, 6, 7].some((length) => /[省市区县州]$/.test(name.slice(0, length)) && gazetteer.find(name.slice(0, length)) !== undefined);
      return isArea ? [{ kind: "Policy", start, end: start + name.length, name, forms: [], rule: "issued-without-marks", confidence: 0.8 }] : [];
    });
  });
}

/** Documents named in 《》, with the number in brackets behind: 《…三年行动方案(2023-2025年)》(合经信〔2023〕12号). */
export function policies(scan: Scan): Mention[] {
  return [...inMarks(scan), ...unmarked(scan)];
}

function inMarks({ reading: { text, document: { about } } }: Scan): Mention[] {
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
