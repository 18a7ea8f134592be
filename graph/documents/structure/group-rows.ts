import type { Span } from "../source-document.ts";

/** What a row is that holds no entry of its own: the title of the rows behind it, or their sum, or a note on them. */
export type GroupRow = { readonly is: "sum" } | { readonly is: "title"; readonly at: number };

const sum = /^(?:合\s*计|总\s*计|小\s*计|共\s*计|累\s*计)[：:]?(?:[（(][^（()）]*[)）])?$/;
const ordinal = /^[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?$/;
const number = /^[\d.,，—–-]+[个项家户条]?$/;
/** A title by its number or its count, or by what it calls the rows behind it: 一、新建项目（2项）, 续建项目. */
const title = /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．].{2,}|.*[（(](?:共|计)?\d+[个项家户]?[)）]|.*(?:[新续在拟]建|开工|竣工|投产|储备|前期|谋划|重点|重大)项目)$/;
/** An area that stands alone in a row heads the rows of what lies in it. */
const area = /^[\u4e00-\u9fff]{1,10}(?:[市区县旗镇乡]|街道|开发区|新区|园区)$/;
/** What a table says below its rows. */
const note = /^(?:注|备注|说明|填表(?:人|说明|日期)|制表)\s*[：:]/;
const longestTitle = 40;
const fewestColumns = 3;

/**
 * Tells a row of a table that heads or sums other rows from one with an entry: `二 | 续建项目（1项） | | 60000`, `合计 | | 180000`.
 * @param texts of its cells
 * @param columns how many the table has
 */
export function groupRowOf(texts: readonly string[], columns: number): GroupRow | undefined {
  const filled = texts.flatMap((text, at) => (text.trim() === "" ? [] : [{ at, text: text.trim() }]));
  if (filled.slice(0, 2).some(({ text }) => sum.test(text))) return { is: "sum" };
  if (filled.length === 1 && note.test(filled[0]?.text ?? "")) return { is: "sum" };
  const isNumbered = ordinal.test(filled[0]?.text ?? "");
  const [first, ...rest] = isNumbered ? filled.slice(1) : filled;
  if (columns < fewestColumns || first === undefined || first.text.length > longestTitle || number.test(first.text) || /[。；;]/.test(first.text) || rest.some(({ text }) => !number.test(text))) return undefined;
  return isNumbered || title.test(first.text) || (filled.length === 1 && area.test(first.text)) ? { is: "title", at: first.at } : undefined;
}

/** The words of a title row without its number and the count of the rows behind it. */
export function titleOfGroup(text: string): Span {
  const start = /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]\s*)?/.exec(text)?.[0].length ?? 0;
  return { start, end: start + text.slice(start).replace(/\s*(?:[（(](?:共|计)?\d+[个项家户]?[)）])?\s*$/, "").length };
}
