import { tidy } from "../../../lexicon/index.ts";
import type { Mention } from "../../identity/mention.ts";
import { isPaper } from "./papers.ts";
import type { Scan } from "../../scan/scan.ts";

const titled = /《([^《》\n]{4,80})》(?:[（(]([^（）()\n]{2,14}〔\d{4}〕第?\d+号)[）)])?/g;

/** How a document calls itself or one that it has named: 《行动方案》. */
const kindOnly = /^(?:公开)?征求意见稿$|^(?:行动|工作|实施|若干|指导|管理|三年|发展|总体|专项|政策)*(?:方案|计划|意见|通知|规划|措施|办法|纲要|条例|决定|报告|公告|政策|细则|公报|指南|建议)$|^[\u4e00-\u9fff]{2,3}(?:规划|方案|计划|意见|措施|通知)$/;

/** A paper's title that begins with an area. */
const ofArea = String.raw`(国家[\u4e00-\u9fff]{4,24}?(?:推进纲要|发展纲要|规划纲要)|[\u4e00-\u9fff]{2,6}[省市区县州][\u4e00-\u9fff\d-]{4,40}?(?:行动计划|行动方案|实施方案|工作方案|发展规划|若干措施|若干政策|实施意见)(?:（20\d\d[\d年—–-]{1,12}）)?)`;
/** A paper without its marks, behind the verb that issues it, by the area that its title begins with: 出台了庐州市传感器产业行动方案以下简称方案与庐州市传感器产业实施意见. */
const untitled = new RegExp(String.raw`(?:印发|出台|发布|下发|制定|(?:贯彻)?落实(?=国家))(?:实施)?了?${ofArea}(?:(?:（?以?下?简称[\u4e00-\u9fff]{2,6}?）?)?[和、与及]${ofArea})?(?![\u4e00-\u9fff]{0,2}[》编])`, "g");

const isNations = /^国家.*纲要$/;

/** A paper that its 关于 and its kind enclose, behind the verb that issues it and before a mark: 发布关于加快发展传感器产业的实施意见，……. */
const enclosed = /关于(?<=(?:印发|出台|发布|下发|制定)了?关于)[^，。；：、《》（）\n]{6,40}的(?:若干|实施|指导)?(?:意见|通知|决定|措施|规定|办法)(?=[，。；])/g;

/** Such papers, each an area's own: a title that begins with no area may be anything. */
function unmarked({ reading: { text, document: { about } }, vocabulary: { lexicon: { gazetteer } } }: Scan): Mention[] {
  return [...text.matchAll(untitled)].flatMap(({ index, 0: whole, 1: first = "", 2: second = "" }): Mention[] => {
    const from = index + whole.indexOf(first);
    return [[first, from] as const, [second, index + whole.lastIndexOf(second)] as const].flatMap(([name, start]): Mention[] => {
      const isArea = [3, 4, 5, 6, 7].some((length) => /[省市区县州]$/.test(name.slice(0, length)) && gazetteer.find(name.slice(0, length)) !== undefined);
      const own = about.policyTitle !== null && isSamePaper(tidy(name), about.policyTitle) ? about.policyTitle : undefined;
      return isArea || isNations.test(name) ? [{ kind: "Policy", start, end: start + name.length, name: own ?? name, forms: own === undefined ? [] : [name], rule: "issued-without-marks", confidence: 0.8 }] : [];
    });
  });
}

/** The short name that a text gives the document that it has just named: 《……扩能提质的建议》（以下简称《扩能建议》）. */
const declared = /《([^《》\n]{4,80})》(?:[（(][^（）()\n]{2,14}号[）)])?（(?:以下|下)?(?:简称|称)[为：]?[“]?《?([^《》“”（）\n]{2,24})》?[”]?）/g;

/** Behind a title, what tells that it is a paper's or an account's that reports: 《澜湖观察》（微信号：……）, 《澜湖观察》记者. */
const ofMedia = /^(?:（(?:微信|公众号|微博|简称“?本报)|记者|报道称?|杂志|周刊)/;

/** Documents named in 《》, with the number in brackets behind: 《…三年行动方案(2023-2025年)》(合经信〔2023〕12号). */
export function policies(scan: Scan): Mention[] {
  const between = [...scan.reading.text.matchAll(enclosed)].map(({ index, 0: name }): Mention => ({ kind: "Policy", start: index, end: index + name.length, name, forms: [], rule: "issued-without-marks", confidence: 0.8 }));
  return [...inMarks(scan), ...unmarked(scan), ...between];
}

function inMarks({ reading: { text, document: { about } } }: Scan): Mention[] {
  const fullNames = new Map([...text.matchAll(declared)].map(([, name = "", short = ""]) => [short, name]));
  return [...text.matchAll(titled)].filter(({ index, 0: whole, 1: name = "" }) => !kindOnly.test(name) && !noPaper.test(name) && !ofMedia.test(text.slice(index + whole.length, index + whole.length + 10)) && isPaper(text, index, index + whole.length, name)).map((found) => {
    const said = found[1] as string;
    const name = fullNames.get(said) ?? said;
    const number = found[2];
    const printed = tidy(name);
    const isOwn = about.policyTitle !== null && printed !== about.policyTitle && isSamePaper(printed, about.policyTitle);
    const short = name.replace(/[（(][^（）()]*[）)]$/, "");
    return {
      kind: "Policy", start: found.index, end: found.index + found[0].length, name: isOwn ? about.policyTitle as string : printed,
      forms: [...(isOwn ? [printed] : []), ...(number === undefined ? [] : [number]), ...(short === name || short === "" ? [] : [short]), ...(said === name ? [] : [said])], rule: "title-marks", confidence: 0.95,
    };
  });
}

/** Papers of firms and courts, which are no policy. */
const noPaper = /(?:项目|合同|协议书?|备忘录|公告|决议|年报|财报|说明书)$/;

/** Whether two titles are of one paper, of which one leaves out its link, 关于 or its years; with other years it is another edition. */
function isSamePaper(one: string, other: string): boolean {
  const [a, b] = [one, other].map((title) => withoutLink(title).replace(/^关于/, "")) as [string, string];
  return a === b || (years.test(a) !== years.test(b) && a.replace(years, "") === b.replace(years, ""));
}

const years = /[（(]20\d\d[\d年—–-]{1,12}[)）]$/;

/** A title in the form that its notice may shorten it to: 《…的若干意见（征求意见稿）》 is 《…若干意见》 too. */
function withoutLink(title: string): string {
  return tidy(title).replace(/[（(](?:公开)?(?:征求意见稿|送审稿|试行|暂行)[）)]/, "").replace(/的(?=(?:若干|实施|指导|具体|有关|相关)?(?:政策)?(?:意见|措施|政策|规定|办法|方案|决定|通知)(?:[（(]|$))/, "");
}
