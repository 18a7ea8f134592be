import { numberingOf } from "../../documents/structure/numbering.ts";
import { stepAlone } from "./project-state.ts";
import { oncePer } from "../scan/once-per.ts";
import { type Part, type Reading, type Stretch, stretchAt } from "../text/reading.ts";

/** What a list of projects in prose tells of one of them: `1.恒越硅片项目。建设单位：……。总投资8亿元，……`. */
export interface ProjectEntry extends Stretch {
  readonly name: Stretch;
}

/** The project's name that a paragraph begins with, behind its number, and nothing else before the mark behind it. */
const opening = new RegExp(String.raw`^(?:项目名称：)?([^，。；：、\n（]{3,50}?(?:（[^（）\n]{1,14}）[^，。；：、\n（]{0,20}?)?(?:项目|工程|基地|生产线|产线|[一二三四五]期)(?:（(?!${stepAlone}）)[^（）\n]{1,14}）)?)(?:（${stepAlone}）)?(?:[，。；：\n]|$)`);
/** Words of a field that only an entry on one project has. */
const field = /总投资|投资(?:总额|额|约|\d|：)|计划(?:完成)?投资|建设(?:单位|地点|规模|内容|性质|年限|期限|周期|工期|期)|起止年限|项目(?:单位|业主|法人)|(?:实施|承担|责任)(?:单位|主体)：|投资方|选址|由[^，。；\n]{4,30}(?:投资|承担|负责|实施)?建设|投资建设|(?<content>(?:新建|建设|扩建|新增|购置)[^，。；\n]{2,24}\d)/g;
/** The field that a part of an entry begins with, be it numbered. */
const fieldLine = /^(?:[（(]?\d{1,2}[）).、]|[①-⑳]|[—–●■◆·•]+)?(?:项目)?(?:总投资|投资|建设|计划|年度|起止|主要|实施|承担|业主|选址|地点|规模|内容|进展|进度|责任|完成)[^，。；\n]{0,10}：/;
/** What is done with projects, and words for a class of them, are no project's name: 推进重大项目, 续建项目. */
const noName = /^(?:推[进动]|加快|实施|抓|支持|引进|招引|谋划|储备|做[好强大优]|强化|加强|落实|聚焦|围绕|完善|优化|培育|壮大|布局|组织|鼓励|开展|打造)|^(?:[\u4e00-\u9fff]{0,4}(?:重点|重大|续建|新建|在建|拟建|产业|工业|推进|示范|技改|招商|建设|专项))+(?:项目|工程)$/;
const longestEntry = 1_500;
const fewestFields = 2;

/** The entries of a document's lists of projects, in their order: paragraphs that begin with a project's name and tell what sheets of projects tell. In news only numbered ones. */
export const projectEntries = oncePer(findEntries);

/** The entry in whose words an offset lies. */
export function entryAt(reading: Reading, offset: number): ProjectEntry | undefined {
  return stretchAt(projectEntries(reading), offset);
}

function findEntries(reading: Reading): readonly ProjectEntry[] {
  const { parts, text, isNews } = reading;
  const entries: ProjectEntry[] = [];
  parts.forEach((part, index) => {
    const last = entries.at(-1);
    if (last !== undefined && part.start < last.end) return;
    const name = nameOf(part, text, isNews);
    if (name === undefined) return;
    const end = endOf(parts, index, text);
    const told = text.slice(name.end, Math.min(end, name.end + longestEntry));
    const fields = new Set([...told.matchAll(field)].map(({ 0: word, groups }) => (groups?.["content"] === undefined ? word.slice(0, 4) : "content")));
    if (fields.size >= fewestFields) entries.push({ start: part.start, end, name });
  });
  return entries;
}

function nameOf({ block, start, end, cells }: Part, text: string, isNews: boolean): Stretch | undefined {
  if (cells.length > 0 || block.kind === "responsible" || block.kind === "tableRow" || block.locator === "标题") return undefined;
  const words = text.slice(start, Math.min(end, start + 90));
  const number = numberingOf(words)?.length ?? 0;
  if (isNews && number === 0) return undefined;
  const name = opening.exec(words.slice(number));
  if (name?.[1] === undefined || noName.test(name[1])) return undefined;
  const from = start + number + name[0].indexOf(name[1]);
  return { start: from, end: from + name[1].length };
}

/** Where an entry ends: before the next heading, item or project; its own fields may be numbered. */
function endOf(parts: readonly Part[], from: number, text: string): number {
  let last = parts[from] as Part;
  for (const part of parts.slice(from + 1, from + 12)) {
    const words = text.slice(part.start, part.start + 40);
    const goesOn = part.block.kind === "paragraph" || part.block.kind === "responsible" || fieldLine.test(words);
    if (!goesOn || part.cells.length > 0 || (!fieldLine.test(words) && nameOf(part, text, false) !== undefined)) break;
    last = part;
  }
  return last.end;
}
