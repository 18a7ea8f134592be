import { isGivenUp } from "./given-up.ts";
import { listOfProjects } from "./list-of-projects.ts";
import type { Mention } from "../identity/mention.ts";

/** What a project yields by now: 月产能已达3万片. */
export const runsAlready = /^[^，。；、]{0,4}(?:[年月日]产(?:能|量)?|产[能量])(?:现|目前)?已(?:经)?(?:达|超|突破|增至)/;

/** Behind a step that a sentence only speaks from, telling what comes of the project then: 项目投产后，将……, 建成投产后. */
const notOnlyWhen = "(?!(?:[并、及]?(?:投产|投用|达产|满产|运营|启用))?(?:之?后|时))";

/** Steps of a project as they are told behind its name, what ends it first. */
const states: readonly (readonly [RegExp, string])[] = [
  [/^[^，。；、]{0,6}(?:停产|停建|终止|烂尾|取消|叫停|搁置|暂缓(?!开工|投产))/, "停止"],
  [new RegExp(`^[^，。；、]{0,6}达产${notOnlyWhen}`), "达产"],
  [new RegExp(`^[^，。；、]{0,6}(?:建成投产|竣工投产|投产(?!在即)|量产|通线)${notOnlyWhen}`), "投产"],
  [runsAlready, "投产"],
  [new RegExp(`^[^，。；、]{0,6}(?<!主体|工程|厂房)(?:竣工(?!在即)|建成|落成|验收)${notOnlyWhen}`), "竣工"],
  [/^[^，。；、]{0,6}(?:开工(?!率|在即)|动工|奠基|主体(?:工程)?(?:竣工|完工|封顶)|厂房(?:竣工|建成|封顶))/, "开工"],
  [/^[^，。；、]{0,6}签约/, "签约"],
];
/** A step that is put off, or still to come. */
const notYet = /^[^，。；、]{0,6}(?:推迟|延期|延后|暂缓(?=开工|投产)|下个?月|下周|明年|后年|来年|即将|将[^，。；、]|预计|拟|有望|力争)|^[^，。；、]{0,4}?(?:推进|推动|加快|加速|争取|确保|力促|待|未|计划|将)/;
/** Steps of one year before the last of them: 当年签约、当年开工. */
const stepsBefore = /^(?:实现)?(?:当[年月季日天][^，。；、]{2,4}、)+/;
/** A step behind which the next clause tells the next: 去年12月签约，今年3月动工. */
const earlierStep = /^[^，。；、]{0,10}(?:签约|奠基|开工|动工|封顶)[^，。；、]{0,2}，(?:并|又|后)?(?:去年|今年(?![底内])|上半年|同年|随后|年初|上月|本月|日前|近日|目前|现已|已)[\d年月日初中旬份]{0,6}(?=[^，。；、]{0,4}(?:奠基|开工|动工|封顶|竣工|建成|投产|量产|通线|达产|停工|停产))/;
const aimed = /(?:推动|力争|力促|力保|保障|抓紧|尽快|确保|加快|推进|争取|计划|预计|将|促进)[^，。；]{0,60}$/;
const closeOfList = /^(?:等(?:一批)?)?[\d一二三四五六七八九十百]*[余多]?[个项大]?[^，。；、]{0,10}?项目/;

/** The step that a project's own bracket, the words behind it, or behind the list that it is of, say it has taken. */
export function stateBehind(text: string, project: Mention, mentions: readonly Mention[]): string | undefined {
  const own = ownBracket(text, project);
  if (own !== undefined) return stateInCell(own);
  const told = wordsBehind(text, project, mentions).replace(stepsBefore, "");
  if (isGivenUp(told)) return "停止";
  return notYet.test(told) ? undefined : stepTold(told.replace(earlierStep, ""));
}

/** All that a bracket behind a project's name says where it tells only how far the project is: 已签约, 在谈, 拟开工. */
export const stepAlone = "(?:目前|现)?(?:已|拟|待|未|尚未|预计|正在?)?(?:完成)?(?:签约|落地|在谈|洽谈|跟踪|谋划|储备|前期|在建|续建|施工|开工|动工|竣工|建成|投产|量产|达产|试产|试生产)(?:阶段|项目|建设|投产|中|类)?";
const stepInBracket = new RegExp(`^（(${stepAlone})）`);
const longestBracket = 24;

/** What a project's own bracket tells where it tells only how far it is, whatever the sentence wants of it. */
export function ownBracket(text: string, { end }: Mention): string | undefined {
  return stepInBracket.exec(text.slice(end, end + longestBracket))?.[1];
}

/** What a column of states says of a project; nothing where it only tells new works from old ones. */
export function stateInCell(words: string): string | undefined {
  if (/^(?:拟|待)?(?:谋划|前期|储备|拟建)|^(?:正?在)?(?:在谈|洽谈|跟踪)/.test(words)) return "谋划";
  if (/^(?:未|尚未|拟|计划|预计|待|力争|20\d\d年)/.test(words)) return undefined;
  return /^(?:在建|续建|建设中|正在建设|正?在?施工|主体|(?:土建|基础|桩基|装修|设备)(?:施工|安装|调试|进场)|试生产|试产)/.test(words) ? "开工" : stepTold(words);
}

/** Whether the words before a project want a step of it: 加快推进…开工. */
export const isAimed = (before: string): boolean => aimed.test(before);

const stepTold = (words: string): string | undefined => states.find(([pattern]) => pattern.test(words))?.[1];

/** The words behind a project, or behind the list that it is of: 竣工投产 of 恒越光电二期、澜泰科技扩产等9个重点项目竣工投产. */
function wordsBehind(text: string, project: Mention, mentions: readonly Mention[]): string {
  const { end } = listOfProjects(text, project, mentions);
  return text.slice(end, end + 60).replace(end > project.end || text.startsWith("等", end) ? closeOfList : "", "");
}
