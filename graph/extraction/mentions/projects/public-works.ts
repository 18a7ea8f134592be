import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { products } from "../../../ontology/index.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { holdsFirm, holdsLink, holdsName } from "../name-at.ts";

const cues = cuesOf("public-works", ({ work, end, chain, closes, group, class: ofClass }) => ({
  /** What is built for traffic, water, power, health, schools, culture, and what farms and tourists use, by a word in its name or the one that ends it. */
  ofOther: pattern`${work}|(?:${end}|(?<![电线回光通])路)(?:新建|改造|扩建|改扩建|建设|升级)?(?:(?:第|首)?[一二三四五六七八]?期)?(?:新建|改造|扩建|改扩建|建设|升级)?(?:项目|工程)?$|\d号线|引[\u4e00-\u9fff]{1,2}[济入补]|(?<![临空香陆前])港(?:区)?(?:改造)?[一二三四五六七八]期`,
  /** Words of the chain, which make it one of the chain's all the same: 轨道交通用功率模块项目. */
  ofChain: pattern`${chain}`,
  /** A list of such works, by the word that closes it: 等一批抽水蓄能项目. */
  closing: pattern`^(?:、[^，。；：\n等]{2,60})?等(?:一批|若干|\d+[个项])?(?:(?!项目|工程)[\u4e00-\u9fff]){0,6}(?:${work}|${closes})(?:(?!项目|工程)[\u4e00-\u9fff]){0,6}(?:项目|工程)`,
  /** A group of another field: 庐州交投集团. */
  group: pattern`${group}(?:投资|发展|产业|控股|股份)?(?:集团|控股)$`,
  /** A class of firms of other fields, behind a list or the words that take one for their head: 等乳制品企业, 为龙头的特色农业. */
  ofOtherClass: pattern`^[等为](?:(?!企业|公司|厂商)[^，。；：、\n]){0,8}?${ofClass}`,
}));

/** Whether what follows a list says that its firms are of other fields than the chain: 等乳制品企业. */
export function areOfOtherField(words: string): boolean {
  return cues().ofOtherClass.test(words) && !cues().ofChain.test(words.toUpperCase());
}

/** Whether words name a work of traffic, water, power, health, schools, culture, farming or tourism, and nothing of the chain: 庐州机场三期, 滨湖灌区一期工程. */
export function isPublicWork(name: string): boolean {
  return cues().ofOther.test(name) && !cues().ofChain.test(name.toUpperCase());
}

/** Whether the list that goes on there, or ends, is one of such works by the word that closes it: 、庐阳南岭等一批抽水蓄能项目. */
export function closesPublicWorks(words: string): boolean {
  return cues().closing.test(words);
}

/** Whether what was found is such a work, or was taken for a firm because it stands among projects. Rows of tables are asked elsewhere; a firm of the lexicon or a thing of the chain in the name makes it the chain's. */
export function namesPublicWork(scan: Scan, { kind, loose, rule, name, start, end }: Mention): boolean {
  if (!(kind === "Project" || (kind === "Company" && rule !== "called-a-firm" && (loose === true || rule === "project-named-by-firm"))) || scan.reading.sentenceAt(start)?.isRow === true) return false;
  if (kind === "Company" && cues().group.test(name) && !holdsFirm(scan, start, end)) return true;
  if (!isPublicWork(name) && !(kind === "Project" && !cues().ofChain.test(name.toUpperCase()) && closesPublicWorks(scan.reading.text.slice(end, end + longestList)))) return false;
  return !holdsFirm(scan, start, end) && !holdsLink(scan, start, end) && !holdsName(scan, start, end, isProduct);
}

function isProduct(known: Scan["names"][number] | undefined): boolean {
  return known?.payload.some((one) => one.type === "term" && products.has(one.term.kind)) === true;
}

const longestList = 90;
